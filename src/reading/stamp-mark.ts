import { zoneNamed } from "../time/zones.ts";
import { namesOf, signersOf } from "./byline.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { wholeText } from "./line.ts";
import { isTag } from "./post-kind.ts";
import { readStamp, type Stamp } from "./stamp.ts";
import { monthOf } from "./stamp-words.ts";

/** A line that gives a post its time, and what else stands on it. */
export type StampMark = {
  stamp: Stamp;
  /** The title on the same line; null where the time stands alone. */
  title: string | null;
  /** Sentences on the same line, of a post without a title. */
  said: string | null;
  byline: string[];
  tags: string[];
  /** Where the time stands on its line. */
  place: "alone" | "before" | "after";
};

/** A time beside a title has no more words than these: "Feb. 17, 2025, 5:14 p.m. Eastern Standard Time -". */
const mostWords = 9;
/** A line that ends as a sentence does may still be a title, if it has no more words. */
const longestTitle = 12;
/** The longest time after a title, in characters. */
const longestStamp = 60;
/** What parts a title from the time after it: a sign with or without spaces, a bracket, or nothing before a number. */
const parting = / ?[|·•–—] ?| - |, | ?[([]|(?<=[\p{L}?!’”"')])(?=\d)/gu;
/** A title on a line with its time is no paragraph. */
const longestLine = 320;

/**
 * What a line says of time: a stamp alone ("17:52", "2h ago"), with its author ("17:30, Ann Example"), before a title
 * ("10:30 a.m. Title") or after it ("Title (17:52)"); null for other lines.
 */
export function stampMark(line: Line): StampMark | null {
  const before = known.get(line);
  if (before !== undefined) return before;
  const mark = readMark(line);
  known.set(line, mark);
  return mark;
}

// layouts ask again and again: when they look for posts, part them, and read them
const known = new WeakMap<Line, StampMark | null>();

function readMark(line: Line): StampMark | null {
  const whole = (line.marker === "bullet" ? line.text : wholeText(line)).replace(
    /^\d{1,3} new (?:updates?|posts?) ?/i,
    "",
  );
  if (whole.length > longestLine || !/\d|ago/.test(whole)) return null;
  const alone = readStamp(whole);
  if (alone !== null) return { stamp: alone, title: null, said: null, byline: [], tags: [], place: "alone" };
  if (!/\d{1,2}[:.h]\d{2}|\d ?[ap]\.?m\b|\bago/i.test(whole)) return null;
  return markBefore(whole) ?? markSigned(whole) ?? markAfter(whole);
}

/** "10:30 a.m. Title", "17:52 GMT - Title", "21:22Ann Example", "2h ago Title". */
function markBefore(whole: string): StampMark | null {
  if (!/^\W{0,2}(?:\d|\p{Lu}\p{Ll}{2,8}\.? \d|an? |(?:posted|published|at) )/iu.test(whole)) return null;
  const words = apart(whole).split(" ");
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const stamp = endsAsStamp(words[count - 1] ?? "") ? clockStamp(words.slice(0, count).join(" ")) : null;
    if (stamp === null) continue;
    const rest = words
      .slice(count)
      .join(" ")
      .replace(/^[-–—|:·•,] ?/u, "");
    return markWith(stamp, rest, "before");
  }
  return null;
}

/** "Ann Example 17:52", "Posted by Ann Example at 17:52". */
function markSigned(whole: string): StampMark | null {
  const at = whole.search(/ (?:at )?\d{1,2}[:.]\d{2}/);
  if (at < 3 || at > 90) return null;
  const name = whole.slice(0, at);
  const names = signersOf(name) ?? namesOf(name);
  const stamp = names.length > 0 ? clockStamp(whole.slice(at)) : null;
  return stamp === null ? null : { stamp, title: null, said: null, byline: names, tags: [], place: "alone" };
}

/** "Title (17:52)", "Title - 17:52 GMT", "Title17:52": a sign, or nothing at all, parts title and time. */
function markAfter(whole: string): StampMark | null {
  const from = Math.max(2, whole.length - longestStamp);
  parting.lastIndex = from;
  for (let found = parting.exec(whole); found !== null; found = parting.exec(whole)) {
    const stamp = clockStamp(whole.slice(found.index + found[0].length).replace(/[)\]]$/, ""));
    if (stamp !== null) return markWith(stamp, whole.slice(0, found.index).trim(), "after");
    if (found[0] === "") parting.lastIndex += 1;
  }
  return null;
}

/** A stamp with a clock or an age, in a zone that is one: else "17:52 UK sends aid" would be a time in the zone "UK". */
function clockStamp(text: string): Stamp | null {
  const stamp = readStamp(text.trim().replace(/[-–—|:·•,]$/u, ""));
  if (stamp === null || (stamp.hour === null && stamp.ago === null)) return null;
  return stamp.zone === null || zoneNamed(stamp.zone) !== null ? stamp : null;
}

function markWith(stamp: Stamp, rest: string, place: "before" | "after"): StampMark | null {
  const names = signersOf(rest) ?? namesOf(rest);
  const bare = { stamp, title: null, said: null, byline: [], tags: [], place: "alone" as const };
  if (names.length > 0) return { ...bare, byline: names };
  if (isTag(rest)) return { ...bare, tags: [rest] };
  if (!/^["'“‘«(¿¡]{0,2}[\p{Lu}\p{Lo}\d$£€]/u.test(rest) || /^\d{1,2}[:.]\d{2}\b/.test(rest)) return null;
  if (place === "after" && (wordCount(rest) < 2 || endsAsSentence(rest.replace(/\?$/, "")))) return null;
  // "17:52 The gate moves. It has moved for two minutes.": prose, and no title
  const prose = endsAsSentence(rest.replace(/\?["'’”]?$/, "")) && wordCount(rest) > longestTitle;
  return prose ? { ...bare, said: rest, place } : { ...bare, title: rest, place };
}

/** Words and digits of a time are parted from a name or title glued to it. */
function apart(text: string): string {
  return text.replace(/^(.{0,30}?(?:\d|[ap]m|ago))(?=[“‘"']?\p{Lu})(?![AP]M\b)/u, "$1 ").replace(/ +/g, " ");
}

/** A time ends in a number, half of the day, zone, month, sign or "ago": "17:52 On Tuesday" does not end after "On". */
function endsAsStamp(word: string): boolean {
  return (
    /\d(?:[ap]\.?m\.?)?\W{0,2}$|^[apAP]\.?[mM]\.?\W?$|^\(?[A-Z]{1,5}\)?\W?$|^(?:ago|[Tt]ime|[Uu]hr)\W?$|^[-–—|:·•]$/u.test(
      word,
    ) || monthOf(word.replace(/\W+$/u, "")) !== null
  );
}
