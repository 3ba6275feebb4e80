import type { FollowedPage } from "../store/source-store.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";

/** A page that failed for longer than so many of its usual intervals is out of reach; a single failure is weather. */
const intervalsMissed = 3;

/**
 * Since when none of an outlet's followed pages could be read: the last success of all, or the day it was followed where
 * there was none. Null where one can be read, and for an outlet without followed pages.
 */
export function unreachableSince(pages: readonly FollowedPage[]): Instant | null {
  const since = pages.map(outOfReachSince);
  if (since.length === 0 || since.includes(null)) return null;
  return (
    since
      .filter(at => at !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

function outOfReachSince({ poll, followedAt }: FollowedPage): Instant | null {
  if (poll.failures === 0 || poll.lastPollAt === null) return null;
  const since = poll.lastSuccessAt ?? followedAt;
  const failing = secondsBetween(since, poll.lastPollAt);
  return failing > intervalsMissed * Math.max(poll.interval, 60) ? since : null;
}
