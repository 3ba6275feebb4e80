import { clockTimeOf, dayOf, endOfDay, instantAt, startOfDay } from "./calendar.ts";
import { formatDate } from "./format-time.ts";
import type { Instant } from "./instant.ts";

/**
 * A phrase that `readWindow` reads back as exactly this window in the same zone, whenever it is read (up to 31 days, and
 * once the window is over): "17 Feb 2025 17:55-21:09", "15 Feb 2025 - 16 Feb 2025". Ends that no clock time tells apart
 * (an hour shown twice) are written as instants.
 */
export function formatWindow(window: { from: Instant; to: Instant }, zone: string): string {
  const { from, to } = window;
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)];
  const wholeDays = from === startOfDay(first, zone) && to === endOfDay(last, zone);
  if (!isPhraseYear(first) || !isPhraseYear(last)) return `${from} to ${to}`;
  if (wholeDays) return first === last ? dayText(first) : `${dayText(first)} - ${dayText(last)}`;
  const [start, end] = [startClock(from, first, zone), endClock(to, last, zone)];
  if (start === null || end === null || start === end) return `${from} to ${to}`;
  return first === last
    ? `${dayText(first)} ${start}-${end}`
    : `${dayText(first)} ${start} - ${dayText(last)} ${end}`;
}

/** Years that a phrase may write; others only stand in instants. */
function isPhraseYear(day: string): boolean {
  return day >= "1900-01-01" && day < "2199-12-31";
}

function dayText(day: string): string {
  return formatDate(day, { year: true });
}

/** Null where the clock shows this time twice and the first showing is not meant. */
function startClock(at: Instant, day: string, zone: string): string | null {
  return instantAt(day, clockTimeOf(at, zone), zone, "first") === at ? clockText(at, zone) : null;
}

/** Null where the second showing is not meant, and at midnight, which as an end is read as the last second before. */
function endClock(at: Instant, day: string, zone: string): string | null {
  if (at === endOfDay(day, zone)) return "24:00";
  const clock = clockText(at, zone);
  return clock !== "00:00" && instantAt(day, clockTimeOf(at, zone), zone, "second") === at ? clock : null;
}

function clockText(at: Instant, zone: string): string {
  const { hour, minute, second } = clockTimeOf(at, zone);
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return parts.map(part => String(part).padStart(2, "0")).join(":");
}
