import { zoneNamed } from "../time/zones.ts";
import { ageUnit, daysBackNamed, monthOf, stampWord, weekdayOf } from "./stamp-words.ts";

/** A time as a page prints it, read but not yet placed: any part may be missing. */
export type Stamp = {
  hour: number | null;
  minute: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** The day in words, counted back from the page's own ("yesterday" is 1), null where none is named. */
  daysBack: number | null;
  /** The weekday it names (1 is Monday), null where none is. */
  weekday: number | null;
  /** The zone's name as printed ("Greenwich Mean Time", "CET"), null where none is. */
  zone: string | null;
  /** Minutes before the page's own time ("2h ago"), and whether the page counted whole minutes. */
  ago: { minutes: number; fine: boolean } | null;
  /** True for the time of a later change ("Updated at 21.10 CET"). */
  updated: boolean;
};

/** Words of a stamp still being read; `later`: a word said that what follows is the time of a change. */
type Reader = { words: readonly string[]; at: number; stamp: Stamp; later: boolean };

/** A stamp is short: longer lines are prose. "Published at 21:09 Greenwich Mean Time, Monday 17 February 2025" has 60. */
const maxStamp = 110;

/** Reads a text that is nothing but a time: "21:09 GMT 17 February", "17 Feb 2025 20.54 CET", "8:15 p.m.", "2h ago", "hier à 21h09"; else null. */
export function readStamp(text: string): Stamp | null {
  if (text.length > maxStamp) return null;
  if (/^(?:just now|now|less than a minute ago)$/i.test(text))
    return { ...nothing(), ago: { minutes: 0, fine: true } };
  if (!/\d/.test(text) && !/^an? (?:hour|minute|day) ago$/i.test(text)) return null;
  const reader: Reader = { words: wordsOfStamp(text), at: 0, stamp: nothing(), later: false };
  while (reader.at < reader.words.length) {
    const taken =
      takeClock(reader) || takeAge(reader) || takeDate(reader) || takeDigits(reader) || takeWord(reader);
    if (taken === 0) return null;
    reader.at += taken;
  }
  const { stamp } = reader;
  return stamp.hour !== null || stamp.day !== null || stamp.ago !== null ? stamp : null;
}

function nothing(): Stamp {
  const none = { hour: null, minute: null, day: null, month: null, year: null, zone: null, ago: null };
  return { ...none, daysBack: null, weekday: null, updated: false };
}

/** "9:36PM", "GMT17", "17Feb", "17:1017:10", "20255:14" and "ETFeb" are cut apart; commas and stops of abbreviations fall away. */
function wordsOfStamp(text: string): string[] {
  return text
    .replace(/([ap])\.\s?m\b\.?/gi, "$1m")
    .replace(/\b(\d{1,2})\s?h\s?([0-5]\d)\b/gi, "$1:$2") // "21h09"
    .replace(/([:.][0-5]\d)(?=\d{1,2}[:.][0-5]\d)|(20\d{2})(?=\d{1,2}[:.][0-5]\d)/g, "$1$2 ")
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, "$1$2 ")
    .replace(/\b([A-Z]{2,4})(?=[A-Z][a-z]{2})/g, "$1 ")
    .replace(/([a-z])(?=[A-Z][a-z])/g, "$1 ")
    .replace(/(\d) (?:st|nd|rd|th)\b/gi, "$1")
    .replace(/^an? (?=hour|minute|day)/i, "1 ")
    .replace(/[,()[\]]|(?<=\p{L})\.(?=\s|$)|(?<=\b\d{1,2})\.(?=\s|$)|(?<=\p{L}):(?=\s)/gu, " ")
    .split(/\s+/u)
    .filter(word => word !== "");
}

/** A second clock counts for nothing where it repeats the first, gives it in another zone, or is that of a change. */
function takeClock({ words, at, stamp, later }: Reader): number {
  const word = words[at] ?? "";
  const half = /^[ap]m$/i.exec(words[at + 1] ?? "")?.[0].toLowerCase();
  const clock =
    /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(word) ??
    (half === undefined ? null : /^(\d{1,2})$/.exec(word));
  if (clock === null) return 0;
  const written = Number(clock[1]);
  const minute = Number(clock[2] ?? 0);
  if (minute > 59 || written > 23 || (half !== undefined && (written === 0 || written > 12))) return 0;
  const hour = half === undefined ? written : (written % 12) + (half === "pm" ? 12 : 0);
  const taken = half === undefined ? 1 : 2;
  if (stamp.hour === null) [stamp.hour, stamp.minute] = [hour, minute];
  else if (!later && stamp.zone === null && !sameClock(stamp, hour, minute)) return 0;
  return taken;
}

function sameClock(stamp: Stamp, hour: number, minute: number): boolean {
  return stamp.minute === minute && (stamp.hour ?? 0) % 12 === hour % 12;
}

function takeDate({ words, at, stamp }: Reader): number {
  const iso = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(words[at] ?? "");
  if (iso !== null) {
    [stamp.year, stamp.month, stamp.day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    return 1;
  }
  const first = monthOf(words[at]);
  const link = first === null && stampWord(words[at + 1] ?? "") === "filler" ? 1 : 0; // "17 de febrero", "17 of February"
  const month = first ?? monthOf(words[at + 1 + link]);
  const day = numberOf(words[first === null ? at : at + 1], 31);
  if (month === null || day === null || (stamp.day !== null && stamp.day !== day)) return 0;
  const next = at + 2 + link;
  const more = stampWord(words[next] ?? "") === "filler" && /^20\d{2}$/.test(words[next + 1] ?? "") ? 1 : 0;
  const year = /^20\d{2}$/.test(words[next + more] ?? "") ? Number(words[next + more]) : null;
  [stamp.month, stamp.day, stamp.year] = [month, day, year ?? stamp.year];
  return 2 + link + (year === null ? 0 : 1 + more);
}

/** "17/02/2025", "17.02.2025": the order is known where one number is no month, and with dots. */
function takeDigits({ words, at, stamp }: Reader): number {
  const found = /^(\d{1,2})([./])(\d{1,2})(?:\2(20\d{2}))?$/.exec(words[at] ?? "");
  if (found === null || (found[4] === undefined && found[2] === ".")) return 0;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const dayFirst = found[2] === "." || first > 12;
  if (first === 0 || second === 0 || first > 31 || second > 31) return 0;
  if (stamp.day === null && (dayFirst || second > 12 || first === second)) {
    [stamp.day, stamp.month] = dayFirst ? [first, second] : [second, first];
    stamp.year = found[4] === undefined ? null : Number(found[4]);
  }
  return 1;
}

function takeAge({ words, at, stamp }: Reader): number {
  const amount = numberOf(words[at], 999);
  const unit = ageUnit(words[at + 1]);
  const bare = words.length === 2 && /^(?:h|hrs?|m|mins?|d)$/.test(words[1] ?? ""); // "2h", "45 min"
  const said = words.some(word => stampWord(word) === "ago");
  if (amount === null || unit === null || !(said || bare)) return 0;
  const before = stamp.ago ?? { minutes: 0, fine: false };
  stamp.ago = { minutes: before.minutes + amount * unit, fine: before.fine || unit <= 1 };
  return 2;
}

function takeWord(reader: Reader): number {
  const { words, at, stamp } = reader;
  const word = words[at] ?? "";
  const zoned = takeZone(reader);
  if (zoned > 0) return zoned;
  const daysBack = daysBackNamed(word);
  if (daysBack !== null) {
    stamp.daysBack = daysBack;
    return 1;
  }
  const weekday = weekdayOf(word);
  if (weekday !== null) {
    stamp.weekday = weekday;
    return 1;
  }
  const part = stampWord(word);
  if (part === "change" && (stamp.hour !== null || stamp.ago !== null)) reader.later = true;
  else if (part === "change") stamp.updated = true;
  if (part === "ago") return words.some(other => /\d/.test(other)) ? 1 : 0;
  return part === null ? 0 : 1;
}

/** A zone follows its clock: an abbreviation, an offset, or words up to "Time". Words that label a post are none. */
function takeZone({ words, at, stamp }: Reader): number {
  if (stamp.hour === null) return 0;
  const word = words[at] ?? "";
  if (/^(?:LIVE|KEY|NEW|TOP|NOW|VIDEO|WATCH|PIN|H)$/.test(word)) return 0;
  const offset = /^(?:(?:GMT|UTC)[+−-]\d{1,2}(?::?\d{2})?|[+−-]\d{1,2}:?\d{2})$/.test(word);
  if (/^[A-Z]{1,4}$/.test(word) || offset || (/^[A-Z]{5}$/.test(word) && zoneNamed(word) !== null)) {
    stamp.zone ??= word;
    return 1;
  }
  const end = words.findIndex((later, place) => place > at && place < at + 5 && /^time$/i.test(later));
  if (end < 0) return 0;
  const name = words.slice(at, end + 1).join(" ");
  // "local time" is the page's own
  if (!/\blocal time$/i.test(name) && (zoneNamed(name) !== null || /^\p{Lu}/u.test(name)))
    stamp.zone ??= name;
  return end + 1 - at;
}

function numberOf(word: string | undefined, most: number): number | null {
  if (word === undefined || !/^\d{1,3}$/.test(word)) return null;
  const value = Number(word);
  return value > most ? null : value;
}
