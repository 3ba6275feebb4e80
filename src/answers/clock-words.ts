import { bareClock } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";

const hourWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const hour = `\\d{1,2}|${hourWords.join("|")}`;
const minutes = "(?:[:.](\\d{2}))?";
const oClock = "(?: o['’]clock)?";
const partOfDay = "(?:tonight|at night|(?:in the|this) (?:morning|afternoon|evening))";

// "half past seven", "a quarter to eight", "twenty-five to nine"; no "ten to 12.5", "five to 10%".
const spoken = new RegExp(
  `\\b(half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?)(?: minutes)? (past|to) (${hour})\\b(?![.,:]?\\d|\\s?%|-)${oClock}(?: (${partOfDay}))?`,
  "giu",
);
// "By" is no sign: a court decides by five to three.
const signOfTime = /\b(?:at|before|after|since|until|around|just) $/iu;
// What may stand behind a bare time of day; a noun would make it an amount ("around five to ten people").
const endOfTime = /^(?:\s*(?:[?.!,;)]|$)| (?:and|on|did|does|was|were|is|what|who|today|yesterday)\b)/iu;
const spokenMinutes = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, "twenty-five": 25 };
// "7.30 tonight", "8 in the evening".
const withPart = new RegExp(`\\b(${hour})${minutes}${oClock} (${partOfDay})(?=[\\s?.,!]|$)`, "giu");
// "between seven and eight in the evening": the part of the day is of both.
const bothEnds = new RegExp(
  `\\b(between|from) (${hour})${minutes}${oClock} (and|to) (?=(?:${hour})${minutes}${oClock} (${partOfDay}))`,
  "iu",
);
const oClockAlone = new RegExp(`\\b(${hour}) o['’]clock\\b`, "giu");

const halfDay = 12;
const minutesOfHour = 60;

/** "Half past seven this evening" as "19:30"; an hour that has no half of the day is the last one up to `newest`. */
export function inClockTimes(question: string, newest: Instant, zone: string): string {
  const latest = bareClock(newest, zone);
  return question
    .replace(/\b(?:midday|lunchtime)\b/giu, "noon")
    .replace(spoken, (words: string, count: string, side: string, at: string, ...more) => {
      const [part, place, whole]: [string | undefined, number, string] = [more[0], more[1], more[2]];
      const around = { before: whole.slice(0, place), behind: whole.slice(place + words.length) };
      if (!isTimeOfDay(words, around)) return words;
      const key = count.toLowerCase().replace(/^a /u, "").replace(" ", "-");
      const some = Object.entries(spokenMinutes).find(([word]) => word === key)?.[1] ?? 0;
      return clock(at, side.toLowerCase() === "to" ? -some : some, part ?? latest);
    })
    .replace(bothEnds, (_, word: string, at: string, some = "0", and: string, _more, part: string) => {
      return `${word} ${clock(at, Number(some), part)} ${and} `;
    })
    .replace(withPart, (_, at: string, some = "0", part: string) => clock(at, Number(some), part))
    .replace(oClockAlone, (_, at: string) => clock(at, 0, latest));
}

const surely = new RegExp(` past | minutes |o['\u2019]clock|${partOfDay}`, "iu");

/** "Ten to five" may as well be a range, a vote or a change: it is a time only where something around it says so. */
function isTimeOfDay(words: string, { before, behind }: { before: string; behind: string }): boolean {
  if (/ to /iu.test(words) && /\b(?:from|between) $/iu.test(before)) return false;
  return surely.test(words) || (signOfTime.test(before) && endOfTime.test(behind));
}

/** An hour and minutes after it (before it: less than none) as "19:30"; `part` is the part of the day, or the latest time there is. */
function clock(said: string, after: number, part: string): string {
  const named = hourWords.indexOf(said.toLowerCase()) + 1;
  const of = named === 0 ? Number(said) : named;
  const early = (of % halfDay) * minutesOfHour + after;
  const late = early + halfDay * minutesOfHour;
  if (of > halfDay) return inDigits(of * minutesOfHour + after);
  if (/morning/iu.test(part)) return inDigits(early);
  if (/\p{L}/u.test(part)) return inDigits(late);
  const [hours = 0, minutesNow = 0] = part.split(":").map(Number);
  return inDigits(late <= hours * minutesOfHour + minutesNow ? late : early);
}

function inDigits(count: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(count / minutesOfHour))}:${two(count % minutesOfHour)}`;
}
