import { z } from "zod";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { Instant } from "../time/instant.ts";
import { sourceNameOf } from "./source-of.ts";

/** What `sources --quarantine` prints: the items that could not be read, the newest first. */
export const Quarantine = z.strictObject({
  story: z.string(),
  items: z.array(
    z.strictObject({
      source: z.string(),
      sourceName: z.string(),
      /** Why it could not be read, in words. */
      reason: z.string(),
      /** How it begins. */
      excerpt: z.string(),
      /** When it was first met. */
      readAt: Instant,
    }),
  ),
});
export type Quarantine = z.infer<typeof Quarantine>;

/** What of a story's coverage was kept aside because it could not be read. */
export function quarantine(coverage: Pick<CoverageStore, "quarantined">, story: Story): Quarantine {
  const items = coverage.quarantined(story.id).toReversed();
  return {
    story: story.id,
    items: items.map(({ source, ...item }) => ({ source, sourceName: sourceNameOf(story, source), ...item })),
  };
}
