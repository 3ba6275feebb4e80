import { foldKey } from "../language/fold.ts";
import { isHonorific } from "../language/roles.ts";
import { isStopWord } from "../language/stop-words.ts";
import { termsOf, wordSpansOf } from "../language/terms.ts";
import { countryKey, isSlip, isSpelling } from "./same-word.ts";

/** Where two wordings of one quotation part: the words of each with what stands before them, exact parts of the two texts. */
export type DifferingWords = { a: string; b: string };

type Token = { key: string; start: number; end: number };
/** Neighbouring words of each text that have no counterpart in the other: from `fromA` up to `toA`, likewise of b. */
type Hunk = { fromA: number; toA: number; fromB: number; toB: number };

/** Longer texts are no quotation of one sentence, and would cost more than they tell. */
const longest = 120;
/** Two texts are wordings of one quotation when they share so many words, and so much of the shorter. */
const shared = { words: 6, share: 0.6 };
/** Beside the words that differ so many must agree in a row: only then they stand in one place of one sentence. */
const agreeing = 3;
/** More words than this are another passage, not another wording. */
const longestHunk = 4;
/** Words before the difference that are shown with it. */
const leading = 2;

// what denies or bounds a statement: left out, it turns the sense
const turning = /^(?:not|no|never|cannot|only|nor|without)$|n't$/u;
const modals = new Set("must should may might shall ought".split(" "));
// a cut, marked by the outlet that cut
const cut = /…|\.\.\.|\[\s*\]/u;

/**
 * The first real difference between two wordings of one quotation: other words in the same place, or a denial that one
 * lacks. Null where one is only shorter or cut, spelt otherwise, or has a pronoun or title put in; and where the two are
 * not wordings of one quotation.
 */
export function differingWords(textA: string, textB: string): DifferingWords | null {
  const [a, b] = [tokensOf(textA), tokensOf(textB)];
  if (Math.max(a.length, b.length) > longest) return null;
  const pairs = alignment(a, b);
  if (pairs.length < Math.max(shared.words, shared.share * Math.min(a.length, b.length))) return null;
  for (const hunk of hunksOf(pairs, a.length, b.length)) {
    if (!isAnchored(hunk, pairs)) continue;
    const [x, y] = [a.slice(hunk.fromA, hunk.toA), b.slice(hunk.fromB, hunk.toB)];
    if (Math.max(x.length, y.length) > longestHunk || !isReal(x, y)) continue;
    // where one side has nothing there, the word after it shows the place
    const after = x.length === 0 || y.length === 0 ? 1 : 0;
    const one = wordsAt(textA, a, hunk.fromA, hunk.toA + after);
    const other = wordsAt(textB, b, hunk.fromB, hunk.toB + after);
    if (cut.test(one) || cut.test(other)) continue;
    return { a: one, b: other };
  }
  return null;
}

function tokensOf(text: string): Token[] {
  return wordSpansOf(text).map(({ text: word, start, end }) => ({
    key: foldKey(word).replaceAll("’", "'"),
    start,
    end,
  }));
}

/** The longest common sequence of words, as pairs of places. */
function alignment(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What lies between the pairs, and after the last of them. What stands before the first is where a quotation begins. */
function hunksOf(pairs: readonly [number, number][], endA: number, endB: number): Hunk[] {
  const hunks: Hunk[] = [];
  pairs.forEach(([a, b], index) => {
    const [nextA, nextB] = pairs[index + 1] ?? [endA, endB];
    if (nextA > a + 1 || nextB > b + 1) hunks.push({ fromA: a + 1, toA: nextA, fromB: b + 1, toB: nextB });
  });
  return hunks;
}

/** True where enough words in a row agree right before the hunk, or right after it. */
function isAnchored({ fromA, toA, fromB, toB }: Hunk, pairs: readonly [number, number][]): boolean {
  const paired = new Map(pairs);
  const agrees = (a: number, b: number, step: 1 | -1): boolean =>
    Array.from({ length: agreeing }, (_, n) => n * step).every(n => paired.get(a + n) === b + n);
  return agrees(fromA - 1, fromB - 1, -1) || agrees(toA, toB, 1);
}

function isReal(a: readonly Token[], b: readonly Token[]): boolean {
  const [turnsA, turnsB] = [a, b].map(side => side.some(({ key }) => turning.test(key)));
  if (turnsA !== turnsB) return true;
  const [strengthA, strengthB] = [a, b].map(side => side.find(({ key }) => modals.has(key))?.key);
  if (strengthA !== undefined && strengthB !== undefined) return strengthA !== strengthB;
  const [x, y] = [a, b].map(side => side.filter(({ key }) => isContent(key)).map(({ key }) => key));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  const left = x.filter(word => !y.some(other => isAlike(word, other)));
  const came = y.filter(word => !x.some(other => isAlike(word, other)));
  return left.length > 0 && came.length > 0;
}

function isContent(key: string): boolean {
  return !isStopWord(key) && !isHonorific(key) && !key.includes("'");
}

function isAlike(a: string, b: string): boolean {
  const country = countryKey(a);
  if (country !== null && country === countryKey(b)) return true;
  return isSlip(a, b) || isSpelling(a, b) || termsOf(a).join() === termsOf(b).join();
}

/** The words from a place with the two before them, brackets closed, no further back than the sentence's last stop. */
function wordsAt(text: string, tokens: readonly Token[], from: number, to: number): string {
  const end = tokens[Math.max(from, to - 1)]?.end ?? text.length;
  const first = tokens[Math.max(0, from - leading)]?.start ?? 0;
  const opened = text.slice(first - 1, first) === "[" ? first - 1 : first;
  const closed = /^[^[\]\s]*\]/u.exec(text.slice(end))?.[0] ?? "";
  const words = text.slice(opened, end) + closed;
  // a stop inside would join two sentences
  return words.replace(/^.*[.!?;:]\s+/su, "");
}
