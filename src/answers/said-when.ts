import { foldKey } from "../language/fold.ts";
import { isToldAhead } from "./deed-ahead.ts";
import { ofOneMatter } from "./one-matter.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

// "What did X say when she was sworn in", "after the boat sank": the occasion is a deed, up to the end of the question.
const occasion =
  /\b(?:say|said|says|tell|told|add|added|promise|promised|warn|warned)\b(.*?) (when|while|as|after|before|once) ((?:he|she|they|it)\b.+|(?:the|his|her|their|its|an?|\p{Lu}[\p{L}’'-]*) .+)$/iu;
const pronoun = /^(?:he|she|they|it)\b/iu;
const topic = /\b(?:about|on|regarding|of|that|to)\b/iu;

export type OccasionOfWords = { deeds: readonly Unit[]; others: readonly Unit[]; isBefore: boolean };

/** The deed at which a question says that words were said, with what else its clause names; null where it says none. */
export function occasionOfWords({ text, units, speaker }: Question): OccasionOfWords | null {
  const [, between = "", word = "", clause] = occasion.exec(text) ?? [];
  if (clause === undefined) return null;
  // "About the man who fell when the boat sank": a clause without a pronoun may belong to the topic.
  if (!pronoun.test(clause) && topic.test(between)) return null;
  const words = questionWords(clause);
  const within = units.filter(
    unit => unit !== speaker && questionWords(unit.text).every(one => words.includes(one)),
  );
  const deeds = within.filter(({ kind }) => kind === "action");
  if (!pronoun.test(clause) && deeds.length === 0) return null;
  return {
    deeds,
    others: within.filter(({ kind }) => kind !== "action"),
    isBefore: /^before$/iu.test(word),
  };
}

/**
 * True where words were said on the occasion: its deed is told as done in the sentence, or in another of the same post, or all
 * that it was done to is. That it was only expected there is no occasion.
 */
export function isOnOccasion({ question, weights }: Search, passage: Passage): boolean {
  const asked = occasionOfWords(question);
  if (asked === null) return true;
  const { deeds, others, isBefore } = asked;
  if (deeds.length === 0 && others.length === 0) return true;
  const isMet = (unit: Unit, one: Passage) => /^(?:own|near)$/u.test(placeOf(unit, one) ?? "");
  const isBeside = (one: Passage) =>
    deeds.some(deed => isDone(one, deed, isBefore)) &&
    2 * others.filter(unit => isMet(unit, one)).length >= others.length;
  const posts = ofOneMatter(passage);
  if (posts.some(isBeside)) return true;
  // "When she visited the port": she speaks of it there, by another word for going.
  return (
    others.some(unit => placeOf(unit, passage) === "own" && !weights.isBackground(unit)) &&
    others.every(unit => isMet(unit, passage)) &&
    !deeds.some(deed => posts.some(one => isToldOnlyAhead(one, deed)))
  );
}

/** The sentence that tells of the occasion itself is not what was said at it, unless it quotes. */
export function isOnlyOccasion({ question }: Search, { sentence, stems }: Passage): boolean {
  const asked = occasionOfWords(question);
  if (asked === null || sentence.quotations.length > 0) return false;
  return asked.deeds.some(({ meanings }) => !meanings.isDisjointFrom(stems));
}

function isDone(passage: Passage, deed: Unit, isBefore: boolean): boolean {
  return placeOf(deed, passage) === "own" && (isBefore || !isToldOnlyAhead(passage, deed));
}

/** "Expects to lose her seat", "will concede": no word of the deed stands there as done. */
function isToldOnlyAhead({ sentence }: Passage, deed: Unit): boolean {
  const text = foldKey(sentence.text);
  const told = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => deed.meanings.has(stemOf(word)));
  return told.length > 0 && told.every(({ index }) => isToldAhead(text.slice(0, index)));
}
