/**
 * Terms as the words of the full-text table: ours, one word each, whatever letters they hold. The table's tokenizer
 * cuts at ASCII punctuation and lowers ASCII letters, so both are written in letters it leaves alone ("US" is `^u^s`,
 * kept apart from "us"). Each begins with its story's number, so that a search reads that story's entries only.
 */
export function wordsFor(storyNumber: number, terms: readonly string[]): string {
  return terms.map(term => wordFor(storyNumber, term)).join(" ");
}

/** The query for rows that hold at least one of the terms; null where there are none. */
export function matchOf(storyNumber: number, terms: readonly string[]): string | null {
  const words = new Set(terms.map(term => wordFor(storyNumber, term)));
  return words.size === 0 ? null : [...words].map(word => `"${word}"`).join(" OR ");
}

function wordFor(storyNumber: number, term: string): string {
  // Every ASCII character that is neither a letter nor a digit, then capitals, so that our own "^" stays.
  const written = term
    .replace(/[^A-Za-z0-9\u{80}-\u{10FFFF}]/gu, mark => `_${mark.charCodeAt(0).toString(16)}_`)
    .replace(/[A-Z]/g, capital => `^${capital.toLowerCase()}`);
  return `${storyNumber}_${written}`;
}
