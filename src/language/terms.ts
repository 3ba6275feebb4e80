import { stemmer } from "stemmer";
import { isStopWord } from "./stop-words.ts";

/** A word as it stands in a text: `text.slice(start, end)` is `text`. */
export type Word = { text: string; start: number; end: number };

// a number with its separators and sign of unit, dotted capitals ("U.S."), or letters with apostrophes inside
const word =
  /\p{N}+(?:[.,]\p{N}+)*(?:%|(?:bn|tn|m|k|mn|km|st|nd|rd|th)(?![\p{L}\p{N}]))?|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['\u2019\u2018\u02BC][\p{L}\p{M}]+)*/gu;

/** The words of a text with exact offsets: hyphens and marks part words, apostrophes inside do not. */
export function wordSpansOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a text as written, in order. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/**
 * The stems of the content words of a text, in order: stop words cut, accents folded, "US", "WHO" and "IT" as written
 * in capitals kept apart from the small words, "£5bn" as "5", "billion", "43 per cent" as "43%".
 */
export function termsOf(text: string): string[] {
  const plain = isAscii(text) ? text : text.normalize("NFKC");
  const shouted = !/\p{Ll}/u.test(plain);
  const terms: string[] = [];
  for (const found of plain.match(word) ?? []) {
    const term = termOf(found, shouted);
    if (term === null) continue;
    if (term === "percent" && joinPercent(terms)) continue;
    const scaled = /^(\d[\d.]*)(bn|tn|mn|m)$/u.exec(term);
    if (scaled === null) terms.push(term);
    else terms.push(scaled[1] ?? term, scaleOf(scaled[2] ?? ""));
  }
  return terms;
}

/** "43 per cent", "43 percent": one term with its number. */
function joinPercent(terms: string[]): boolean {
  const last = terms.at(-1);
  if (last === undefined || !/^\d[\d.]*$/u.test(last)) return false;
  terms[terms.length - 1] = `${last}%`;
  return true;
}

function scaleOf(suffix: string): string {
  if (suffix === "bn") return "billion";
  return suffix === "tn" ? "trillion" : "million";
}

/** How many words the cache of stems holds before it starts anew: the vocabulary of some years of news. */
const cacheSize = 200_000;
const cache = new Map<string, string | null>();

function termOf(found: string, shouted: boolean): string | null {
  const key = shouted ? `${found}\u0000` : found;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const term = computeTerm(found, shouted);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, term);
  return term;
}

// capitals that are other words than their small forms
const distinct = new Set(["US", "WHO", "IT"]);

function computeTerm(found: string, shouted: boolean): string | null {
  const bare = found.includes(".") && !/\p{N}/u.test(found) ? found.replaceAll(".", "") : found;
  if (distinct.has(bare) && (!shouted || bare === "US")) return bare;
  const lower = bare.toLowerCase().replace(/[\u2018\u2019\u02BC]/gu, "'");
  if (/^\p{N}/u.test(lower)) return lower.replaceAll(",", "");
  if (isStopWord(lower)) return null;
  const owner = lower.replace(/'s$/u, "").replaceAll("'", "");
  const letters = isAscii(owner) ? owner : owner.normalize("NFD").replace(/\p{M}+/gu, "");
  if (letters.length < 2 || isStopWord(letters)) return null;
  if (letters === "cent") return "percent";
  return stemmer(americanise(letters));
}

// British spellings to the American ones that the stemmer knows, so that both give one stem
const spellings: readonly [RegExp, string][] = [
  [/^(.{3,}[a-z])is(e|ed|es|ing|er|ers|ation|ations)$/u, "$1iz$2"],
  [/^(defen|offen|preten|licen)ce/u, "$1se"],
  [/^(.*(?:lab|harb|neighb|behavi|hon|col|arm|fav|rum|hum))our/u, "$1or"],
  [/^(cent|theat|kilomet|met|lit|fib)re(s?)$/u, "$1er$2"],
  [/^programme/u, "program"],
];

function americanise(letters: string): string {
  for (const [pattern, american] of spellings) {
    if (pattern.test(letters)) return letters.replace(pattern, american);
  }
  return letters;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
