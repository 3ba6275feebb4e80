import type { PostBody } from "../coverage/post.ts";
import { daysBetween, instantAt } from "../time/calendar.ts";
import { type PageTime, readTime } from "../time/dates.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { zoneNamed } from "../time/zones.ts";
import { dateOf } from "./page-date.ts";
import type { Stamp } from "./stamp.ts";

/** A post's time with its precision, and what a reader of the report should hear about it. */
export type PublishedTime = Pick<PostBody, "publishedAt" | "timePrecision"> & { warning: string | null };

/** What a page knows about time where a stamp is silent. */
export type Calendar = {
  /** The day that stamps without a date belong to. */
  date: string | null;
  zone: string;
  readAt: Instant;
};

/** Clocks differ between machines; further ahead than a day is a wrong date. */
const daySeconds = 86_400;

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
  if (date === "none") return without(`"${dayWords(stamp)}" is not a day of the calendar`);
  if (stamp.hour === null || stamp.minute === null) return checked(dayOnly(date), calendar);
  const zone = stamp.zone === null ? calendar.zone : zoneNamed(stamp.zone, calendar.zone);
  if (zone === null)
    return { ...dayOnly(date), warning: `the time zone "${stamp.zone}" is not known: only the day is kept` };
  const at = instantAt(date, { hour: stamp.hour, minute: stamp.minute, second: 0 }, zone);
  return checked({ publishedAt: at, timePrecision: "minute", warning: null }, calendar);
}

/** A moment written for machines, in `zone` where it names no offset; null for anything else. */
export function machineTime(text: string, zone: string): Pick<PageTime, "at" | "precision"> | null {
  try {
    const time = readTime(text, { zone, near: null });
    return time === null ? null : { at: time.at, precision: time.precision };
  } catch {
    return null; // an offset of 99 hours
  }
}

/** A time that lies more than a day after the reading is impossible: the post is kept without it. */
export function checked(time: PublishedTime, calendar: Pick<Calendar, "readAt">): PublishedTime {
  if (time.publishedAt === null || time.publishedAt <= plusSeconds(calendar.readAt, daySeconds)) return time;
  return without(`the time ${time.publishedAt} lies in the future`);
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

function dayWords(stamp: Stamp): string {
  return stamp.day === null ? "a time without a day" : `day ${stamp.day}, month ${stamp.month}`;
}
