import type { Passage } from "./passage.ts";
import type { QuestionStance, QuestionStand } from "./question-stands.ts";
import { mostWords, wordCount } from "./wording.ts";

/** What is said of one actor's stand. */
export type SaidStand = { stance: QuestionStance; passage: Passage };

/** A speaker put before the words, a mark behind them and the row's name take so many words beside the sentence. */
const besides = 5;
// a condition of words that are bound: without it they would be taken for a promise
const condition =
  /\b(?:if|provided|unless|as long as|only (?:with|after|when)|depend\p{L}*|condition\p{L}*)\b/iu;

/**
 * Of each actor one passage, in the order of the rows, as many actors as the answer has words for: first one of each row.
 * Of an actor the plainest passage that leaves room for the others; a condition that some passage has is never left out.
 */
export function fittingStands(
  stands: readonly QuestionStand[],
  order: readonly QuestionStance[],
  frame: string | null,
): SaidStand[] {
  const room = mostWords - wordCount(frame ?? "");
  const rows = order.map(stance =>
    stands.filter(stand => stand.stance === stance).toSorted((a, b) => shortest(a) - shortest(b)),
  );
  const queue = [...rows.flatMap(row => row.slice(0, 1)), ...rows.flatMap(row => row.slice(1))];
  const taken: QuestionStand[] = [];
  let used = 0;
  for (const stand of queue) {
    if (used + shortest(stand) > room) continue;
    taken.push(stand);
    used += shortest(stand);
  }
  const said = taken.map(stand => {
    const rest = room - used + shortest(stand);
    const passage = optionsOf(stand).find(one => lengthOf(one) <= rest);
    if (passage !== undefined) used += lengthOf(passage) - shortest(stand);
    return { stance: stand.stance, passage };
  });
  return order.flatMap(stance =>
    said.flatMap(({ passage, stance: own }) =>
      own === stance && passage !== undefined ? [{ stance, passage }] : [],
    ),
  );
}

/** The passages that may be shown for an actor: where any has a condition, those that have. */
function optionsOf({ stance, passages }: QuestionStand): readonly Passage[] {
  if (stance !== "conditional") return passages;
  const bound = passages.filter(({ sentence }) => condition.test(sentence.text));
  return bound.length > 0 ? bound : passages;
}

function shortest(stand: QuestionStand): number {
  return Math.min(...optionsOf(stand).map(lengthOf));
}

function lengthOf({ sentence }: Passage): number {
  return wordCount(sentence.text) + besides;
}
