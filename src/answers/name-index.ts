import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { lexiconOf } from "../analysis/lexicon-of.ts";
import type { Story } from "../coverage/story.ts";
import { baseForms } from "../language/base-forms.ts";
import { countries, countryNamed, countryOfPeople } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import type { KnownActor } from "../language/lexicon.ts";
import { everydayMeanings } from "./everyday-meanings.ts";
import { officeAt, titlesBefore } from "./office-names.ts";
import { functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** The names that a question may use: those of the story file and those that stand in the coverage. */
export type NameIndex = {
  /** Ids by folded name. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  actors: ReadonlyMap<string, KnownActor>;
  /** "he" or "she" by id, as sentences of the coverage refer to a speaker. */
  pronouns: ReadonlyMap<string, "he" | "she">;
  /** By id, the titles that stand right before the name ("general", "senator"), with how often. */
  titles: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Folded names that stand after "in", "at" or "near" in the coverage and never speak: places. */
  places: ReadonlySet<string>;
  /** How often each id is named or speaks in the coverage. */
  mentioned: ReadonlyMap<string, number>;
  /** The single words that names are made of (folded, four letters and more), with how often they are named. */
  nameWords: ReadonlyMap<string, number>;
  /** Stems that occur anywhere in the coverage, captions and titles among them. */
  vocabulary: ReadonlySet<string>;
  /** In how many sentences each stem occurs. */
  stemCounts: ReadonlyMap<string, number>;
  /** The most words that a name has. */
  longest: number;
};

/** A name found in a question; `ids` is empty for a capitalised word that nobody knows. */
export type FoundName = {
  from: number;
  to: number;
  text: string;
  ids: readonly string[];
  /** The name of the person whom an office means ("the German chancellor"). */
  as?: string;
};

/** Collects the names of the story file and of the posts. */
export function nameIndexOf(story: Story, posts: readonly AnalysedPost[]): NameIndex {
  const { actors } = lexiconOf(
    story,
    posts.map(({ features }) => features),
  );
  const ids = new Map<string, Set<string>>();
  const stemCounts = new Map<string, number>();
  const pronouns = new Map<string, "he" | "she">();
  const places = new Set<string>();
  const mentioned = new Map<string, number>();
  const titles = new Map<string, Map<string, number>>();
  const count = (id: string) => mentioned.set(id, (mentioned.get(id) ?? 0) + 1);
  const add = (name: string, id: string) => {
    const key = nameKey(name);
    if (key.length >= 2 && (!functionWords.has(key) || isInitials(name)))
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const actor of story.actors) for (const name of [actor.name, ...actor.aliases]) add(name, actor.id);
  for (const { features } of posts) {
    for (const { role, terms, mentions, by, text } of features.sentences) {
      if (role === "promo") continue;
      for (const term of new Set(terms)) stemCounts.set(term, (stemCounts.get(term) ?? 0) + 1);
      for (const mention of mentions) {
        if (!opensWithForm(mention.text)) add(mention.text, mention.id);
        count(mention.id);
        for (const title of titlesBefore(text, mention.start)) {
          const borne = titles.get(mention.id) ?? new Map<string, number>();
          titles.set(mention.id, borne.set(title, (borne.get(title) ?? 0) + 1));
        }
        if (/\b(?:in|at|near|outside)\s$/u.test(text.slice(Math.max(0, mention.start - 9), mention.start)))
          places.add(nameKey(mention.text));
      }
      // "media", "the presenter": an unnamed speaker is no name that a question could mean somebody by.
      if (by && by.rule !== "unnamed" && !functionWords.has(nameKey(by.words))) add(by.name, by.speaker);
      if (by) count(by.speaker);
      const pronoun = by?.words.toLowerCase();
      if (by && (pronoun === "he" || pronoun === "she")) pronouns.set(by.speaker, pronoun);
    }
  }
  // The surname alone of a person of the story whom the coverage names in full.
  for (const { id, name, kind } of story.actors) {
    const surname = name.split(" ").at(-1) ?? name;
    if (kind === "person" && mentioned.has(id) && !ids.has(nameKey(surname))) add(surname, id);
  }
  addSurnames(ids);
  joinCountries(ids);
  joinSpellings(ids);
  let longest = 1;
  for (const key of ids.keys()) longest = Math.max(longest, Math.min(mostNameWords, key.split(" ").length));
  const vocabulary = new Set(stemCounts.keys());
  const nameWords = wordsOfNames(ids, mentioned);
  return { ids, actors, pronouns, titles, places, mentioned, nameWords, vocabulary, stemCounts, longest };
}

// Names of more words are looked for by their first ones.
const mostNameWords = 6;

/** "In Libya", "What Is": words in a headline's capitals, no name. */
function opensWithForm(name: string): boolean {
  const [first = "", ...rest] = name.split(/\s+/u);
  return (
    rest.length > 0 && !/^the$/iu.test(first) && functionWords.has(first.toLowerCase()) && !isInitials(first)
  );
}

/** The last word of a name alone, where it is no word of the language: "Shafiq", not "Square". */
function addSurnames(ids: Map<string, Set<string>>): void {
  for (const [name, own] of [...ids]) {
    const surname = name.split(" ").at(-1) ?? name;
    if (surname === name || surname.length < 4 || baseForms(surname).length > 0) continue;
    ids.set(surname, (ids.get(surname) ?? new Set()).union(own));
  }
}

function wordsOfNames(
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  mentioned: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, own] of ids) {
    const often = [...own].reduce((sum, id) => sum + (mentioned.get(id) ?? 0), 0);
    for (const word of name.split(/[ -]/u))
      if (word.length >= 4 && !functionWords.has(word)) found.set(word, (found.get(word) ?? 0) + often);
  }
  return found;
}

/** Spellings of one name from another script get all its ids: "Gaddafi", "Gadhafi" and "Qaddafi". */
function joinSpellings(ids: Map<string, Set<string>>): void {
  const bySound = Map.groupBy(
    [...ids.keys()].filter(key => key.length >= 6),
    soundOf,
  );
  for (const [sound, keys] of bySound) {
    if (keys.length < 2 || sound.length < 5) continue;
    const all = keys.reduce((sum, key) => sum.union(ids.get(key) ?? new Set()), new Set<string>());
    for (const key of keys) ids.set(key, all);
  }
}

/** A name as it sounds, roughly: what transcriptions of Arabic and Slavic names differ in made one. */
function soundOf(key: string): string {
  return key
    .replace(/\b(?:al|el|ad|as)[- ]/gu, "")
    .replaceAll("-", "")
    .replace(/dh|dd/gu, "d")
    .replace(/kh|ck|q|c(?![ehiy])/gu, "k")
    .replace(/gh/gu, "g")
    .replace(/\bg(?=[ao])/gu, "k")
    .replace(/[ou]+[aeiouy]*/gu, "o")
    .replace(/[ae]+[aeiouy]*/gu, "a")
    .replace(/[iy]+[aeiouy]*/gu, "i")
    .replace(/w/gu, "v")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** "the EU" and "European Union", "US" and "the United States" may stand under several ids: each name gets all of them. */
function joinCountries(ids: Map<string, Set<string>>): void {
  const byCountry = new Map<string, Set<string>>();
  for (const [name, own] of ids) {
    const country = countryOfKey(name);
    if (country) byCountry.set(country, (byCountry.get(country) ?? new Set()).union(own));
  }
  for (const { id, names } of countries) {
    const all = byCountry.get(id);
    if (all) for (const name of names) ids.set(nameKey(name), all);
  }
  for (const name of [...ids.keys()]) {
    const all = byCountry.get(countryOfKey(name) ?? "");
    if (all) ids.set(name, all);
  }
}

/** The country that a folded name names itself: keys have lost the capitals that the table goes by. */
function countryOfKey(key: string): string | null {
  const bare = key.replace(/^the /u, "");
  return countryNamed(bare.slice(0, 1).toUpperCase() + bare.slice(1));
}

/** A name as a key: folded, lower case, no possessive, no full stops ("Poland's" is "poland", "U.S." is "us"). */
export function nameKey(name: string): string {
  return foldKey(name)
    .replace(/'s$|'$/u, "")
    .replaceAll(".", "")
    .trim();
}

/** The names in the words of a question, longest first at each place; a misspelt name is found by edit distance. */
export function namesInWords(words: readonly string[], index: NameIndex): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const name =
      officeHeldAt(words, at, index) ??
      peopleAt(words, at, index) ??
      knownNameAt(words, at, index) ??
      foreignNameAt(words, at, index);
    if (!name || isOnlyWord(name, index)) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

/** An office that stands for its holder; before the holder's own name it is only a title. */
function officeHeldAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  const article = /^the$/iu.test(words[at] ?? "") ? 1 : 0;
  const held = officeAt(words, at + article, index);
  const office = held && { ...held, from: at };
  return office && !knownNameAt(words, office.to, index) ? office : null;
}

/** "The Dutch", "Latvians": a people stands for its country. */
function peopleAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  const from = at;
  const hasArticle = /^the$/iu.test(words[at] ?? "");
  const people = at + (hasArticle ? 1 : 0);
  const word = words[people] ?? "";
  const next = foldKey(words[people + 1] ?? "");
  const country = countryOfPeople(word, hasArticle && (next === "" || functionWords.has(next)));
  const ids = country ? index.ids.get(nameKey(country.name)) : undefined;
  if (!country || !ids) return null;
  return { from, to: people + 1, text: word, ids: [...ids], as: country.name };
}

function knownNameAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  for (let length = index.longest; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length) continue;
    const key = nameKey(run.join(" "));
    // "erdogans", "israels": a possessive typed without its apostrophe.
    const ids = index.ids.get(key) ?? (key.length >= 5 ? index.ids.get(key.replace(/s$/u, "")) : undefined);
    if (ids && mayBeName(run)) return { from: at, to: at + length, text: run.join(" "), ids: [...ids] };
  }
  return misspeltAt(words, at, index);
}

/**
 * A name in small letters that the coverage writes mostly as a word ("first", "people", from a headline's capitals) is
 * the word, not the name.
 */
function isOnlyWord({ text, ids }: FoundName, index: NameIndex): boolean {
  if (/\p{Lu}/u.test(text) || ids.length === 0) return false;
  const named = Math.max(...ids.map(id => index.mentioned.get(id) ?? 0));
  const [last = ""] = text.split(" ").slice(-1);
  return 2 * named < (index.stemCounts.get(stemOf(last)) ?? 0);
}

/** Capitals that are another word than their small form: "US", "WHO". */
function isInitials(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name.replace(/['’]s$|\./gu, ""));
}

/** A lower-case word is a name only where it is long enough not to be another word ("us", "may", "it"). */
function mayBeName(run: readonly string[]): boolean {
  const [word = ""] = run;
  if (functionWords.has(nameKey(word)) && run.length === 1) return isInitials(word);
  if (run.length > 1 || /^\P{Ll}/u.test(word)) return true;
  return word.length >= 4 && !functionWords.has(word);
}

/** "Hedy Anabi" for "Hedi Annabi": a name of two or three words with one slip for every five letters. */
function misspeltRunAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  for (const length of [3, 2]) {
    const run = words.slice(at, at + length);
    if (run.length < length || !run.every(word => /^\p{Lu}/u.test(word) && !functionWords.has(nameKey(word))))
      continue;
    const key = nameKey(run.join(" "));
    const near = nearestName(key, Math.floor(key.length / 5), index, length);
    if (near) return { from: at, to: at + length, text: run.join(" "), ids: [...near.ids], as: near.name };
  }
  return null;
}

function nearestName(
  key: string,
  allowed: number,
  index: NameIndex,
  words: number,
): { name: string; ids: ReadonlySet<string> } | null {
  let best: { slips: number; name: string; ids: ReadonlySet<string> } | null = null;
  for (const [name, ids] of index.ids) {
    if (Math.abs(name.length - key.length) > allowed || name.split(" ").length !== words) continue;
    const slips = editDistance(name, key, allowed);
    if (slips <= allowed && (!best || slips < best.slips)) best = { slips, name, ids };
  }
  return best;
}

function misspeltAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  const run = misspeltRunAt(words, at, index);
  if (run) return run;
  const word = words[at] ?? "";
  const key = nameKey(word);
  // Five letters and more: shorter words are too close to each other. Two slips from eight letters on.
  if (key.length < 5 || functionWords.has(key) || index.vocabulary.has(stemOf(word))) return null;
  if (!/^\p{Lu}/u.test(word)) return null;
  const allowed = key.length >= 8 ? 2 : 1;
  const near = nearestName(key, allowed, index, 1);
  return near ? { from: at, to: at + 1, text: word, ids: [...near.ids], as: near.name } : null;
}

/** "AI", "MPs": initials that the coverage writes in full are a word of it. */
function isToldInFull(word: string, index: NameIndex): boolean {
  if (!/^\p{Lu}{2,}s?(?:['’]s)?$/u.test(word)) return false;
  return everydayMeanings(nameKey(word))
    .same.values()
    .some(stem => index.vocabulary.has(stem));
}

/** A run of capitalised words, not the first of the question, that the coverage does not know as a name. */
function foreignNameAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  const capital = (word: string | undefined) =>
    word !== undefined && /^\p{Lu}/u.test(word) && !functionWords.has(foldKey(word));
  if (at === 0 || !capital(words[at]) || index.vocabulary.has(stemOf(words[at] ?? ""))) return null;
  if (isToldInFull(words[at] ?? "", index)) return null;
  let to = at + 1;
  while (to < words.length && capital(words[to]) && !knownNameAt(words, to, index)) to++;
  return { from: at, to, text: words.slice(at, to).join(" "), ids: [] };
}

/** Letters to add, drop, change or swap (neighbours) to make `b` of `a`; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
