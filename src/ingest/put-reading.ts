import type { Reading } from "../coverage/reading.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore, PutResult } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import { pageDate } from "./page-date.ts";
import { sourceNameOf } from "./source-of.ts";

/** Where and when a reading was made. */
type ReadingOrigin = {
  source: string;
  pageUrl: string | null;
  /** The page's day as the caller knows it; null: the day of its own posts. */
  date: string | null;
  /** When the page looked so, where that was not now. */
  seenAt: Instant | null;
  readAt: Instant;
  complete: boolean;
  /** The page was fetched at `readAt`: a poll. @default false */
  live?: boolean;
};

/** Merges a reading of one page into the index, and keeps aside what of it could not be read. */
export function putReading(
  store: CoverageStore,
  story: Story,
  reading: Reading,
  origin: ReadingOrigin,
): PutResult {
  const { source, readAt, seenAt } = origin;
  const { id, timezone: zone } = story;
  const counts = store.putView({
    ...origin,
    story: id,
    zone,
    sourceName: sourceNameOf(story, source),
    date: origin.date ?? pageDate(reading, zone, seenAt),
    reading,
  });
  keepAside(store, id, source, reading.quarantined, readAt);
  return counts;
}

/** Of one reading so many are kept; the report counts all. A page that is broken throughout says so with the first. */
const mostKept = 100;

/** Keeps items that could not be read, with the reason of each, to be listed by `sources --quarantine`. */
export function keepAside(
  store: CoverageStore,
  story: string,
  source: string,
  items: Reading["quarantined"],
  readAt: Instant,
): void {
  if (items.length === 0) return;
  store.quarantine(
    story,
    items.slice(0, mostKept).map(item => ({ source, ...item, readAt })),
  );
}
