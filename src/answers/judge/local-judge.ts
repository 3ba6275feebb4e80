import { Piscina } from "piscina";
import type { Judge, ToJudge } from "./judge.ts";

// One odd sentence is no reason to do without; so many failures in a row are.
const mostFailures = 3;
// Reading the model takes a second on a slow machine, a sentence some 20 milliseconds.
const mostMilliseconds = 30_000;

const thread = new URL("./judge-worker.ts", import.meta.url);

/**
 * The judge of this machine: a small model (23 MB; some 300 MB of memory in all) in a thread of its own, which begins with the
 * first question, or before where it is told to. Where it fails three times in a row `fail` hears why, and nothing is judged any more.
 */
export function localJudge(
  fail: (message: string) => void,
  worker = thread,
): Judge & { close(): Promise<void> } {
  let pool: Piscina<ToJudge, number[]> | null = null;
  let failures = 0;
  const lost = (error: unknown): void => {
    if (failures === mostFailures) return;
    failures = mostFailures;
    fail(error instanceof Error ? error.message : String(error));
    // Whoever waits gets an error at once.
    void pool?.destroy();
  };
  const begun = () => {
    if (pool !== null) return pool;
    const filename = worker.href;
    pool = new Piscina({ filename, name: "scoresOf", minThreads: 1, maxThreads: 1, atomics: "disabled" });
    // The thread ended without being asked anything: it could not be loaded.
    pool.on("error", lost);
    return pool;
  };
  return {
    reach: { likeliest: 8, isTrusted: false },
    isElsewhere: false,
    async judge(asked) {
      if (asked.sentences.length === 0) return { scores: [], unknown: [], contrary: [] };
      if (failures === mostFailures) return null;
      try {
        const scores = await begun().run(asked, { signal: AbortSignal.timeout(mostMilliseconds) });
        failures = 0;
        return { scores, unknown: [], contrary: [] };
      } catch (error) {
        if (failures + 1 >= mostFailures) lost(error);
        else failures += 1;
        return null;
      }
    },
    begin: () => void begun(),
    close: async () => pool?.destroy(),
  };
}
