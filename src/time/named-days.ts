import { dayFrom, daysBetween, isCalendarDay, partsOfDay, plusDays, weekdayOf } from "./calendar.ts";
import { shortMonthName } from "./calendar-words.ts";
import type { NamedDay } from "./named-time.ts";

/** Days as text, `YYYY-MM-DD`, both included. */
export type Days = { first: string; last: string };

/**
 * What days are counted from: `today`; for the end of a range `notBefore`, its first day; and for a date without a year
 * `near`, the last day with coverage, where that lies behind.
 */
export type DayReference = { today: string; notBefore?: string; near?: string };

/**
 * The days that a phrase names. Without a year a date is the nearest past one (of those the nearest to `near`, where it
 * is given), or at the end of a range the first that is not before the range's start; so with weekdays. Null where the
 * calendar has no such day.
 */
export function namedDays(named: NamedDay, reference: DayReference): Days | null {
  const { today } = reference;
  switch (named.kind) {
    case "date":
      return oneDay(dateNamed(named, reference));
    case "weekday":
      return oneDay(weekdayIn(named, reference));
    case "days ago":
      return oneDay(plusDays(today, -named.days));
    case "week":
      return daysFrom(plusDays(today, 1 - weekdayOf(today) - 7 * named.ago), 7);
    case "weekend":
      return weekendBefore(today, named.ago);
    case "month":
      return monthBefore(today, named.ago);
    case "named month":
      return monthNamedIn(named.year, named.month, reference);
  }
}

/** The date as a fault names it: "31 Feb", "31 Feb 2025", "2025-13-45" where even the month does not exist. */
export function impossibleDate(named: NamedDay): string | null {
  if (named.kind !== "date") return null;
  const { year, month, day } = named;
  // Leap years: 29 February is a date as long as no year is given.
  if (isCalendarDay(year ?? 2000, month ?? 1, day)) return null;
  const name = month === null ? null : shortMonthName(month);
  if (name === null) return [year, month, day].filter(part => part !== null).join("-");
  return `${day} ${name}${year === null ? "" : ` ${year}`}`;
}

function oneDay(day: string | null): Days | null {
  return day === null ? null : { first: day, last: day };
}

function daysFrom(first: string, count: number): Days {
  return { first, last: plusDays(first, count - 1) };
}

type DateParts = { year: number | null; month: number | null; day: number };

function dateNamed({ year, month, day }: DateParts, reference: DayReference): string | null {
  if (month === null) return dayOfSomeMonth(day, reference);
  if (year !== null) return isCalendarDay(year, month, day) ? dayFrom(year, month, day) : null;
  const thisYear = partsOfDay(reference.notBefore ?? reference.today).year;
  // Eight years hold a 29 February on either side, even around 1900 and 2100.
  const years = Array.from({ length: 17 }, (_, index) => thisYear - 8 + index);
  const days = years.flatMap(y => (isCalendarDay(y, month, day) ? [dayFrom(y, month, day)] : []));
  return nearest(days, reference);
}

/** "the 17th": of this month or an earlier one; a year holds every day of the month there is. */
function dayOfSomeMonth(day: number, reference: DayReference): string | null {
  const { year, month } = partsOfDay(reference.notBefore ?? reference.today);
  const days = Array.from({ length: 25 }, (_, index) => {
    const months = year * 12 + month - 1 - 12 + index;
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
    return isCalendarDay(y, m, day) ? [dayFrom(y, m, day)] : [];
  });
  return nearest(days.flat(), reference);
}

/** `days` are in order, oldest first. */
function nearest(days: readonly string[], { today, notBefore, near }: DayReference): string | null {
  if (notBefore !== undefined) return days.find(day => day >= notBefore) ?? null;
  const past = days.filter(day => day <= today);
  if (near === undefined) return past.at(-1) ?? null;
  const distance = (day: string): number => Math.abs(daysBetween(day, near));
  return past.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function weekdayIn(named: { weekday: number; before: boolean }, { today, notBefore }: DayReference): string {
  if (notBefore !== undefined) return plusDays(notBefore, (named.weekday - weekdayOf(notBefore) + 7) % 7);
  const back = (weekdayOf(today) - named.weekday + 7) % 7;
  return plusDays(today, -(back === 0 && named.before ? 7 : back));
}

/** The weekend that runs or ran last; `ago` 1 is the last one that is over. */
function weekendBefore(today: string, ago: number): Days {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const running = sinceSaturday <= 1;
  return daysFrom(plusDays(today, -sinceSaturday - (running ? 7 * ago : 0)), 2);
}

function monthBefore(today: string, ago: number): Days {
  const { year, month } = partsOfDay(today);
  const months = year * 12 + month - 1 - ago;
  return wholeMonth(Math.floor(months / 12), (months % 12) + 1);
}

function monthNamedIn(year: number | null, month: number, reference: DayReference): Days | null {
  if (year !== null) return wholeMonth(year, month);
  const first = dateNamed({ year, month, day: 1 }, reference);
  return first === null ? null : wholeMonth(partsOfDay(first).year, month);
}

function wholeMonth(year: number, month: number): Days {
  const first = dayFrom(year, month, 1);
  const next = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1);
  return { first, last: plusDays(next, -1) };
}
