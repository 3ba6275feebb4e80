import { dayFrom, daysBetween, isCalendarDay, partsOfDay, plusDays } from "./calendar.ts";
import { monthNamed } from "./calendar-words.ts";
import { readDay } from "./dates.ts";
import { counted, monthsFrom } from "./spoken-days.ts";
import type { Tense } from "./tense.ts";

type Days = readonly [firstDay: string, lastDay: string];
/** The named parts of what was said; undefined where left out. */
type Said = Record<string, string | undefined>;

/** "this month", "later this month", "early next month", "the end of the month". */
export function monthSpoken(said: Said, today: string, _tense: Tense | null): Days {
  const { year, month } = partsOfDay(today);
  const shift = { next: 1, last: -1 }[said["which"]?.toLowerCase() ?? ""] ?? 0;
  const whole = monthsFrom(year * 12 + month - 1 + shift, 1);
  const when = said["when"]?.toLowerCase() ?? "";
  if (shift === 0 && when === "later") return [earlier(plusDays(today, 1), whole[1]), whole[1]];
  if (shift === 0 && when === "earlier") return [whole[0], today];
  return partOf(whole, when);
}

/**
 * "early March", "mid-March", "the end of February 2026", "next January": the part of the month, of the year that is said,
 * else the nearest by what surrounds it. Null for "march" and "may", which are verbs.
 */
export function namedMonthSpoken(said: Said, today: string, tense: Tense | null): Days | null {
  const name = said["month"] ?? "";
  const month = monthNamed(name);
  if (month === null || !/^\p{Lu}/u.test(name)) return null;
  const now = partsOfDay(today);
  const year =
    said["year"] === undefined
      ? yearOf(month, now, said["which"]?.toLowerCase(), tense)
      : Number(said["year"]);
  return partOf(monthsFrom(year * 12 + month - 1, 1), said["when"]?.toLowerCase() ?? "");
}

function yearOf(
  month: number,
  now: { year: number; month: number },
  which: string | undefined,
  tense: Tense | null,
): number {
  if (which === "next") return month > now.month ? now.year : now.year + 1;
  if (which === "last") return month < now.month ? now.year : now.year - 1;
  const ahead = month >= now.month ? now.year : now.year + 1;
  const back = month <= now.month ? now.year : now.year - 1;
  if (which === "this" || tense === null)
    return which === "this" || Math.abs(month - now.month) <= 6 ? now.year : month > now.month ? back : ahead;
  return tense === "future" ? ahead : back;
}

/** "the 20th": the one before or after by the tense, without one the nearest. Null for a day that no month near has. */
export function dayOfMonthSpoken(said: Said, today: string, tense: Tense | null): Days | null {
  const day = Number(said["day"]);
  const { year, month } = partsOfDay(today);
  const ahead = tense === "future" || /^(?:by|until|before)$/i.test(said["preposition"] ?? "");
  const near = Array.from({ length: 5 }, (_, index) => year * 12 + month - 3 + index)
    .map(at => [Math.floor(at / 12), (at % 12) + 1] as const)
    .flatMap(([y, m]) => (isCalendarDay(y, m, day) ? [dayFrom(y, m, day)] : []))
    .filter(one => (ahead ? one >= today : tense === "past" ? one <= today : true))
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  const [first] = near;
  return first === undefined ? null : [first, first];
}

/** "February 24": of the nearest year. Null for what the calendar does not have. */
export function monthAndDay(said: Said, today: string, _tense: Tense | null): Days | null {
  const day = readDay(`${said["day"]} ${said["month"]}`, today);
  return day === null ? null : [day, day];
}

/** "two months ago", "in six months": the whole month, for nobody means the day. */
export function monthsAway(said: Said, today: string, _tense: Tense | null): Days {
  const { year, month } = partsOfDay(today);
  const months = counted({ count: said["count"], unit: "day" });
  return monthsFrom(year * 12 + month - 1 + (said["ago"] === undefined ? months : -months), 1);
}

/** The part of a month: early is its first ten days, the end its last seven. */
function partOf([first, last]: Days, when: string): Days {
  if (/^early/.test(when)) return [first, plusDays(first, 9)];
  if (/^(?:mid|the middle|middle)/.test(when)) return [plusDays(first, 10), plusDays(first, 19)];
  if (/^late/.test(when)) return [plusDays(first, 20), last];
  if (/start|beginning/.test(when)) return [first, plusDays(first, 6)];
  if (/end/.test(when)) return [plusDays(last, -6), last];
  if (/first half/.test(when)) return [first, plusDays(first, 14)];
  return /second half/.test(when) ? [plusDays(first, 15), last] : [first, last];
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
