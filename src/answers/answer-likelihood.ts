import type { Search } from "./search.ts";
import type { RankedTold } from "./told-ranking.ts";

/**
 * Weights of a logistic regression that tells questions whose answer is among the three likeliest sentences from questions
 * that the coverage does not answer: 267 of the one and 79 of the other, development questions of test/answers/asked.
 * Fitted without one story and tried on it, in turn, its area under the ROC curve is 0.82.
 */
const weights = {
  constant: -3.658,
  /** Logarithm of the best sentence's likelihood before it is set against the others', and its lead over the tenth. */
  best: 0.125,
  lead: 0.076,
  /** The rules for the kind of question found an answer; refused it before any search; see a judgement asked for. */
  found: 0.422,
  refused: -0.868,
  judgement: -2.034,
  /** Each word or name of the question. */
  clue: 0.094,
  /** Features of the best sentence. */
  near: 0.837,
  sureOwn: 1.112,
  unmet: -1.734,
  type: 0.582,
  deed: 0.474,
  fit: 0.198,
  /** One of the three best meets all the conditions of an answer. */
  anyFits: 0.36,
} as const;

/** What is known of a question beside the sentences that meet it. */
export type Ruled = { found: boolean; refused: boolean; judgement: boolean };

/** How likely (0 to 1) the answer is among the three first of `told`, the likeliest sentences in order. */
export function answerLikelihood(search: Search, told: readonly RankedTold[], ruled: Ruled): number {
  const [best] = told;
  if (!best) return 0;
  const { features } = best;
  const tenth = told[Math.min(9, told.length - 1)] ?? best;
  const flag = (is: boolean) => (is ? 1 : 0);
  const sum =
    weights.constant +
    weights.best * Math.log(best.score) +
    weights.lead * Math.log(best.score / tenth.score) +
    weights.found * flag(ruled.found) +
    weights.refused * flag(ruled.refused) +
    weights.judgement * flag(ruled.judgement) +
    weights.clue * search.clues.length +
    weights.near * features.near +
    weights.sureOwn * features.sureOwn +
    weights.unmet * features.unmet +
    weights.type * features.type +
    weights.deed * features.deed +
    weights.fit * features.fit +
    weights.anyFits * flag(told.slice(0, 3).some(one => one.features.fit === 1));
  return 1 / (1 + Math.exp(-sum));
}
