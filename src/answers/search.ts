import type { Clue } from "./clue.ts";
import type { ClueWeights } from "./clue-weights.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import type { Support, Weights } from "./support.ts";

/** All that the rules for one kind of question look at. */
export type Search = {
  question: Question;
  names: NameIndex;
  /** Passages within the question's time, in order of position. */
  passages: readonly Passage[];
  /** Those that meet the question, best first. */
  ranked: readonly Support[];
  weights: Weights;
  /** The words of the question, and of the turn before it, as clues. */
  clues: readonly Clue[];
  clueWeights: ClueWeights;
  zone: string;
  /** The question is about an outlet's report, so the time of its post is the time asked for. */
  asksReport: boolean;
};

// In fewer sentences (a day of live pages has some hundreds) hardly one shares the question's words by chance.
const mostOfSmall = 1_000;

/** True where rules may decide; in a larger coverage many sentences share words with a question that they do not answer. */
export function isSmallCoverage({ clueWeights }: Search): boolean {
  return clueWeights.sentences <= mostOfSmall;
}
