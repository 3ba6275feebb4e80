import { type Instant, instantOf } from "./instant.ts";

/** The calendar day (`YYYY-MM-DD`) on which `at` falls in `zone`. */
export function dayOf(at: Instant, zone: string): string {
  return local(at, zone).toPlainDate().toString();
}

/** The first second of the day `date` (`YYYY-MM-DD`) in `zone`: midnight, or what follows where a clock change swallows it. */
export function startOfDay(date: string, zone: string): Instant {
  return instantOf(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant());
}

/** The last second of the day `date` (`YYYY-MM-DD`) in `zone`: 23:59:59 local, whatever the length of the day. */
export function endOfDay(date: string, zone: string): Instant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).toInstant();
  return instantOf(next.subtract({ seconds: 1 }));
}

/** The day `days` after `date` (before it, when negative), both `YYYY-MM-DD`. */
export function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from `a` to `b`, both `YYYY-MM-DD`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: "days" }).days;
}

/** The weekday of `date` (`YYYY-MM-DD`): 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The hour on the clock, 0 to 23, at `at` in `zone`. */
export function hourOf(at: Instant, zone: string): number {
  return local(at, zone).hour;
}

/** The same clock time so many days or months later in `zone` (earlier, when negative): a day may have 23 or 25 hours. */
export function plusLocal(at: Instant, length: { days?: number; months?: number }, zone: string): Instant {
  return instantOf(local(at, zone).add(length).toInstant());
}

/** True where `year`, `month` (1 to 12) and `day` name a day that exists. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainDate(year, month, 1).daysInMonth;
}

/** The day as text, `YYYY-MM-DD`; the parts must name a day that exists. */
export function dayFrom(year: number, month: number, day: number): string {
  return new Temporal.PlainDate(year, month, day).toString();
}

/** Year, month (1 to 12) and day of the month of `date` (`YYYY-MM-DD`). */
export function partsOfDay(date: string): { year: number; month: number; day: number } {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { year, month, day };
}

/** A time on the clock. `hour` 24 (with nothing after it) is the end of the day. */
export type ClockTime = { hour: number; minute: number; second: number };

/**
 * The moment the clock in `zone` shows `time` on `date` (`YYYY-MM-DD`). An hour that a clock change skips moves forward
 * by the change (01:30 becomes 02:30); of an hour shown twice it is the `first` by default, or the `second`.
 */
export function instantAt(
  date: string,
  time: ClockTime,
  zone: string,
  repeated: "first" | "second" = "first",
): Instant {
  const { hour, minute, second } = time;
  const day = Temporal.PlainDate.from(hour === 24 ? plusDays(date, 1) : date);
  const clock = day.toPlainDateTime({ hour: hour % 24, minute, second });
  const disambiguation = repeated === "first" ? "compatible" : "later";
  return instantOf(clock.toZonedDateTime(zone, { disambiguation }).toInstant());
}

/** What the clock in `zone` shows at `at`. */
export function clockTimeOf(at: Instant, zone: string): ClockTime {
  const { hour, minute, second } = local(at, zone);
  return { hour, minute, second };
}

function local(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}
