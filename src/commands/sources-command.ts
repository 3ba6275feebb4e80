import { z } from "zod";
import type { Card } from "../message/card.ts";
import { sourcesCard } from "../message/sources-card.ts";
import { coverageState } from "../recap/coverage-state.ts";
import { SearchedSource } from "../recap/recap.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { windowBetween } from "./window-between.ts";

/** What `sources` prints: every outlet of the story, in its file or met in the coverage. */
export const Sources = z.strictObject({
  story: z.string(),
  sources: z.array(SearchedSource.extend({ hosts: z.array(z.string()) })),
});
export type Sources = z.infer<typeof Sources>;

/** The outlets that are read, with what is held of each and how fresh that is. */
export function sourcesAt(desk: Desk): Sources {
  const { coverage, story, asOf, now, zone } = desk;
  const window = windowBetween(null, asOf ?? now, zone);
  const held = new Map(coverage.sources(story.id, asOf).map(source => [source.id, source.posts]));
  const { searched } = coverageState(coverage, story, { window, asOf, posts: [] });
  const hosts = new Map(story.sources.map(source => [source.id, source.hosts]));
  return {
    story: story.id,
    sources: searched.sources.map(source => ({
      ...source,
      posts: held.get(source.id) ?? 0,
      hosts: hosts.get(source.id) ?? [],
    })),
  };
}

/** Sources as a card. */
export function sourcesCommand(desk: Desk): Card {
  const { name: storyName } = desk.story;
  return sourcesCard(sourcesAt(desk).sources, { storyName, zone: desk.zone, notices: noticesAt(desk) });
}
