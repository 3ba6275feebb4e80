import { dayOf, endOfDay, plusLocal, startOfDay } from "./calendar.ts";
import { formatMoment, formatRange } from "./format-time.ts";
import { earlierOf, type Instant, laterOf, secondsBetween } from "./instant.ts";
import type { Stretch } from "./named-ends.ts";
import type { NamedTime } from "./named-time.ts";
import { type PhraseStretch, phraseStretch } from "./phrase-stretch.ts";
import { type TimePhrase, timePhrase } from "./time-phrase.ts";
import type { Window } from "./window.ts";
import { normalisedPhrase, windowWords } from "./window-words.ts";

/** What a time phrase is read against. */
export type WindowRequest = {
  now: Instant;
  /** The reader's zone, an IANA name. */
  zone: string;
  /** The newest post with a time; null turns the coverage clock off (CONTRACT: with `--as-of` it does not apply). */
  newestAt: Instant | null;
  lastBriefingAt?: Instant | null;
  lastLookedAt?: Instant | null;
};

/** Why a phrase is no window, in the words of INTERACTION, section 5. */
type WindowFault = { code: "E04" | "E05" | "E06" | "E07"; text: string };

/** A window, with what the reader should be told about it (null: nothing); or the fault. */
export type WindowReading =
  | { ok: true; window: Window; note: string | null }
  | { ok: false; fault: WindowFault };

/** No phrase anybody means is longer; what is longer is not looked at. */
const longestPhrase = 200;
/** INTERACTION, E08. */
const longestDays = 31;
/** A story whose newest post is older has ended: relative phrases count back from that post. INTERACTION, decision 12. */
const coverageEndsAfterSeconds = 48 * 3600;
const unreadableExamples = "Examples: last 3h, since 14:00, this morning, 17 Feb 12:00-15:00.";

/**
 * Reads a time phrase as a window in the reader's zone, both ends included. Days and parts of days end a second before
 * the next begins; a written end is included to the second, and one at midnight is the last second of its day; nothing
 * reaches past the present. The empty phrase is since the last briefing, else the last 24 hours.
 */
export function readWindow(text: string, request: WindowRequest): WindowReading {
  if (text.length > longestPhrase) return unreadable(`${text.slice(0, 40)}…`);
  const written = normalisedPhrase(text);
  const words = windowWords(written, request.zone);
  const said = text.trim() === "" ? usual(request) : words === null ? null : timePhrase(words);
  if (said === null) return unreadable(text.replace(/\s+/g, " ").trim());
  const { phrase, note } = countable(said, request);
  const clock = clockFor(phrase, request);
  const stretch = layPhrase(phrase, clock, request);
  if (stretch === "unreadable") return unreadable(written);
  if ("impossible" in stretch) return fault("E05", `${stretch.impossible} is not a date in the calendar.`);
  return boundedWindow(stretch, {
    ...request,
    phrase,
    clock,
    note,
    written: written === "" ? "last 24h" : written,
  });
}

const lastDay: TimePhrase = { form: "last", amounts: [{ count: 24, unit: "hour" }] };

/** INTERACTION 4.2, "No window". */
function usual({ lastBriefingAt }: WindowRequest): TimePhrase {
  return lastBriefingAt === undefined || lastBriefingAt === null ? lastDay : { form: "since briefing" };
}

/** Nobody is left with an empty hand: a first reader, or a channel before its first briefing, gets the last 24 hours. */
function countable(said: TimePhrase, request: WindowRequest): { phrase: TimePhrase; note: string | null } {
  if (said.form === "since looked" && (request.lastLookedAt ?? null) === null) {
    return { phrase: lastDay, note: "You have not looked here before, so this is the last 24 hours." };
  }
  if (said.form === "since briefing" && (request.lastBriefingAt ?? null) === null) {
    return { phrase: lastDay, note: "There has been no briefing here yet, so this is the last 24 hours." };
  }
  return { phrase: said, note: null };
}

type PhraseClock = { base: Instant; kind: Window["clock"] };

/** Only phrases that count from the present move to the end of the coverage; a named date never does. */
function clockFor(phrase: TimePhrase, { now, newestAt }: WindowRequest): PhraseClock {
  if (newestAt === null || !hasEnded(newestAt, now) || !isRelative(phrase))
    return { base: now, kind: "wall" };
  return { base: newestAt, kind: "coverage" };
}

function hasEnded(newestAt: Instant, now: Instant): boolean {
  return secondsBetween(newestAt, now) > coverageEndsAfterSeconds;
}

function isRelative(phrase: TimePhrase): boolean {
  return (
    namedTimes(phrase).every(
      ({ instant, day }) => instant === null && day?.kind !== "date" && day?.kind !== "named month",
    ) &&
    phrase.form !== "since looked" &&
    phrase.form !== "since briefing"
  );
}

function namedTimes(phrase: TimePhrase): NamedTime[] {
  if (phrase.form === "stretch") return [phrase.time];
  if (phrase.form === "range") return [phrase.start, phrase.end];
  return phrase.form === "since" ? [phrase.start] : [];
}

function layPhrase(phrase: TimePhrase, { base }: PhraseClock, request: WindowRequest): PhraseStretch {
  const { newestAt, now, zone } = request;
  const ended = newestAt !== null && hasEnded(newestAt, now);
  return phraseStretch(phrase, {
    base,
    zone,
    lastBriefingAt: request.lastBriefingAt ?? now,
    lastLookedAt: request.lastLookedAt ?? now,
    ...(ended ? { near: dayOf(newestAt, zone) } : {}),
  });
}

type BoundRequest = WindowRequest & {
  phrase: TimePhrase;
  clock: PhraseClock;
  note: string | null;
  written: string;
};

/** Checks a stretch, cuts it at the present (first checking that it is not wholly ahead) and at 31 days. */
function boundedWindow(stretch: Stretch, request: BoundRequest): WindowReading {
  const { now, zone, clock, phrase } = request;
  const { from } = stretch;
  if (from > now)
    return fault("E07", `${ahead(stretch, request)} has not happened yet. I can set a briefing for then.`);
  if (isEmpty(stretch, phrase)) {
    const ends = [from, stretch.to].map(at => formatMoment(at, zone));
    return fault("E06", `That window has no length: ${ends.join(" to ")}.`);
  }
  const limit = from <= clock.base ? clock.base : now;
  const to = earlierOf(stretch.to, limit);
  const earliest = earliestFor(to, zone);
  const notes = request.note === null ? [] : [request.note];
  if (clock.kind === "coverage") notes.push(coverageNote(request));
  if (from < earliest) notes.push(tooLongNote(from, to));
  const bounded = { from: laterOf(from, earliest), to };
  return {
    ok: true,
    window: { ...bounded, label: formatRange(bounded.from, to, zone, now), clock: clock.kind },
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

/** A range is empty when it ends where it begins or before, "last 0h" always; a stretch up to this very second is not. */
function isEmpty({ from, to }: Stretch, phrase: TimePhrase): boolean {
  return phrase.form === "range" || phrase.form === "last" ? from >= to : from > to;
}

function ahead({ from, to }: Stretch, { zone, now }: BoundRequest): string {
  return to > from ? formatRange(from, to, zone, now) : formatMoment(from, zone);
}

/** The beginning of the longest window that ends at `to`: 31 days before, by the calendar. */
function earliestFor(to: Instant, zone: string): Instant {
  const day = dayOf(to, zone);
  if (to !== endOfDay(day, zone)) return plusLocal(to, { days: -longestDays }, zone);
  return startOfDay(dayOf(plusLocal(to, { days: 1 - longestDays }, zone), zone), zone);
}

function tooLongNote(from: Instant, to: Instant): string {
  // A clock change makes a day an hour longer; that hour is not another day.
  const days = Math.ceil((secondsBetween(from, to) - 3600) / 86_400);
  return `${days} days is more than I can recap at once. The limit is ${longestDays} days; here are the last ${longestDays}.`;
}

function coverageNote({ newestAt, zone, written }: BoundRequest): string {
  const end = newestAt === null ? "" : ` ${formatMoment(newestAt, zone)}`;
  return `Coverage ended${end}, so “${written}” counts back from there.`;
}

function unreadable(text: string): WindowReading {
  return fault("E04", `I could not read “${text}” as a time. ${unreadableExamples}`);
}

function fault(code: WindowFault["code"], text: string): WindowReading {
  return { ok: false, fault: { code, text } };
}
