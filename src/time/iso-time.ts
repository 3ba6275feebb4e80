import { dayFrom, instantAt, isCalendarDay, plusDays, weekdayOf } from "./calendar.ts";
import type { PageTime } from "./page-time.ts";

/** 2025-02-17, 20250217, the day of the year 2025-048, the day of the week 2025-W08-1; with or without a clock time. */
const isoForm =
  /^(?<date>\d{4}-\d{2}-\d{2}|\d{8}|(?:19|20|21)\d{2}-?\d{3}|\d{4}-?W\d{2}-?[1-7])(?:[T ]\s*(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A time stamp in ISO 8601: calendar, ordinal and week dates, plain or compact, with or without clock time and offset;
 * `zone` is that of a clock time without one. Null for other text, and for days and times that do not exist.
 */
export function isoTime(stamp: string, zone: string): PageTime | null {
  const groups = isoForm.exec(stamp)?.groups;
  const day = groups === undefined ? null : isoDay(groups["date"] ?? "");
  if (groups === undefined || day === null) return null;
  if (groups["hour"] === undefined) return { at: `${day}T12:00:00Z`, precision: "day", zoned: false };
  const [hour, minute, second] = [groups["hour"], groups["minute"], groups["second"] ?? "00"].map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return null;
  // a leap second (:60) is the second before it; hour 24 is the end of the day
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const offset = groups["offset"];
  const at = instantAt(day, { hour, minute, second: Math.min(second, 59) }, isoZone(offset) ?? zone);
  return { at, precision: groups["second"] === undefined ? "minute" : "exact", zoned: offset !== undefined };
}

function isoDay(date: string): string | null {
  const week = /^(\d{4})-?W(\d{2})-?(\d)$/i.exec(date);
  if (week !== null) return weekDay(Number(week[1]), Number(week[2]), Number(week[3]));
  const digits = date.replaceAll("-", "");
  const year = Number(digits.slice(0, 4));
  if (digits.length === 7) return dayOfYear(year, Number(digits.slice(4)));
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return isCalendarDay(year, month, day) ? dayFrom(year, month, day) : null;
}

function dayOfYear(year: number, nth: number): string | null {
  if (nth < 1) return null;
  const day = plusDays(dayFrom(year, 1, 1), nth - 1);
  return day.startsWith(`${year}-`) ? day : null;
}

/** The first week of a year is that of 4 January; a year has 52 weeks or 53. */
function weekDay(year: number, week: number, weekday: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = dayFrom(year, 1, 4);
  const day = plusDays(fourth, 7 * (week - 1) + weekday - weekdayOf(fourth));
  // week 53 of a year that has 52 is the first of the next
  return week === 53 && day >= plusDays(dayFrom(year + 1, 1, 4), 1 - weekdayOf(dayFrom(year + 1, 1, 4)))
    ? null
    : day;
}

function isoZone(offset: string | undefined): string | null {
  if (offset === undefined) return null;
  if (/^[a-z]/i.test(offset)) return "UTC";
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(":", "") || "00"}`;
}
