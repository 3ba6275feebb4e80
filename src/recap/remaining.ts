import type { Candidate } from "./candidate.ts";
import { afterHearing } from "./choose-statements.ts";
import { product } from "./priors.ts";
import type { Considered } from "./recap-of.ts";

/** Of what was not chosen, with the reason in words. */
export type Remaining = { candidate: Candidate; reason: string };

/** As in choosing: worth is divided by the words to this power, so that a long sentence does not win by its length. */
const shortness = 0.5;

/**
 * What would have come next, the best first: by the word pairs that no line has said yet. `numberOf` gives the number of a
 * chosen line as a reader counts it.
 */
export function remaining(
  considered: Considered,
  numberOf: (candidate: Candidate) => number | null,
): Remaining[] {
  const { candidates, chosen, claims, pairWeights } = considered;
  const said = new Set(chosen.flatMap(({ statement }) => [...statement.passage.pairs]));
  const worth = ({ statement, priors }: Candidate): number => {
    let sum = 0;
    for (const pair of statement.passage.pairs) if (!said.has(pair)) sum += pairWeights.get(pair) ?? 0;
    const heard = chosen.reduce(
      (all, one) => all * afterHearing(one.statement.passage, statement.passage),
      1,
    );
    return (heard * product(priors) * sum) / statement.words ** shortness;
  };
  const taken = new Set(chosen);
  const repeated = chosen.flatMap(one =>
    claims.repeats(one.statement.passage).map(passage => [passage, one] as const),
  );
  const repeats = new Map(repeated.toReversed());
  return candidates
    .filter(candidate => !taken.has(candidate))
    .map(candidate => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => {
      const same = repeats.get(candidate.statement.passage);
      return { candidate, reason: reasonFor(candidate, { same, chosen, numberOf }) };
    });
}

function reasonFor(
  candidate: Candidate,
  at: {
    same: Candidate | undefined;
    chosen: readonly Candidate[];
    numberOf: (candidate: Candidate) => number | null;
  },
): string {
  const { priors, statement } = candidate;
  const lineOf = (one: Candidate): string => {
    const number = at.numberOf(one);
    return number === null ? "another line" : `line ${number}`;
  };
  if (at.same !== undefined) return `says what ${lineOf(at.same)} says`;
  if (priors.activity < 1) return "tells that something goes on, not what was said or done";
  if (priors.preview < 1) return "announces what the window has overtaken";
  const by = statement.passage.sentence.by?.speaker;
  const heard = at.chosen.find(one => by !== undefined && one.statement.passage.sentence.by?.speaker === by);
  if (heard !== undefined) return `${lineOf(heard)} has the same speaker, and no room for more`;
  const { post } = statement.passage;
  const sibling = at.chosen.find(one => one.statement.passage.post.id === post.id);
  if (sibling !== undefined) return `${lineOf(sibling)} is from the same post, and no room for more`;
  return "no room, other lines are worth more";
}
