import { hasClockTime, type Post } from "../coverage/post.ts";
import { lateBy } from "../ingest/late-posts.ts";
import type { CoverageStore, PostQuery } from "../store/coverage-store.ts";
import { plusSeconds } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import type { BriefingRequest } from "./briefing.ts";

/**
 * So many seconds before its window a briefing looks for posts that were read only after the last one was made: a page
 * is polled every few minutes, and one that cannot be reached comes back within hours.
 */
const lateRead = 6 * 3600;

/** The window in which a briefing looks for what is new: its own, and for a while before it where one went before. */
export function searchedWindow({ window, previous }: BriefingRequest): Window {
  if (previous === null || window.from === null) return window;
  return { ...window, from: plusSeconds(window.from, -lateRead) };
}

/**
 * The posts that were published, or learnt, since the last briefing was made. A post without a clock time is in every
 * window that touches its day: only when it was learnt tells whether the last briefing could have told it. What was learnt
 * after an outage, hours after it was published, is new only where no briefing has covered its time.
 */
export function newPosts(coverage: CoverageStore, query: PostQuery, { previous }: BriefingRequest): Post[] {
  const posts = coverage.posts(query);
  // An index that was made anew counts its changes from the start.
  const anew = previous !== null && previous.change > coverage.lastChange();
  if (previous === null || anew) return posts;
  const published = ({ publishedAt }: Post): boolean => publishedAt !== null && publishedAt > previous.to;
  const backfills = coverage.followed.backfills(query.story, previous.change);
  return posts.filter(
    post =>
      (post.change > previous.change && lateBy(post, backfills) === null) ||
      (hasClockTime(post) && published(post)),
  );
}
