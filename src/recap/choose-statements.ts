import type { Candidate } from "./candidate.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Passage } from "./passage.ts";
import { product } from "./priors.ts";

type Best = { candidate: Candidate; gain: number };

/**
 * How much may be said: words over all lines, and lines. Without a word budget choosing ends at a line worth less than
 * `least`, a share of the first line's worth.
 */
export type Budget = { words: number | null; lines: number; least: number };

/** What choosing rests on. */
export type Choice = {
  budget: Budget;
  pairWeights: ReadonlyMap<string, number>;
  claims: ClaimIndex;
};

/** A statement's worth is divided by its words to this power; without a word budget lines are wanted shorter. */
const shortness = { bounded: 0.3, free: 0.5 };
/** What a further line of a post, or of a speaker, already chosen keeps of its worth. Swept on the day's pages. */
const samePost = 0.8;
const sameSpeaker = 0.6;

/**
 * Chooses statements greedily: each time the one whose word pairs, not yet said, are worth most. What repeats a claim
 * already chosen is dropped. Whole statements only, never over the budget: the best that fit.
 */
export function chooseStatements(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const { budget } = choice;
  const power = budget.words === null ? shortness.free : shortness.bounded;
  const pool = new Map(
    candidates.map(candidate => [candidate, product(candidate.priors) / candidate.statement.words ** power]),
  );
  const said = new Set<string>();
  const chosen: Candidate[] = [];
  let first: number | null = null;
  let left = budget.words ?? Number.POSITIVE_INFINITY;
  while (chosen.length < budget.lines) {
    const best = bestOf(pool, left, pairs => worth(pairs, said, choice.pairWeights));
    if (best === null) break;
    first ??= best.gain;
    if (budget.words === null && best.gain < budget.least * first) break;
    const { statement } = best.candidate;
    chosen.push(best.candidate);
    left -= statement.words;
    for (const pair of statement.passage.pairs) said.add(pair);
    dropRepeats(pool, statement.passage, choice.claims);
    giveOthersTheFloor(pool, best.candidate);
  }
  return chosen;
}

function bestOf(
  pool: Map<Candidate, number>,
  left: number,
  worthOf: (pairs: ReadonlySet<string>) => number,
): Best | null {
  let best: Best | null = null;
  for (const [candidate, factor] of pool) {
    if (candidate.statement.words > left) {
      pool.delete(candidate);
      continue;
    }
    const gain = factor * worthOf(candidate.statement.passage.pairs);
    if (gain > (best?.gain ?? 0)) best = { candidate, gain };
  }
  return best;
}

function worth(
  pairs: ReadonlySet<string>,
  said: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const pair of pairs) if (!said.has(pair)) sum += weights.get(pair) ?? 0;
  return sum;
}

/** Lines of a post or a speaker already heard lose, so that a recap is not one person's speech. */
function giveOthersTheFloor(pool: Map<Candidate, number>, { statement }: Candidate): void {
  const { post, sentence } = statement.passage;
  for (const [candidate, factor] of pool) {
    const other = candidate.statement.passage;
    const speaks = sentence.by !== null && other.sentence.by?.speaker === sentence.by.speaker;
    const again = (other.post.id === post.id ? samePost : 1) * (speaks ? sameSpeaker : 1);
    if (again < 1) pool.set(candidate, factor * again);
  }
}

function dropRepeats(pool: Map<Candidate, number>, passage: Passage, claims: ClaimIndex): void {
  const repeats = new Set(claims.repeats(passage));
  repeats.add(passage);
  for (const candidate of [...pool.keys()])
    if (repeats.has(candidate.statement.passage)) pool.delete(candidate);
}
