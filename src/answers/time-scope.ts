import type { Instant } from "../time/instant.ts";
import { readWindow } from "../time/read-window.ts";
import type { Window } from "../time/window.ts";

/** The time that a question limits itself to, and the question without those words. */
export type TimeScope = { window: Window | null; rest: string };

export type ScopeReference = { now: Instant; zone: string; newestAt: Instant | null };

// A clock time: "12:00", "7.30pm", "9 am", "noon".
const clock = String.raw`(?:\d{1,2}[:.]\d{2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm)|noon|midnight)(?: ?(?:gmt|bst|utc))?`;
const day = String.raw`(?:(?: on)?(?: the)? (?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|yesterday|today))?`;
const between = new RegExp(
  String.raw`,?\s*\b(?:between|from) (${clock}|\d{1,2}) (?:and|to|until|till|-) (${clock})${day}`,
  "iu",
);
const range = new RegExp(String.raw`,?\s*\b(${clock}) ?(?:-|–|to) ?(${clock})`, "iu");
const since = new RegExp(String.raw`,?\s*\b(?:after|since|from|later than) (${clock})( onwards?)?`, "iu");
const until = new RegExp(String.raw`,?\s*\b(?:before|until|till|by|up to|earlier than) (${clock})`, "iu");
const around = new RegExp(String.raw`,?\s*\b(?:at|around|about) (${clock})`, "iu");
const sinceRelative =
  /,?\s*\bsince (this (?:morning|afternoon|evening)|yesterday(?: (?:morning|afternoon|evening))?|(?:last|this) (?:week|\p{L}+day))\b/iu;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
// "on 27 January", "the 3rd of May", "on April 30", "13 feb:": that day's posts.
const onDay = new RegExp(
  String.raw`,?\s*\b(?:on |as of )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})\b(?:[,:;-](?= ))?|,?\s*\b(?:on |as of )?(${month}) (\d{1,2})(?:st|nd|rd|th)?\b(?:[,:;-](?= ))?`,
  "iu",
);
// "on the 22nd": the last day of that number.
const onDayOfMonth = /,?\s*\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! \p{Ll}+ary| of)(?:[,:;-](?= ))?/iu;
// "after 7 tonight", "at 9 this morning": an hour with its part of the day.
const bareHour =
  /\b(after|before|at|around|by|since|until) (\d{1,2})(?: o['’]clock)? (tonight|this evening|this afternoon|this morning)\b/iu;
const justAfter = /\b(?:just|shortly|soon|right) after (\d{1,2})(:\d{2})/iu;
const relative =
  /,?\s*\b(?:in |during |over )?(?:the )?(this (?:morning|afternoon|evening)|tonight|overnight|last night|last \d+ ?(?:h|hours?|minutes?|mins?)|(?:last|past) (?:hour|\p{L}+ hours))\b/iu;

/** "just after 7 tonight" as "between 19:00 and 20:00". */
function withClock(question: string): string {
  const hours = question.replace(bareHour, (_, word: string, hour: string, part: string) => {
    const late = /morning/iu.test(part) || Number(hour) >= 12 ? 0 : 12;
    return `${word} ${String(Number(hour) + late).padStart(2, "0")}:00`;
  });
  return hours.replace(justAfter, (whole, hour: string, minutes: string) => {
    const next = Number(hour) + 1;
    return next > 23 ? whole : `between ${hour}${minutes} and ${String(next).padStart(2, "0")}${minutes}`;
  });
}

/** "22" as the day and month of the last such day up to `now`. */
function lastDayNumbered(day: string, now: Instant): string {
  const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const [, thisMonth = "1", today = "1"] = now.slice(0, "YYYY-MM-DD".length).split("-").map(Number);
  const at = Number(day) <= Number(today) ? Number(thisMonth) - 1 : (Number(thisMonth) + 10) % 12;
  return `${day} ${months[at]}`;
}

/** Finds the time a question limits itself to: "between 12:00 and 13:30", "by 19:20", "this afternoon". */
export function timeScopeOf(asked: string, reference: ScopeReference): TimeScope {
  const question = withClock(asked);
  const attempts: readonly [RegExp, (match: RegExpExecArray) => string, "from" | "to" | "since" | null][] = [
    [between, match => `between ${match[1]} and ${match[2]}`, null],
    [range, match => `between ${match[1]} and ${match[2]}`, null],
    [since, match => `since ${match[1]}`, null],
    [until, match => `between 00:00 and ${match[1]}`, "from"],
    [around, match => `since ${match[1]}`, "to"],
    [sinceRelative, match => match[1] ?? "", "since"],
    [onDay, match => `${match[1] ?? match[4]} ${match[2] ?? match[3]}`, null],
    [onDayOfMonth, match => lastDayNumbered(match[1] ?? "", reference.now), null],
    [relative, match => match[1] ?? "", null],
  ];
  for (const [pattern, phrase, open] of attempts) {
    const match = pattern.exec(question);
    if (!match) continue;
    const read = windowOf(phrase(match).replace(/ ?(?:gmt|bst|utc)\b/giu, ""), reference);
    if (!read) continue;
    const rest = `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`
      .replace(/\s+(?=[\s?.!,])/gu, "")
      .trim();
    if (open === "since") return { window: { ...read, to: reference.now }, rest };
    if (open === "from") return { window: { ...read, from: null }, rest };
    return { window: open === "to" && read.from ? { ...read, to: read.from } : read, rest };
  }
  return { window: null, rest: asked };
}

/** A phrase that the window grammar cannot read limits nothing. */
function windowOf(phrase: string, reference: ScopeReference): Window | null {
  const reading = readWindow(phrase, reference);
  return reading.ok ? reading.window : null;
}
