import type { Figure } from "../analysis/features.ts";
import { foldKey } from "../language/fold.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, through, throughWithoutVerb } from "./gate.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { FigureKind, Question } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import type { Support } from "./support.ts";

const units: Record<Exclude<FigureKind, "count" | "amount">, RegExp> = {
  money: /^(?:[$£€¥]|dollars?|pounds?|euros?|usd|gbp|eur|billion|million|bn|m|tn)$/iu,
  share: /^(?:%|percent|per cent|share|fraction)$/iu,
  distance: /^(?:km|kilomet(?:re|er)s?|miles?|mi|m|met(?:re|er)s?|feet|foot|ft|yards?|cm|mm|inch(?:es)?)$/iu,
  weight: /^(?:kg|kilos?|kilograms?|kilogrammes?|g|grams?|tonnes?|tons?|lbs?|pounds?|stone|ounces?|oz)$/iu,
  duration: /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/iu,
  age: /^(?:years?|years? old|months?)$/iu,
};

// "Ada Holm, 26, said", "a 26-year-old", "aged 26".
const agedText = /, ?\d{1,3} ?,|\b\d{1,3}[- ](?:year|month)s?[- ]old\b|\b(?:aged?|age of) \d{1,3}\b/iu;

/** Nouns of money: "how much aid" may be given in money or as a share of a whole. */
const moneyNouns =
  /^(?:aid|support|assist|fund|money|donat|contribut|spend|cash|financ|invest|budget|debt|loan|grant)/u;

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
    if (tellsOfOthers(search.question, passage)) continue;
    if (!fittingFigure(search.question, passage) && !isLoose(search.question, passage.sentence.text))
      continue;
    return answeredBy([passage, ...furtherFigures(search.question, passage)]);
  }
  const figures = search.ranked.filter(({ passage }) => passage.sentence.figures.length > 0);
  return nothing(
    supports.length > 0 || figures.length === 0
      ? "no such figure is given in the matching passages"
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
  if (first && question.figure === "age" && agedText.test(text)) return first;
  return (
    figures.find(figure => hasUnit(question, figure, text) && !isOfAnother(question, figure, text)) ?? null
  );
}

/** A sentence that names other countries and none of the asked ones tells of those. */
function tellsOfOthers({ units: asked }: Question, { sentence }: Passage): boolean {
  const wanted = asked.map(unit => nationOf(unit.stem)).filter(nation => nation !== null);
  if (wanted.length === 0) return false;
  const named = sentence.text
    .split(/\s+/u)
    .filter(word => /^[^\p{L}]*\p{Lu}/u.test(word))
    .map(word => nationOf(stemOf(foldable(word))));
  const nations = named.filter(nation => nation !== null);
  return nations.length > 0 && !nations.some(nation => wanted.includes(nation));
}

const looseDuration =
  /\b(?:a couple(?: of)?|several|a few|many|some|half an?|an?) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/iu;
const looseCount =
  /\b(?:dozens|hundreds|thousands|millions|scores|several|a handful|a couple)(?: of)? (?:\p{L}+ ){0,2}?(\p{L}+)/giu;

// "a third of", "one in five", "half the country": a share in words.
const looseShare =
  /\b(?:(?:an?|one|two|three|four)[- ](?:third|quarter|fifth|sixth|tenth)s?|(?:one|\d+|two) in (?:\d+|two|three|four|five|six|ten|twenty)|half|most|(?:a |the )?majority)\b/iu;

/** "a couple of years", "dozens of soldiers": an amount without a number. */
export function isLoose(question: Question, text: string): boolean {
  if (question.figure === "share" || question.figure === "amount") {
    if (looseShare.test(text)) return true;
  }
  if (question.figure === "duration") return looseDuration.test(text);
  const { head } = question;
  if (question.figure !== "count" || !head) return false;
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
    return countsHead(question, figure, text);
  }
  if (kind === "amount") {
    const head = question.head?.stem ?? "";
    if (unit === "times") return true;
    if (moneyNouns.test(head) || question.units.some(one => moneyNouns.test(one.stem)))
      return units.money.test(unit) || units.share.test(unit);
    return unit !== "";
  }
  if (kind === "money") return units.money.test(unit);
  return units[kind].test(unit);
}

/** The counted noun stands in the figure's own words or within five words after it: "46,000 Ukrainian soldiers". */
function countsHead(question: Question, figure: Figure, text: string): boolean {
  const head = question.head;
  if (!head) return true;
  const after = text.slice(figure.start).split(/\s+/u).slice(0, 7).join(" ");
  return stemsIn(after).some(stem => head.meanings.has(stem));
}

/** "46,000 Ukrainian soldiers" is no answer to a question about Russia's: the figure's own words name another country. */
function isOfAnother(question: Question, figure: Figure, text: string): boolean {
  const asked = new Set(question.units.map(unit => nationOf(unit.stem)).filter(nation => nation !== null));
  if (asked.size === 0) return false;
  const phrase = text
    .slice(figure.start, figure.end)
    .split(/\s+/u)
    // A comma or bracket ends what the figure tells of: "Japan is 3.9%, Germany is 6.5%".
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
