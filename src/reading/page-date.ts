import { dayFrom, isCalendarDay } from "../time/calendar.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { readStamp, type Stamp } from "./stamp.ts";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `YYYY-MM-DD` of a day that exists and on which there were news pages (from 1990 on, to the end of this century), else null. */
export function dateOf(year: number, month: number, day: number): string | null {
  const whole = [year, month, day].every(Number.isInteger) && year >= 1990 && year < 2100;
  return whole && isCalendarDay(year, month, day) ? dayFrom(year, month, day) : null;
}

/** The day in an address: "/2025/feb/17/", "/2025/02/17/", "2025-02-17" or "20250217"; null where none stands there. */
export function dateInUrl(url: string | null): string | null {
  if (url === null) return null;
  const named = /\/(20\d{2})\/([a-z]{3})\/(\d{1,2})(?:\/|$)/.exec(url);
  if (named !== null)
    return dateOf(Number(named[1]), monthNames.indexOf(named[2] ?? "") + 1, Number(named[3]));
  const plain = /(?<!\d)(20\d{2})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(url);
  return plain === null ? null : dateOf(Number(plain[1]), Number(plain[3]), Number(plain[4]));
}

/** A date line with its year among the first lines of a page ("February 24, 2022 ..." as a heading counts). */
export function dateInOpening(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 40)) {
    const heading = wordCount(text) <= 12 && !endsAsSentence(text);
    const written = "(?:[A-Z][a-z]{2,8} \\d{1,2},? 20\\d{2}|\\d{1,2} [A-Z][a-z]{2,8},? 20\\d{2})";
    const opening = new RegExp(`^${written}\\b|\\b${written}$`).exec(text)?.[0];
    const stamps = [readStamp(text), heading && opening !== undefined ? readStamp(opening) : null];
    const date = dateInStamps(stamps);
    if (date !== null) return date;
  }
  return null;
}

/** The day of the first stamp that prints its year; null where none does. */
export function dateInStamps(stamps: readonly (Stamp | null)[]): string | null {
  for (const stamp of stamps) {
    if (stamp?.year && stamp.month !== null && stamp.day !== null)
      return dateOf(stamp.year, stamp.month, stamp.day);
  }
  return null;
}
