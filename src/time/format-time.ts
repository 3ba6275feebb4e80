import { clockTimeOf, dayOf, partsOfDay, weekdayOf } from "./calendar.ts";
import { shortMonthName } from "./calendar-words.ts";
import { type Instant, plusSeconds } from "./instant.ts";
import { zoneAbbreviation } from "./zones.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The time of `at` on the clock of `zone`, with its zone: "19:10 GMT". */
export function formatClock(at: Instant, zone: string): string {
  return `${bareClock(at, zone)} ${zoneAbbreviation(at, zone)}`;
}

/** The time of `at` on the clock of `zone` without its zone, for lists that say the zone once: "19:10". */
export function bareClock(at: Instant, zone: string): string {
  const { hour, minute } = clockTimeOf(at, zone);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The day of `at` in `zone`: "17 Feb 2025". */
export function formatDay(at: Instant, zone: string): string {
  return formatDate(dayOf(at, zone), { year: true });
}

/** A moment in full: "17 Feb 2025, 21:09 GMT". */
export function formatMoment(at: Instant, zone: string): string {
  return `${formatDay(at, zone)}, ${formatClock(at, zone)}`;
}

/** A day given as `YYYY-MM-DD`: "17 Feb"; with `year` "17 Feb 2025"; with `weekday` "Mon 17 Feb". */
export function formatDate(date: string, parts: { year?: boolean; weekday?: boolean } = {}): string {
  const { year, month, day } = partsOfDay(date);
  const weekday = parts.weekday === true ? `${weekdays[weekdayOf(date) - 1]} ` : "";
  return `${weekday}${day} ${shortMonthName(month)}${parts.year === true ? ` ${year}` : ""}`;
}

/**
 * The range as a reader sees it: "17 Feb, 17:55–21:09 GMT", "16 Feb, 22:00 – 17 Feb, 07:00 GMT". A last second (:59)
 * prints as the minute it completes, so a whole day is "00:00–24:00". Years are written where the two differ, or differ
 * from the year of `now`; a zone name is written at each end where the clock changes in between.
 */
export function formatRange(from: Instant, to: Instant, zone: string, now?: Instant): string {
  const start = dayOf(from, zone);
  const end = dayOf(to, zone);
  const years = new Set(
    [start, end, ...(now === undefined ? [] : [dayOf(now, zone)])].map(day => day.slice(0, 4)),
  );
  const day = (date: string): string => formatDate(date, { year: years.size > 1 });
  const lastClock = endClock(to, zone);
  const lastZone = zoneAbbreviation(to, zone);
  const firstZone = zoneAbbreviation(from, zone);
  const first = `${bareClock(from, zone)}${firstZone === lastZone ? "" : ` ${firstZone}`}`;
  if (start === end) return `${day(start)}, ${first}–${lastClock} ${lastZone}`;
  return `${day(start)}, ${first} – ${day(end)}, ${lastClock} ${lastZone}`;
}

function endClock(to: Instant, zone: string): string {
  if (clockTimeOf(to, zone).second !== 59) return bareClock(to, zone);
  const next = plusSeconds(to, 1);
  return dayOf(next, zone) === dayOf(to, zone) ? bareClock(next, zone) : "24:00";
}
