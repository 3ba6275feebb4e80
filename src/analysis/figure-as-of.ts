import type { Span } from "../language/clause-tokens.ts";
import { dayOf } from "../time/calendar.ts";
import { monthNamed } from "../time/calendar-words.ts";
import type { Instant } from "../time/instant.ts";
import { datesIn } from "../time/relative-dates.ts";
import type { Figure } from "./features.ts";
import type { FigureClause } from "./figure-clause.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Words of a text that say when something was so. */
export type AsOf = Span & { words: string; date: string | null; relation: "at" | "since" | "until" };

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const year = "(?:1[89]|20)\\d\\d";
const dated = `(?:(?:the )?(?:start|beginning|middle|end|close) of |early |late |mid-?)?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?:,? ${year})?|${month}(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? ${year})?|(?:the )?(?:first|second|third|fourth) (?:quarter|half)(?: of ${year})?|${year}(?:[-–/]\\d{2,4})?|(?:last|this|next) (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|yesterday|today|(?:last |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const phrases = new RegExp(
  [
    `(?<between>between ${dated} and ${dated}|from ${dated} (?:to|until) ${dated})`,
    `(?<until>(?:up (?:to|until)|until|till|by|through) ${dated})`,
    `(?<since>since (?:${dated}|(?:(?! [-–—] )[^,;:()]){3,70}))`,
    `(?<asof>as (?:of|at) ${dated})`,
    `(?<in>(?:in|at|on|during|for|over) ${dated})`,
    `(?<bare>(?:so far (?:this year|this month|today)|to date|so far|currently|at present|at the moment|last (?:year|month|week)|this (?:year|month|week)|yesterday|today))`,
  ].join("|"),
  "giu",
);

/** All words of a sentence that say when, in order; each resolved to a date where its words mean one. */
export function asOfsIn(text: string, at: Instant | null, zone: string): AsOf[] {
  return [...text.matchAll(phrases)].flatMap(match => {
    const start = match.index;
    if (/[\p{L}\p{N}-]/u.test(text[start - 1] ?? " ")) return [];
    const words = trimmed(match[0]);
    const end = start + words.length;
    if (/^[\p{L}\p{N}%]|^ ?['’]s?/u.test(text.slice(end))) return [];
    const groups = match.groups ?? {};
    const relation = groups["since"] !== undefined ? "since" : groups["until"] !== undefined ? "until" : "at";
    return [{ start, end, words, date: dateOf(words, at, zone), relation }];
  });
}

// what follows the moment itself in a "since ..." clause: who says so, the next clause
const tail = /,? (?:according to|and|but|while|as|with|to|by|when|compared)\b.*$/iu;

function trimmed(words: string): string {
  const cut = /^since/iu.test(words) ? words.replace(tail, "") : words;
  return cut.replace(/[\s.,'"”’]+$/u, "");
}

function dateOf(words: string, at: Instant | null, zone: string): string | null {
  const day = at === null ? null : dayOf(at, zone);
  if (/currently|present|moment|so far|to date|^today/iu.test(words) && !/year|month/iu.test(words))
    return day;
  const years = [...words.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, "gu"))].map(([one]) => one);
  const named = [...words.matchAll(new RegExp(`\\b${month}\\b`, "gu"))].map(([one]) => monthNamed(one));
  const [onlyYear] = years;
  if (at !== null && !/end of|start of|beginning of/iu.test(words)) {
    const [told, second] = datesIn(words, at, zone);
    if (told !== undefined && second === undefined && told.firstDay === told.lastDay) return told.firstDay;
  }
  if (years.length > 1 || onlyYear === undefined) return relativeDate(words, day);
  const [only, other] = named;
  const monthPart = only == null || other !== undefined ? "" : `-${String(only).padStart(2, "0")}`;
  if (/end of/iu.test(words)) return monthPart === "" ? `${onlyYear}-12-31` : `${onlyYear}${monthPart}`;
  return `${onlyYear}${monthPart}`;
}

/** "last year", "last month": a year or a month counted from the day of the post. */
function relativeDate(words: string, day: string | null): string | null {
  if (day === null) return null;
  const [thisYear = 0, thisMonth = 0] = day.split("-").map(Number);
  if (/last year/iu.test(words)) return String(thisYear - 1);
  if (/this year/iu.test(words)) return String(thisYear);
  if (/this month/iu.test(words)) return day.slice(0, 7);
  if (/last month/iu.test(words))
    return thisMonth === 1 ? `${thisYear - 1}-12` : `${thisYear}-${String(thisMonth - 1).padStart(2, "0")}`;
  return null;
}

/** "5.25% from 5% last month": the date is that of the number it is set against. */
export function isOthers(text: string, figure: Figure, { start }: AsOf): boolean {
  return (
    start > figure.end &&
    /\b(?:from|than|against|compared (?:with|to)) [^,;]*\d/u.test(text.slice(figure.end, start))
  );
}

/** Where a date says something else: of a clause about a name, or of what a number is compared with. */
export function asidesOf(text: string): Span[] {
  const found = text.matchAll(/,\s(?:which|who|whose|where|when)\b[^,]*,|\bcompared (?:with|to)\b[^,;.]*/gu);
  return [...found].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** The words for when that stand in the figure's own clause, those after it first. */
export function asOfOf(all: readonly AsOf[], clause: FigureClause, figure: Figure): ToldFigure["asOf"] {
  const within = all.filter(one => one.start >= clause.start - 1 || one.end <= clause.start);
  const own =
    within.find(one => one.start >= figure.end) ??
    all.findLast(one => one.start >= clause.start && one.end <= figure.start) ??
    all.find(one => one.end < clause.start && clause.start - one.end < 4);
  return own === undefined ? null : { words: own.words, date: own.date, relation: own.relation };
}
