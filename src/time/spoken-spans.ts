import { plusDays } from "./calendar.ts";
import {
  counted,
  dateRange,
  quarterSpoken,
  weekAfterWeekday,
  weekdayRange,
  weekdaySpoken,
  weekdaysOfWeek,
  weekendSpoken,
  weekSpoken,
} from "./spoken-days.ts";
import { dayOfMonthSpoken, monthAndDay, monthSpoken, monthsAway, namedMonthSpoken } from "./spoken-months.ts";
import { type Tense, tenseAround } from "./tense.ts";

/** Days (`YYYY-MM-DD`, both included) that words of a text mean, and where in the text the words stand. */
export type SpokenSpan = { text: string; start: number; end: number; firstDay: string; lastDay: string };

type Days = readonly [firstDay: string, lastDay: string];
type Said = Record<string, string | undefined>;
/** `today` is the day of the text; `tense` that of the words around. Null where the words turn out to mean no days. */
type Reader = { pattern: RegExp; read: (said: Said, today: string, tense: Tense | null) => Days | null };

const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const weekday = `(?<weekday>${weekdays})`;
const second = `(?<second>${weekdays})`;
/** "Easter Monday" and "Black Friday" are days of their own. */
const noFeast = "(?<!\\b(?:easter|good|holy|black|bloody|ash|palm|super|whit|cyber|maundy) )";
const dayPart = "(?:['’]s)?(?: (?:morning|afternoon|evening|night|lunchtime))?";
const count = "(?<count>\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|several)";
const month =
  "(?<month>january|february|march|april|may|june|july|august|september|october|november|december)";
const ordinal = "(?:st|nd|rd|th)?";
const partOfMonth =
  "early(?: in)?|mid|late(?: in)?|(?:the )?(?:beginning|start|middle|end|first half|second half) of";
/** After "the 20th" and "February 24" one of these goes on with the sentence; any other word is what is counted ("the 20th brigade"). */
const afterDay =
  "(?! ?[\\p{L}\\d-])|(?= (?:at|in|and|or|to|when|where|with|after|for|but|because|as|if|while|by|on|before|that|the|he|she|it|they|we|is|was|will|would)\\b)";

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
    pattern: form(
      `(?:on )?${weekday}${dayPart}(?:,? (?:and|or|to|until) ${second})?,? (?:of )?(?<which>this|next|last) week`,
    ),
    read: weekdaysOfWeek,
  },
  {
    pattern: form(
      `(?:(?:on )?${weekday} week|a week (?:on|from) ${weekday.replace("<weekday>", "<other>")})`,
    ),
    read: weekLater,
  },
  {
    pattern: form(`(?:from|between) ${weekday}${dayPart} (?:to|and|until|through) ${second}${dayPart}`),
    read: weekdayRange,
  },
  {
    // "on Tuesday", "next Tuesday", "Sunday night"; a date beside it ("Tuesday 18 February") is chrono-node's to read
    pattern: form(
      `${noFeast}(?:(?:late|early|later) )?(?:(?<preposition>on|by|until|since|from) )?(?:(?<which>next|last|this coming|this past|this|coming|past) )?${noFeast}${weekday}${dayPart}`,
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
    pattern: form(`(?:(?<when>later|earlier|${partOfMonth})[ -])?(?<which>this|next|last|the) month`),
    read: (said, today, tense) =>
      // "the month" alone is any
      said["which"]?.toLowerCase() === "the" && said["when"] === undefined
        ? null
        : monthSpoken(said, today, tense),
  },
  {
    pattern: form(`(?<when>${partOfMonth})[ -]${month}(?:,? (?<year>20\\d\\d))?`),
    read: namedMonthSpoken,
  },
  { pattern: form(`(?<which>this|next|last) ${month}(?! \\d)`), read: namedMonthSpoken },
  {
    // "on February 24"; without the preposition it may be part of a name, "the January 25 uprising"
    pattern: form(
      `(?:on|by|until|before) ${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,/-]*\\d|,? (?:19|20)\\d\\d)(?:${afterDay})`,
    ),
    read: monthAndDay,
  },
  {
    pattern: form(
      `(?<preposition>on|by|until|before|since|from|for) the (?<day>\\d{1,2})(?:st|nd|rd|th)(?:${afterDay})`,
    ),
    read: dayOfMonthSpoken,
  },
  {
    pattern: form("the day before yesterday"),
    read: (_, today) => [plusDays(today, -2), plusDays(today, -2)],
  },
  {
    pattern: form(
      `(?:in ${count} months?(?:['’]s?)?(?: time)?|${count.replace("<count>", "<before>")} months? (?<ago>ago))`,
    ),
    read: monthsLater,
  },
  {
    pattern: form("(?:in |within |over )?the (?<which>coming|past) week"),
    read: ({ which }, today) =>
      which?.toLowerCase() === "past"
        ? [plusDays(today, -7), today]
        : [plusDays(today, 1), plusDays(today, 7)],
  },
  {
    pattern: form("(?:in|over|during|within) the (?:past|last) (?<hours>\\d{2,3}) hours"),
    read: ({ hours }, today) => [plusDays(today, -Math.ceil(Number(hours) / 24)), today],
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
    pattern: form(`in ${count} (?<unit>week|fortnight)s?(?:['’]s?)?(?: time)?`),
    read: (said, today) => weekSpoken({ which: "this" }, plusDays(today, counted(said)), null),
  },
  {
    pattern: form(`${count} (?<unit>week|fortnight)s? ago`),
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

function weekLater(said: Said, today: string, tense: Tense | null): Days {
  return weekAfterWeekday({ weekday: said["weekday"] ?? said["other"] }, today, tense);
}

function monthsLater(said: Said, today: string, tense: Tense | null): Days {
  return monthsAway({ ...said, count: said["count"] ?? said["before"] }, today, tense);
}

function form(source: string): RegExp {
  return new RegExp(`\\b(?:${source})(?!\\w)`, "giu");
}
