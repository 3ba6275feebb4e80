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
