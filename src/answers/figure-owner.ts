import type { Figure } from "../analysis/features.ts";
import { numberWordsSource } from "../language/number-words.ts";
import { wordsOf } from "../language/terms.ts";
import { leansBack } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

// "Ada Holm, 26, said", "is 84", "aged 26", "a woman of 73", "51 years old", "a 26-year-old".
const agesAfter =
  /(?:,\s(?:now\s|aged\s)?|\((?:aged\s)?|\b(?:is|was|are|were|be|turn(?:s|ed)?|aged?|age of|woman of|man of|girl of|boy of|who['’]s)(?:\s(?:now|just|only|already|about))?\s)(\d{1,3})(?=[,.;)]|\s(?:and|when|years|at)\b|$)/giu;
const agesBefore = /\b\d{1,3}[- ](?:year|month)s?[- ]old\b/giu;
// So many words after "26-year-old" may name whose age it is.
const mostAfterAge = 6;

/** True where a sentence gives the age of whom or what is asked of, not only of somebody else in it. */
export function tellsAge({ units }: Question, passage: Passage): boolean {
  const { text } = passage.sentence;
  const subjects = units.filter(({ kind }) => kind === "name" || kind === "thing");
  const isOf = (part: string) => subjects.length === 0 || subjects.some(unit => isNamedIn(unit, part));
  const isOfPronoun = (part: string) => leansBack(passage) && wordsOf(part).length <= 1;
  for (const match of text.matchAll(agesAfter)) {
    // "Ada Holm, who is 58": what the name is told of stands before the comma.
    const before = /(?:[^,;:]*,\s(?=who\b))?[^,;:]*$/u.exec(text.slice(0, match.index))?.[0] ?? "";
    if (isOf(before) || isOfPronoun(before)) return true;
  }
  for (const match of text.matchAll(agesBefore)) {
    const after = text
      .slice(match.index + match[0].length)
      .split(/\s+/u)
      .slice(0, mostAfterAge + 1);
    const before = /[^,;:]*$/u.exec(text.slice(0, match.index))?.[0] ?? "";
    if (isOf(after.join(" ")) || isOf(before) || isOfPronoun(before)) return true;
  }
  return false;
}

/** A unit's last word stands there, and no other first name before it. */
function isNamedIn(unit: Unit, text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const own = unit.text.split(/\s+/u);
  return words.some((word, at) => {
    const stem = stemOf(word.replace(/['’]s?$/u, "").toLowerCase());
    if (stem !== unit.stem && !unit.meanings.has(stem)) return false;
    const first = words[at - 1] ?? "";
    return (
      unit.kind !== "name" ||
      own.length < 2 ||
      !/^\p{Lu}\p{Ll}/u.test(first) ||
      own.includes(first) ||
      /^(?:Mr|Ms|Mrs|Dr|Sir)$/u.test(first)
    );
  });
}

/** "161km/h", "70 miles an hour": a speed is no distance. */
export function isSpeed(text: string, { end }: Figure): boolean {
  return (
    /^\s?(?:\/\s?h|ph\b|per hour|an hour|\p{L}* ?(?:an|per) hour)/u.test(text.slice(end)) ||
    /^\S*(?:\/h|ph)\b/u.test(text.slice(end))
  );
}

/** "3km to the north", "90 miles down the river": how far off something is. */
export function isAway(text: string, { end }: Figure): boolean {
  return /^\s?(?:away|off|out|from|up|down|along|inland|(?:to the |due )?(?:north|south|east|west)\p{L}*)\b/iu.test(
    text.slice(end),
  );
}

// "Waited five hours", "took them about a year", "trapped for 25 hours": how long it took, whatever it was before or after.
// "Held two days after the vote" is a meeting's date: of what is held only "for" tells how long.
const lasting =
  /\b(?:for|wait(?:s|ed|ing)?|last(?:s|ed|ing)?|t(?:ake|akes|aking|aken|ook)|spen(?:d|ds|t|ding)|trapped|stay(?:s|ed|ing)?)\s(?:(?:me|him|her|it|us|them|at least|at most|about|around|nearly|almost|over|under|up to|more than|less than|some|only|just|another|an?|further|full)\s)*$/iu;

/** "25 hours after the quake", "10 months ago", "51 years old": how far off in time, not how long it took. */
export function tellsInterval(text: string, { start, end }: Figure): boolean {
  const behind = text.slice(end).trimStart();
  if (/^-?(?:ago|later|earlier|old|away|from now)\b/iu.test(behind)) return true;
  return /^-?(?:after|before)\b/iu.test(behind) && !lasting.test(text.slice(0, start));
}

const asksCost = /\b(?:costs?|price|priced|paid|pay|worth|bill)\b/iu;
// What something costs is told by a word of price, or by the sum that it is bought, built or valued "for" or "at".
const tellsCost =
  /\b(?:cost\p{L}*|pric\p{L}*|pa(?:y|ys|id|ying)|spen[dt]\p{L}*|bills?|worth|valu\p{L}*|budget\p{L}*|bought|buys?|buying|s[oe]lls?|sold|charg\p{L}*|fees?|rents?|quote\p{L}*|expens\p{L}*|estimat\p{L}*|ended up|came to|comes to|total\p{L}*|bid|offer\p{L}*|deal|signed|invest\p{L}*|financ\p{L}*|fund\p{L}*)\b/iu;
const soldFor =
  /\b(?:for|at|to|of)\s(?:an?\s|about\s|around\s|some\s|nearly\s|almost\s|over\s|up to\s|an initial\s)*[$£€¥]/u;
const otherMoney =
  /\b(?:rais(?:e|es|ed|ing)|donat\p{L}*|fin(?:e|es|ed)|earn\p{L}*|stole\p{L}*|w(?:on|ins?))\b/iu;

/** What something costs is asked, and the sum there is of another kind: raised for it, fined, won. */
export function tellsOtherMoney({ text: asked, figure, units }: Question, text: string): boolean {
  if (figure !== "money" || !asksCost.test(asked)) return false;
  // "How much did they raise to pay for it" asks for just that.
  if (units.some(({ kind }) => kind === "action") && otherMoney.test(asked)) return false;
  return !tellsCost.test(text) && !soldFor.test(text);
}

/** "Forty sheep", "a dozen boats": a count in words, of the very noun that is asked for. */
export function countsInWords({ head }: Question, text: string): boolean {
  if (head === null) return false;
  const counted = new RegExp(
    `\\b(?:${numberWordsSource}|a dozen)\\s((?:of [^,;.]{1,60}\\b(?:is|are|was|were)\\s)?(?:[\\p{L}-]+\\s){0,2}[\\p{L}-]+)`,
    "giu",
  );
  return [...text.matchAll(counted)].some(
    ([whole, words = ""]) =>
      !/^one\b/iu.test(whole) &&
      !/^(?:in|to|at|by|from|for|per)\b/iu.test(words) &&
      wordsOf(words).some(word => head.meanings.has(stemOf(word.toLowerCase()))),
  );
}

/** "140 Danish divers" where another people's are asked for: a capitalised word between the number and what it counts. */
export function countsOthers({ units }: Question, text: string, { start, end }: Figure): boolean {
  const asked = units.filter(({ kind }) => kind === "name");
  if (asked.length === 0) return false;
  const phrase = text.slice(start, end).split(/\s+/u).slice(1);
  const own = phrase.filter(word => /^\p{Lu}\p{Ll}/u.test(word));
  return own.length > 0 && !own.some(word => asked.some(unit => beginAlike(word, unit.text)));
}

// "Tarnland" and "Tarnlandic", "Pole" and "Polish" (the dictionary's pairs are met by their stems before).
const leastAlike = 4;

function beginAlike(word: string, name: string): boolean {
  return name
    .split(/\s+/u)
    .some(
      part =>
        part.slice(0, leastAlike).toLowerCase() === word.slice(0, leastAlike).toLowerCase() ||
        stemOf(part) === stemOf(word),
    );
}
