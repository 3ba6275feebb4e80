import { schedule } from "node-cron";
import type { Log } from "../log.ts";

/** What is done on the beats; each may take its time, and none is begun while it is still under way. */
export type Work = {
  /** Makes the briefings that are due. */
  fire: () => Promise<void>;
  /** Posts what waits: begun after each `fire`, and no `fire` waits for it. */
  send: () => Promise<void>;
  /** Asks again what waits for its answer: begun after each `fire` too; what it finds is posted on the next beat. */
  answer: () => Promise<void>;
  reconcile: () => Promise<void>;
  maintain: () => Promise<void>;
  /** Reads the followed pages whose time has come. */
  poll?: () => Promise<void>;
};

export type Heartbeat = {
  /** Begins nothing more and resolves when what is under way has ended. */
  stop(): Promise<void>;
};

/** Six fields with seconds. RELIABILITY, section 2. */
const patterns = {
  dispatch: "*/5 * * * * *",
  poll: "*/10 * * * * *",
  reconcile: "*/30 * * * * *",
  maintenance: "17 3 * * *",
};

/**
 * Beats in UTC until it is stopped. node-cron keeps only these; whose time it is in which zone is in the schedules, since
 * with a zone it skips days at clock changes, and after a sleep it has no memory.
 */
export function startHeartbeat(work: Work, log: Log): Heartbeat {
  const underWay = new Map<string, Promise<void>>();
  const once = (name: string, run: () => Promise<void>): Promise<void> => {
    const running = underWay.get(name);
    if (running !== undefined) return running;
    const begun = run()
      .catch(error => log.error("a beat failed", { beat: name, error }))
      .finally(() => underWay.delete(name));
    underWay.set(name, begun);
    return begun;
  };
  let stopping = false;
  const dispatch = async (): Promise<void> => {
    await once("fire", work.fire);
    if (stopping) return;
    void once("send", work.send);
    void once("answer", work.answer);
  };
  const beat = (name: keyof typeof patterns, run: () => Promise<void>) => {
    const task = schedule(patterns[name], () => once(name, run), {
      ...{ name, timezone: "UTC", noOverlap: true, suppressMissedWarning: true },
    });
    task.on("execution:missed", () => log.warn("a beat was missed", { beat: name }));
    return task;
  };
  const tasks = [
    beat("dispatch", dispatch),
    beat("reconcile", work.reconcile),
    beat("maintenance", work.maintain),
    ...(work.poll === undefined ? [] : [beat("poll", work.poll)]),
  ];
  return {
    async stop() {
      stopping = true;
      for (const task of tasks) await task.destroy();
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}
