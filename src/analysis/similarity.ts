import type { Background } from "./background.ts";

/** Weights of terms, with their length in the space of terms: what `cosine` compares. */
export type TermVector = { weights: ReadonlyMap<string, number>; length: number };

/** The tf-idf vector of terms (1 + log of the count, background terms cut). */
export function vectorOf(terms: readonly string[], background: Background): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = background.weightOf(term) * (1 + Math.log(count));
    if (weight <= 0) continue;
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** The cosine of two vectors, 0 (nothing shared) to 1 (same terms). */
export function cosine(a: TermVector, b: TermVector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small.weights) sum += weight * (large.weights.get(term) ?? 0);
  return sum / (a.length * b.length);
}

/** Runs of `size` words in a row, as keys: two texts that share one share that run. */
export function shinglesOf(words: readonly string[], size = 5): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) shingles.add(words.slice(at, at + size).join(" "));
  return shingles;
}

/** The longest run of words that two texts share: where it begins in each, and its length in words. */
export function longestSharedRun(
  a: readonly string[],
  b: readonly string[],
): { inA: number; inB: number; length: number } {
  let best = { inA: 0, inB: 0, length: 0 };
  let previous = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = { inA: i - length, inB: j - length, length };
    }
    previous = row;
  }
  return best;
}
