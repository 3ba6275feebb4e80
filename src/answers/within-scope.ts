import { type Post, placeInTime } from "../coverage/post.ts";
import { dayOf, endOfDay, plusDays, startOfDay } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";

/** A stretch of time, both ends included; null is open. */
type Stretch = { from: Instant | null; to: Instant | null };

/** Where an answer may come from. */
type Scope = {
  /** The window that was handed in with the question: a thread's, an option's. */
  given: Stretch | null;
  /** What the question itself says of time: "between 12:00 and 13:30". */
  asked: Stretch | null;
  /** The outlet that it asks about, by id. */
  source: string | null;
  /** Only posts of which something was learnt after this change number; null: all. */
  since: number | null;
  zone: string;
};

/**
 * Tells whether a post is within the scope. A post that has only a date is in a given window that touches its day, and
 * within a time that the question itself names where that holds the whole day or ends with the day before: what was on a
 * day is told on the next as well.
 */
export function withinScope({ given, asked, source, since, zone }: Scope): (post: Post) => boolean {
  return post =>
    (source === null || post.source === source) &&
    (since === null || post.change > since) &&
    (given === null || touches(given, spanOf(post, zone))) &&
    (asked === null || holds(asked, spanOf(post, zone)) || isTheDayAfter(asked, post, zone));
}

function touches(stretch: Stretch, span: { from: Instant; to: Instant }): boolean {
  return (
    (stretch.from === null || span.to >= stretch.from) && (stretch.to === null || span.from <= stretch.to)
  );
}

function holds(stretch: Stretch, span: { from: Instant; to: Instant }): boolean {
  return (
    (stretch.from === null || span.from >= stretch.from) && (stretch.to === null || span.to <= stretch.to)
  );
}

function isTheDayAfter(asked: Stretch, post: Post, zone: string): boolean {
  if (post.timePrecision !== "day" || asked.from === null || asked.to === null) return false;
  const [from, to] = [dayOf(asked.from, zone), dayOf(asked.to, zone)];
  const isOneDay = from === to && asked.from === startOfDay(from, zone) && asked.to >= endOfDay(to, zone);
  return isOneDay && post.publishedAt?.startsWith(plusDays(to, 1)) === true;
}

function spanOf(post: Post, zone: string): { from: Instant; to: Instant } {
  const at = placeInTime(post);
  if (post.timePrecision !== "day" || post.publishedAt === null) return { from: at, to: at };
  const day = post.publishedAt.slice(0, "YYYY-MM-DD".length);
  return { from: startOfDay(day, zone), to: endOfDay(day, zone) };
}
