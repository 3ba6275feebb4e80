import { createSyncFn } from "synckit";

/**
 * Judges how plainly each of the sentences answers the question, in log odds against "it does not": 0 is even. A sentence
 * scores the same whatever stands beside it. null where the judge cannot be had: the rules decide alone.
 */
export type SentenceJudge = (question: string, sentences: readonly string[]) => readonly number[] | null;

// Reading the model takes a second on a slow machine, a sentence some 20 milliseconds.
const mostMilliseconds = 30_000;

/**
 * The judge in a thread of its own, which starts with the first question and holds the model (23 MB). `fail` hears once, in
 * words, that it cannot be had.
 */
export function openSentenceJudge(fail: (message: string) => void): SentenceJudge {
  let score: ((question: string, sentences: readonly string[]) => number[]) | null = null;
  let isLost = false;
  return (question, sentences) => {
    if (isLost) return null;
    try {
      score ??= createSyncFn<(question: string, sentences: readonly string[]) => Promise<number[]>>(
        new URL("./judge-worker.ts", import.meta.url),
        { timeout: mostMilliseconds },
      );
      return sentences.length === 0 ? [] : score(question, sentences);
    } catch (error) {
      isLost = true;
      fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
}
