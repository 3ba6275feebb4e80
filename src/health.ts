import { readFileSync } from "node:fs";
import { z } from "zod";
import { analysisVersion } from "./analysis/features.ts";
import type { Story } from "./coverage/story.ts";
import { isTried } from "./ingest/successor.ts";
import { coverageState } from "./recap/coverage-state.ts";
import { Recap } from "./recap/recap.ts";
import type { CoverageStore } from "./store/coverage-store.ts";
import { Instant, plusSeconds } from "./time/instant.ts";

/** Whether the program can do its work, and what it holds: what `status` prints. */
export const Health = z.strictObject({
  healthy: z.boolean(),
  /** What is wrong, a sentence each; empty where all is well. */
  faults: z.array(z.string()),
  story: z.string(),
  posts: z.number(),
  newestAt: Instant.nullable(),
  sources: z.array(
    z.strictObject({ id: z.string(), name: z.string(), posts: z.number(), newestAt: Instant.nullable() }),
  ),
  /** The story's state by the last 24 hours; null where the store cannot be read. */
  state: Recap.shape.state.nullable(),
  /** The pages that are followed; `failing` are those whose last poll failed, each with the reason. */
  polling: z.strictObject({
    pages: z.number(),
    failing: z.array(
      z.strictObject({ url: z.string(), problem: z.string(), lastSuccessAt: Instant.nullable() }),
    ),
    /** When a page was last read in order, and when the next one is due. */
    lastSuccessAt: Instant.nullable(),
    nextPollAt: Instant.nullable(),
  }),
  /** Items that no layout could read; they are kept with their reason. */
  quarantined: z.number(),
  versions: z.strictObject({ standfirst: z.string(), node: z.string(), analysis: z.string() }),
  /** Of each story, where several are served: what stands above is of the first. */
  stories: z
    .array(
      z.strictObject({
        story: z.string(),
        healthy: z.boolean(),
        state: Recap.shape.state.nullable(),
        posts: z.number(),
        newestAt: Instant.nullable(),
        failing: z.number(),
      }),
    )
    .optional(),
});
export type Health = z.infer<typeof Health>;

/** So far back the state of the story is told. */
const lately = 24 * 3600;

/** Looks at the store of a story; an unreadable one is a fault in the result, never thrown. */
export function healthOf(story: Story, open: () => CoverageStore, now: Instant): Health {
  const versions = { standfirst: ownVersion(), node: process.versions.node, analysis: analysisVersion };
  const nothing = { pages: 0, failing: [], lastSuccessAt: null, nextPollAt: null };
  const empty = {
    ...{ story: story.id, posts: 0, newestAt: null, sources: [], quarantined: 0, versions },
    ...{ state: null, polling: nothing },
  };
  try {
    const coverage = open();
    const sources = coverage.sources(story.id, null);
    return {
      ...empty,
      healthy: true,
      faults: [],
      posts: coverage.count({ story: story.id, from: null, to: null, asOf: null }),
      newestAt: coverage.newestAt(story.id, null),
      sources: sources.map(({ id, name, posts, newestAt }) => ({ id, name, posts, newestAt })),
      quarantined: coverage.quarantined(story.id).length,
      state: stateOf(coverage, story, now),
      polling: pollingOf(coverage, story),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ...empty, healthy: false, faults: [said] };
  }
}

/** The health of several stories as one: of the first in full, of each in short; it is healthy where all are. */
export function joinedHealth(healths: readonly [Health, ...Health[]]): Health {
  const [first, ...others] = healths;
  if (others.length === 0) return first;
  return {
    ...first,
    healthy: healths.every(({ healthy }) => healthy),
    faults: [...new Set(healths.flatMap(({ faults }) => faults))],
    stories: healths.map(({ story, healthy, state, posts, newestAt, polling }) => ({
      ...{ story, healthy, state, posts, newestAt, failing: polling.failing.length },
    })),
  };
}

function stateOf(coverage: CoverageStore, story: Story, now: Instant): Recap["state"] {
  const window = { from: plusSeconds(now, -lately), to: now, label: "", clock: "wall" as const };
  const posts = coverage.posts({ story: story.id, from: window.from, to: now, asOf: null });
  return coverageState(coverage, story, { window, asOf: null, posts }).state;
}

function pollingOf(coverage: CoverageStore, story: Story): Health["polling"] {
  const pages = coverage.followed.pages(story.id).filter(page => !isTried(page));
  const failing = pages.flatMap(({ url, poll: { problem, lastSuccessAt } }) =>
    problem === null ? [] : [{ url, problem, lastSuccessAt }],
  );
  const read = pages.flatMap(({ poll }) => poll.lastSuccessAt ?? []).sort();
  const due = pages.map(({ nextPollAt }) => nextPollAt).sort();
  return { pages: pages.length, failing, lastSuccessAt: read.at(-1) ?? null, nextPollAt: due[0] ?? null };
}

function ownVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
