import { nextDue } from "./due-instants.ts";
import { bareClock, formatDay } from "./format-time.ts";
import { type Instant, instantOf, plusSeconds } from "./instant.ts";
import type { Recurrence } from "./recurrence.ts";

/** Changes of the clock are told for so many days ahead: a year has two. */
const toldDays = 366;
const day = 86_400;

/**
 * What a reader should know about the coming changes of the clock before a schedule is saved, a sentence each: "UTC+0
 * now, UTC+1 from 30 Mar 2025.", "30 Mar 2025: 01:30 does not exist, so it comes at 02:00." None in a zone without them.
 */
export function clockChanges(recurrence: Recurrence, now: Instant): string[] {
  const { zone } = recurrence;
  const [first, ...later] = changesAfter(now, zone);
  if (first === undefined) return [];
  const offsets = `${offsetAt(now, zone)} now, ${offsetAt(first, zone)} from ${formatDay(first, zone)}.`;
  return [offsets, ...[first, ...later].flatMap(at => oddDay(recurrence, at))];
}

function changesAfter(now: Instant, zone: string): Instant[] {
  const last = plusSeconds(now, toldDays * day);
  const changes: Instant[] = [];
  let at = Temporal.Instant.from(now).toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (at !== null && instantOf(at.toInstant()) <= last) {
    changes.push(instantOf(at.toInstant()));
    at = at.getTimeZoneTransition("next");
  }
  return changes;
}

/** How a due time of that day meets the change of the clock at `change`: not at all, in the skipped or the doubled hour. */
function oddDay(recurrence: Recurrence, change: Instant): string[] {
  if (recurrence.everyHour) return [];
  const { zone, hours, minutes } = recurrence;
  const moved = offsetMinutes(change, zone) - offsetMinutes(plusSeconds(change, -1), zone);
  const date = formatDay(change, zone);
  if (moved > 0) {
    // Times in the gap are due at its end.
    if (nextDue(recurrence, plusSeconds(change, -1)) !== change) return [];
    const at = Temporal.Instant.from(change).toZonedDateTimeISO(zone);
    const minuteOfDay = at.hour * 60 + at.minute;
    const skipped = hours
      .flatMap(hour => minutes.map(minute => hour * 60 + minute))
      .filter(each => ((minuteOfDay - each + 1440) % 1440) - 1 < moved && each !== minuteOfDay);
    const [time] = skipped;
    if (time === undefined) return [];
    return [`${date}: ${clockOf(time)} does not exist, so it comes at ${bareClock(change, zone)}.`];
  }
  const doubled = nextDue(recurrence, plusSeconds(change, moved * 60 - 1));
  if (doubled === null || doubled >= change) return [];
  return [`${date}: ${bareClock(doubled, zone)} comes twice; the briefing comes at the first.`];
}

function clockOf(minuteOfDay: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

function offsetMinutes(at: Instant, zone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** "UTC+0", "UTC+5:30". */
function offsetAt(at: Instant, zone: string): string {
  const minutes = offsetMinutes(at, zone);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
