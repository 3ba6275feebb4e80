import type { Post } from "../coverage/post.ts";
import { lateBy } from "../ingest/late-posts.ts";
import { count } from "../message/coverage-notes.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { BriefingRequest } from "./briefing.ts";
import { dayAndClock } from "./briefing-wording.ts";

/** What a briefing says of posts that came long after they were published, since their page could not be read: an outlet a note. */
export function lateNotes(
  coverage: CoverageStore,
  posts: readonly Post[],
  { schedule, dueAt, previous }: BriefingRequest,
): string[] {
  const [first] = posts;
  if (first === undefined) return [];
  const backfills = coverage.followed.backfills(first.story, previous?.change ?? 0);
  const late = posts.flatMap(post => {
    const backfill = lateBy(post, backfills);
    return backfill === null ? [] : [{ post, backfill }];
  });
  const told = (at: string): string => dayAndClock(at, dueAt, schedule.recurrence.zone);
  return [...Map.groupBy(late, ({ backfill }) => backfill)].map(([{ from, at }, some]) => {
    const name = some[0]?.post.sourceName ?? "";
    return `Late: ${count(some.length, "post")} of ${name}, which I could not read from ${told(from)} to ${told(at)}.`;
  });
}
