import { type EverydayMeaning, everydayMeaning } from "../language/everyday-words.ts";
import { stemOf } from "./stem.ts";

const kept = new Map<string, EverydayMeaning>();

/** The meaning by its stems. */
export function inStems({ same, telling }: EverydayMeaning): EverydayMeaning {
  const stems = (words: ReadonlySet<string>) => new Set([...words].map(stemOf));
  return { same: stems(same), telling: stems(telling) };
}

/** The stems that the news may write for a word that a reader typed; empty sets for a word that is no everyday word. */
export function everydayMeanings(word: string): EverydayMeaning {
  const known = kept.get(word);
  if (known) return known;
  const found = inStems(everydayMeaning(word));
  if (kept.size > 5_000) kept.clear();
  kept.set(word, found);
  return found;
}
