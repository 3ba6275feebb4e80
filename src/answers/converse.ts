import type { Passage } from "./passage.ts";
import { placeOf } from "./passage.ts";
import type { Question } from "./question.ts";

// One deed told from either side: whoever lost it to somebody was beaten by that one, who won it.
const sides: readonly { asked: RegExp; told: RegExp }[] = [
  {
    asked:
      /\bwho (?:has |had )?(?:won|wins?|beat|beats|beaten|defeat(?:s|ed)?|oust(?:s|ed)?|unseat(?:s|ed)?)\b/iu,
    told: /\b(?:lost|loses?|losing|conceded|(?:beaten|defeated|ousted|unseated)(?= by\b)) [^.;:,]{0,60}?\b(?:to|by) (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}/u,
  },
  {
    asked: /\bwho (?:has |had )?(?:bought|buys?|acquired?|purchased)\b/iu,
    told: /\b(?:sold|sells?|selling) [^.;:,]{0,60}?\bto (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}/u,
  },
];

/** "The mayor lost Tarnby to Ada Holm" for "who won Tarnby": the same deed from its other side, of all names that are asked of. */
export function tellsConverse({ text, units }: Question, passage: Passage): boolean {
  const side = sides.find(({ asked }) => asked.test(text));
  const names = units.filter(({ kind }) => kind === "name");
  return (
    side?.told.test(passage.sentence.text) === true &&
    names.length > 0 &&
    names.every(unit => placeOf(unit, passage) === "own")
  );
}
