import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import { everydayMeanings } from "./everyday-meanings.ts";
import { actionsLike, thingsLike } from "./meanings.ts";
import { editDistance } from "./name-index.ts";
import { plainWords, questionWords, withoutManners } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";
import { rootOf } from "./word-families.ts";

/** The terms of a text to search by, each with what may stand in its place: synonyms, its family, what it is misspelt for. */
export function questionTerms(
  store: CoverageStore,
  { story, asOf }: { story: string; asOf: Instant | null },
  text: string,
): string[][] {
  const words = questionWords(plainWords(withoutManners(text)));
  const telling = words.filter(word => word.length > 1 && !functionWords.has(word.toLowerCase()));
  return [...new Set(telling)].map(word => {
    const stem = stemOf(word);
    const meant = new Set([
      stem,
      ...thingsLike(stem),
      ...actionsLike(stem),
      ...everydayMeanings(word.toLowerCase()).same,
    ]);
    for (const term of store.termsLike(story, stem.slice(0, lettersOfFamily))) {
      if (rootOf(term) === rootOf(stem)) meant.add(term);
    }
    const known = store.termCounts(story, [[...meant]], asOf).counts[0] ?? 0;
    return known > 0 ? [...meant] : [...meant, ...misspelt(store, story, stem)];
  });
}

/** Words of one family begin with the same letters; fewer would bring too many to look at. */
const lettersOfFamily = 3;

/** Terms that differ from the stem by a slip or two and begin with its letter. */
function misspelt(store: CoverageStore, story: string, stem: string): string[] {
  // As for names: five letters and more, two slips from eight on.
  if (stem.length < 5) return [];
  const slips = stem.length >= 8 ? 2 : 1;
  return store
    .termsLike(story, stem.slice(0, 1))
    .filter(term => Math.abs(term.length - stem.length) <= slips && editDistance(term, stem, slips) <= slips);
}
