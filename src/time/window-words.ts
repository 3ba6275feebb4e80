import type { ClockTime } from "./calendar.ts";
import { monthNamed, weekdayNamed } from "./calendar-words.ts";
import { zoneNamed } from "./zones.ts";

/** A unit of "last 3h". */
export type Unit = "minute" | "hour" | "day" | "week" | "month";

/**
 * One word of a time phrase, with what it means; `text` is as written. The writing of a clock time is `open` where it
 * could be of the morning or the afternoon ("2:30", not "02:30", "14:30" or "2:30 pm").
 */
export type WindowWord = { text: string } & (
  | { kind: "instant" | "separator" | "word" }
  | { kind: "date"; year: number | null; month: number; day: number }
  | { kind: "clock"; time: ClockTime; meridiem: "am" | "pm" | null; writing: "open" | "exact" }
  | { kind: "amount"; count: number; unit: Unit }
  | { kind: "number"; value: number; ordinal: boolean }
  | { kind: "month"; month: number }
  | { kind: "weekday"; weekday: number }
  | { kind: "zone"; zone: string }
);

const numberWords = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Words that carry no time by themselves: "on monday", "at the weekend", "17 Feb at 14:00", "this week so far". */
const fillers = /^(?:on|at|the|of|over|during|about|around|so|far)$/;

/** What may stand where in a phrase, longest form first; each alternative is one kind of word. */
const pieces = new RegExp(
  [
    // 2025-02-17T18:00:00.000+01:00; without an offset it is a date and a clock time
    String.raw`(?<instant>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))`,
    String.raw`(?<iso>\d{4}-\d\d?-\d\d?(?!\d))T?`,
    String.raw`(?<slashed>\d{1,2}/\d{1,2}(?:/\d{4})?(?![\d/]))`,
    // UTC+2, GMT-3:30; not the range that a clock change in London or Dublin parts, "00:30 GMT-02:30 BST"
    String.raw`(?<offset>(?:utc|gmt)[+-]\d{1,2}(?::\d\d)?(?![\d:])(?! (?:bst|ist)\b))`,
    // 14:00, 2.30pm, 14:00:59, 2 p.m.
    String.raw`(?<clock>\d{1,2}(?:[:.]\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?(?![\d])|\d{1,2}\s?[ap]\.?m\b\.?)`,
    // 3h, 90 min, 1.5 hours, half an hour, two days, 1h30
    String.raw`(?<amount>(?:\d{1,5}(?:\.\d)?\s?|(?:half an|an?|a couple of|couple of|${numberWords.join("|")})\s)(?:minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|wks?|w|months?)(?:(?<=\dh)\d\d)?(?![a-z\d]))`,
    String.raw`(?<number>\d{1,4}(?:st|nd|rd|th)?(?![a-z\d]))`,
    String.raw`(?<separator>\.\.\.?|[-/])`,
    String.raw`(?<word>[a-z]+\.?)`,
    "(?<comma>[,;])",
  ].join("|"),
  "iy",
);

/**
 * Cuts a normalised phrase into words; null where something in it is no word of a time phrase. Fillers ("on", "the")
 * and commas are left out.
 */
export function windowWords(phrase: string, zone: string): WindowWord[] | null {
  const words: WindowWord[] = [];
  let at = 0;
  while (at < phrase.length) {
    if (phrase[at] === " ") {
      at += 1;
      continue;
    }
    pieces.lastIndex = at;
    const match = pieces.exec(phrase);
    if (match === null) return null;
    at = pieces.lastIndex;
    const text = match[0].trim();
    if (match.groups?.["comma"] !== undefined || fillers.test(text.toLowerCase())) continue;
    const word = wordFrom(match.groups ?? {}, text, zone);
    if (word === null) return null;
    words.push(word);
  }
  return words;
}

/** Lower-cases nothing: folds quotation marks, dashes and wide letters, squeezes spaces, takes outer quotation marks off. */
export function normalisedPhrase(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s"']+|[\s"'!?]+$/g, "")
    .replace(/(\p{L}{3})\.$/u, "$1");
}

function wordFrom(groups: Record<string, string | undefined>, text: string, zone: string): WindowWord | null {
  if (groups["instant"] !== undefined) return { kind: "instant", text };
  if (groups["iso"] !== undefined) return isoDate(groups["iso"]);
  if (groups["slashed"] !== undefined) return slashedDate(text);
  if (groups["clock"] !== undefined) return clockWord(text);
  if (groups["amount"] !== undefined) return amountWord(text);
  if (groups["number"] !== undefined) {
    return { kind: "number", text, value: Number.parseInt(text, 10), ordinal: /\D$/.test(text) };
  }
  if (groups["separator"] !== undefined) return { kind: "separator", text };
  return plainWord(text, zone);
}

function plainWord(text: string, zone: string): WindowWord {
  const key = text.toLowerCase().replace(/\.$/, "");
  if (/^(?:to|until|till|and)$/.test(key)) return { kind: "separator", text };
  if (key === "noon" || key === "midday") return clockAt(text, 12);
  if (key === "midnight") return clockAt(text, 0);
  const weekday = weekdayNamed(key);
  if (weekday !== null) return { kind: "weekday", text, weekday };
  const month = monthNamed(key);
  if (month !== null) return { kind: "month", text, month };
  const named = zoneNamed(text, zone);
  if (named !== null) return { kind: "zone", text, zone: named };
  return { kind: "word", text: key };
}

function clockAt(text: string, hour: number): WindowWord {
  return { kind: "clock", text, time: { hour, minute: 0, second: 0 }, meridiem: null, writing: "exact" };
}

function isoDate(text: string): WindowWord {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { kind: "date", text, year, month, day };
}

/** 17/2 and 2/17 are read where only one order is possible; 3/4 is no date to us, for it is two. */
function slashedDate(text: string): WindowWord | null {
  const [first = 0, second = 0, year] = text.split("/").map(Number);
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return { kind: "date", text, year: year ?? null, month, day };
}

function clockWord(text: string): WindowWord | null {
  const [hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const meridiem = /p\.?m/i.test(text) ? "pm" : /a\.?m/i.test(text) ? "am" : null;
  const inDay = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute + second === 0));
  if (!inDay || (meridiem !== null && (hour < 1 || hour > 12))) return null;
  const writing = meridiem === null && /^[1-9]\D|^1[0-2]/.test(text) ? "open" : "exact";
  return { kind: "clock", text, time: { hour, minute, second }, meridiem, writing };
}

function amountWord(text: string): WindowWord {
  const key = text.toLowerCase();
  // "1h30": an hour and a half
  const [, wholeHours, minutes] = /^(\d+)h(\d\d)$/.exec(key) ?? [];
  if (wholeHours !== undefined && minutes !== undefined) {
    return { kind: "amount", text, count: Number(wholeHours) * 60 + Number(minutes), unit: "minute" };
  }
  const [, count = "", unit = ""] = /^(.*?)\s?([a-z]+)$/.exec(key) ?? [];
  const counted = /^\d/.test(count) ? Number(count) : countNamed(count);
  return { kind: "amount", text, count: counted, unit: unitNamed(unit) };
}

function countNamed(words: string): number {
  if (words === "half an") return 0.5;
  if (words.endsWith("couple of")) return 2;
  const index = numberWords.indexOf(words);
  return index < 0 ? 1 : index + 1;
}

/** The unit that a word names: "h", "hrs", "minutes"; "m" is minutes, "month" is written out. */
function unitNamed(word: string): Unit {
  if (word.startsWith("mo")) return "month";
  if (word.startsWith("m")) return "minute";
  if (word.startsWith("h")) return "hour";
  return word.startsWith("d") ? "day" : "week";
}
