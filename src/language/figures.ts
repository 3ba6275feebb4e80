import { numberWordsSource, scales, valueOfFraction, valueOfWords } from "./number-words.ts";

/**
 * A number with its unit as written: "46,000 soldiers", "£5bn", "43%", "a fifth". `value` is in plain units (5e9, 43,
 * 0.2); `unit` is "%", "$", "km", "share" for fractions, or the noun that is counted; null where none follows.
 */
export type CountedFigure = {
  text: string;
  value: number;
  unit: string | null;
  start: number;
  end: number;
  /** "nearly", "at least", "up to": the words before the number that widen it, lower case. */
  qualifier?: string;
  /** The upper end of a range ("10 to 15"); `value` is the lower. */
  to?: number;
};

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const scale = "hundred|thousand|million|billion|trillion|bn|tn|mn|m|k|b";
const percent = "%|per cent|percent|pc|percentage points?";
const number = String.raw`(?:(?<currency>US\$|A\$|C\$|[$£€¥])\s?)?(?<low>${digits})(?:\s?(?:-|–|to)\s?[$£€¥]?(?<high>${digits}))?(?:[ -]?(?<scale>${scale})(?![\p{L}\p{N}]))?(?:\s?(?<percent>${percent})(?![\p{L}\p{N}]))?`;
const fraction =
  "(?:an?|one|two|three|four|five|seven|nine)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of )|half(?= (?:of|the|a) )";
const worded = String.raw`(?<words>${numberWordsSource})(?:\s(?<wordPercent>per cent|percent|percentage points?))?`;
const figure = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,_/-])(?:${number}|(?<fraction>${fraction})|${worded})(?:(?![\p{L}\p{N}_])|(?=(?:km|kg|cm|mm|mph|kph|kw|mw|gw|ft|KM|GW|MW)(?!\p{L})))`,
  "giu",
);

const qualifier =
  /(?:nearly|almost|about|around|roughly|approximately|some|over|more than|less than|fewer than|under|at least|at most|up to|as many as|as much as|just over|just under|well over|an estimated|only|close to|no more than|exactly)\s$/iu;

/** The figures of a text, in order; dates, years, clock times, ordinals and numbers in names are none. */
export function figuresIn(text: string): CountedFigure[] {
  const figures: CountedFigure[] = [];
  for (const match of text.matchAll(figure)) {
    const found = figureOf(text, match);
    if (found !== null) figures.push(found);
  }
  return figures;
}

function figureOf(text: string, match: RegExpMatchArray): CountedFigure | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const value = numberOf(groups);
  if (value === null || !Number.isFinite(value)) return null;
  const counted = unitOf(text, end, groups);
  const marked = groups["currency"] !== undefined || groups["percent"] !== undefined;
  if (!marked && groups["fraction"] === undefined) {
    if (groups["low"] !== undefined && isDateOrName(text, start, end, match[0], counted !== null))
      return null;
    // "one of them", "the two met": a small number in words counts only where it counts something
    if (groups["words"] !== undefined && (counted === null || /^one$/iu.test(groups["words"]))) return null;
  }
  const lastOfText = counted?.end ?? end;
  const before = qualifier
    .exec(text.slice(Math.max(0, start - 24), start))?.[0]
    .trim()
    .toLowerCase();
  const high = highOf(groups);
  return {
    text: text.slice(start, lastOfText),
    value,
    unit: counted?.unit ?? null,
    start,
    end: lastOfText,
    ...(before === undefined ? {} : { qualifier: before }),
    ...(high === null || high <= value ? {} : { to: high }),
  };
}

type Groups = Record<string, string | undefined>;

function numberOf(groups: Groups): number | null {
  if (groups["fraction"] !== undefined) return valueOfFraction(groups["fraction"]);
  if (groups["words"] !== undefined) return valueOfWords(groups["words"]);
  return groups["low"] === undefined ? null : plain(groups["low"]) * scaleOf(groups);
}

function highOf(groups: Groups): number | null {
  return groups["high"] === undefined ? null : plain(groups["high"]) * scaleOf(groups);
}

function plain(written: string): number {
  return Number(written.replaceAll(",", ""));
}

function scaleOf(groups: Groups): number {
  return scales.get((groups["scale"] ?? "").toLowerCase()) ?? 1;
}

const currencies = new Map([
  ["dollars", "$"],
  ["dollar", "$"],
  ["pounds", "£"],
  ["euros", "€"],
  ["euro", "€"],
]);
const measures =
  /^[ -]?(?:km|kilometres?|kilometers?|miles?|metres?|meters?|feet|ft|cm|mm|kg|tonnes?|tons?|litres?|gallons?|barrels?|degrees?|mph|kph|kw|mw|gw|hectares?|acres?|minutes?|hours?|days?|weeks?|months?|years?(?:-olds?)?|seconds?|dollars?|pounds|euros?|KM|GW|MW)(?![\p{L}])/u;
// up to two words of description ("Ukrainian", "full-time"), then the noun that is counted
const counted =
  /^ ((?:[\p{L}'’-]+ ){0,2}?)(\p{Ll}{2,}s|(?:people|men|women|children|personnel|staff|police|aircraft|dead|wounded|injured|killed))(?![\p{L}-])/u;
// words in -s that are no nouns, and words that end the search for a noun
const noNoun =
  /^(?:is|was|has|does|as|us|its|his|this|thus|says|plus|across|besides|perhaps|always|versus|towards|afterwards|less|yes|years?old)$/u;
const stops =
  /(?:^|\s)(?:of|in|on|at|to|for|from|by|with|and|or|but|the|that|which|who|as|is|was|are|were|than|since|after|before|until|when|while|into|over|under|per|if|so|it|he|she|they|we|have|has|had|will|would)\s/iu;

function unitOf(text: string, end: number, groups: Groups): { unit: string; end: number } | null {
  if (groups["percent"] !== undefined || groups["wordPercent"] !== undefined) return { unit: "%", end };
  if (groups["currency"] !== undefined) return { unit: groups["currency"].slice(-1), end };
  if (groups["fraction"] !== undefined) return { unit: "share", end };
  const after = text.slice(end, end + 60);
  const measure = measures.exec(after)?.[0];
  if (measure !== undefined) {
    const unit = measure.replace(/^[ -]/u, "").toLowerCase();
    return { unit: currencies.get(unit) ?? unit, end: end + measure.length };
  }
  const noun = counted.exec(after);
  if (noun === null) return null;
  const [all, described = "", word = ""] = noun;
  if (noNoun.test(word) || stops.test(` ${described}`)) return null;
  return { unit: word, end: end + all.length };
}

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const monthBefore = new RegExp(`(?:^|[^\\p{L}])${month}\\.?\\s(?:\\d{1,2}(?:,|\\s,)?\\s)?$`, "u");
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?:\\sof)?\\s${month}(?![\\p{L}])`, "u");
const clockAfter = /^(?:[:.]\d{2}|\s?[ap]\.?\s?m\b|\s?(?:GMT|BST|CET|EST|EDT|ET|UTC)\b|\s?o['’]clock)/iu;
// a number that names something: "No. 10", "Article 5", "Rossiya 1", "5 Live"
const nameBefore =
  /(?:\b(?:[Pp]hase|[Ll]evel|[Ss]tage|[Cc]ategory|[Pp]age|[Rr]oom|[Rr]oute|[Ff]light|[Cc]hapter|[Ss]ection|[Aa]rticle|[Pp]art|[Tt]ype|[Cc]hannel|[Rr]adio|[Ss]chedule|[Rr]esolution)|\bNo\.?|\bNumber|[\p{Ll}.,;:]\s\p{Lu}[\p{L}]+)\s$/u;

function isDateOrName(text: string, start: number, end: number, matched: string, counts: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (/^(?:1[5-9]|20)\d{2}(?:\s?[-–]\s?\d{2,4})?$/u.test(matched))
    return !/^ (?:people|troops|soldiers)\b/u.test(after);
  if (monthBefore.test(before) || monthAfter.test(after) || clockAfter.test(after)) return true;
  if (/\d[:.]$/u.test(before) || /^[/:]\d/u.test(after)) return true;
  if (/^ \p{Lu}\p{Ll}+(?:[.,;:!?)]|$)/u.test(after)) return true;
  return !counts && nameBefore.test(before);
}
