/** A time as a page prints it, read but not yet placed: any part may be missing. */
export type Stamp = {
  hour: number | null;
  minute: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** The zone's name as printed ("Greenwich Mean Time", "CET"), null where none is. */
  zone: string | null;
  /** Minutes before the page's own time ("2h ago"), and whether the page counted whole minutes. */
  ago: { minutes: number; fine: boolean } | null;
  /** True for the time of a later change ("Updated at 21.10 CET"). */
  updated: boolean;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const filler = /^(?:at|on|first|last|published|posted|of|the|time|since|[|·•–—-])$/;
const change = /^(?:updated|modified|edited|update)$/;
const ageUnits: readonly [RegExp, number][] = [
  [/^(?:s|secs?|seconds?)$/, 0],
  [/^(?:m|mins?|minutes?)$/, 1],
  [/^(?:h|hrs?|hours?)$/, 60],
  [/^(?:d|days?)$/, 1440],
];

/** A stamp is short: longer lines are prose. "Published at 21:09 Greenwich Mean Time, Monday 17 February 2025" has 60. */
const maxStamp = 90;

/** Reads a text that is nothing but a time: "21:09 GMT 17 February", "17 Feb 2025 20.54 CET", "8:15 p.m.", "2h ago"; else null. */
export function readStamp(text: string): Stamp | null {
  if (text.length > maxStamp || !/\d/.test(text)) return null;
  const words = wordsOfStamp(text);
  const stamp: Stamp = {
    hour: null,
    minute: null,
    day: null,
    month: null,
    year: null,
    zone: null,
    ago: null,
    updated: false,
  };
  let at = 0;
  while (at < words.length) {
    const taken =
      takeClock(words, at, stamp) ||
      takeDate(words, at, stamp) ||
      takeAge(words, at, stamp) ||
      takeWord(words, at, stamp);
    if (taken === 0) return null;
    at += taken;
  }
  const told = stamp.hour !== null || stamp.day !== null || stamp.ago !== null;
  return told ? stamp : null;
}

/** "9:36PM", "GMT17" and "17Feb" are cut between digits and letters; commas and stops of abbreviations fall away. */
function wordsOfStamp(text: string): string[] {
  return text
    .replace(/([ap])\.\s?m\b\.?/gi, "$1m")
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, "$1$2 ")
    .replace(/(\d) (?:st|nd|rd|th)\b/gi, "$1")
    .replace(/[,()]|(?<=\p{L})\.(?=\s|$)|(?<=\p{L}):(?=\s)/gu, " ")
    .split(/\s+/u)
    .filter(word => word !== "");
}

function takeClock(words: readonly string[], at: number, stamp: Stamp): number {
  const word = words[at] ?? "";
  const half = /^[ap]m$/i.exec(words[at + 1] ?? "")?.[0].toLowerCase();
  const clock =
    /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(word) ??
    (half === undefined ? null : /^(\d{1,2})$/.exec(word));
  if (clock === null || stamp.hour !== null) return 0;
  const hour = Number(clock[1]);
  const minute = Number(clock[2] ?? 0);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour === 0 || hour > 12))) return 0;
  stamp.hour = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  stamp.minute = minute;
  return half === undefined ? 1 : 2;
}

function takeDate(words: readonly string[], at: number, stamp: Stamp): number {
  const iso = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(words[at] ?? "");
  if (iso !== null) {
    [stamp.year, stamp.month, stamp.day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    return 1;
  }
  const first = monthOf(words[at]);
  const month = first ?? monthOf(words[at + 1]);
  const day = numberOf(words[first === null ? at : at + 1], 31);
  if (month === null || day === null || stamp.day !== null) return 0;
  const year = /^20\d{2}$/.test(words[at + 2] ?? "") ? Number(words[at + 2]) : null;
  [stamp.month, stamp.day, stamp.year] = [month, day, year];
  return year === null ? 2 : 3;
}

function takeAge(words: readonly string[], at: number, stamp: Stamp): number {
  const amount = numberOf(words[at], 999);
  const unit = ageUnits.find(([pattern]) => pattern.test((words[at + 1] ?? "").toLowerCase()));
  if (amount === null || unit === undefined || !words.slice(at).some(word => /^ago$/i.test(word))) return 0;
  const before = stamp.ago ?? { minutes: 0, fine: false };
  stamp.ago = { minutes: before.minutes + amount * unit[1], fine: before.fine || unit[1] <= 1 };
  return 2;
}

function takeWord(words: readonly string[], at: number, stamp: Stamp): number {
  const word = (words[at] ?? "").toLowerCase();
  if (change.test(word)) stamp.updated = true;
  if (change.test(word) || filler.test(word) || weekday.test(word) || (word === "ago" && stamp.ago !== null))
    return 1;
  // a zone follows its clock: an abbreviation, or words up to "Time"
  if (stamp.hour === null || stamp.zone !== null) return 0;
  if (/^[A-Z]{1,5}$/.test(words[at] ?? "")) {
    stamp.zone = words[at] ?? null;
    return 1;
  }
  const end = words.findIndex((later, place) => place > at && place < at + 5 && /^time$/i.test(later));
  if (end < 0) return 0;
  stamp.zone = words.slice(at, end + 1).join(" ");
  return end + 1 - at;
}

function monthOf(word: string | undefined): number | null {
  const low = (word ?? "").toLowerCase();
  return monthWord.test(low) ? months.indexOf(low.slice(0, 3)) + 1 : null;
}

function numberOf(word: string | undefined, most: number): number | null {
  if (word === undefined || !/^\d{1,3}$/.test(word)) return null;
  const value = Number(word);
  return value > most ? null : value;
}
