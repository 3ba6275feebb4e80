/** How well one text holds the words of another: 1 where both have the same words, each as often. */
export type Overlap = { f1: number; precision: number; recall: number };

/** Token F1 of a text against the expected one: words of letters and digits in lower case, counted as a bag. */
export function tokenF1(text: string, expected: string): Overlap {
  const left = new Map<string, number>();
  const wanted = tokensOf(expected);
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  const found = tokensOf(text);
  let hits = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    hits += 1;
    left.set(token, count - 1);
  }
  if (hits === 0) return { f1: 0, precision: 0, recall: 0 };
  const [precision, recall] = [hits / found.length, hits / wanted.length];
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

function tokensOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
