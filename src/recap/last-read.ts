import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";

/**
 * When each source was last read in order, by its id: of its pages that have not ended, the one that waits longest tells.
 * A source of which no page is followed is not in it.
 */
export function lastRead(coverage: CoverageStore, story: string): Map<string, Instant> {
  const read = new Map<string, Instant>();
  for (const { source, poll } of coverage.followed.pages(story)) {
    if (poll.state === "ended") continue;
    const before = read.get(source);
    if (poll.lastSuccessAt !== null && (before === undefined || poll.lastSuccessAt < before))
      read.set(source, poll.lastSuccessAt);
  }
  return read;
}
