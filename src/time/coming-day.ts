import { dayOf, plusDays, startOfDay, weekdayOf } from "./calendar.ts";
import { weekdayNamed } from "./calendar-words.ts";
import { readDay } from "./dates.ts";
import type { Instant } from "./instant.ts";

/** A date without a year is the one nearest to half a year ahead: the next that comes. */
const halfYear = 182;

/**
 * The beginning of the coming day that words name, in `zone`: "tomorrow", "Mon", "24 Feb", "2025-02-24". Null where they
 * name none, or one that is not after today.
 */
export function comingDay(words: string, { now, zone }: { now: Instant; zone: string }): Instant | null {
  const today = dayOf(now, zone);
  const day = dayNamed(words.trim(), today);
  return day === null || day <= today ? null : startOfDay(day, zone);
}

function dayNamed(words: string, today: string): string | null {
  if (words.toLowerCase() === "tomorrow") return plusDays(today, 1);
  const weekday = /^[a-z]+\.?$/i.test(words) ? weekdayNamed(words) : null;
  if (weekday === null) return readDay(words, plusDays(today, halfYear));
  // From 1, on the same weekday in a week, to 7.
  const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  return plusDays(today, ahead);
}
