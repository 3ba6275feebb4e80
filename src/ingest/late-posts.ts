import { type Post, placeInTime } from "../coverage/post.ts";
import type { Backfill } from "../store/source-store.ts";
import { plusSeconds } from "../time/instant.ts";

/** Older than so many seconds when it is learnt after an outage, a post is no news any more. RELIABILITY, section 5. */
const lateAfter = 6 * 3600;

/** The backfill that brought a post long after it was published; null where it came in time. */
export function lateBy(
  post: Pick<Post, "source" | "change" | "publishedAt" | "knownAt" | "revision">,
  backfills: readonly Backfill[],
): Backfill | null {
  if (post.revision > 1) return null;
  const brought = backfills.find(
    ({ source, after, through, at }) =>
      source === post.source &&
      after < post.change &&
      post.change <= through &&
      placeInTime(post) < plusSeconds(at, -lateAfter),
  );
  return brought ?? null;
}
