import type { ClockTime } from "./calendar.ts";
import type { NamedClock } from "./named-time.ts";

/**
 * The two clock times of a range on a 24-hour clock. Of a time that may be of the morning or the afternoon that half of
 * the day is taken which makes the range shortest, where the other end says its half ("12-3pm", "11-1pm", "9am-5"); two
 * such times run on past noon rather than backwards ("9-5" is 09:00 to 17:00). Null for an hour no clock shows.
 */
export function clockEnds(start: NamedClock, end: NamedClock): { start: ClockTime; end: ClockTime } | null {
  const startOpen = isOpen(start);
  const endOpen = isOpen(end);
  const starts = startOpen && end.meridiem !== null ? halves(start) : [clockTime(start)];
  const ends = endOpen && (start.meridiem !== null || startOpen) ? halves(end) : [clockTime(end)];
  const pairs = starts.flatMap(a =>
    ends.flatMap(b => (a === null || b === null ? [] : [{ start: a, end: b }])),
  );
  const shortest = pairs.toSorted((a, b) => minutesAhead(a) - minutesAhead(b))[0];
  // Two open times in order are read as written: "9-11" is of the morning, and so is "1:00-2:30".
  const written = pairs[0];
  if (startOpen && endOpen && written !== undefined && secondsOf(written.start) < secondsOf(written.end))
    return written;
  return shortest ?? null;
}

/** A clock time by itself on a 24-hour clock; null for an hour no clock shows. */
export function clockTime({ time, meridiem }: NamedClock): ClockTime | null {
  if (time.hour > 24) return null;
  if (meridiem === null) return time;
  return { ...time, hour: (time.hour % 12) + (meridiem === "pm" ? 12 : 0) };
}

function isOpen({ time, meridiem, writing }: NamedClock): boolean {
  return meridiem === null && writing !== "exact" && time.hour >= 1 && time.hour <= 12;
}

/** The time as written first, so that it wins where both halves of the day are as near. */
function halves(clock: NamedClock): (ClockTime | null)[] {
  const other = clock.time.hour === 12 ? 0 : clock.time.hour + 12;
  return [clock.time, { ...clock.time, hour: other }];
}

function minutesAhead({ start, end }: { start: ClockTime; end: ClockTime }): number {
  const ahead = (secondsOf(end) - secondsOf(start)) / 60;
  return ahead > 0 ? ahead : ahead + 24 * 60;
}

function secondsOf({ hour, minute, second }: ClockTime): number {
  return hour * 3600 + minute * 60 + second;
}
