import type { ClockTime } from "./calendar.ts";
import type { WindowWord } from "./window-words.ts";

/** A part of the day, by name: "this morning", "last night". */
export type DayPart = "morning" | "afternoon" | "evening" | "tonight" | "night" | "last night" | "overnight";

/** A day, week or month as a phrase names it; `year` and `month` are null where the phrase leaves them out. */
export type NamedDay =
  | { kind: "date"; year: number | null; month: number | null; day: number }
  | { kind: "weekday"; weekday: number; before: boolean }
  | { kind: "days ago"; days: number }
  | { kind: "week" | "weekend" | "month"; ago: number }
  | { kind: "named month"; year: number | null; month: number };

/**
 * A time on the clock as a phrase writes it: `hour` is a bare number ("12" in "12-3pm"), `open` has minutes but may be
 * of the morning or the afternoon ("2:30"), `exact` is all else.
 */
export type NamedClock = {
  time: ClockTime;
  meridiem: "am" | "pm" | null;
  writing: "hour" | "open" | "exact";
};

/** A place in time as a phrase names it: any of a day, a part of the day, a clock time, or one whole instant. */
export type NamedTime = {
  instant: string | null;
  day: NamedDay | null;
  part: DayPart | null;
  clock: NamedClock | null;
  zone: string | null;
};

const nothing: NamedTime = { instant: null, day: null, part: null, clock: null, zone: null };

/**
 * Reads words that name one place in time ("17 Feb 12:00", "yesterday evening", "mon 17 feb 2025 at 9am GMT"), in
 * whatever order its parts stand. Null where a word is left over or a part is named twice.
 */
export function namedTime(words: readonly WindowWord[]): NamedTime | null {
  let rest = words;
  let time: NamedTime = nothing;
  while (rest.length > 0) {
    const step = nextPart(rest, time);
    if (step === null) return null;
    time = { ...time, ...step.said };
    rest = rest.slice(step.used);
  }
  return time === nothing || (time.zone !== null && time.clock === null) ? null : time;
}

type Step = { used: number; said: Partial<NamedTime> };

function nextPart(words: readonly WindowWord[], time: NamedTime): Step | null {
  const [word] = words;
  if (word === undefined) return null;
  if (word.kind === "instant")
    return words.length === 1 && time === nothing ? { used: 1, said: { instant: word.text } } : null;
  if (word.kind === "zone") return time.zone === null ? { used: 1, said: { zone: word.zone } } : null;
  if (word.kind === "clock") {
    const { time: clock, meridiem, writing } = word;
    return time.clock === null ? { used: 1, said: { clock: { time: clock, meridiem, writing } } } : null;
  }
  const step = dayStep(words, time) ?? relativeStep(words);
  if (step?.said.day !== undefined && time.day !== null && time.day.kind !== "weekday") return null;
  if (step?.said.part !== undefined && time.part !== null) return null;
  return step ?? bareStep(word, time);
}

/** "17 Feb 2025", "Feb 17", "Feb 2025", "2025-02-17", "the 17th", "monday". */
function dayStep(words: readonly WindowWord[], time: NamedTime): Step | null {
  const [first, second, third] = words;
  if (first?.kind === "date") {
    const { year, month, day } = first;
    return { used: 1, said: { day: { kind: "date", year, month, day } } };
  }
  if (first?.kind === "weekday") {
    return time.day === null
      ? { used: 1, said: { day: { kind: "weekday", weekday: first.weekday, before: false } } }
      : null;
  }
  if (first?.kind === "number" && second?.kind === "month") {
    const year = yearOf(third);
    const day = { kind: "date" as const, year, month: second.month, day: first.value };
    return { used: year === null ? 2 : 3, said: { day } };
  }
  if (first?.kind === "month") return monthStep(first.month, second, third);
  if (first?.kind === "number" && first.ordinal) {
    return { used: 1, said: { day: { kind: "date", year: null, month: null, day: first.value } } };
  }
  return null;
}

function monthStep(month: number, second: WindowWord | undefined, third: WindowWord | undefined): Step {
  const year = yearOf(second);
  if (year !== null) return { used: 2, said: { day: { kind: "named month", year, month } } };
  if (second?.kind !== "number")
    return { used: 1, said: { day: { kind: "named month", year: null, month } } };
  const later = yearOf(third);
  const day = { kind: "date" as const, year: later, month, day: second.value };
  return { used: later === null ? 2 : 3, said: { day } };
}

/** A year of coverage anybody may ask for has four digits and begins with 19, 20 or 21. */
function yearOf(word: WindowWord | undefined): number | null {
  return word?.kind === "number" && !word.ordinal && word.value >= 1900 && word.value < 2200
    ? word.value
    : null;
}

const dayParts = ["morning", "afternoon", "evening", "tonight", "night", "overnight"] as const;

/** "today", "yesterday", "last night", "this week", "last weekend", "last monday", "2 days ago", "day before yesterday". */
function relativeStep(words: readonly WindowWord[]): Step | null {
  const [first, second, third] = words;
  const said = textOf(first);
  const next = textOf(second);
  if (first?.kind === "amount" && next === "ago") {
    const days = first.unit === "week" ? first.count * 7 : first.unit === "day" ? first.count : null;
    return days === null || !Number.isInteger(days)
      ? null
      : { used: 2, said: { day: { kind: "days ago", days } } };
  }
  if (said === "day" && next === "before" && textOf(third) === "yesterday") return ago(3, 2);
  if (said === "today") return ago(1, 0);
  if (said === "yesterday") return ago(1, 1);
  if (said === "tomorrow") return ago(1, -1);
  if (said === "last" && next === "night") {
    return { used: 2, said: { day: { kind: "days ago", days: 0 }, part: "last night" } };
  }
  if (said === "last" && second?.kind === "weekday") {
    return { used: 2, said: { day: { kind: "weekday", weekday: second.weekday, before: true } } };
  }
  if (said === "this" && second?.kind === "weekday") return { used: 1, said: {} };
  if (/^(?:this|last|previous)$/.test(said)) return longStep(next, said === "this" ? 0 : 1, 2);
  return longStep(said, 0, 1) ?? partStep(said, 1);
}

/** "this morning" and "this week", by the word after "this" or "last"; a part of the day has no "last" but "last night". */
function longStep(word: string, back: number, used: number): Step | null {
  if (word === "weekend" || (used === 2 && (word === "week" || word === "month"))) {
    return { used, said: { day: { kind: word, ago: back } } };
  }
  const step = used === 2 && back === 0 ? partStep(word, used) : null;
  return step === null ? null : { used, said: { ...step.said, day: { kind: "days ago", days: 0 } } };
}

function partStep(word: string, used: number): Step | null {
  const part = dayParts.find(name => name === word);
  if (part === undefined) return null;
  return { used, said: part === "tonight" ? { part, day: { kind: "days ago", days: 0 } } : { part } };
}

function ago(used: number, days: number): Step {
  return { used, said: { day: { kind: "days ago", days } } };
}

/** A number that nothing else claims is an hour on the clock: "12" in "12-3pm". */
function bareStep(word: WindowWord, time: NamedTime): Step | null {
  if (word.kind !== "number" || word.ordinal || time.clock !== null || word.value > 31) return null;
  const clock = {
    time: { hour: word.value, minute: 0, second: 0 },
    meridiem: null,
    writing: "hour" as const,
  };
  return { used: 1, said: { clock } };
}

function textOf(word: WindowWord | undefined): string {
  return word?.kind === "word" ? word.text : "";
}
