import type { Figure } from "../analysis/features.ts";
import { foldKey } from "../language/fold.ts";
import {
  countsInWords,
  countsOthers,
  isAway,
  isSpeed,
  tellsAge,
  tellsInterval,
  tellsOtherMoney,
} from "./figure-owner.ts";
import { isOtherFigure } from "./figure-subject.ts";
import { countsPeople, countsUnsaid, opensWithNumber } from "./figure-unsaid.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { leansBack, nearest, through, throughWithoutVerb } from "./gate.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { FigureKind, Question, Unit } from "./question.ts";
import { refusedFor } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import type { Support } from "./support.ts";

const units: Record<Exclude<FigureKind, "count" | "amount" | "age">, RegExp> = {
  money: /^(?:[$£€¥]|dollars?|pounds?|euros?|usd|gbp|eur|billion|million|bn|m|tn)$/iu,
  share: /^(?:%|percent|per cent|share|fraction)$/iu,
  distance: /^(?:km|kilomet(?:re|er)s?|miles?|mi|m|met(?:re|er)s?|feet|foot|ft|yards?|cm|mm|inch(?:es)?)$/iu,
  weight: /^(?:kg|kilos?|kilograms?|kilogrammes?|g|grams?|tonnes?|tons?|lbs?|pounds?|stone|ounces?|oz)$/iu,
  duration: /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/iu,
};

/** Nouns of money: "how much aid" may be given in money or as a share of a whole. */
const moneyNouns =
  /^(?:aid|support|assist|fund|money|donat|contribut|spend|cash|financ|invest|budget|debt|loan|grant)/u;

const moneyNounsAsked = /\b(?:budgets?|spend(?:s|ing)?|spent|expenditure|invest(?:s|ed|ing|ment)?)\b/iu;
// What runs late is measured in time, what rises or falls in any unit.
const isLasting =
  /^how much\b.*\b(?:over-?r[au]n|r[au]n over|late|longer|delayed?|held up|behind schedule|ahead of (?:time|schedule))\b/iu;
const isMoving =
  /^how much\b.*\b(?:rise|risen|rose|fall|fallen|fell|drop|dropped|grow|grown|grew|shrink|shrunk|sink|sunk|climb|climbed|increased?|decreased?|change|changed)[?.!\s]*$/iu;
const measured =
  /^(?:lit(?:re|er)s?|gallons?|barrels?|bags?|sacks?|degrees?|points?|acres?|hectares?|bottles?|boxes|crates|[mgk]w|bpd)$/iu;

/** A number with the right unit and the right subject, or why there is none. */
export function figureAnswer(search: Search): Finding {
  const strict = through(search, { actions: "lean", names: "near", share: 0.55 });
  // What is counted or paid hangs on the deed (killed, injured); a share or a length on what it is a share of.
  const loose = /^(?:count|money)$/u.test(search.question.figure ?? "") ? [] : throughWithoutVerb(search);
  const supports = [
    ...strict,
    ...loose.filter(one => !strict.some(({ passage }) => passage === one.passage)),
  ];
  for (const { passage } of wholeFirst(search, supports)) {
    if (tellsOfOthers(search, passage) || isOtherFigure(search.question, passage)) continue;
    if (!fittingFigure(search.question, passage) && !isLoose(search.question, passage.sentence.text, passage))
      continue;
    return answeredBy([passage, ...furtherFigures(search.question, passage)]);
  }
  const figures = search.ranked.filter(({ passage }) => passage.sentence.figures.length > 0);
  return nothing(
    supports.length > 0 || figures.length === 0
      ? refusedFor.noFigure
      : "the figures in the matching passages are about something else",
    nearest(search),
  );
}

/** Passages that meet every noun of the question before those that miss one: "military aid" is not all aid. */
function wholeFirst({ question }: Search, supports: readonly Support[]): Support[] {
  const nouns = question.units.filter(unit => unit.kind === "thing");
  const whole = ({ places }: Support) =>
    nouns.every(unit => places.get(unit) === "own" || places.get(unit) === "near") ? 0 : 1;
  return [...supports].sort((a, b) => whole(a) - whole(b));
}

/** A figure of the sentence that is counted in what the question asks and belongs to its subject. */
export function fittingFigure(question: Question, passage: Passage): Figure | null {
  const { figures, text } = passage.sentence;
  const [first] = figures;
  if (question.figure === "age") return first && tellsAge(question, passage) ? first : null;
  if (tellsOtherMoney(question, text)) return null;
  return (
    figures.find(
      figure =>
        (hasUnit(question, figure, text) ||
          (question.figure === "count" && countsUnsaid(question, figure, passage))) &&
        !isDifference(question, figure, text) &&
        !isOfAnother(question, figure, text) &&
        !countsOthers(question, text, figure) &&
        !isOnlySource(text, figure) &&
        !countsOtherFate(question, figure, text),
    ) ?? null
  );
}

/**
 * A country that a figure is asked of must be named itself: a sentence that names another in its place tells of that one, though
 * it names a further one that is asked about ("Denmark has given Norway" of Sweden's aid to Norway).
 */
export function tellsOfOthers(search: Search, passage: Passage): boolean {
  const { question, weights } = search;
  const { sentence, before } = passage;
  // "This amounts to": what the sentence before tells of.
  if (leansBack(passage) && before && before.sentence.figures.length > 0 && tellsOfOthers(search, before))
    return true;
  const asked = question.units.filter(unit => nationOfUnit(unit) !== null);
  if (asked.length === 0) return false;
  const named = sentence.text
    .split(/\s+/u)
    .filter(word => /^[^\p{L}]*\p{Lu}/u.test(word))
    .map(word => nationOf(stemOf(foldable(word))));
  const nations = new Set(named.filter(nation => nation !== null));
  const isNamed = (unit: Unit) => nations.has(nationOfUnit(unit) ?? -1);
  const isOther = [...nations].some(nation => !asked.some(unit => nationOfUnit(unit) === nation));
  if (isOther && !asked.some(isNamed)) return true;
  const apart = asked.filter(
    unit => isDoer(unit, question) || weights.frequency(unit) <= mostOfSetting * weights.posts,
  );
  return isOther && apart.some(unit => !isNamed(unit));
}

/** "Britons" are read as their country, whose last word is no nation's. */
function nationOfUnit({ stem, text }: Unit): ReturnType<typeof nationOf> {
  return nationOf(stem) ?? nationOf(stemOf(text));
}

/** "How much has Sweden given": what stands right after the helper does the deed. */
function isDoer({ text: name }: Unit, { text }: Question): boolean {
  const at = text.search(/\b(?:has|have|had|did|does|do|will|would|is|was)\s/iu);
  return (
    at >= 0 &&
    text
      .slice(at)
      .replace(/^\S+\s(?:the\s)?/iu, "")
      .startsWith(name.replace(/^the\s/iu, ""))
  );
}

// What so many posts name is where it all happens: a sentence leaves it out.
const mostOfSetting = 0.45;

// "2p a litre".
const pence = /(?<![\p{L}\d.])\d{1,3}(?:\.\d)?p\b/u;
// "€9 a year" is a price, and no year long.
const looseDuration =
  /(?<!\d\p{L}{0,7}\s)\b(?:a couple(?: of)?|several|a few|many|some|half an?|an?) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/iu;
const looseCount =
  /\b(?:dozens|hundreds|thousands|millions|scores|several|a handful|a couple)(?: of)? (?:\p{L}+ ){0,2}?(\p{L}+)/giu;

// "a third of", "one in five", "half the country": a share in words.
const looseShare =
  /\b(?:(?:an?|one|two|three|four)[- ](?:third|quarter|fifth|sixth|tenth)s?|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:\p{L}+ ){0,2}(?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|ten|twelve|twenty)|half|most|(?:a |the )?majority)\b/iu;

/** "a couple of years", "dozens of soldiers": an amount without a number. */
export function isLoose(question: Question, text: string, passage: Passage | null = null): boolean {
  const isShare = question.figure === "share" || question.figure === "amount";
  if (isShare && !isLasting.test(question.text) && looseShare.test(text)) return true;
  if (/^(?:amount|money)$/u.test(question.figure ?? "") && pence.test(text)) return true;
  if (question.figure === "duration") return looseDuration.test(text);
  const { head } = question;
  if (question.figure !== "count" || !head) return false;
  if (passage && opensWithNumber(question, passage)) return true;
  if (!head.meanings.has("peopl") && countsInWords(question, text)) return true;
  return [...text.matchAll(looseCount)].some(match =>
    stemsIn(match[0]).some(stem => head.meanings.has(stem)),
  );
}

function hasUnit(question: Question, figure: Figure, text: string): boolean {
  const unit = figure.unit ?? "";
  const kind = question.figure ?? "amount";
  const isMeasure = Object.values(units).some(pattern => pattern.test(unit));
  if (kind === "count") {
    if (isMeasure) return false;
    if (!question.head) return true;
    return countsHead(question, figure, text) || countsPeople(question, figure, text);
  }
  // "10 times more": how much more is told by comparison.
  if (/\bhow much (?:more|less|bigger|higher|larger|lower)\b/iu.test(question.text))
    return (
      unit === "times" ||
      /\b(?:more|extra|further|less|higher|lower|up|down|rise|increase|above|below)\b/iu.test(text)
    );
  if (kind === "amount") {
    const head = question.head?.stem ?? "";
    if (unit === "times") return true;
    if (moneyNouns.test(head) || question.units.some(one => moneyNouns.test(one.stem)))
      return units.money.test(unit) || units.share.test(unit);
    // "How much did they overrun", "how much did the river rise": in minutes, in metres.
    if (isLasting.test(question.text)) return units.duration.test(unit);
    if (isMoving.test(question.text)) return isMeasure;
    if (asksRate.test(question.text)) return isRate(question, figure, text);
    // "3km to the north" tells where it is, not how big.
    if (units.distance.test(unit) && isAway(text, figure)) return false;
    // "How much" is weighed, measured or paid, never counted.
    if (/^(?!by )how much\b/iu.test(question.text) && question.head === null)
      return units.money.test(unit) || units.share.test(unit) || units.weight.test(unit);
    if (/\bhow much\b/iu.test(question.text)) return isMeasure || measured.test(unit);
    return unit !== "";
  }
  // A budget and a spending are told as a share of the whole economy too.
  if (kind === "money")
    return units.money.test(unit) || (units.share.test(unit) && moneyNounsAsked.test(question.text));
  if (kind === "age") return false;
  // "How long is the wall": what is a thing is measured in metres.
  if (kind === "duration" && asksLength.test(question.text) && units.distance.test(measureOf(figure, text)))
    return /^[\s-]?(?:km|m|cm|mm)?[\s-]long\b/u.test(text.slice(figure.end)) || /\blength\b/u.test(text);
  if (kind === "duration" && tellsInterval(text, figure) !== asksInterval.test(question.text)) return false;
  return units[kind].test(unit) && !(kind === "distance" && isSpeed(text, figure));
}

const asksLevel =
  /^what(?:['’]s| is| was| are| were)\b(?!.*\b(?:change|increase|rise|fall|drop|difference|gap|majority|margin|lead)\b)/iu;

/** "7 points higher than a year ago" tells how far apart two levels are, and neither of them. */
function isDifference({ text: asked, figure: kind }: Question, { end }: Figure, text: string): boolean {
  return (
    kind === "amount" &&
    asksLevel.test(asked) &&
    /^\S*\s(?:\p{Ll}+\s)?(?:higher|lower|more|less|above|below)\b/u.test(text.slice(end))
  );
}

const asksRate = /\b(?:turnout|rate)\b/iu;

/** A rate or a turnout is a share of a whole, in points or by the year; people who came are a turnout too. */
function isRate({ text: asked }: Question, { unit, end }: Figure, text: string): boolean {
  if (units.share.test(unit ?? "") || /^(?:points?|times)$/u.test(unit ?? "")) return true;
  if (/\bturnout\b/iu.test(asked) && /^(?:people|voters)$/u.test(unit ?? "")) return true;
  return (
    /^\S*\s(?:an?|per|each|every)\s/u.test(text.slice(end)) ||
    /\b(?:rate|turnout) of \S*$/iu.test(text.slice(0, end))
  );
}

const asksLength = /^how long (?:is|are|was|were)\b/iu;

/** "30m long": the letter behind the number, which may stand for a million elsewhere. */
function measureOf({ unit, start, end }: Figure, text: string): string {
  return unit ?? /\d(k?m|cm|mm)$/u.exec(text.slice(start, end))?.[1] ?? "";
}

const asksInterval = /\bhow (?:long|many \p{L}+) (?:ago|before|after|earlier|later|until|from now)\b/iu;

// The dead, the hurt, the missing: a count of one is none of another, nor of those who were only there.
const fates = [
  /\b(?:dead|died?|dies|dying|deaths?|killed|killing|kills?|fatal\p{L}*|fallen|toll|lives|bodies|perished|victims?|casualties)\b/iu,
  /\b(?:injur\p{L}+|wounded|hurt|casualties)\b/iu,
  /\b(?:missing|unaccounted)\b/iu,
];

/** "At least 40 were hurt" is no answer to how many died, or to how many were inside. */
function countsOtherFate(
  { text: asked, figure: kind, head }: Question,
  figure: Figure,
  text: string,
): boolean {
  if (kind !== "count" || !(head === null || head.meanings.has("peopl"))) return false;
  const clause = clauseAround(text, figure);
  const told = fates.filter(fate => fate.test(clause));
  return told.length > 0 && !told.some(fate => fate.test(asked)) && !/\b(?:affected|hit)\b/iu.test(asked);
}

/** From the figure to the next comma or "and", with the few words before it. */
function clauseAround(text: string, { start, end }: Figure): string {
  const after = /^.*?(?=[,;:()]|\band\b|\bwhile\b|$)/iu.exec(text.slice(end))?.[0] ?? "";
  return text.slice(start, end) + after;
}

/** The counted noun stands in the figure's own words or within five words after it: "46,000 Ukrainian soldiers". */
function countsHead(question: Question, figure: Figure, text: string): boolean {
  const head = question.head;
  if (!head) return true;
  // "400 of them to Norway" counts no Norwegians: what is counted stands before the next preposition but "of".
  const phrase =
    text.slice(figure.start, figure.end) +
    (/^.*?(?=\s(?:in|to|from|at|by|for|on|with|near)\s|$)/iu.exec(text.slice(figure.end))?.[0] ?? "");
  const after = stemsIn(phrase.split(/\s+/u).slice(0, 7).join(" "));
  if (after.some(stem => head.meanings.has(stem))) return true;
  const counted = head.meanings.has("peopl") ? question.units : [head];
  const counts = (stem: string) => counted.some(unit => unit.kind !== "name" && unit.meanings.has(stem));
  // "How many people died": "19 deaths".
  if (after.slice(1, mostBeforeCounted).some(counts)) return true;
  // "The number of confirmed deaths has risen to 19".
  const before = /\b(?:number|total|toll|count)\b(?! on\b)(?!.*\d).*$/iu.exec(
    text.slice(0, figure.start),
  )?.[0];
  return before !== undefined && stemsIn(before).some(counts);
}

// Between a number and what it counts stand a word or two: "19 confirmed deaths".
const mostBeforeCounted = 4;

/** "According to three clerks who have read it": those who tell it. */
function isOnlySource(text: string, { start }: Figure): boolean {
  return /\baccording to\s(?:at least\s)?$/iu.test(text.slice(0, start));
}

/** "46,000 Ukrainian soldiers" is no answer to a question about Russia's: the figure's own words name another country. */
function isOfAnother(question: Question, figure: Figure, text: string): boolean {
  const asked = new Set(question.units.map(unit => nationOfUnit(unit)).filter(nation => nation !== null));
  if (asked.size === 0) return false;
  const phrase = text
    .slice(figure.start, figure.end)
    .split(/\s+/u)
    // A comma or bracket ends what the figure tells of: "Norway pays 61%, Sweden 24%".
    .concat(
      (/^[^,;()]*/u.exec(text.slice(figure.end).replace(/^[%\s]+/u, ""))?.[0] ?? "")
        .split(/\s+/u)
        .slice(0, 3),
    );
  const own = phrase.map(word => nationOf(stemOf(foldable(word)))).filter(nation => nation !== null);
  return own.length > 0 && !own.some(nation => asked.has(nation));
}

function foldable(word: string): string {
  return word.replace(/[^\p{L}\p{N}'’-]/gu, "").replace(/['’]s$/u, "");
}

function stemsIn(text: string): string[] {
  return (foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

/** The sentence that goes on with the same figure in another unit: "This amounts to about $120bn". */
function furtherFigures(question: Question, passage: Passage): Passage[] {
  const { after } = passage;
  if (!after || after.sentence.figures.length === 0) return [];
  const leans =
    /^(?:this|that|it|these) (?:amounts?|equals?|is|was|represents?|means?|comes?|includes?|compares?|adds)\b/iu;
  if (!leans.test(after.sentence.text)) return [];
  return question.figure === "amount" || question.figure === "money" || question.figure === "count"
    ? [after]
    : [];
}
