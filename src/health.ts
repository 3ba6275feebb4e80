import { readFileSync } from "node:fs";
import { z } from "zod";
import { analysisVersion } from "./analysis/features.ts";
import type { Story } from "./coverage/story.ts";
import type { CoverageStore } from "./store/coverage-store.ts";
import { Instant } from "./time/instant.ts";

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
  /** Items that no layout could read; they are kept with their reason. */
  quarantined: z.number(),
  versions: z.strictObject({ standfirst: z.string(), node: z.string(), analysis: z.string() }),
});
export type Health = z.infer<typeof Health>;

/** Looks at the store of a story; an unreadable one is a fault in the result, never thrown. */
export function healthOf(story: Story, open: () => CoverageStore): Health {
  const versions = { standfirst: ownVersion(), node: process.versions.node, analysis: analysisVersion };
  const empty = { story: story.id, posts: 0, newestAt: null, sources: [], quarantined: 0, versions };
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
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ...empty, healthy: false, faults: [said] };
  }
}

function ownVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
