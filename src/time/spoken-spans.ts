import { plusDays } from "./calendar.ts";
import {
  counted,
  dateRange,
  monthSpoken,
  quarterSpoken,
  weekdaySpoken,
  weekendSpoken,
  weekSpoken,
} from "./spoken-days.ts";
import { type Tense, tenseAround } from "./tense.ts";

/** Days (`YYYY-MM-DD`, both included) that words of a text mean, and where in the text the words stand. */
export type SpokenSpan = { text: string; start: number; end: number; firstDay: string; lastDay: string };

type Days = readonly [firstDay: string, lastDay: string];
type Said = Record<string, string | undefined>;
/** `today` is the day of the text; `tense` that of the words around. Null where the words turn out to mean no days. */
type Reader = { pattern: RegExp; read: (said: Said, today: string, tense: Tense | null) => Days | null };

const weekday = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const dayPart = "(?:['’]s)?(?: (?:morning|afternoon|evening|night|lunchtime))?";
const count = "(?<count>\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|several)";
const month =
  "(?<month>january|february|march|april|may|june|july|august|september|october|november|december)";
const ordinal = "(?:st|nd|rd|th)?";

/** What chrono-node does not read, or reads without the tense; the first pattern that takes a place keeps it. */
const readers: readonly Reader[] = [
  {
    // "12 to 14 May", "12-14 May 2025"
    pattern: form(
      `(?<![\\d.,:])(?<first>\\d{1,2})${ordinal} ?(?:to|until|and|-|–) ?(?<last>\\d{1,2})${ordinal} (?:of )?${month}\\b(?: (?<year>20\\d\\d))?`,
    ),
    read: dateRange,
  },
  {
    pattern: form(`overnight (?:into|to|on) (?:early )?${weekday}${dayPart}`),
    read: (said, today, tense) => {
      const day = weekdaySpoken(said, today, tense);
      return [plusDays(day, -1), day];
    },
  },
  {
    // "on Tuesday", "next Tuesday", "Sunday night"; a date beside it ("Tuesday 18 February") is chrono-node's to read
    pattern: form(
      `(?:(?:(?:late|early|later) )?(?:on|by|until|since|from) )?(?:(?<which>next|last|this coming|this past|this|coming|past) )?${weekday}${dayPart}`,
    ),
    read: (said, today, tense) => {
      const day = weekdaySpoken(said, today, tense);
      return [day, day];
    },
  },
  { pattern: form("overnight"), read: (_, today) => [plusDays(today, -1), today] },
  {
    pattern: form("(?:(?<when>later|earlier|early|late|mid)[ -])?(?<which>this|next|last) week(?!end)"),
    read: weekSpoken,
  },
  { pattern: form("(?<which>this|next|last|the) weekend"), read: weekendSpoken },
  {
    pattern: form("(?:(?<when>later|earlier|early|late) )?(?<which>this|next|last) month"),
    read: monthSpoken,
  },
  {
    pattern: form(`(?:in |within |over )?(?:the )?(?:coming|next)(?: ${count})? (?<unit>days|weeks)`),
    read: (said, today) => [plusDays(today, 1), plusDays(today, counted(said))],
  },
  {
    pattern: form(`(?:in |over )?(?:the )?(?:past|last|recent)(?: ${count})? (?<unit>days|weeks)`),
    read: (said, today) => [plusDays(today, -counted(said)), today],
  },
  {
    // the whole week, for nobody means the day
    pattern: form(`in ${count} (?<unit>week)s?(?:['’]s?)?(?: time)?`),
    read: (said, today) => weekSpoken({ which: "this" }, plusDays(today, counted(said)), null),
  },
  {
    pattern: form(`${count} (?<unit>week)s? ago`),
    read: (said, today) => weekSpoken({ which: "this" }, plusDays(today, -counted(said)), null),
  },
  {
    pattern: form(
      "(?:(?:the )?(?:(?<which>this|next|last)|(?<ordinal>first|second|third|fourth)) quarter|q(?<number>[1-4]))(?:(?: of)? (?<year>20\\d\\d))?",
    ),
    read: quarterSpoken,
  },
];

/** The days that a text names by weekday, week, weekend, month or quarter, read against the day it was written on. */
export function spokenSpans(text: string, today: string): SpokenSpan[] {
  const spans: SpokenSpan[] = [];
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some(span => start < span.end && span.start < end)) continue;
      const days = read(match.groups ?? {}, today, tenseAround(text, start, end));
      if (days !== null) spans.push({ text: match[0], start, end, firstDay: days[0], lastDay: days[1] });
    }
  }
  return spans;
}

function form(source: string): RegExp {
  return new RegExp(`\\b(?:${source})\\b`, "giu");
}
