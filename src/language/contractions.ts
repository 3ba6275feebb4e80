/** Small words that a helping verb may be drawn together with; a name keeps its apostrophe, which is mostly a possessive. */
const before =
  "i|you|he|she|it|we|they|who|what|where|when|why|how|that|there|here|this|these|those|nobody|anyone|anybody|someone|somebody|everyone|everybody";

/** What stands for each ending; "it's" and "he'd" may also be "has" and "had", which are helping verbs as well. */
const endings: ReadonlyMap<string, string> = new Map([
  ["d", "would"],
  ["ll", "will"],
  ["ve", "have"],
  ["re", "are"],
  ["m", "am"],
  ["s", "is"],
]);

/** A small word with such an ending, whole: "who's", "it'd", "I've". */
const contraction = new RegExp(`(?<![\\p{L}\\p{N}'])(${before})'(d|ll|ve|re|m|s)(?![\\p{L}\\p{N}'])`, "giu");

/** The text (straight apostrophes) with "who's", "it'd" and "I've" in two words each. */
export function withoutContractions(text: string): string {
  return text.replace(
    contraction,
    (_, word: string, end: string) => `${word} ${endings.get(end.toLowerCase()) ?? ""}`,
  );
}
