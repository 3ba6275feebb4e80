import type { Passage } from "./passage.ts";

/** How telling a stem or an id is: the rarer in the sentences of the coverage, the more. */
export type ClueWeights = {
  /** Inverse document frequency over sentences, as BM25 has it. */
  ofStem: (stem: string) => number;
  /** Of a name by all the ids that it may mean together. */
  ofIds: (ids: readonly string[]) => number;
  /** What a word weighs that no sentence has. */
  most: number;
  /** How many sentences were counted. */
  sentences: number;
};

/** Counts in how many sentences each stem and each name stands. */
export function clueWeightsOf(passages: readonly Passage[]): ClueWeights {
  const stems = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const passage of passages) {
    for (const stem of passage.stems) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    for (const id of passage.ids) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  const total = passages.length;
  const weight = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return {
    ofStem: stem => weight(stems.get(stem) ?? 0),
    ofIds: all => weight(all.reduce((sum, id) => sum + (ids.get(id) ?? 0), 0)),
    most: weight(0),
    sentences: total,
  };
}
