import { type Instant, instantOf } from "./instant.ts";
import type { Recurrence } from "./recurrence.ts";

/** 29 February comes at the latest after 8 years (1896 to 1904, 2096 to 2104): no match by then is never. */
const searchedDays = 9 * 366;

/**
 * The first due instant after `after` (not at it); null when the recurrence never comes, such as 31 February.
 * Where the local time does not exist (clocks go forward) it is the first instant after the gap; where it exists twice
 * the first, once. An interval pattern (`everyHour`) counts elapsed time: both repeated hours fire, a skipped one not.
 */
export function nextDue(recurrence: Recurrence, after: Instant): Instant | null {
  const start = Temporal.Instant.from(after);
  // A day earlier: a time in a gap that ends at midnight is due on the next date.
  let day = start.toZonedDateTimeISO(recurrence.zone).toPlainDate().subtract({ days: 1 });
  for (let i = 0; i < searchedDays; i++, day = day.add({ days: 1 })) {
    if (!comesOn(recurrence, day)) continue;
    const due = dueOn(recurrence, day).filter(at => Temporal.Instant.compare(at, start) > 0);
    const [first] = due.sort(Temporal.Instant.compare);
    if (first !== undefined) return instantOf(first);
  }
  return null;
}

/** The next `count` due instants after `after`, for showing before a schedule is saved. */
export function nextDues(recurrence: Recurrence, after: Instant, count: number): Instant[] {
  const dues: Instant[] = [];
  for (let at = nextDue(recurrence, after); at !== null && dues.length < count; at = nextDue(recurrence, at))
    dues.push(at);
  return dues;
}

function comesOn(recurrence: Recurrence, day: Temporal.PlainDate): boolean {
  const { months, daysOfMonth, weekdays } = recurrence;
  if (months !== null && !months.includes(day.month)) return false;
  const byDate = daysOfMonth?.includes(day.day) ?? null;
  const byWeekday = weekdays?.includes(day.dayOfWeek % 7) ?? null;
  if (byDate !== null && byWeekday !== null) return byDate || byWeekday;
  return byDate ?? byWeekday ?? true;
}

function dueOn(recurrence: Recurrence, day: Temporal.PlainDate): Temporal.Instant[] {
  return recurrence.hours.flatMap(hour =>
    recurrence.minutes.flatMap(minute => {
      const local = day.toPlainDateTime({ hour, minute });
      return recurrence.everyHour
        ? everyOccurrence(local, recurrence.zone)
        : [firstOccurrence(local, recurrence.zone)];
    }),
  );
}

function firstOccurrence(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const at = local.toZonedDateTime(zone, { disambiguation: "compatible" });
  if (at.toPlainDateTime().equals(local)) return at.toInstant();
  // In a gap "compatible" lands behind it; the instant the gap ends is the transition at or before that.
  return (at.add({ nanoseconds: 1 }).getTimeZoneTransition("previous") ?? at).toInstant();
}

function everyOccurrence(local: Temporal.PlainDateTime, zone: string): Temporal.Instant[] {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(zone, { disambiguation: "later" });
  if (!later.toPlainDateTime().equals(local)) return []; // the hour is skipped
  return earlier.equals(later) ? [earlier.toInstant()] : [earlier.toInstant(), later.toInstant()];
}
