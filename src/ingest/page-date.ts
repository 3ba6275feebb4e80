import type { Reading } from "../coverage/reading.ts";
import { dayOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";

/** The day of a page whose day nobody gave: that of its newest post in `zone`, else the day on which it was seen. */
export function pageDate(reading: Reading, zone: string, seenAt: Instant | null): string | null {
  const dated = reading.posts.flatMap(post => (post.publishedAt === null ? [] : [post]));
  const days = dated.map(({ publishedAt, timePrecision }) =>
    // The clock part of a day means nothing, so its date is not moved into the zone.
    timePrecision === "day"
      ? (publishedAt ?? "").slice(0, "YYYY-MM-DD".length)
      : dayOf(publishedAt ?? "", zone),
  );
  return days.sort().at(-1) ?? (seenAt === null ? null : dayOf(seenAt, zone));
}
