import { goesOnCounting } from "./figure-unsaid.ts";
import { leansBack } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";

// "Four years ago it was": "it" is of the sentence before.
const leansAfterTime =
  /^(?:(?:\S+ ){1,3}(?:ago|earlier|before|later)|last \p{L}+|in \d{4}),? (?:it|they|he|she)\b/iu;

// "He said that a driver would pay": the figure is anybody's, not his of whom the sentence before tells.
const tellsOfAnybody =
  /^["'“‘]?(?:he|she|they|it) (?:\p{Ll}+ )?(?:said|says?|told \p{L}+|added|warned|estimated|argued)(?: that)? (?:an?|any|every|each) /iu;

// An item of a table has a name and its figures, no sentence.
const mostOfItem = 7;

/** "Norway: €3m and two ships": what was done is told above the list. */
export function isEntry({ sentence }: Passage): boolean {
  const isItem = sentence.role === "list-item" && sentence.text.split(/\s+/u).length <= mostOfItem;
  return sentence.figures.some(({ start }) =>
    (isItem ? /^\p{Lu}[^:;.,]{1,40}:? $/u : /^[^:;.]{2,40}: (?:\p{Ll}+ ){0,2}$/u).test(
      sentence.text.slice(0, start),
    ),
  );
}

/** A sentence with a figure that takes what it is of from the one before, from its title or from what stands above its list. */
export function leansForFigure(question: Question, passage: Passage): boolean {
  const { text } = passage.sentence;
  return (
    goesOnCounting(question, passage) ||
    isEntry(passage) ||
    leansAfterTime.test(text) ||
    (leansBack(passage) && !tellsOfAnybody.test(text))
  );
}
