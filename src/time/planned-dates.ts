import { dayOf, daysBetween, instantAt } from "./calendar.ts";
import { bareClock } from "./format-time.ts";
import type { Instant } from "./instant.ts";
import { clockIn } from "./read-clock.ts";
import { datesIn, type ToldDate } from "./relative-dates.ts";
import { tenseAround } from "./tense.ts";

/**
 * Words of a text that name when something is to be. `firstDay` and `lastDay` are `YYYY-MM-DD`; `time` is `HH:MM` on the
 * clock of the zone asked for, null where none is told; `until` the last moment that the words can mean.
 */
export type PlannedDate = ToldDate & { time: string | null; until: Instant };

/** Stretches that name no day: "in the coming days", "over the next few weeks", "within months". */
const vague =
  /\b(?:coming|next|few|several|couple of|some|recent) (?:few |several |couple of )?(?:days|weeks|months|years)\b|\b(?:within|in) (?:days|weeks|months)\b/iu;
/** How long, and what is counted from another event: "for five days", "three weeks after", "after a day", "the day after". */
const counted =
  /^(?:for|after|within|during|over|every|since|from .* ago)\b|\b(?:after|before|earlier|later|ago|last|past)$|\bday after$|\b(?:ago|past|last)\b/iu;
/** A day's own name before its clock time belongs to it; "later this week" is no length of time. */
const named = /^(?:later|early|late)\b|\bday after tomorrow\b/iu;
/** What follows a day that is none: "in a day or two", "in a week or so", "today, tomorrow and always", the head of a comment. */
const loose = /^ (?:or (?:two|so|more|longer)\b)|^\s*,?\s*(?:and |or )?tomorrow\b|^\s*\|/iu;
/** "today and tomorrow": what goes on, no appointment; "overnight" alone is often how fast something goes. */
const followsToday = /\btoday\s*,?\s*(?:and |or )?$/iu;
/** "in about a week", "around 20 January". */
const about = /\b(?:about|around|roughly|approximately)\b/iu;
/** What may stand between a day and its clock time: "on Tuesday at 10:00", "10am on Tuesday", "Tuesday, 14:00 GMT". */
const joint =
  /^[\s,]*(?:(?:morning|afternoon|evening|night)[\s,]*)?(?:at|from|by|around|starting at|beginning at)?\s*(?:about|around)?\s*$/iu;
const jointBefore = /^(?:\s*(?:[A-Z]{2,4}|local time))?[\s,]*(?:on|this|in the)?\s*$/u;
/** A clock time further away than this many characters is of something else. */
const reach = 34;

/**
 * The days that a text says lie before whoever wrote it at `at`: "will meet on Tuesday", "is due tomorrow at 14:00". The
 * tense around the words must look ahead; lengths of time, days counted from other events and "in the coming days" are none.
 */
export function plannedDates(text: string, at: Instant, zone: string): PlannedDate[] {
  const today = dayOf(at, zone);
  return joinedDays(text, datesIn(text, at, zone)).flatMap(date => {
    if (date.lastDay < today || vague.test(date.text)) return [];
    if (counted.test(date.text) && !named.test(date.text)) return [];
    if (loose.test(text.slice(date.end)) || about.test(date.text) || /^overnight$/iu.test(date.text))
      return [];
    if (followsToday.test(text.slice(0, date.start))) return [];
    if (followsReport(text, date) || tenseAround(text, date.start, date.end) !== "future") return [];
    return [withClock(text, date, zone)];
  });
}

/** "Saturday or Sunday", "Monday and Tuesday": one stretch where the one follows the other. */
function joinedDays(text: string, dates: readonly ToldDate[]): ToldDate[] {
  const joined: ToldDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const isNext = last !== undefined && daysBetween(last.lastDay, date.firstDay) === 1;
    if (
      last === undefined ||
      !isNext ||
      !/^\s*(?:,|or|and|to|until|–|-)\s*$/u.test(text.slice(last.end, date.start))
    )
      joined.push(date);
    else {
      const { end, lastDay, to } = date;
      joined[joined.length - 1] = { ...last, end, lastDay, to, text: text.slice(last.start, end) };
    }
  }
  return joined;
}

/** "he said on Wednesday", "told reporters Thursday": the day is that of the saying. */
function followsReport(text: string, { start }: ToldDate): boolean {
  const before = text.slice(0, start).replace(/\s+(?:on|late|early)?\s*$/iu, "");
  return /\b(?:said|says|told(?: \S+){1,3}|announced|added|confirmed|warned|reported|tweeted|wrote)$/iu.test(
    before,
  );
}

function withClock(text: string, date: ToldDate, zone: string): PlannedDate {
  const clock = date.firstDay === date.lastDay ? clockBeside(text, date, zone) : null;
  if (clock === null) return { ...date, time: null, until: partEnd(date, zone) };
  const moment = instantAt(date.firstDay, clock.time, clock.zone ?? zone);
  const day = dayOf(moment, zone);
  return { ...date, firstDay: day, lastDay: day, time: bareClock(moment, zone), until: moment };
}

function clockBeside(text: string, { start, end, text: words }: ToldDate, zone: string) {
  const own = clockIn(words, zone);
  if (own !== null) return own;
  const after = text.slice(end, end + reach);
  const next = clockIn(after, zone);
  if (next !== null && joint.test(after.slice(0, next.start))) return next;
  const before = text.slice(Math.max(0, start - reach), start);
  const last = clockIn(before, zone);
  return last !== null && jointBefore.test(before.slice(last.end)) ? last : null;
}

/** When the parts of a day are over, on a 24-hour clock. */
const partEnds: readonly [RegExp, number][] = [
  [/\bmorning\b/iu, 12],
  [/\b(?:lunchtime|noon|midday)\b/iu, 14],
  [/\bafternoon\b/iu, 18],
];

function partEnd({ text, firstDay, lastDay, to }: ToldDate, zone: string): Instant {
  const part = partEnds.find(([words]) => words.test(text));
  if (part === undefined || firstDay !== lastDay) return to;
  return instantAt(lastDay, { hour: part[1], minute: 0, second: 0 }, zone);
}
