import { formatRange } from "../time/format-time.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { readWindow } from "../time/read-window.ts";
import type { Window } from "../time/window.ts";
import { zoneAbbreviation, zoneNamed } from "../time/zones.ts";
import { inClockTimes } from "./clock-words.ts";

/** The time that a question limits itself to, and the question without those words. */
export type TimeScope = { window: Window | null; rest: string };

export type ScopeReference = { now: Instant; zone: string; newestAt: Instant | null };

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
// A clock time with its zone: "12:00", "7.30pm", "9 am BST", "noon".
const zoneLetters = "(?: ?(?:gmt|bst|utc|[ew]es?t|c?es?t|edt|[pm][ds]t|msk))?";
const clock = String.raw`(?:\d{1,2}[:.]\d{2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm)|noon|midnight)${zoneLetters}\b`;
// The day of a clock time: "on Sunday", "on 3 May", "yesterday".
const day = String.raw`(?:(?: on)?(?: the)? (\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \d{1,2}|${weekday}|yesterday|today)\b)?`;
const between = new RegExp(
  String.raw`,?\s*\b(?:between|from) (${clock}|\d{1,2}) (?:and|to|until|till|-) (${clock})${day}`,
  "iu",
);
// A day as either end of a range may give it: "the 20th", "20 January", "May 3", "Sunday".
const dayEnd = String.raw`(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?:(?: of)? ${month})?|${month} \d{1,2}|${weekday})`;
const betweenDays = new RegExp(
  String.raw`,?\s*\b(?:between|from) (${dayEnd}) (?:and|to|until|till|through|-) (${dayEnd})\b`,
  "iu",
);
const range = new RegExp(String.raw`,?\s*\b(${clock}|\d{1,2}) ?(?:-|–|to) ?(${clock})${day}`, "iu");
const since = new RegExp(
  String.raw`,?\s*\b(?:after|since|from|later than) (${clock})(?: onwards?)?${day}`,
  "iu",
);
const until = new RegExp(
  String.raw`,?\s*\b(?:before|until|till|by|up to|as of|earlier than) (${clock})${day}`,
  "iu",
);
const around = new RegExp(String.raw`,?\s*\b(?:at|around|about) (${clock})${day}`, "iu");
const sinceRelative = new RegExp(
  String.raw`,?\s*\bsince (this (?:morning|afternoon|evening)|yesterday(?: (?:morning|afternoon|evening))?|(?:last|this) (?:week|\p{L}+day)|${weekday}(?: (?:morning|afternoon|evening|night))?)\b`,
  "iu",
);
// "on 27 January", "the 3rd of May", "on April 30", "13 feb:": that day's posts.
const onDay = new RegExp(
  String.raw`,?\s*\b(?:on |as of )?(?:${weekday},? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})\b(?:[,:;-](?= ))?|,?\s*\b(?:on |as of )?(${month}) (\d{1,2})(?:st|nd|rd|th)?\b(?:[,:;-](?= ))?`,
  "iu",
);
// "on the 22nd", "on Sunday the 13th": the last day of that number.
const onDayOfMonth =
  /,?\s*\bon (?:\p{L}+day,? )?the (\d{1,2})(?:st|nd|rd|th)\b(?! \p{Ll}+ary| of)(?:[,:;-](?= ))?/iu;
// "just after 19:00", "in the half hour before 8pm": a stretch beside a time.
const beside =
  /\b(?:(?:just|shortly|soon|right|immediately) |(?:in |during |within )?the (half )?(?:an )?hour )(after|before) (\d{1,2})(?:[:.](\d{2}))?( ?(?:am|pm))?(?![\d:.]*\d)/iu;
const roughly =
  /\b(?:around|about|roughly) (\d{1,2})(?:(?:[:.](\d{2}))( ?(?:am|pm))?|( ?(?:am|pm)))(?![\d%])(?! (?:gmt|bst|utc|[ew]es?t|c?es?t))/iu;
const relative =
  /,?\s*\b(?:in |during |over |within )?(?:the )?(this (?:morning|afternoon|evening)|tonight|overnight|last night|last \d+ ?(?:h|hours?|minutes?|mins?)|(?:last|past) (?:hour|\p{L}+ hours))\b/iu;

// A clock time with a place's time after it: "11pm London time", "9:50am local time".
const namedZone =
  /(\d{1,2}[:.]\d{2}|\d ?(?:am|pm)|noon|midnight),? (?:(local)|(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)) time\b/iu;

/** "11pm London time" as "11pm BST"; local time is that of the story, which needs no name. */
function withZoneLetters(question: string, now: Instant): string {
  return question.replace(namedZone, (whole, clockTime: string, local?: string, place?: string) => {
    if (local !== undefined) return clockTime;
    const zone = zoneNamed(`${place} time`);
    const letters = zone === null ? null : zoneAbbreviation(now, zone);
    // What has only an offset for a name is left as it is written.
    return letters !== null && /^[A-Z]+$/u.test(letters) ? `${clockTime} ${letters}` : whole;
  });
}

const minutesOfHour = 60;
const minutesOfDay = 24 * minutesOfHour;
/** "Around 7pm" is a quarter of an hour to either side. */
const minutesAround = 15;

/** "Just after 7pm" as "between 19:00 and 20:00", "around 7pm" as "between 18:45 and 19:15". */
function withStretch(question: string): string {
  return question
    .replace(beside, (asked, half, side: string, hour: string, past = "00", part = "") => {
      const at = minutesInto(hour, past, part);
      const length = half === undefined ? minutesOfHour : minutesOfHour / 2;
      return betweenMinutes(/after/iu.test(side) ? [at, at + length] : [at - length, at]) ?? asked;
    })
    .replace(roughly, (asked, hour: string, past = "00", part = "", whole = "") => {
      const at = minutesInto(hour, past, part || whole);
      return ahead.test(question)
        ? asked
        : (betweenMinutes([at - minutesAround, at + minutesAround]) ?? asked);
    });
}

function minutesInto(hour: string, past: string, part: string): number {
  const isLate = /pm/iu.test(part) && Number(hour) < 12;
  return (Number(hour) + (isLate ? 12 : 0)) * minutesOfHour + Number(past);
}

function betweenMinutes(ends: readonly [number, number]): string | null {
  if (ends[0] < 0 || ends[1] >= minutesOfDay) return null;
  const [from, to] = ends.map(count =>
    [Math.floor(count / minutesOfHour), count % minutesOfHour]
      .map(value => String(value).padStart(2, "0"))
      .join(":"),
  );
  return `between ${from} and ${to}`;
}

/** "The past half hour" as "the last 30 minutes". */
function withAmount(question: string): string {
  return question.replace(
    /\b(?:last|past) (?:half(?: an)? hour|(\d+ (?:h|hours?|minutes?|mins?)))\b/iu,
    (_, amount: string | undefined) => `last ${amount ?? "30 minutes"}`,
  );
}

/** "22" as the day and month of the last such day up to `now`. */
function lastDayNumbered(day: string, now: Instant): string {
  const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const [, thisMonth = "1", today = "1"] = now.slice(0, "YYYY-MM-DD".length).split("-").map(Number);
  const at = Number(day) <= Number(today) ? Number(thisMonth) - 1 : (Number(thisMonth) + 10) % 12;
  return `${day} ${months[at]}`;
}

const hasMonthOrDay = new RegExp(String.raw`\b(?:${month}|${weekday})\b|\d(?:st|nd|rd|th)\b`, "iu");
// The question is about what has not been: "will", "is it going to", "are they meeting".
const ahead = /\b(?:will|won't|going to|due to|set to|expected to|planned|plans? to)\b|['’]ll\b/iu;

// "Is the bridge shut tonight": what is so tonight may have been told before.
const stateNow =
  /^(?:so |and )?(?:is|are|isn['’]t|aren['’]t)\b.*\b(?:tonight|this (?:evening|afternoon|morning))\b/iu;

const byNight = /\b(?:overnight|last night)\b/iu;
const secondsOfMorning = 6 * 60 * 60;

/** What happened in the night is told in the morning after it. */
function withMorning(window: Window, { now, zone }: ScopeReference): Window {
  const until = plusSeconds(window.to, secondsOfMorning);
  const known = until < now ? until : now;
  if (known <= window.to || window.from === null) return window;
  return { ...window, to: known, label: formatRange(window.from, known, zone, now) };
}

/** Finds the time a question limits itself to: "between 12:00 and 13:30", "by 19:20", "this afternoon". */
export function timeScopeOf(asked: string, reference: ScopeReference): TimeScope {
  const clocked = inClockTimes(
    withZoneLetters(asked, reference.now),
    reference.newestAt ?? reference.now,
    reference.zone,
  );
  const question = withStretch(withAmount(clocked));
  const on = (dayOf: string | undefined) => (dayOf === undefined ? "" : ` ${dayOf}`);
  const attempts: readonly [RegExp, (match: RegExpExecArray) => string, "from" | "to" | "since" | null][] = [
    [between, match => `between ${match[1]} and ${match[2]}${on(match[3])}`, null],
    [betweenDays, match => (hasMonthOrDay.test(match[0]) ? `${match[1]} to ${match[2]}` : ""), null],
    [range, match => `between ${match[1]} and ${match[2]}${on(match[3])}`, null],
    [since, match => `since ${match[1]}${on(match[2])}`, null],
    [until, match => `between 00:00 and ${match[1]}${on(match[2])}`, "from"],
    [around, match => `since ${match[1]}${on(match[2])}`, "to"],
    [sinceRelative, match => match[1] ?? "", "since"],
    [onDay, match => `${match[1] ?? match[4]} ${match[2] ?? match[3]}`, null],
    [onDayOfMonth, match => lastDayNumbered(match[1] ?? "", reference.now), null],
    [relative, match => match[1] ?? "", null],
  ];
  for (const [pattern, phrase, open] of attempts) {
    const match = pattern.exec(question);
    if (!match) continue;
    // "How cold will it get tonight" asks what is ahead: what tells of it was written before.
    if ((pattern === relative || pattern === around) && ahead.test(question)) continue;
    const found = windowOf(phrase(match), reference);
    if (!found) continue;
    const read = pattern === relative && byNight.test(match[0]) ? withMorning(found, reference) : found;
    const rest = `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`
      .replace(/\s+(?=[\s?.!,])/gu, "")
      .replace(/^[\s,]+/u, "")
      .trim();
    if (pattern === relative && stateNow.test(question)) return { window: null, rest };
    if (open === "since") return { window: { ...read, to: reference.now }, rest };
    if (open === "from") return { window: { ...read, from: null }, rest };
    return { window: open === "to" && read.from ? { ...read, to: read.from } : read, rest };
  }
  return { window: null, rest: asked };
}

/** A phrase that the window grammar cannot read limits nothing. */
function windowOf(phrase: string, reference: ScopeReference): Window | null {
  if (phrase === "") return null;
  const reading = readWindow(phrase, reference);
  return reading.ok ? reading.window : null;
}
