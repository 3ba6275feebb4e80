import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";

const known = new Map<string, string>();

/** The stem of one word as the index writes it; a word that the index leaves out ("the") is its own stem. */
export function stemOf(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const stem = termsOf(word)[0] ?? foldKey(word);
  if (known.size < 20_000) known.set(word, stem); // enough for any story's words; a bound against endless questions
  return stem;
}
