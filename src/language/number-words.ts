const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/u);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const small = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["dozen", 12],
]);

/** What a word or suffix after a number multiplies it by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

const parts = new Map<string, number>([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["ninth", 1 / 9],
  ["tenth", 1 / 10],
]);

/** A regular expression source that matches a whole number written in words ("twenty-five", "a hundred thousand"). */
export const numberWordsSource = (() => {
  const unit = `(?:${[...small.keys()].toReversed().join("|")})`;
  const scale = "(?:hundred|thousand|million|billion|trillion)";
  return `(?:(?:${unit}(?:[- ]${unit})?|an?)(?: ${scale}(?: and ${unit}(?:[- ]${unit})?)?)+|${unit}(?:[- ]${unit})?)`;
})();

/** The value of a number written in words, null where the words are no number. */
export function valueOfWords(words: string): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const scale = scales.get(word);
    const value = small.get(word);
    if (word === "and") continue;
    if (word === "a" || word === "an") current = 1;
    else if (scale !== undefined) {
      current = (current === 0 ? 1 : current) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
      seen = true;
    } else if (value !== undefined) {
      current += value;
      seen = true;
    } else return null;
  }
  return seen ? total + current : null;
}

/** The value of a fraction in words ("a fifth", "two-thirds", "three quarters", "half"), null where it is none. */
export function valueOfFraction(words: string): number | null {
  const [first, second] = words.toLowerCase().split(/[\s-]+/u);
  if (first === undefined) return null;
  if (second === undefined) return first === "half" ? 1 / 2 : null;
  const part = parts.get(second.replace(/s$/u, ""));
  const count = first === "a" || first === "an" ? 1 : small.get(first);
  return part === undefined || count === undefined ? null : part * count;
}

// Texts write numbers to twelve in words, larger ones in digits; readers write either.
const inWords: ReadonlyMap<string, string> = new Map(
  [...ones, ...tens].map(word => [word, String(small.get(word))] as const),
);
const inDigits: ReadonlyMap<string, string> = new Map([...inWords].map(([word, digits]) => [digits, word]));

/** A number (lower case) as it is also written: "ten" for "10", "10" for "ten" and for "tenfold"; empty for any other word. */
export function alsoWritten(word: string): readonly string[] {
  const base = word.replace(/fold$/u, "");
  const other = inWords.get(base) ?? inDigits.get(base);
  if (other === undefined) return [];
  return base === word ? [other] : [base, other];
}
