import { nameTerm } from "../analysis/name-term.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Unit } from "./question.ts";
import { type Weights, weightsFrom } from "./support.ts";

/**
 * Weights by the posts of the whole story as of then, counted by the store. `read` are the weights among the posts that were
 * read: those know by which other names a person goes, so that no unit is met by fewer than there.
 */
export function storedWeights(
  store: CoverageStore,
  story: Story,
  { asOf, places, read }: { asOf: Instant | null; places: ReadonlySet<string>; read: Weights },
): Weights {
  const { posts } = store.termCounts(story.id, [], asOf);
  const count = (unit: Unit) => {
    const group = [...unit.meanings, ...unit.ids.map(nameTerm)];
    return Math.max(read.frequency(unit), store.termCounts(story.id, [group], asOf).counts[0] ?? 0);
  };
  return weightsFrom(posts, count, places);
}
