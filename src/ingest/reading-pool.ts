import { Worker } from "node:worker_threads";
import { Fault } from "../errors.ts";
import type { ReadingAnswer, ReadingDone, ReadingJob } from "./reading-job.ts";

/** Reads in threads of its own, so that no page holds up whoever waits for an answer. */
export type ReadingPool = {
  /**
   * Reads in a free thread, after those that asked before. Throws Fault `input` where it took more than `seconds` of
   * processor time or more memory than a thread may have: the thread is ended then, and the next job gets a new one.
   */
  run(job: ReadingJob, seconds: number): Promise<ReadingDone>;
  /** Ends all threads; what is being read or waits fails with a Fault `input`. */
  close(): Promise<void>;
};

/** A thread, and the processor time in microseconds that it had used when it was last free. */
type Thread = { worker: Worker; worked: number };

type Task = {
  job: ReadingJob;
  name: string;
  seconds: number;
  done: (result: ReadingDone) => void;
  failed: (fault: Fault) => void;
};

/**
 * A page of 5 MB, the most that is fetched, needs some 200 MB while it is read, mostly for its elements; more than this
 * is a page made to fill the memory.
 */
const mostMegabytes = 768;

/** Opens a pool of at most `size` threads. One starts when it is first needed (about 300 ms) and is kept; idle ones do not keep the process alive. */
export function openReadingPool(size: number): ReadingPool {
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: Task[] = [];

  const open = (): Thread => {
    const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
    const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { resourceLimits });
    const thread = { worker, worked: 0 };
    threads.add(thread);
    // Of one that has nothing to do nobody else hears that it ended.
    worker.on("error", () => {}).on("exit", () => forget(thread));
    return thread;
  };
  const forget = (thread: Thread): void => {
    threads.delete(thread);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  };
  const end = (thread: Thread): Promise<number> => {
    forget(thread);
    return thread.worker.terminate();
  };
  const next = (): void => {
    const [task] = waiting;
    if (task === undefined) return;
    const thread = idle.pop() ?? (threads.size < size ? open() : undefined);
    if (thread === undefined) return;
    waiting.shift();
    thread.worker.ref();
    void inThread(thread, task).then(async isFit => {
      thread.worker.unref();
      if (isFit && threads.has(thread)) idle.push(thread);
      else await end(thread);
      next();
    });
  };
  return {
    run: (job, seconds) => {
      const { promise, resolve: done, reject: failed } = Promise.withResolvers<ReadingDone>();
      const name = job.kind === "page" ? job.input.name : job.name;
      waiting.push({ job, name, seconds, done, failed });
      next();
      return promise;
    },
    close: async () => {
      for (const { name, failed } of waiting.splice(0)) failed(stopped(name));
      await Promise.all([...threads].map(end));
    },
  };
}

/** Has a thread do one task; false where the thread is of no more use. */
function inThread(thread: Thread, task: Task): Promise<boolean> {
  const { worker } = thread;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const settle = (isFit: boolean, tell: () => void): void => {
    stopWatching();
    worker.off("message", answered).off("error", broken).off("exit", ended);
    tell();
    resolve(isFit);
  };
  const fail = (fault: Fault) => settle(false, () => task.failed(fault));
  const answered = ({ done, worked }: ReadingAnswer) =>
    settle(true, () => {
      thread.worked = worked;
      task.done(done);
    });
  const broken = (cause: unknown) => fail(broke(task.name, cause));
  const ended = () => fail(stopped(task.name));
  const stopWatching = watch(thread, task.seconds, () => fail(tookTooLong(task)));
  worker.on("message", answered).on("error", broken).on("exit", ended);
  worker.postMessage(task.job);
  return promise;
}

/** A thread that gets this small a part of a processor is not waited for any longer. */
const leastShare = 0.1;

/**
 * The watchdog: tells when a thread has worked for `seconds` more than it had. It goes by the thread's own processor time,
 * so that a page is not given up because the machine is busy. Returns what stops it.
 */
function watch({ worker, worked }: Thread, seconds: number, late: () => void): () => void {
  const look = async (): Promise<void> => {
    const used = await worker.cpuUsage().catch(() => null);
    if (isStopped || used === null) return;
    const left = seconds - (used.user + used.system - worked) / 1e6;
    if (left <= 0) late();
    else again = setTimeout(look, Math.max(left, 0.05) * 1000);
  };
  let isStopped = false;
  let again = setTimeout(look, seconds * 1000);
  const atLast = setTimeout(late, (seconds / leastShare) * 1000);
  return () => {
    isStopped = true;
    clearTimeout(again);
    clearTimeout(atLast);
  };
}

function tookTooLong({ name, seconds }: Task): Fault {
  return new Fault(
    "input",
    `Reading ${name} took more than ${seconds} seconds and was stopped, so that nothing else waits for it. Give a smaller part of it, or its text alone.`,
  );
}

function broke(name: string, cause: unknown): Fault {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  const what =
    code === "ERR_WORKER_OUT_OF_MEMORY"
      ? "needs more memory than reading may use"
      : "ended the reader that read it";
  return new Fault(
    "input",
    `${name} ${what} and was given up. Give a smaller part of it, or its text alone.`,
    { cause },
  );
}

function stopped(name: string): Fault {
  return new Fault("input", `Reading ${name} was stopped because the program ends. Ingest it again.`);
}
