import { createSyncFn } from "synckit";

/**
 * Judges how plainly each of the sentences answers the question, in log odds against "it does not": 0 is even. A sentence
 * scores the same whatever stands beside it. null where the judge cannot be had: the rules decide alone.
 */
export type SentenceJudge = {
  (question: string, sentences: readonly string[]): readonly number[] | null;
  /** Begins to read the model, so that the first question need not wait for it. */
  begin?(): void;
};

// Reading the model takes a second on a slow machine, a sentence some 20 milliseconds.
const mostMilliseconds = 30_000;
// One odd sentence is no reason to do without; so many failures in a row are.
const mostFailures = 3;

type Score = (question: string, sentences: readonly string[]) => number[];

const thread = new URL("./judge-worker.ts", import.meta.url);

/**
 * The judge in a thread of its own, which begins with the first question, or before where it is told to, and holds the model
 * (23 MB; some 300 MB of memory in all). Where it fails three times in a row `fail` hears why, and nothing is judged any more.
 */
export function openSentenceJudge(fail: (message: string) => void, worker = thread): SentenceJudge {
  let score: Score | null = null;
  let failures = 0;
  const begun = () => {
    score ??= createSyncFn<(...pairs: Parameters<Score>) => Promise<number[]>>(worker, {
      timeout: mostMilliseconds,
    });
    return score;
  };
  const tried = <Result>(run: () => Result): Result | null => {
    if (failures === mostFailures) return null;
    try {
      const result = run();
      failures = 0;
      return result;
    } catch (error) {
      failures += 1;
      if (failures === mostFailures) fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  const judge = (question: string, sentences: readonly string[]) =>
    sentences.length === 0 ? [] : tried(() => begun()(question, sentences));
  return Object.assign(judge, { begin: () => void tried(begun) });
}
