import { Piscina } from "piscina";
import type { Judge } from "./judge.ts";

// One odd sentence is no reason to do without; so many failures in a row are.
const mostFailures = 3;
// Reading the model takes a second on a slow machine, a sentence some 20 milliseconds.
const mostMilliseconds = 30_000;

const thread = new URL("./judge-worker.ts", import.meta.url);

/** What the thread is given: it reads the sentences alone. */
export type JudgeJob = { question: string; texts: readonly string[] };

/**
 * The judge of this machine: a small model (23 MB; some 300 MB of memory in all) in a thread of its own, which begins with the
 * first question, or before where it is told to, and scores one question after the other. Where it fails three times in a row,
 * or its thread ends, `fail` hears why, and nothing is judged any more.
 */
export function localJudge(
  fail: (message: string) => void,
  worker = thread,
): Judge & { close(): Promise<void> } {
  let pool: Piscina<JudgeJob, number[]> | null = null;
  let failures = 0;
  let problem: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const lost = (error: unknown): void => {
    if (failures === mostFailures) return;
    failures = mostFailures;
    problem = error instanceof Error ? error.message : String(error);
    fail(problem);
    // Whoever waits gets an error at once.
    void pool?.destroy();
  };
  const begun = () => {
    if (pool !== null) return pool;
    const filename = worker.href;
    pool = new Piscina({ filename, name: "scoresOf", minThreads: 1, maxThreads: 1, atomics: "disabled" });
    // The thread ended without being asked anything: mostly it could not be loaded.
    pool.on("error", lost);
    return pool;
  };
  const isThere = () => failures < mostFailures;
  const scoresOf = async (job: JudgeJob): Promise<number[] | null> => {
    if (!isThere()) return null;
    try {
      // Its time begins with its turn: those that wait behind a slow one are not failures too.
      const scores = await begun().run(job, { signal: AbortSignal.timeout(mostMilliseconds) });
      failures = 0;
      return scores;
    } catch (error) {
      if (failures + 1 >= mostFailures) lost(error);
      else failures += 1;
      return null;
    }
  };
  return {
    reach: { likeliest: 8, isTrusted: false },
    isElsewhere: false,
    isThere,
    problem: () => problem,
    async judge({ question, sentences }) {
      if (sentences.length === 0) return { scores: [], unknown: [], contrary: [] };
      const turn = last.then(() => scoresOf({ question, texts: sentences.map(({ text }) => text) }));
      last = turn;
      const scores = await turn;
      return scores === null ? null : { scores, unknown: [], contrary: [] };
    },
    begin: () => void begun(),
    end: () => {},
    close: async () => pool?.destroy(),
  };
}
