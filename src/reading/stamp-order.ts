import { dayOf, plusDays, weekdayOf } from "../time/calendar.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { dateInStamps } from "./page-date.ts";
import { type Calendar, checked, dayOnly, type PublishedTime, publishedTime } from "./published-time.ts";
import type { Stamp } from "./stamp.ts";

/** A post's stamp as it stands on the page, and the day heading it stands under. */
export type Stamped = { stamp: Stamp | null; date: string | null };

/** The times of a page's posts, in the page's order, and whether that order is oldest first. */
export type PlacedTimes = { times: PublishedTime[]; oldestFirst: boolean };

const dayMinutes = 24 * 60;
/** Going down a page, a clock that turns by less is a post out of order; by more, another day (in minutes). */
const midnightTurn = 3 * 60;
/** A first post older than the second by less than this stands pinned above the others (in minutes). */
const pinnedTurn = 8 * 60;

/**
 * Places the stamps of a page in time: their order tells on which side of midnight a bare clock stands, the page's day is
 * that of its newest post, a day heading or a printed date that of the posts after it. Ages count back from `pageTime`.
 */
export function placeStamps(
  stamped: readonly Stamped[],
  calendar: Calendar,
  pageTime: Instant | null,
): PlacedTimes {
  const date = calendar.date ?? dateInStamps(stamped.map(({ stamp }) => stamp));
  const oldestFirst = isOldestFirst(stamped);
  const down = oldestFirst ? stamped.toReversed() : stamped;
  const walk: Walk = { day: date, heading: null, clock: null, count: 0 };
  const times = down.map(each => placed(each, walk, { ...calendar, date }, pageTime));
  return { times: oldestFirst ? times.toReversed() : times, oldestFirst };
}

/** The page's own time, printed above its posts ("Updated 9:36 p.m. ET, February 24, 2022"); null where none is among the stamps. */
export function timeOfPage(stamps: readonly (Stamp | null)[], calendar: Calendar): Instant | null {
  for (const stamp of stamps) {
    if (stamp === null || stamp.hour === null || !stamp.updated) continue;
    const time = publishedTime(stamp, calendar);
    if (time.timePrecision === "minute") return time.publishedAt;
  }
  return null;
}

/** When a post was changed, by the stamp that says so; null where that is not after `time` or neither has a clock. */
export function changeTime(updated: Stamp | null, time: PublishedTime, calendar: Calendar): Instant | null {
  const { publishedAt, timePrecision } = time;
  if (updated === null || publishedAt === null || timePrecision === "day" || updated.hour === null)
    return null;
  const later = publishedTime(updated, { ...calendar, date: dayOf(publishedAt, calendar.zone) });
  return later.publishedAt !== null && later.timePrecision === "minute" && later.publishedAt > publishedAt
    ? later.publishedAt
    : null;
}

/** Where a walk down from the newest post has come. */
type Walk = { day: string | null; heading: string | null; clock: number | null; count: number };

function placed(
  { stamp, date }: Stamped,
  walk: Walk,
  calendar: Calendar,
  pageTime: Instant | null,
): PublishedTime {
  if (date !== null && date !== walk.heading) [walk.heading, walk.day, walk.clock] = [date, date, null];
  if (stamp === null) return dayOnly(walk.day);
  if (stamp.hour === null)
    return stamp.ago === null ? dayStamp(stamp, walk, calendar) : aged(stamp, walk, calendar, pageTime);
  const own = ownDay(stamp, calendar.date);
  const clock = stamp.hour * 60 + (stamp.minute ?? 0);
  const turn = walk.clock === null ? 0 : clock - walk.clock;
  walk.count += 1;
  const pinned = walk.count === 2 && turn < pinnedTurn;
  if (own === null && walk.day !== null && turn >= midnightTurn && !pinned && stamp.day === null)
    walk.day = plusDays(walk.day, -1);
  if (own !== null) walk.day = own;
  walk.clock = clock;
  if (stamp.day !== null) walk.day = printedDay(stamp, calendar) ?? walk.day;
  return publishedTime(stamp, { ...calendar, date: stamp.day === null ? walk.day : calendar.date });
}

/** A stamp with a date and no clock. */
function dayStamp(stamp: Stamp, walk: Walk, calendar: Calendar): PublishedTime {
  const day = printedDay(stamp, calendar) ?? ownDay(stamp, calendar.date);
  if (day !== null) [walk.day, walk.clock] = [day, null];
  return stamp.day === null ? dayOnly(walk.day) : publishedTime(stamp, calendar);
}

/** An age in minutes counts back to a clock time, one in hours or days to a day. */
function aged(stamp: Stamp, walk: Walk, calendar: Calendar, pageTime: Instant | null): PublishedTime {
  const { minutes, fine } = stamp.ago ?? { minutes: 0, fine: false };
  if (pageTime === null) {
    const days = Math.floor(minutes / dayMinutes);
    return dayOnly(walk.day === null ? null : plusDays(walk.day, -days));
  }
  const at = plusSeconds(pageTime, -minutes * 60);
  if (!fine) return dayOnly(dayOf(at, calendar.zone));
  return checked({ publishedAt: at, timePrecision: "minute", warning: null }, calendar);
}

/** The day that words name against the page's own: "yesterday", "Monday", "2 days ago"; null for none. */
function ownDay(stamp: Stamp, pageDay: string | null): string | null {
  if (pageDay === null || stamp.day !== null) return null;
  const aged = stamp.ago === null || stamp.ago.fine ? 0 : Math.floor(stamp.ago.minutes / dayMinutes);
  const back = stamp.daysBack ?? (aged > 0 ? aged : null);
  if (back !== null) return plusDays(pageDay, -back);
  if (stamp.weekday === null) return null;
  return plusDays(pageDay, -((weekdayOf(pageDay) - stamp.weekday + 7) % 7));
}

/** The date that a stamp prints, its year known from the page where it prints none; null for none, and none that exists. */
function printedDay(stamp: Stamp, calendar: Calendar): string | null {
  if (stamp.day === null) return null;
  const { publishedAt } = publishedTime({ ...stamp, hour: null, minute: null }, calendar);
  return publishedAt === null ? null : publishedAt.slice(0, 10);
}

/** Neighbours vote; a turn by more than half a day is a midnight between. No vote: newest first, as live pages are. */
function isOldestFirst(stamped: readonly Stamped[]): boolean {
  let votes = 0;
  let before: Stamped | null = null;
  for (const each of stamped) {
    if (each.stamp === null) continue;
    if (before !== null) votes += Math.sign(turnBetween(before, each));
    before = each;
  }
  return votes > 0;
}

/** Minutes from one stamp to the next as far as they tell: positive where the next is later. */
function turnBetween(first: Stamped, next: Stamped): number {
  const [one, two] = [first.stamp, next.stamp];
  if (one === null || two === null) return 0;
  const days = dayNumber(next) - dayNumber(first);
  if (days !== 0 && !Number.isNaN(days)) return days * dayMinutes;
  if (one.hour === null || two.hour === null) {
    return one.ago === null || two.ago === null ? 0 : one.ago.minutes - two.ago.minutes;
  }
  const turn = two.hour * 60 + (two.minute ?? 0) - one.hour * 60 - (one.minute ?? 0);
  const same = dayNumber(first) === dayNumber(next);
  return same || Math.abs(turn) <= dayMinutes / 2 ? turn : -turn;
}

/** A number that rises with the day that a stamp or its heading prints; not a number where neither does. */
function dayNumber({ stamp, date }: Stamped): number {
  if (stamp?.day && stamp.month !== null) return stamp.month * 31 + stamp.day + (stamp.year ?? 0) * 372;
  if (stamp?.daysBack !== null && stamp?.daysBack !== undefined) return -stamp.daysBack;
  return date === null
    ? Number.NaN
    : Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));
}
