import { type EverydayPhrase, everydayPhrases } from "../language/everyday-words.ts";
import { foldKey } from "../language/fold.ts";
import { alsoWritten } from "../language/number-words.ts";
import { everydayMeanings, inStems } from "./everyday-meanings.ts";
import { actionsLike, sameAs, thingsLike } from "./meanings.ts";
import { type FoundName, type NameIndex, namesInWords } from "./name-index.ts";
import { nameUnit } from "./name-unit.ts";
import { questionWords } from "./question-tokens.ts";
import { emptyWords, functionWords } from "./question-words.ts";
import { relatedWords } from "./related-words.ts";
import { stemOf } from "./stem.ts";
import { withFamily } from "./word-families.ts";

/**
 * One word or name of a question as a clue to the sentence that answers it. Clues need no grammar: they rank what is
 * close where the rules for a kind of question find nothing.
 */
export type Clue = {
  text: string;
  isName: boolean;
  /** The ids that a name may mean. */
  ids: readonly string[];
  /** Stems that meet it with their worth (0 to 1): the word itself, its family, its synonyms, what news writes for it. */
  meets: ReadonlyMap<string, number>;
  /** 1, less for a word that mostly carries form and for words of the question before. */
  worth: number;
};

// How good a word is in the place of another.
const worthOfFamily = 0.9;
const worthOfSynonym = 0.6;
// A word that may tell of the same deed among others: "met" for "negotiated".
const worthOfTeller = 0.45;
const worthOfNewsWord = 0.59;
const worthOfTelling = 0.35;
// A word of a phrase by itself: "run" of "run off".
const worthInPhrase = 0.6;
const worthOfRelated = 0.8;
const worthOfNation = 0.85;
const worthOfForm = 0.5;

/** Clues worth less are words of form, or of the turn before. */
export const worthOfOwn = 0.9;

/** What leads up to a question tells what it is about, less than the question. */
export const worthOfLead = 0.6;

/** The clues in a question; `worth` scales them all. */
export function cluesOf(text: string, names: NameIndex, worth = 1): Clue[] {
  const words = questionWords(text);
  const found = namesInWords(words, names);
  const named = new Set(found.flatMap(({ from, to }) => words.slice(from, to).map((_, step) => from + step)));
  const phrases = everydayPhrases(words.map((word, at) => (named.has(at) ? "" : keyOf(word))));
  const clues: Clue[] = [];
  const add = (clue: Clue | null) => {
    if (clue && !clues.some(other => other.text === clue.text)) clues.push(clue);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const name = found.find(one => one.from === at);
    if (name) {
      add(nameClue(name, worth));
      at = name.to - 1;
      continue;
    }
    const phrase = phrases.find(({ places }) => places.includes(at));
    if (!phrase) add(wordClue(word, names, worth));
    else if (phrase.places[0] === at) add(phraseClue(phrase, words, { names, worth }));
  }
  return clues;
}

function keyOf(word: string): string {
  return foldKey(word).replace(/'s?$/u, "");
}

function nameClue(name: FoundName, worth: number): Clue {
  const { stem, meanings, ids } = nameUnit(name);
  const meets = new Map([...meanings].map(one => [one, worthOfNation]));
  return { text: name.text.replace(/['’]s$/u, ""), isName: true, ids, meets: meets.set(stem, 1), worth };
}

/** A turn of phrase is met by what the news writes for it, and less by its own words. */
function phraseClue(
  { places, meaning }: EverydayPhrase,
  words: readonly string[],
  { names, worth }: { names: NameIndex; worth: number },
): Clue {
  const meets = new Map<string, number>();
  const put = putInto(meets);
  const own = places.map(place => words[place] ?? "");
  const { same, telling } = inStems(meaning);
  put(telling, worthOfTelling);
  for (const word of own) {
    const clue = wordClue(word, names, 1);
    if (clue) for (const [stem, value] of clue.meets) put([stem], value * worthInPhrase);
  }
  put(same, worthOfNewsWord);
  return { text: own.join(" ").toLowerCase(), isName: false, ids: [], meets, worth };
}

// Endings of words for who or what belongs to a place, a body or a deed: "Californian", "hackers", "jobless".
const derivations =
  /(?:ians?|ans?|ns|n|ish|ese|ers?|ors?|ists?|less|like|ness|ly|y|ity|hood|ship|dom|ing|able|s)$/u;

/** Stems of the coverage that a word it lacks is derived from. */
function derivedFrom(key: string, names: NameIndex): string[] {
  const found: string[] = [];
  const base = key.replace(derivations, "");
  if (base === key || base.length < 4) return found;
  for (const one of [base, `${base}a`, `${base}e`, `${base}ia`, `${base}y`]) {
    const stem = stemOf(one);
    if (names.vocabulary.has(stem)) found.push(stem);
  }
  return found;
}

type Put = (stems: Iterable<string>, value: number) => void;

/** What the dictionary knows in the place of a word, where the coverage has it. */
function putRelated(key: string, names: NameIndex, put: Put): void {
  for (const [word, worth] of relatedWords(key)) {
    const stem = stemOf(word);
    if (names.vocabulary.has(stem)) put([stem], worth * worthOfRelated);
  }
}

function putInto(meets: Map<string, number>): Put {
  return (stems, value) => {
    for (const one of stems) if ((meets.get(one) ?? 0) < value) meets.set(one, value);
  };
}

function wordClue(word: string, names: NameIndex, worth: number): Clue | null {
  const key = keyOf(word);
  const stem = stemOf(key);
  const { same, telling } = everydayMeanings(key);
  const isForm = functionWords.has(key);
  if (key.length < 2 || emptyWords.has(key) || (isForm && same.size === 0)) return null;
  const meets = new Map<string, number>();
  const put = putInto(meets);
  put(telling, worthOfTelling);
  put(same, worthOfNewsWord);
  // What was said before lends its own words only.
  if (!isForm && worth >= worthOfLead) putRelated(key, names, put);
  put(thingsLike(stem), worthOfTeller);
  put(actionsLike(stem), worthOfTeller);
  put(sameAs(stem), worthOfSynonym);
  put(withFamily({ stem, meanings: new Set() }, names), worthOfFamily);
  if (!names.vocabulary.has(stem)) put(derivedFrom(key, names), worthOfFamily);
  put(alsoWritten(key).map(stemOf), worthOfSynonym);
  put([stem], 1);
  return { text: key, isName: false, ids: [], meets, worth: isForm ? worth * worthOfForm : worth };
}
