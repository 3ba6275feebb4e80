import { thingsLike } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";

// What carries words and is nobody: "the caption under Holt's picture", "the sign on the gate".
const inscribed =
  /^(?:\p{L}+ ){0,2}?(captions?|headlines?|signs?|banners?|posters?|placards?|graphics?|charts?|maps?|notices?|labels?|slogans?|screens?|inscriptions?|subtitles?|tickers?|plaques?|stickers?|leaflets?|letters?|notes?|documents?|memos?|tweets?|posts?|scoreboards?)\b(.*)$/iu;
const reads =
  /^[^.;“"]{0,60}?\b(?:says?|said|saying|reads?|reading|shows?|showed|showing|states?|stated|declares?|declared|warns?|warned|proclaims?)\b/iu;

/** "The caption under Holt's picture says": the asked lettering is what tells, with what it stands on or beside. */
export function tellsOfInscription(passage: Passage, { kind, text: asked }: Unit): boolean {
  const [, noun, where = ""] = kind === "thing" ? (inscribed.exec(asked) ?? []) : [];
  if (noun === undefined) return false;
  const { text } = passage.sentence;
  const stem = stemOf(noun.toLowerCase());
  const isSubject = [...text.matchAll(/\p{L}+/gu)].some(
    ({ 0: word, index }) =>
      stemOf(word.toLowerCase()) === stem && reads.test(text.slice(index + word.length)),
  );
  const told = passage.stems.union(passage.nearStems);
  return isSubject && stemsOf(where).every(one => !thingsLike(one).isDisjointFrom(told));
}

function stemsOf(words: string): string[] {
  return (words.match(/\p{L}+/gu) ?? [])
    .filter(word => word.length > 1 && !functionWords.has(word.toLowerCase()))
    .map(word => stemOf(word));
}
