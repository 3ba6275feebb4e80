import type { Candidate } from "./candidate.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Passage } from "./passage.ts";
import { product } from "./priors.ts";
import type { QuotedRoom } from "./quoted-room.ts";

/** A candidate still to be had. `gain` is what it was worth when last looked at: it can only have lost since. */
type Open = { candidate: Candidate; factor: number; gain: number };

/** How much may be said: words over all lines, and lines. */
type Budget = { words: number | null; lines: number };

/** What choosing rests on. */
export type Choice = {
  budget: Budget;
  pairWeights: ReadonlyMap<number, number>;
  claims: ClaimIndex;
  room: QuotedRoom;
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
  const { budget, pairWeights, claims, room } = choice;
  const power = budget.words === null ? shortness.free : shortness.bounded;
  const said = new Set<number>();
  const chosen: Candidate[] = [];
  let left = budget.words ?? Number.POSITIVE_INFINITY;
  let open = candidates.map((candidate): Open => {
    const factor = product(candidate.priors) / candidate.statement.words ** power;
    return { candidate, factor, gain: Number.POSITIVE_INFINITY };
  });
  while (chosen.length < budget.lines) {
    open = open.filter(({ candidate }) => candidate.statement.words <= left);
    open = open.filter(({ candidate }) => room.fits(candidate.statement));
    const best = bestOf(open, pairs => worth(pairs, said, pairWeights));
    if (best === null) break;
    const { passage, words } = best.statement;
    chosen.push(best);
    left -= words;
    room.take(best.statement);
    for (const pair of passage.pairs) said.add(pair);
    const repeats = new Set([passage, ...claims.repeats(passage)]);
    open = open.filter(({ candidate }) => !repeats.has(candidate.statement.passage));
    giveOthersTheFloor(open, best);
  }
  return chosen;
}

/** The candidate worth most now; those that were worth less than that before need no second look. */
function bestOf(open: readonly Open[], worthOf: (pairs: ReadonlySet<number>) => number): Candidate | null {
  let best: Open | null = null;
  for (const one of open) {
    if (best !== null && one.gain <= best.gain) continue;
    one.gain = one.factor * worthOf(one.candidate.statement.passage.pairs);
    if (one.gain > (best?.gain ?? 0)) best = one;
  }
  return best?.candidate ?? null;
}

function worth(
  pairs: ReadonlySet<number>,
  said: ReadonlySet<number>,
  weights: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  for (const pair of pairs) if (!said.has(pair)) sum += weights.get(pair) ?? 0;
  return sum;
}

/** Lines of a post or a speaker already heard lose, so that a recap is not one person's speech. */
function giveOthersTheFloor(open: readonly Open[], { statement }: Candidate): void {
  for (const one of open) one.factor *= afterHearing(statement.passage, one.candidate.statement.passage);
}

/** What a passage keeps of its worth once the other was chosen: less of the same post, less of the same speaker. */
export function afterHearing({ post, sentence }: Passage, other: Passage): number {
  const speaks = sentence.by !== null && other.sentence.by?.speaker === sentence.by.speaker;
  return (other.post.id === post.id ? samePost : 1) * (speaks ? sameSpeaker : 1);
}
