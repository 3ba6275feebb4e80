import { baseForms } from "../language/base-forms.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { sensesOf, synsetAt } from "../language/wordnet.ts";
import { speechNouns, speechVerbs } from "./question-words.ts";

/** Numbers of the lexicographer's files of verbs (lexnames(5WN)): thinking, telling, feeling. */
const ofMind = new Set([31, 32, 37]);
// Verbs of taking sides and of wishes that the dictionary counts among deeds, and those that it counts among words but that tell of none.
const takingSides = new Set(
  "back support welcome favour favor threaten offer prefer call envisage float want rule defend mull eye slam need insist hail".split(
    " ",
  ),
);
const deedsOnly = new Set(
  "speak talk meet decide choose sign plan read write learn know remember forget study measure discover identify determine mean understand show invite thank greet call-off dine count solve compare teach cheat nominate".split(
    " ",
  ),
);

/** A verb whose subject says, thinks, wants or will not: "warned", "envisages", "laments"; not one that only tells of talking. */
export function isVerbOfMind(word: string): boolean {
  const forms = baseForms(word.toLowerCase()).filter(({ part }) => part === "verb");
  if (forms.some(({ term }) => deedsOnly.has(term))) return false;
  if (speechVerbs.has(word.toLowerCase()) || reportingVerb(word) !== null) return true;
  // Of a word's meanings the first is what it is mostly used for.
  return forms.some(({ term }) => {
    const [first] = sensesOf(term, "verb")?.offsets ?? [];
    return takingSides.has(term) || (first !== undefined && ofMind.has(synsetAt("verb", first).file));
  });
}

/** A noun for what somebody says, thinks or wants: "warning", "expectation", "hopes", "price". */
export function isNounOfMind(word: string): boolean {
  const key = word.toLowerCase();
  if (speechNouns.has(key) || ownNouns.has(key)) return true;
  const noun = baseForms(key).find(({ part }) => part === "noun");
  const [first] = noun ? (sensesOf(noun.term, "noun")?.offsets ?? []) : [];
  if (first === undefined) return false;
  return synsetAt("noun", first).pointers.some(
    ({ symbol, part, offset }) =>
      symbol === "+" && part === "verb" && ofMind.has(synsetAt("verb", offset).file),
  );
}

const ownNouns = new Set(
  "price condition conditions words plan offer threat pledge message letter".split(" "),
);
