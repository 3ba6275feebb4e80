import { en, type ParsedResult } from "chrono-node";
import { dayFrom, dayOf, endOfDay, isCalendarDay, partsOfDay, plusDays, startOfDay } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import { type SpokenSpan, spokenSpans } from "./spoken-spans.ts";

/**
 * Words of a text that mean a day or several, resolved: `text` stands at `start` to `end` of it; `firstDay` and
 * `lastDay` are `YYYY-MM-DD`, `from` and `to` their first and last second in the zone asked for.
 */
export type ToldDate = SpokenSpan & { from: Instant; to: Instant };

/** Anything without one of these holds no day; most sentences have none, and reading one costs 50 µs. */
const dateWord =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:today|tonight|yesterday|tomorrow|overnight|morning|afternoon|evening|night|days?|weeks?|weekend|fortnights?|months?|quarter|q[1-4]|hours)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|\d{4}-\d\d/i;

/** A longer text is cut: sentences are read here, not pages. */
const longestText = 2000;

/**
 * The days that a text speaks of ("on Tuesday", "tomorrow", "next week", "17 February"), read against the moment it was
 * written, never the machine's clock; in the order of the text. Bare weekdays go by the tense around them ("will meet
 * on Tuesday"). Clock times, bare years and days that hang on other events ("a day later") are not dates.
 */
export function datesIn(text: string, at: Instant, zone: string): ToldDate[] {
  const read = text.slice(0, longestText);
  if (!dateWord.test(read)) return [];
  const today = dayOf(at, zone);
  const parsed = parsedDates(read, today);
  const dates = parsed.filter(({ fixed }) => fixed).map(({ span }) => span);
  const spoken = spokenSpans(read, today).filter(span => !dates.some(date => overlap(span, date)));
  const rest = parsed
    .map(({ span }) => span)
    .filter(span => ![...dates, ...spoken].some(taken => overlap(span, taken)));
  return [...dates, ...spoken, ...rest]
    .toSorted((a, b) => a.start - b.start)
    .map(span => ({ ...span, from: startOfDay(span.firstDay, zone), to: endOfDay(span.lastDay, zone) }));
}

function overlap(a: SpokenSpan, b: SpokenSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Days counted from another event, from this very moment, in digits whose order is not known, and bare weekdays, which go by tense. */
const notToRead =
  /\b(?:now|later|before|after that|earlier|next day|hours?|minutes?|seconds?)\b|\d+[/.]\d+|^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const monthOnly = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*(?:,? (?:of )?\d{4})?$/i;

/** What chrono-node reads; `fixed` are dates with a month and a day, which win over any other reading of the place. */
function parsedDates(text: string, today: string): { span: SpokenSpan; fixed: boolean }[] {
  return en.GB.parse(text, noonOf(today)).flatMap(result => {
    if (notToRead.test(result.text)) return [];
    const span = spanOf(result);
    const fixed = result.start.isCertain("month") && result.start.isCertain("day") && /\d/.test(result.text);
    return span === null ? [] : [{ span, fixed }];
  });
}

/**
 * Noon of the day on the machine's own clock: chrono-node works out some words ("the day after tomorrow") in the
 * machine's zone whatever zone it is given, so it is given none, and only the calendar parts of its answers are used.
 */
function noonOf(day: string): Date {
  const { year, month, day: date } = partsOfDay(day);
  return new Date(year, month - 1, date, 12);
}

function spanOf(result: ParsedResult): SpokenSpan | null {
  const { index: start } = result;
  // chrono-node takes the comma of "in April, he said" along
  const text = result.text.replace(/[\s,.;]+$/u, "");
  const place = { text, start, end: start + text.length };
  const first = dayIn(result.start);
  if (first === null) return null;
  if (!result.start.isCertain("day")) {
    const thisPart = /^this (?:morning|afternoon|evening)$/i.test(text);
    if (thisPart) return { ...place, firstDay: first, lastDay: first };
    return result.start.isCertain("month") && isMonthName(text) ? { ...place, ...monthOf(first) } : null;
  }
  const last = result.end === null || result.end === undefined ? first : dayIn(result.end);
  return last === null || last < first ? null : { ...place, firstDay: first, lastDay: last };
}

/** A month is a name with a capital: "may" and "march" are verbs. */
function isMonthName(text: string): boolean {
  return monthOnly.test(text) && /^[A-Z]/.test(text);
}

function monthOf(first: string): { firstDay: string; lastDay: string } {
  const { year, month } = partsOfDay(first);
  const next = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1);
  return { firstDay: dayFrom(year, month, 1), lastDay: plusDays(next, -1) };
}

function dayIn(parts: ParsedResult["start"]): string | null {
  const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  // Instants have years of four digits.
  if (year === null || month === null || day === null || year < 1000 || year > 9000) return null;
  return isCalendarDay(year, month, day) ? dayFrom(year, month, day) : null;
}
