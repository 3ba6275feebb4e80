import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baseForms, formsOf } from "./base-forms.ts";

/** What the news writes for a word or turn of phrase that readers type; single words in all their irregular forms. */
export type EverydayMeaning = {
  /** Words for the same. */
  same: ReadonlySet<string>;
  /** Words that tell of it without meaning it. */
  telling: ReadonlySet<string>;
};

/** A turn of phrase found in words, with the places of its words. */
export type EverydayPhrase = { places: readonly number[]; meaning: EverydayMeaning };

type Row = { typed: string[]; same: string[]; telling: string[] };

type Lexicon = {
  words: ReadonlyMap<string, EverydayMeaning>;
  /** By the first word, its rest and its meaning; longest first. */
  phrases: ReadonlyMap<string, readonly { rest: readonly string[]; meaning: EverydayMeaning }[]>;
};

let lexicon: Lexicon | null = null;

/**
 * The rows, one concept a line: what readers type, what the news writes for just that, and (often left out) what tells of
 * it, in base forms. They were written from knowledge of the language, without sight of any coverage or question, but for some
 * sixty, the last of `things.txt` and `deeds.txt`, which were added after development questions had been read.
 */
const files = ["deeds.txt", "things.txt", "fields.txt"];

function rowsIn(file: string): Row[] {
  return readFileSync(join(import.meta.dirname, "everyday", file), "utf8")
    .trim()
    .split("\n")
    .map(line => {
      const [typed = "", same = "", telling = ""] = line.split(" : ");
      const words = (part: string) => part.split(", ").filter(Boolean);
      return { typed: words(typed), same: words(same), telling: words(telling) };
    });
}

function forms(words: readonly string[]): string[] {
  return words.flatMap(word => [word, ...formsOf(word)]);
}

const none: EverydayMeaning = { same: new Set(), telling: new Set() };

function both(one: EverydayMeaning, other: EverydayMeaning): EverydayMeaning {
  return { same: one.same.union(other.same), telling: one.telling.union(other.telling) };
}

function read(): Lexicon {
  const words = new Map<string, EverydayMeaning>();
  const phrases = new Map<string, { rest: string[]; meaning: EverydayMeaning }[]>();
  for (const { typed, same, telling } of files.flatMap(rowsIn)) {
    const single = typed.filter(one => !one.includes(" "));
    const all = { same: new Set(forms([...same, ...single])), telling: new Set(forms(telling)) };
    for (const one of typed) {
      const [first = "", ...rest] = one.split(" ");
      // "A couple" is mostly "a few": with an article alone a word is no turn of phrase.
      if (rest.length === 1 && /^(?:an?|the)$/u.test(first)) continue;
      if (rest.length > 0) {
        const others = phrases.get(first) ?? [];
        const like = others.find(other => other.rest.join(" ") === rest.join(" "));
        // "Go down" is to sink, to fall and to fail: one phrase of all its meanings.
        if (like) like.meaning = both(like.meaning, all);
        else phrases.set(first, [...others, { rest, meaning: all }]);
        continue;
      }
      words.set(one, both(words.get(one) ?? none, all));
    }
  }
  for (const [first, some] of phrases)
    phrases.set(
      first,
      some.sort((a, b) => b.rest.length - a.rest.length),
    );
  return { words, phrases };
}

function theLexicon(): Lexicon {
  lexicon ??= read();
  return lexicon;
}

/** What a word (lower case, in any form) may be told by in the news; empty sets for a word that is no everyday word. */
export function everydayMeaning(word: string): EverydayMeaning {
  const { words } = theLexicon();
  const own = words.get(word);
  if (own) return own;
  for (const base of basesOf(word)) {
    const found = words.get(base);
    if (found) return found;
  }
  return none;
}

function basesOf(word: string): string[] {
  const bases = baseForms(word).map(({ term }) => term);
  // What the dictionary lacks may be in the plural all the same: "cyberattacks".
  // "Its" is no "it".
  const single = word.length > leastPlural ? word.replace(/s$/u, "") : word;
  return [...new Set([word, ...(bases.length > 0 ? bases : [single])])];
}

/** Letters of the longest word in -s that is no plural: "his", "its". */
const leastPlural = 3;

// "switched the web off": so many words may stand between a verb and its particle.
const mostBetween = 3;
const particles: ReadonlySet<string> = new Set("away back down in off on out over through up".split(" "));

/** The turns of phrase in words (lower case), none that shares a word with another, in order. */
export function everydayPhrases(keys: readonly string[]): EverydayPhrase[] {
  const { phrases } = theLexicon();
  const bases = keys.map(basesOf);
  const used = new Set<number>();
  const found: EverydayPhrase[] = [];
  keys.forEach((_, at) => {
    if (used.has(at)) return;
    const fits = (bases[at] ?? [])
      .flatMap(base => phrases.get(base) ?? [])
      .flatMap(({ rest, meaning }) => {
        const places = placesOf(rest, at, bases);
        return places ? [{ places, meaning }] : [];
      })
      .filter(({ places }) => !places.some(place => used.has(place)))
      .sort((a, b) => b.places.length - a.places.length)[0];
    if (!fits) return;
    for (const place of fits.places) used.add(place);
    found.push(fits);
  });
  return found;
}

/** Where the words of a phrase stand that begins at `at`; null where they do not. */
function placesOf(rest: readonly string[], at: number, bases: readonly string[][]): number[] | null {
  const isWord = (place: number, word: string) => bases[place]?.includes(word) ?? false;
  const [only = ""] = rest;
  if (rest.length === 1 && prepositions.has(only) && marksNoun.test(bases[at - 1]?.[0] ?? "")) return null;
  if (rest.every((word, step) => isWord(at + 1 + step, word)))
    return [at, ...rest.map((_, step) => at + 1 + step)];
  const [particle = ""] = rest;
  if (rest.length > 1 || !particles.has(particle) || helps.test(bases[at]?.[0] ?? "")) return null;
  for (let place = at + 2; place <= at + 1 + mostBetween; place++)
    if (isWord(place, particle)) return goesOn(bases[place + 1]) ? null : [at, place];
  return null;
}

// "The vote in the capital", "their deal with the bank": a noun and what belongs to it, no turn of phrase.
const marksNoun = /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|no|any|some|every)$/u;
const prepositions: ReadonlySet<string> = new Set(
  "about at by for from in into of on over to with".split(" "),
);

// "Have people put up": a helping verb has no particle that stands apart from it.
const helps = /^(?:be|is|are|was|were|been|have|has|had|do|does|did)$/u;

/** What follows is what a preposition belongs to ("put the troops in the east"); after a particle a phrase or the question ends. */
function goesOn(next: readonly string[] | undefined): boolean {
  return next !== undefined && !endsPhrase.test(next[0] ?? "");
}

const endsPhrase =
  /^(?:and|or|but|so|if|because|when|while|after|before|since|until|by|to|for|from|with|at|again|now|then|today|yesterday|tomorrow|tonight|yet|already|last|this|next|completely|altogether|more|further)$/u;
