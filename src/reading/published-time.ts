import type { PostBody } from "../coverage/post.ts";
import { dayOf, daysBetween, instantAt } from "../time/calendar.ts";
import { shortMonthName } from "../time/calendar-words.ts";
import { isImpossibleDay, readTime } from "../time/dates.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import type { PageTime } from "../time/page-time.ts";
import { zoneNamed } from "../time/zones.ts";
import { dateOf } from "./page-date.ts";
import type { Stamp } from "./stamp.ts";

/** What a page writes for a time is kept up to this length: the longest forms have some 60 characters. */
const longestClaim = 80;

/**
 * A post's time with its precision, and what a reader of the report should hear about it. `claimedAt` is there where the
 * page gives a time that cannot be so: `readPost` keeps it with the post.
 */
export type PublishedTime = Pick<PostBody, "publishedAt" | "timePrecision" | "claimedAt"> & {
  warning: string | null;
};

/** What a page knows about time where a stamp is silent. */
export type Calendar = {
  /** The day that stamps without a date belong to. */
  date: string | null;
  zone: string;
  readAt: Instant;
};

/** Clocks differ between machines by minutes; a time further ahead of the reading than this, in seconds, is wrong. */
const clockDoubt = 5 * 60;
/** Where a time names no zone it may be meant for any: from UTC-12 to UTC+14 lie 26 hours, in seconds. */
const zoneDoubt = 26 * 3600;
/** The zone in which a day begins first: what is no day there yet is a day nowhere. */
const earliestZone = "+14:00";
/** There were no news pages on the web before 1990: an earlier time is a machine's zero, or a slip. */
const earliestTime = "1990-01-01T00:00:00Z";

/** The time of a post without a stamp: its day where one is known. */
export function dayOnly(date: string | null): PublishedTime {
  if (date === null) return { publishedAt: null, timePrecision: "order", warning: null };
  return { publishedAt: `${date}T12:00:00Z`, timePrecision: "day", warning: null };
}

/** Places a stamp in time. A year is taken from the stamp or the page, never from the clock; what is missing lowers the precision. */
export function publishedTime(stamp: Stamp, calendar: Calendar): PublishedTime {
  const date = dateOfStamp(stamp, calendar.date);
  if (date === null)
    return without(`no year is known for "${dayWords(stamp)}": give the page's day with --date`);
  if (date === "none") return impossibleTime(dayWords(stamp));
  if (stamp.hour === null || stamp.minute === null) return checked(dayOnly(date), calendar);
  const zone = stamp.zone === null ? calendar.zone : zoneNamed(stamp.zone, calendar.zone);
  if (zone === null)
    return { ...dayOnly(date), warning: `the time zone "${stamp.zone}" is not known: only the day is kept` };
  const at = instantAt(date, { hour: stamp.hour, minute: stamp.minute, second: 0 }, zone);
  const claim = { zoned: stamp.zone !== null };
  return checked({ publishedAt: at, timePrecision: "minute", warning: null }, calendar, claim);
}

/** A moment written for machines, in `zone` where it names no offset; null for anything else. */
export function machineTime(text: string, zone: string): PageTime | null {
  try {
    return readTime(text, { zone, near: null });
  } catch {
    return null; // an offset of 99 hours
  }
}

/**
 * When a text that machines write says that something was published (JSON-LD, microdata, a feed), checked as `checked`
 * does; a day that no calendar has (31 February) cannot be so either. Null where the text is no time at all.
 */
export function writtenTime(text: string, calendar: Omit<Calendar, "date">): PublishedTime | null {
  const written = text.trim().slice(0, longestClaim);
  const { readAt, zone } = calendar;
  const moment = machineTime(text, zone);
  if (moment === null) return isImpossibleDay(written) ? impossibleTime(written) : null;
  const { at, precision, zoned } = moment;
  return checked(
    { publishedAt: at, timePrecision: precision, warning: null },
    { readAt },
    { written, zoned },
  );
}

/**
 * The time, unless it cannot be so: more than five minutes after the reading (of a day: a day that has begun nowhere), or
 * before 1990. Then the post has no time, and `claimedAt` keeps what the page says: `written` where the caller has its
 * words, else the moment. A clock time without a zone (`zoned: false`) that lies ahead by less than the clocks of two
 * places differ keeps its day alone.
 */
export function checked(
  time: PublishedTime,
  { readAt }: Pick<Calendar, "readAt">,
  claim: { written?: string; zoned?: boolean } = {},
): PublishedTime {
  const { publishedAt: at, timePrecision } = time;
  if (at === null) return time;
  const written = claim.written ?? (timePrecision === "day" ? at.slice(0, 10) : at);
  if (at < earliestTime) return impossibleTime(written);
  const dayBegun = at.slice(0, 10) <= dayOf(readAt, earliestZone);
  if (timePrecision === "day" ? dayBegun : at <= plusSeconds(readAt, clockDoubt)) return time;
  if (claim.zoned === false && dayBegun && at <= plusSeconds(readAt, zoneDoubt))
    return {
      ...dayOnly(at.slice(0, 10)),
      warning: "times without a zone lie ahead of the reading: only their day is kept",
    };
  return impossibleTime(written);
}

/** Going down a page from new to old, a clock that rises by hours has passed midnight; a stamp with its own day says so itself. */
export function crossesMidnight(newer: Stamp | null, older: Stamp | null): boolean {
  if (newer === null || older === null || newer.hour === null || older.hour === null) return false;
  if (older.day !== null || newer.day !== null) return false;
  return older.hour - newer.hour >= 3; // less is a post out of order
}

/** True where a page's posts stand oldest first, as far as their clock times, or else their days, tell. */
export function isOldestFirst(posts: readonly Pick<PostBody, "publishedAt" | "timePrecision">[]): boolean {
  const dated = posts.flatMap(post => (post.publishedAt === null ? [] : [{ ...post, at: post.publishedAt }]));
  const clocked = dated.filter(post => post.timePrecision !== "day").map(post => post.at);
  const times = clocked.length > 1 ? clocked : dated.map(post => post.at.slice(0, "YYYY-MM-DD".length));
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first < last;
}

/** The time of a post whose page writes one that cannot be so; the report of the reading tells of all of them at once. */
function impossibleTime(written: string): PublishedTime {
  const claimedAt = written.slice(0, longestClaim);
  return { publishedAt: null, timePrecision: "none", claimedAt, warning: null };
}

function without(warning: string): PublishedTime {
  return { publishedAt: null, timePrecision: "order", warning };
}

/** The stamp's day; null where its year is unknown, "none" where there is no such day. */
function dateOfStamp(stamp: Stamp, pageDate: string | null): string | null | "none" {
  const { day, month, year } = stamp;
  if (day === null || month === null) return pageDate;
  if (year !== null) return dateOf(year, month, day) ?? "none";
  if (pageDate === null) return null;
  const pageYear = Number(pageDate.slice(0, 4));
  // a page of 1 January still shows posts of 31 December: the year that brings the day nearest to the page's
  const near = [pageYear, pageYear - 1, pageYear + 1]
    .map(candidate => dateOf(candidate, month, day))
    .filter(date => date !== null)
    .toSorted((a, b) => Math.abs(daysBetween(pageDate, a)) - Math.abs(daysBetween(pageDate, b)));
  return near[0] ?? "none";
}

function dayWords({ day, month, year }: Stamp): string {
  if (day === null || month === null) return "a time without a day";
  return [day, shortMonthName(month) ?? `month ${month}`, year].filter(part => part !== null).join(" ");
}
