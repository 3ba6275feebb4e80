import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Answer } from "./answer.ts";

type Stretch = { from: Instant | null; to: Instant | null };

/** What of a large story was searched, within the stretches of time and the outlet that a question keeps to. */
export function searchedWithin(
  store: CoverageStore,
  story: Story,
  scope: { asOf: Instant | null; stretches: readonly Stretch[]; source: string | null },
): Answer["searched"] {
  const { asOf, stretches, source } = scope;
  const from =
    stretches
      .flatMap(stretch => stretch.from ?? [])
      .sort()
      .at(-1) ?? null;
  const to = stretches.flatMap(stretch => stretch.to ?? []).sort()[0] ?? null;
  const sources = source === null ? undefined : [source];
  const extent = store.extent({ story: story.id, from, to, asOf, sources });
  const names = new Map(store.sourceNames(story.id, asOf).map(({ id, name }) => [id, name]));
  return {
    ...extent,
    sources: extent.sources.map(({ id, posts }) => ({ id, name: names.get(id) ?? id, posts })),
  };
}
