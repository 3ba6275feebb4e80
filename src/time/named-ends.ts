import { type ClockTime, endOfDay, instantAt, plusDays, startOfDay } from "./calendar.ts";
import { type Instant, instantOf, plusSeconds } from "./instant.ts";
import type { Days } from "./named-days.ts";
import type { DayPart } from "./named-time.ts";

/** A stretch from the first to the last second, both included. */
export type Stretch = { from: Instant; to: Instant };

/** Where the parts of a day begin and end: hours after midnight of the day named; "last night" began the day before. */
const partHours: Record<DayPart, readonly [from: number, to: number]> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  tonight: [18, 24],
  night: [18, 29],
  "last night": [-6, 5],
  overnight: [-2, 7],
};

/**
 * The stretch of whole days, or of a part of each end's day. It ends a second before the next one begins, so that
 * neighbours ("this morning", "this afternoon") share no post and a whole day ends at 23:59:59.
 */
export function stretchOf(days: Days, part: DayPart | null, zone: string): Stretch {
  if (part === null) return { from: startOfDay(days.first, zone), to: endOfDay(days.last, zone) };
  const [fromHour, toHour] = partHours[part];
  const from = hourAfter(days.first, fromHour, zone);
  return { from, to: plusSeconds(hourAfter(days.last, toHour, zone), -1) };
}

/** Where a range begins that begins at a clock time: at its first showing, where a clock change shows it twice. */
export function rangeStart(day: string, time: ClockTime, zone: string): Instant {
  return instantAt(day, time, zone, "first");
}

/**
 * Where a range ends that ends at a clock time: at that second, included ("12-3pm" holds a post of 15:00), at its second
 * showing where a clock change shows it twice. An end at midnight is the last second of the day before, or else the next
 * day's undated posts would be in the range.
 */
export function rangeEnd(day: string, time: ClockTime, zone: string): Instant {
  if (time.minute !== 0 || time.second !== 0 || time.hour % 24 !== 0)
    return instantAt(day, time, zone, "second");
  return endOfDay(time.hour === 24 ? day : plusDays(day, -1), zone);
}

/** Reads an ISO instant with any offset, cut to whole seconds; null where its date or clock does not exist. */
export function instantWritten(text: string): Instant | null {
  try {
    return instantOf(Temporal.Instant.from(text));
  } catch {
    return null;
  }
}

function hourAfter(day: string, hours: number, zone: string): Instant {
  const days = Math.floor(hours / 24);
  return instantAt(plusDays(day, days), { hour: hours - days * 24, minute: 0, second: 0 }, zone);
}
