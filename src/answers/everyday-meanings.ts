import { everydayWords } from "./everyday-words.ts";
import { stemOf } from "./stem.ts";

const none: ReadonlySet<string> = new Set();

const meaningsByStem: ReadonlyMap<string, ReadonlySet<string>> = byStem();

function byStem(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of everydayWords) {
    const [typed = "", written = ""] = row.split(" : ");
    const stems = written.split(" ").filter(Boolean).map(stemOf);
    for (const word of typed.split(" ")) {
      const stem = stemOf(word);
      found.set(stem, (found.get(stem) ?? new Set()).union(new Set(stems)));
    }
  }
  return found;
}

/** The stems that the news may write for a word that a reader typed; empty for a word that is no everyday word. */
export function everydayMeanings(stem: string): ReadonlySet<string> {
  return meaningsByStem.get(stem) ?? none;
}
