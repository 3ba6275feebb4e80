import { z } from "zod";
import { Fault } from "../errors.ts";

/**
 * When a schedule is due, in local time of an IANA zone: the minutes, hours, days of the month, months and weekdays
 * (0 is Sunday) it matches. As in cron, where both days of the month and weekdays are restricted either will do.
 * `everyHour` marks an interval pattern (hour field `*`): it counts elapsed hours and knows no DST rule.
 */
export const Recurrence = z.strictObject({
  minutes: z.array(z.number().int().min(0).max(59)).min(1),
  hours: z.array(z.number().int().min(0).max(23)).min(1),
  daysOfMonth: z.array(z.number().int().min(1).max(31)).nullable(),
  months: z.array(z.number().int().min(1).max(12)).nullable(),
  weekdays: z.array(z.number().int().min(0).max(6)).nullable(),
  everyHour: z.boolean(),
  zone: z.string(),
});
export type Recurrence = z.infer<typeof Recurrence>;

const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const daySets: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [1, 2, 3, 4, 5],
  weekend: [0, 6],
};

/**
 * Reads `07:30` with days (`weekdays`, `daily`, `weekend`, `mon,wed,fri`, `mon-fri`) in a zone.
 * Throws Fault("usage") with the sentence of INTERACTION E26 or E27 or one that names the bad day.
 */
export function dailyRecurrence(time: string, days: string, zone: string): Recurrence {
  // 24-hour time: one or two digits, a colon, two digits.
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim());
  if (match === null) throw new Fault("usage", "Please write a 24-hour time such as 07:30.");
  const weekdays = daySets[days.trim().toLowerCase()] ?? listed(days, dayNames, 0, 6, "day");
  return {
    minutes: [Number(match[2])],
    hours: [Number(match[1])],
    daysOfMonth: null,
    months: null,
    weekdays: weekdays.length === 7 ? null : [...weekdays],
    everyHour: false,
    zone: knownZone(zone),
  };
}

/** Reads a cron pattern of exactly five fields in a zone; refuses what would fire more often than every 5 minutes. */
export function cronRecurrence(pattern: string, zone: string): Recurrence {
  const fields = pattern.trim().split(/\s+/);
  const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
  if (fields.length !== 5)
    throw new Fault(
      "usage",
      `A cron pattern has five fields (minute hour day month weekday); “${pattern}” has ${fields.length}.`,
    );
  const minutes = listed(minute, null, 0, 59, "minute");
  if (closest(minutes) < 5 && minutes.length > 1)
    throw new Fault("usage", "A briefing can come every 5 minutes at most; choose minutes further apart.");
  return {
    minutes,
    hours: listed(hour, null, 0, 23, "hour"),
    daysOfMonth: day === "*" ? null : listed(day, null, 1, 31, "day of the month"),
    months: month === "*" ? null : listed(month, monthNames, 1, 12, "month"),
    weekdays:
      weekday === "*"
        ? null
        : [...new Set(listed(weekday, dayNames, 0, 7, "weekday").map(it => it % 7))].sort((a, b) => a - b),
    everyHour: hour === "*",
    zone: knownZone(zone),
  };
}

/** `*`, `a`, `a-b`, `x/n` and lists of them, by number or name; sorted, without repeats. */
function listed(
  field: string,
  names: readonly string[] | null,
  low: number,
  high: number,
  what: string,
): number[] {
  const found = new Set<number>();
  for (const part of field.toLowerCase().split(",")) {
    // a value or range, and optionally a step
    const match = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d+))?$/.exec(part.trim());
    const all = match?.[1] === "*";
    const from = all ? low : numbered(match?.[1], names, low);
    const to =
      match?.[2] === undefined
        ? all || match?.[3] !== undefined
          ? high
          : from
        : numbered(match[2], names, low);
    const step = Number(match?.[3] ?? 1);
    if (from === null || to === null || from < low || to > high || step < 1)
      throw new Fault(
        "usage",
        `I could not read “${field}” as a ${what}. ${what === "day" ? "Try weekdays, daily, weekend or mon,wed,fri." : `It takes ${low} to ${high}, lists, ranges and steps.`}`,
      );
    // fri-mon goes round the end of the week
    for (let at = from; at <= (to < from ? to + 7 : to); at += step)
      found.add(to < from && at > high ? at - 7 : at);
  }
  return [...found].sort((a, b) => a - b);
}

function numbered(word: string | undefined, names: readonly string[] | null, low: number): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const at = names?.indexOf(word.slice(0, 3)) ?? -1;
  return at < 0 ? null : at + low;
}

/** The smallest distance between two minutes, round the hour. */
function closest(minutes: readonly number[]): number {
  return Math.min(...minutes.map((minute, i) => (minutes[i + 1] ?? (minutes[0] ?? 0) + 60) - minute));
}

function knownZone(zone: string): string {
  // Abbreviations such as EST mean several places and offsets follow no DST: only place names and UTC are taken.
  const named = zone === "UTC" || /^[A-Za-z]+\/[A-Za-z0-9_+/-]+$/.test(zone);
  try {
    if (named && !zone.startsWith("Etc/")) return Temporal.Now.zonedDateTimeISO(zone).timeZoneId;
  } catch {
    // falls through to the same sentence
  }
  throw new Fault("usage", `“${zone}” is ambiguous. Choose a place, such as America/New_York.`);
}
