import { countryNamed, countryOfDemonym } from "./countries.ts";
import { type Alias, type Lexicon, nameId, nameKey } from "./lexicon.ts";
import { isHonorific } from "./roles.ts";
import { canSpeak } from "./speakers.ts";
import { isStopWord } from "./stop-words.ts";
import { type Word, wordSpansOf } from "./terms.ts";

/**
 * A name as it stands in a text. `id` is an actor's id where one is meant, the key of a country ("poland"), or else the
 * folded words; the possessive ending is left out of the offsets.
 */
export type Name = {
  id: string;
  text: string;
  start: number;
  end: number;
  /** An actor of the lexicon. */
  known: boolean;
  /** False for one capitalised word that opens a sentence: a name only if the same word is a name elsewhere. */
  sure: boolean;
};

const calendar = new Set(
  `mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt bst cet est edt utc christmas easter
ramadan tv gdp pm ceo mp mps ok diy faq`.split(/\s+/u),
);
// capitalised words that open sentences and headlines of live pages and name nobody
const openers = new Set(
  `breaking analysis watch live update updates summary read listen follow pic image picture video photo media caption
source editor good thank thanks please hello asked speaking following according despite speaking earlier today tomorrow
yesterday tonight meanwhile recent further asked two three four five six seven eight nine ten hundreds thousands millions
dozens people officials leaders talks`.split(/\s+/u),
);
const organisation =
  /^(?:institute|institution|centre|center|ministry|office|committee|council|organi[sz]ation|agency|department|fund|bank|court|union|commission|association|university|school|house|chamber|federation|league|academy|bureau|society|party|army|board|secretariat|high|world|central)$/u;
const linking = /^(?:of|for|on)$/u;
const inName = /^(?:bin|ibn|al|el|de|der|den|del|van|von|la|le|du|di|da|dos|ben|bint|abu|y)$/u;

/** The names in a text, in order and apart from each other: known actors, countries, and capitalised runs. */
export function namesIn(text: string, lexicon: Lexicon): Name[] {
  return possibleNamesIn(text, lexicon).filter(name => name.sure);
}

/** As `namesIn`, with the words that may be names: the reader of a whole post can tell. */
export function possibleNamesIn(text: string, lexicon: Lexicon): Name[] {
  const words = wordSpansOf(text);
  const names: Name[] = [];
  const titleCase = isTitleCase(words);
  let at = 0;
  while (at < words.length) {
    const found = knownAt(text, words, at, lexicon) ?? countryAt(text, words, at);
    if (found !== null) {
      names.push(found.name);
      at = found.next;
      continue;
    }
    const run = titleCase ? null : runAt(text, words, at, lexicon);
    if (run === null) at += 1;
    else {
      if (run.name !== null) names.push(run.name);
      at = run.next;
    }
  }
  return names;
}

/** Headlines With Every Word in Capitals tell nothing about which words are names. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(word => word.text.length > 3 && /^\p{L}/u.test(word.text));
  if (long.length < 5) return false;
  return long.filter(word => /^\p{Lu}/u.test(word.text)).length > long.length * 0.9;
}

type Found = { name: Name; next: number };

function knownAt(text: string, words: readonly Word[], at: number, lexicon: Lexicon): Found | null {
  const first = words[at];
  if (first === undefined || (/^\p{Ll}/u.test(first.text) && !lexicon.smallWords.has(first.text)))
    return null;
  for (const alias of lexicon.aliases.get(nameKey(first.text)) ?? []) {
    const last = aliasEnd(text, words, at, alias);
    if (last === null) continue;
    return { name: nameFrom(text, first, last, alias.id, true), next: at + alias.words.length };
  }
  return null;
}

function aliasEnd(text: string, words: readonly Word[], at: number, alias: Alias): Word | null {
  let last: Word | null = null;
  for (const [offset, key] of alias.words.entries()) {
    const word = words[at + offset];
    if (word === undefined || nameKey(word.text) !== key) return null;
    if (offset === 0 && !fits(word.text, alias)) return null;
    if (last !== null && !joined(text, last, word)) return null;
    last = word;
  }
  return last;
}

function fits(word: string, alias: Alias): boolean {
  const bare = word.replace(/['\u2019]s$/u, "").replaceAll(".", "");
  if (alias.exact !== null) return bare === alias.exact;
  return alias.lower || /^[\p{Lu}\p{N}]/u.test(word);
}

/** Whether nothing but a space, a hyphen or an initial's full stop stands between two words. */
function joined(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  if (between === " " || between === "-" || between === "\u2011" || between === "\u00A0") return true;
  return /^ ?\. ?$/u.test(between) && (before.text.length === 1 || isHonorific(before.text));
}

function countryAt(text: string, words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  for (let length = 3; length > 0; length -= 1) {
    const last = words[at + length - 1];
    if (last === undefined) continue;
    const written = text.slice(first.start, last.end).replace(/['\u2019]s$/u, "");
    if (/^U\.?s$/u.test(written)) continue;
    const id = countryNamed(written);
    if (id !== null) return { name: nameFrom(text, first, last, id, false), next: at + length };
  }
  return null;
}

function nameFrom(text: string, first: Word, last: Word, id: string, known: boolean): Name {
  const possessive = /['\u2018\u2019\u02BC]s?$/u.exec(last.text)?.[0].length ?? 0;
  const end = last.end - (last.text.length > possessive ? possessive : 0);
  return { id, text: text.slice(first.start, end), start: first.start, end, known, sure: true };
}

function runAt(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { name: Name | null; next: number } | null {
  const first = words[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  const end = runEnd(text, words, at, lexicon);
  let from = at;
  while (from < end && isLead(words[from]?.text ?? "", from === at && opensSentence(text, first.start)))
    from += 1;
  // "Republican Rep. Jane Doe": the name begins after the last title
  for (let word = from; word < end - 1; word += 1) if (isHonorific(words[word]?.text ?? "")) from = word + 1;
  const head = words[from];
  const last = words[end - 1];
  if (head === undefined || last === undefined || from >= end) return { name: null, next: end };
  const alone = from === end - 1 ? standsAlone(text, head, words[end]) : "name";
  if (alone === "none") return { name: null, next: end };
  const name = nameFrom(text, head, last, "", false);
  return { name: { ...name, id: nameId(name.text), sure: alone === "name" }, next: end };
}

/** The index after the last word of the capitalised run that begins at `at`. */
function runEnd(text: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  let end = at + 1;
  for (;;) {
    const before = words[end - 1];
    const word = words[end];
    if (before === undefined || word === undefined || !joined(text, before, word)) return end;
    if (/['\u2018\u2019]s$/u.test(before.text)) return end;
    if (/^\p{Lu}/u.test(word.text)) {
      if (knownAt(text, words, end, lexicon) !== null) return end;
      end += 1;
      continue;
    }
    const body = words.slice(at, end).some(part => organisation.test(part.text.toLowerCase()));
    const link = linkLength(words, end, body);
    if (link === 0) return end;
    end += link;
  }
}

/** How many words from `at` link a run to its next capital: "bin", in the name of a body "for the"; 0 where it ends. */
function linkLength(words: readonly Word[], at: number, body: boolean): number {
  const word = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  if (inName.test(word) && (/^\p{Lu}/u.test(next) || inName.test(next))) return inName.test(next) ? 3 : 2;
  if (!body || !linking.test(word)) return 0;
  if (/^\p{Lu}/u.test(next)) return 2;
  return next === "the" && /^\p{Lu}/u.test(words[at + 2]?.text ?? "") ? 3 : 0;
}

/** Words at the head of a run that are no part of the name: titles, demonyms, and openers of sentences. */
function isLead(word: string, opening: boolean): boolean {
  const bare = word.replace(/['\u2019]s$/u, "");
  if (isHonorific(bare) || countryOfDemonym(bare) !== null || calendar.has(bare.toLowerCase())) return true;
  return (
    opening &&
    (canSpeak(bare) || isStopWord(bare.toLowerCase()) || openers.has(bare.toLowerCase()) || /ly$/u.test(bare))
  );
}

function opensSentence(text: string, at: number): boolean {
  // a full stop, an opening mark or the beginning, with the spaces and marks after it
  return /(?:^|[.!?\u2026\n]["'\u2019\u201D)]*\s+|\s["'\u2018\u201C([\u0060]+\s?)["'\u2018\u201C([\u0060-]*\s*$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

/** Whether one capitalised word is a name: never a pronoun or a day; at a sentence's start only perhaps. */
function standsAlone(text: string, word: Word, next: Word | undefined): "name" | "perhaps" | "none" {
  const bare = word.text.replace(/['\u2018\u2019]s$/u, "");
  const lower = bare.toLowerCase();
  if (bare.length < 2 || isStopWord(lower) || calendar.has(lower) || contraction.test(bare)) return "none";
  if (!opensSentence(text, word.start)) return "name";
  if (openers.has(lower) || canSpeak(bare)) return "none";
  if (bare !== word.text || /^\p{Lu}{2,}$/u.test(bare)) return "name";
  // "Sara, whose name ...", "Smith, 42, ..."
  if (/^ ?, (?:who|whose|\d\d ?,)/u.test(text.slice(word.end, word.end + 9))) return "name";
  const following = next !== undefined && text.slice(word.end, next.start) === " " ? next.text : "";
  return /^(?:says|said|told|tells|warns|adds|insists)$/u.test(following) ? "name" : "perhaps";
}

// "I'm", "We're", "It's": no names
const contraction = /['\u2018\u2019](?:m|re|ve|ll|d|t|s)$/iu;
