import { type ClockTime, dayOf, hourOf, plusLocal } from "./calendar.ts";
import { clockEnds, clockTime } from "./clock-ends.ts";
import { type Instant, plusSeconds } from "./instant.ts";
import { type DayReference, type Days, impossibleDate, namedDays } from "./named-days.ts";
import { instantWritten, rangeEnd, rangeStart, type Stretch, stretchOf } from "./named-ends.ts";
import type { NamedClock, NamedTime } from "./named-time.ts";
import type { TimePhrase } from "./time-phrase.ts";
import type { Unit } from "./window-words.ts";

/** What a phrase is laid on: `base` is the moment it counts back from; `near` as in `DayReference`. */
export type PhraseGround = {
  base: Instant;
  zone: string;
  near?: string;
  lastBriefingAt: Instant;
  lastLookedAt: Instant;
};

/** A stretch as the phrase says it, not yet cut at the present; or why it says none. */
export type PhraseStretch = Stretch | { impossible: string } | "unreadable";

/** Lays a phrase on the calendar of its zone. A stretch may lie ahead, and may end before it begins. */
export function phraseStretch(phrase: TimePhrase, ground: PhraseGround): PhraseStretch {
  const { base } = ground;
  switch (phrase.form) {
    case "since looked":
      return { from: ground.lastLookedAt, to: base };
    case "since briefing":
      return { from: ground.lastBriefingAt, to: base };
    case "last":
      return { from: countedBack(phrase.amounts, ground), to: base };
    case "since": {
      const start = startOf(phrase.start, ground);
      return isFrom(start) ? { from: rolledBack(phrase.start, start.from, ground), to: base } : start;
    }
    case "stretch":
      return alone(phrase.time, ground);
    case "range":
      return between(phrase.start, phrase.end, ground);
  }
}

const unitSeconds = { minute: 60, hour: 3600 } as const;

function countedBack(
  amounts: readonly { count: number; unit: Unit }[],
  { base, zone }: PhraseGround,
): Instant {
  return amounts.reduce((at, { count, unit }) => {
    if (unit === "minute" || unit === "hour") return plusSeconds(at, -Math.round(count * unitSeconds[unit]));
    if (unit === "month") return plusLocal(at, { months: -Math.ceil(count) }, zone);
    return plusLocal(at, { days: -Math.ceil(count * (unit === "week" ? 7 : 1)) }, zone);
  }, base);
}

type Start = { from: Instant; day: string } | { impossible: string } | "unreadable";

function isFrom<T extends object>(
  start: T | { impossible: string } | string,
): start is Extract<T, { from: Instant }> {
  return typeof start === "object" && "from" in start;
}

/** Where a time begins: "17 Feb" at its midnight, "yesterday evening" at 18:00, "14:00" today. */
function startOf(time: NamedTime, ground: PhraseGround): Start {
  const zone = time.zone ?? ground.zone;
  if (time.instant !== null) return writtenStart(time.instant, zone);
  const days = daysOf(time, reference(ground));
  if (!("first" in days)) return days;
  const day = days.first;
  if (time.clock !== null) {
    const clock = clockTime(time.clock);
    return clock === null || time.part !== null ? "unreadable" : { from: rangeStart(day, clock, zone), day };
  }
  return { from: stretchOf(days, time.part, zone).from, day };
}

function writtenStart(text: string, zone: string): Start {
  const from = instantWritten(text);
  return from === null ? { impossible: text.slice(0, 10) } : { from, day: dayOf(from, zone) };
}

function daysOf(time: NamedTime, on: DayReference): Days | { impossible: string } {
  if (time.day === null) return { first: on.today, last: on.today };
  return namedDays(time.day, on) ?? { impossible: impossibleDate(time.day) ?? "That" };
}

function reference({ base, zone, near }: PhraseGround): DayReference {
  const today = dayOf(base, zone);
  return near === undefined ? { today } : { today, near };
}

/** A bare clock time that has not come yet today was yesterday's; a weekday's, last week's. */
function rolledBack(time: NamedTime, at: Instant, { base, zone }: PhraseGround): Instant {
  const days = rollDays(time);
  return at > base && days > 0 ? plusLocal(at, { days: -days }, time.zone ?? zone) : at;
}

function rollDays(time: NamedTime): number {
  if (time.instant !== null || time.clock === null) return 0;
  if (time.day === null) return 1;
  return time.day.kind === "weekday" ? 7 : 0;
}

function alone(time: NamedTime, ground: PhraseGround): PhraseStretch {
  const days = daysOf(time, reference(ground));
  if (!("first" in days)) return days;
  // Before five in the morning "tonight" is the night that runs.
  if (time.part === "tonight" && hourOf(ground.base, ground.zone) < 5) {
    return stretchOf(days, "last night", ground.zone);
  }
  return stretchOf(days, time.part, ground.zone);
}

function between(startTime: NamedTime, endTime: NamedTime, ground: PhraseGround): PhraseStretch {
  if (startTime.instant !== null || endTime.instant !== null)
    return betweenInstants(startTime, endTime, ground);
  const agreed = withAgreedClocks(startTime, endTime);
  if (agreed === null) return "unreadable";
  const [start, end] = agreed;
  const begins = startOf(start.day === null ? { ...start, day: end.day } : start, ground);
  if (!isFrom(begins)) return begins;
  const ends = endOf(start, end, begins.day, ground);
  if (!("to" in ends)) return ends;
  return ordered(start, end, { from: begins.from, to: ends.to }, ground);
}

function withAgreedClocks(start: NamedTime, end: NamedTime): [NamedTime, NamedTime] | null {
  if (start.clock === null || end.clock === null) return [start, end];
  const clocks = oneDay(start, end) ? clockEnds(start.clock, end.clock) : bothClocks(start.clock, end.clock);
  if (clocks === null) return null;
  const exact = { meridiem: null, writing: "exact" as const };
  return [
    { ...start, clock: { time: clocks.start, ...exact } },
    { ...end, clock: { time: clocks.end, ...exact } },
  ];
}

/** Ends on days of their own are read as written; only within a day can one end say which half the other is in. */
function oneDay(start: NamedTime, end: NamedTime): boolean {
  return start.day === null || end.day === null;
}

function bothClocks(
  startClock: NamedClock,
  endClock: NamedClock,
): { start: ClockTime; end: ClockTime } | null {
  const [start, end] = [clockTime(startClock), clockTime(endClock)];
  return start === null || end === null ? null : { start, end };
}

/** Where a range ends that began on `startDay`: on the day it names, else on the start's own, else today. */
function endOf(
  start: NamedTime,
  end: NamedTime,
  startDay: string,
  ground: PhraseGround,
): { to: Instant } | { impossible: string } {
  const zone = end.zone ?? ground.zone;
  const sameDay = end.day === null && (start.clock !== null || start.part !== null);
  const on = sameDay ? { today: startDay } : reference(ground);
  const days = daysOf(end, start.day === null ? on : { ...on, notBefore: startDay });
  if (!("first" in days)) return days;
  const clock = end.clock === null ? null : clockTime(end.clock);
  return { to: clock === null ? stretchOf(days, end.part, zone).to : rangeEnd(days.last, clock, zone) };
}

/** Puts the two ends of a range in order: past midnight, on the day before, or yesterday where today's lies ahead. */
function ordered(start: NamedTime, end: NamedTime, range: Stretch, ground: PhraseGround): Stretch {
  const { zone } = ground;
  let { from, to } = range;
  const sameClock = start.clock !== null && end.clock !== null && sameTime(start.clock.time, end.clock.time);
  if (to <= from && !sameClock && (start.clock !== null || start.part !== null)) {
    if (end.day === null || isMidnight(end)) to = plusLocal(to, { days: 1 }, end.zone ?? zone);
    else if (start.day === null) from = plusLocal(from, { days: -1 }, start.zone ?? zone);
  }
  const days = end.day === null || end.day === start.day ? rollDays(start) : 0;
  if (from <= ground.base || days === 0) return { from, to };
  return { from: plusLocal(from, { days: -days }, zone), to: plusLocal(to, { days: -days }, zone) };
}

function sameTime(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isMidnight({ clock }: NamedTime): boolean {
  return clock !== null && clock.time.hour === 0 && clock.time.minute === 0 && clock.time.second === 0;
}

function betweenInstants(start: NamedTime, end: NamedTime, ground: PhraseGround): PhraseStretch {
  const begins = startOf(start, ground);
  if (!isFrom(begins)) return begins;
  const ends = startOf(end, ground);
  return isFrom(ends) ? { from: begins.from, to: ends.from } : ends;
}
