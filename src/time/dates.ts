import {
  dayFrom,
  dayOf,
  daysBetween,
  instantAt,
  isCalendarDay,
  partsOfDay,
  plusDays,
  weekdayOf,
} from "./calendar.ts";
import { monthNamed, weekdayNamed } from "./calendar-words.ts";
import { inEnglish } from "./in-english.ts";
import { instantOf } from "./instant.ts";
import { isoTime } from "./iso-time.ts";
import type { PageTime } from "./page-time.ts";
import { clockIn } from "./read-clock.ts";

/** `zone` is that of a time which names none; `near` (`YYYY-MM-DD`) the day whose nearest year a date without year has. */
export type DateContext = { zone: string; near: string | null };

const monthWord =
  "(?<%>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekdayWord = "(?:\\b(?<%>mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +(?:the )?)?";
const yearAfter = "(?:,? +(?<%>(?:19|20|21)\\d{2})\\b)?";

/** Dates with a month's name, in the two orders, and in digits. The names of groups end in the form's letter. */
const dateForms = [
  // Mon 17 Feb 2025; 17th of February; 17-Feb-2025
  `${weekdayWord.replace("%", "weekdayA")}(?<![\\d:])(?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]+${monthWord.replace("%", "monthA")}(?![a-z])(?:[-, ]+(?<yearA>(?:19|20|21)\\d{2})\\b)?`,
  // Thursday, March 23rd, 2022; Thu Sep 16 2021
  `${weekdayWord.replace("%", "weekdayB")}\\b${monthWord.replace("%", "monthB")} +(?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${yearAfter.replace("%", "yearB")}`,
  // 2025-02-17, 2025/02/17
  "(?<!\\d)(?<yearC>(?:19|20|21)\\d{2})[-/](?<monthC>\\d{1,2})[-/](?<dayC>\\d{1,2})(?!\\d)",
  // 17/02/2025, 17.02.2025
  "(?<!\\d)(?<firstD>\\d{1,2})[/.](?<secondD>\\d{1,2})[/.](?<yearD>(?:19|20|21)\\d{2})(?!\\d)",
];
const dateForm = new RegExp(dateForms.map(form => `(?:${form})`).join("|"), "gi");

/**
 * The first day that a text names, `YYYY-MM-DD`: "March 23, 2022", "17 February", "Mon 17 Feb 2025". Without a year it
 * is the nearest to `near` (on the weekday it names, where it names one), never the year of the machine's clock; null
 * without `near`, and where the text names no day of the calendar.
 */
export function readDay(text: string, near: string | null): string | null {
  return dayIn(text, near)?.day ?? null;
}

/**
 * A time stamp in any of the forms pages and feeds write: ISO 8601, RFC 822, "Thu Sep 16 2021 10:20:29 GMT+0000 (UTC)",
 * "February 1, 2016: 1:28 AM ET", "21:09 Greenwich Mean Time 17 February", seconds or milliseconds since 1970, and dates
 * with the month's name in another European language. Null where it holds no day, or a time that does not exist.
 */
export function readTime(text: string, context: DateContext): PageTime | null {
  const stamp = text.trim().slice(0, longestStamp);
  const translated = /\p{Script=Hangul}/u.test(stamp) ? inEnglish(stamp) : null;
  const found = englishTime(translated ?? stamp, context);
  if (found !== null || translated !== null) return found;
  const english = inEnglish(stamp);
  return english === null ? null : englishTime(english, context);
}

/** True for a text that writes a day with its year which no calendar has: "31 Feb 2025", "2025-13-01T10:00:00Z". */
export function isImpossibleDay(text: string): boolean {
  const stamp = text.trim().slice(0, longestStamp);
  return [...stamp.matchAll(dateForm)].some(({ groups = {} }) => {
    const year = groups["yearA"] ?? groups["yearB"] ?? groups["yearC"];
    return year !== undefined && dayFromGroups(groups, null) === null;
  });
}

function englishTime(stamp: string, { zone, near }: DateContext): PageTime | null {
  const epoch = /^\d{10}(?:\d{3})?$/.test(stamp) ? epochTime(stamp) : null;
  const machine = epoch ?? isoTime(stamp, zone) ?? feedTime(stamp, zone);
  if (machine !== null) return machine;
  const found = dayIn(stamp, near);
  if (found === null) return null;
  // The date is blanked out, or the dots of 17.02.2025 would be read as a time.
  const rest = `${stamp.slice(0, found.start)}${" ".repeat(found.end - found.start)}${stamp.slice(found.end)}`;
  const ended = /(?<!\d)24:00(?::00)?(?![:\d])/.exec(rest);
  // 24:00 is the end of the day: the next one at 00:00
  const clock = clockIn(ended === null ? rest : rest.replace(ended[0], ended[0].replace("24", "00")), zone);
  if (clock === null) return { at: `${found.day}T12:00:00Z`, precision: "day", zoned: false };
  const day = ended === null ? found.day : plusDays(found.day, 1);
  const at = instantAt(day, clock.time, clock.zone ?? zone);
  return { at, precision: clock.seconds ? "exact" : "minute", zoned: clock.zone !== null };
}

/** Time stamps are short; a paragraph is none. */
const longestStamp = 200;

function dayIn(text: string, near: string | null): { day: string; start: number; end: number } | null {
  for (const match of text.matchAll(dateForm)) {
    const day = dayFromGroups(match.groups ?? {}, near);
    if (day !== null) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function dayFromGroups(groups: Record<string, string | undefined>, near: string | null): string | null {
  if (groups["firstD"] !== undefined) return digitDay(groups);
  const month = monthNamed(groups["monthA"] ?? groups["monthB"] ?? "") ?? Number(groups["monthC"]);
  const day = Number(groups["dayA"] ?? groups["dayB"] ?? groups["dayC"]);
  const year = groups["yearA"] ?? groups["yearB"] ?? groups["yearC"];
  if (year !== undefined)
    return isCalendarDay(Number(year), month, day) ? dayFrom(Number(year), month, day) : null;
  if (near === null) return null;
  return nearestYear(month, day, weekdayNamed(groups["weekdayA"] ?? groups["weekdayB"] ?? ""), near);
}

/** Day and month in digits are read only where one order is possible, and where both parts are the same. */
function digitDay(groups: Record<string, string | undefined>): string | null {
  const [first, second, year] = [groups["firstD"], groups["secondD"], groups["yearD"]].map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return isCalendarDay(year, month, day) ? dayFrom(year, month, day) : null;
}

function nearestYear(month: number, day: number, weekday: number | null, near: string): string | null {
  const { year } = partsOfDay(near);
  // Four years either way hold a 29 February, or eight around a year such as 1900.
  const days = Array.from({ length: 17 }, (_, index) => year - 8 + index)
    .flatMap(y => (isCalendarDay(y, month, day) ? [dayFrom(y, month, day)] : []))
    .toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  // A wrong weekday on a page is likelier than a date years away: it decides between the nearest two only.
  const matching = days.slice(0, 2).find(one => weekday === null || weekdayOf(one) === weekday);
  return matching ?? days[0] ?? null;
}

function epochTime(digits: string): PageTime {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return {
    at: instantOf(Temporal.Instant.fromEpochMilliseconds(milliseconds)),
    precision: "exact",
    zoned: true,
  };
}

/** RFC 822 with the year in two digits ("01 Jan 04"), and asctime with the year at the end ("Jan  1 19:48:21 2004"). */
function feedTime(stamp: string, zone: string): PageTime | null {
  const short = /^(?:[a-z]{3,9},? +)?(\d{1,2}) ([a-z]{3}) (\d{2}) (\d{1,2}:\d{2}.*)$/i.exec(stamp);
  if (short !== null) {
    const [, day = "", month = "", year = "", clock = ""] = short;
    // RFC 2822, section 4.3: 00 to 49 are of this century.
    return englishTime(`${day} ${month} ${Number(year) < 50 ? "20" : "19"}${year} ${clock}`, {
      zone,
      near: null,
    });
  }
  const last =
    /^(?:[a-z]{3,9} +)?([a-z]{3}) +(\d{1,2}) +(\d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{3,4})?) +(\d{4})$/i.exec(
      stamp,
    );
  if (last === null) return null;
  const [, month = "", day = "", clock = "", year = ""] = last;
  return englishTime(`${day} ${month} ${year} ${clock}`, { zone, near: null });
}

/** The day in `zone` on which a page time falls; for one of precision `day` its own date, wherever the reader is. */
export function dayOfPageTime({ at, precision }: PageTime, zone: string): string {
  return precision === "day" ? at.slice(0, 10) : dayOf(at, zone);
}
