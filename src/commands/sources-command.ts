import { z } from "zod";
import { isTried } from "../ingest/successor.ts";
import type { Card } from "../message/card.ts";
import { sourcesCard } from "../message/sources-card.ts";
import { coverageState } from "../recap/coverage-state.ts";
import { SearchedSource } from "../recap/recap.ts";
import { type FollowedPage, PageKind, PageState, PollState } from "../store/source-store.ts";
import { Instant } from "../time/instant.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { windowBetween } from "./window-between.ts";

/** A page that is polled: what it is, since when, and how its polls go. */
const PolledPage = z.strictObject({
  url: z.string(),
  kind: PageKind.nullable(),
  state: PageState,
  since: Instant.nullable(),
  /** The page that it carries on; null where somebody named it. */
  after: z.string().nullable(),
  lastSuccessAt: Instant.nullable(),
  newestAt: Instant.nullable(),
  failures: z.number(),
  problem: z.string().nullable(),
  nextPollAt: Instant,
  changed: PollState.shape.changed,
});

/** What `sources` prints: every outlet of the story, in its file or met in the coverage, with its pages as they are now. */
export const Sources = z.strictObject({
  story: z.string(),
  sources: z.array(SearchedSource.extend({ hosts: z.array(z.string()), pages: z.array(PolledPage) })),
});
export type Sources = z.infer<typeof Sources>;

/** The outlets that are read, with what is held of each and how fresh that is. */
export function sourcesAt(desk: Desk): Sources {
  const { coverage, story, asOf, now, zone } = desk;
  const window = windowBetween(null, asOf ?? now, zone);
  const held = new Map(coverage.sources(story.id, asOf).map(source => [source.id, source.posts]));
  const { searched } = coverageState(coverage, story, { window, asOf, posts: [] });
  const hosts = new Map(story.sources.map(source => [source.id, source.hosts]));
  // What polls find is known for now alone.
  const followed = asOf === null ? coverage.followed.pages(story.id).filter(page => !isTried(page)) : [];
  return {
    story: story.id,
    sources: searched.sources.map(source => ({
      ...source,
      posts: held.get(source.id) ?? 0,
      hosts: hosts.get(source.id) ?? [],
      pages: followed.filter(page => page.source === source.id).map(polledPage),
    })),
  };
}

function polledPage({ url, after, nextPollAt, poll }: FollowedPage): z.infer<typeof PolledPage> {
  const { kind, state, since, lastSuccessAt, newestAt, failures, problem, changed } = poll;
  return { url, kind, state, since, after, lastSuccessAt, newestAt, failures, problem, nextPollAt, changed };
}

/** Sources as a card. */
export function sourcesCommand(desk: Desk): Card {
  const { name: storyName } = desk.story;
  return sourcesCard(sourcesAt(desk).sources, { storyName, zone: desk.zone, notices: noticesAt(desk) });
}
