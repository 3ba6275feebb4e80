import { foldKey } from "../../language/fold.ts";

/** A paragraph's letters and digits alone: views differ in spaces, quotation marks and stops, not in these. */
export function paragraphKey(text: string): string {
  const folded = foldKey(text);
  const key = folded.replace(/[^\p{L}\p{N}]+/gu, "");
  return key === "" ? folded : key;
}

/** The part of their words that two texts share when one may be an edit of the other, where they stand in one post. */
const alike = 0.5;
/** The same where nothing else speaks for it. */
const surelyAlike = 0.7;

/** True for two texts of one post of which one may be an edit of the other: at least half of their words are the same. */
export function areAlike(a: string, b: string): boolean {
  return sharedWords(a, b) >= alike;
}

/** True for two texts so much alike that one is an edit of the other wherever they stand. */
export function areSurelyAlike(a: string, b: string): boolean {
  return sharedWords(a, b) >= surelyAlike;
}

function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** A test whether a text is surely alike to one of `texts`: one look at each of its words, however many texts there are. */
export function alikeToOneOf(texts: readonly string[]): (text: string) => boolean {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const words = wordsOf(text);
    sizes.push(words.size);
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  return text => {
    const words = wordsOf(text);
    const shared = new Map<number, number>();
    for (const word of words) {
      for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].some(
      ([index, count]) => (2 * count) / (words.size + (sizes[index] ?? 0)) >= surelyAlike,
    );
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Shorter texts could be found by chance inside others. */
const shortest = 4;

/** True where `key` is nothing but `known` keys put together: views glue bylines, captions and paragraphs. */
export function isMadeOf(key: string, known: Iterable<string>): boolean {
  let rest = key;
  const parts = [...known].filter(part => part.length >= shortest && key.includes(part));
  for (const part of parts.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(part, "\n");
  return parts.length > 0 && rest.replaceAll("\n", "") === "";
}
