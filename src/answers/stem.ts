import { foldKey } from "../language/fold.ts";
import { termsOf, wordsOf } from "../language/terms.ts";

const known = new Map<string, string>();

/** Nouns that the stemmer makes one with another word, as whole words, and what the other word looks like in a text. */
const homographs: readonly { noun: RegExp; stem: string; other: string; otherIn: RegExp }[] = [
  {
    noun: /^meetings?$/iu,
    stem: "meeting",
    other: "meet",
    otherIn: /\b(?:meets?|met|(?:is|are|was|were|be|been|after|before|and) meeting)\b/iu,
  },
  { noun: /^aides?$/iu, stem: "aide", other: "aid", otherIn: /\b(?:aid|aids|aided|aiding)\b/iu },
];

/** The terms of a text as the index has them, with such nouns told apart: "a meeting" is no "meet", "aides" are no "aid". */
export function termsApart(text: string, terms: readonly string[]): string[] {
  let told = [...terms];
  for (const { noun, stem, other, otherIn } of homographs) {
    if (!terms.includes(other) || !wordsOf(text).some(word => noun.test(word))) continue;
    if (!otherIn.test(text)) told = told.filter(term => term !== other);
    told.push(stem);
  }
  return told;
}

// Enough for any story's words, and a bound against endless questions and endless words.
const mostKnown = 20_000;
const longestKnown = 64;

/** The stem of one word as the index writes it; a word that the index leaves out ("the") is its own stem. */
export function stemOf(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const apart = homographs.find(({ noun }) => noun.test(word));
  const stem = apart ? apart.stem : (termsOf(word)[0] ?? foldKey(word));
  if (known.size >= mostKnown) known.clear();
  if (word.length <= longestKnown) known.set(word, stem);
  return stem;
}
