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
  // Capitals, then every other ASCII character that is neither a digit nor a small letter nor our own "^".
  const written = term
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a term may hold any character, and each must come back
    .replace(/[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]/g, mark => `_${mark.charCodeAt(0).toString(16)}_`)
    .replace(/[A-Z]/g, capital => `^${capital.toLowerCase()}`);
  return `${storyNumber}_${written}`;
}
