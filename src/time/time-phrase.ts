import { type NamedTime, namedTime } from "./named-time.ts";
import type { Unit, WindowWord } from "./window-words.ts";

/** What a window phrase says, before it is laid on a calendar. */
export type TimePhrase =
  | { form: "since looked" | "since briefing" }
  | { form: "last"; amounts: { count: number; unit: Unit }[] }
  | { form: "since"; start: NamedTime }
  | { form: "stretch"; time: NamedTime }
  | { form: "range"; start: NamedTime; end: NamedTime };

/** Reads the words of a phrase; null where they say no window. */
export function timePhrase(words: readonly WindowWord[]): TimePhrase | null {
  const said = words.map(word => word.text.toLowerCase()).join(" ");
  if (/^(?:(?:what is |what's )?new|(?:since )?(?:i )?last (?:looked|look|visit|read))$/.test(said)) {
    return { form: "since looked" };
  }
  if (/^since (?:(?:this|my|our) )?(?:last |latest |previous )?(?:briefing|brief)$/.test(said)) {
    return { form: "since briefing" };
  }
  return lastPhrase(words) ?? sincePhrase(words) ?? rangePhrase(words) ?? stretchPhrase(words);
}

/** "last 3h", "past week", "3h", "in the last 30 minutes", "3 hours ago", "since 3 hours ago". */
function lastPhrase(words: readonly WindowWord[]): TimePhrase | null {
  const lead = plain(words[0]);
  if (/^(?:in|for|within)$/.test(lead)) {
    return /^(?:last|past|previous)$/.test(plain(words[1])) ? lastPhrase(words.slice(1)) : null;
  }
  if (plain(words.at(-1)) === "ago") {
    const amounts = amountsIn(lead === "since" ? words.slice(1, -1) : words.slice(0, -1), "");
    // "two days ago" is a day, not the two days until now
    const short = amounts?.every(({ unit }) => unit === "hour" || unit === "minute") === true;
    return short && amounts !== null ? { form: "last", amounts } : null;
  }
  const amounts = /^(?:last|past|previous)$/.test(lead)
    ? amountsIn(words.slice(1), lead)
    : amountsIn(words, "");
  return amounts === null ? null : { form: "last", amounts };
}

function amountsIn(words: readonly WindowWord[], before: string): { count: number; unit: Unit }[] | null {
  const amounts = words.flatMap(word =>
    word.kind === "amount" ? [{ count: word.count, unit: word.unit }] : oneUnit(word, before),
  );
  return amounts.length === 0 || amounts.length !== words.length ? null : amounts;
}

/** "last hour", "past day", "past week"; "last week" and "last month" are of the calendar and not read here. */
function oneUnit(word: WindowWord, before: string): { count: number; unit: Unit }[] {
  if (before === "") return [];
  const unit = (["minute", "hour", "day", "week", "month"] as const).find(name => name === plain(word));
  if (unit === undefined || (before !== "past" && (unit === "week" || unit === "month"))) return [];
  return [{ count: 1, unit }];
}

function sincePhrase(words: readonly WindowWord[]): TimePhrase | null {
  const [first, ...rest] = words;
  if (!/^(?:since|from|after)$/.test(plain(first))) return null;
  const onwards = /^onwards?$/.test(plain(rest.at(-1)));
  const start = namedTime(onwards ? rest.slice(0, -1) : rest);
  return start === null ? null : { form: "since", start };
}

/** Two times with a separator between them; the first cut that reads on both sides is the one. */
function rangePhrase(words: readonly WindowWord[]): TimePhrase | null {
  const opened = /^(?:from|between|since)$/.test(plain(words[0]));
  const body = opened ? words.slice(1) : words;
  for (const [index, word] of body.entries()) {
    if (word.kind !== "separator") continue;
    const start = namedTime(body.slice(0, index));
    const rest = body.slice(index + 1);
    if (start === null) continue;
    if (rest.length === 1 && plain(rest[0]) === "now") return { form: "since", start };
    const end = namedTime(rest);
    if (end !== null) return joined(start, end);
  }
  return null;
}

/** Gives each end what only the other says: "12-15 Feb", "Feb 12-15", "12-3pm 17 Feb", "18:00-19:30 BST". */
function joined(start: NamedTime, end: NamedTime): TimePhrase {
  const zone = start.zone ?? end.zone;
  const zoned = { start: { ...start, zone }, end: { ...end, zone: end.zone ?? start.zone } };
  if (isBareNumber(start) && isDateOnly(end) && end.day?.kind === "date") {
    const day = { ...end.day, day: start.clock?.time.hour ?? 0 };
    return { form: "range", start: { ...zoned.start, clock: null, day }, end: zoned.end };
  }
  if (isBareNumber(end) && isDateOnly(start) && start.day?.kind === "date") {
    const day = { ...start.day, day: end.clock?.time.hour ?? 0 };
    return { form: "range", start: zoned.start, end: { ...zoned.end, clock: null, day } };
  }
  return { form: "range", ...zoned };
}

function isDateOnly(time: NamedTime): boolean {
  return time.day?.kind === "date" && time.clock === null && time.part === null;
}

function isBareNumber(time: NamedTime): boolean {
  return time.day === null && time.part === null && time.clock?.writing === "hour";
}

/** One time alone: a day or a part of one is a stretch; a moment is where to begin ("14:00" is "since 14:00"). */
function stretchPhrase(words: readonly WindowWord[]): TimePhrase | null {
  const time = namedTime(words);
  if (time === null || isBareNumber(time)) return null;
  return time.clock === null && time.instant === null
    ? { form: "stretch", time }
    : { form: "since", start: time };
}

/** The word itself where it is no number, name or clock time; else "". */
function plain(word: WindowWord | undefined): string {
  return word?.kind === "word" ? word.text : "";
}
