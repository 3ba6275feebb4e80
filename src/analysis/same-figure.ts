import { countryOf } from "../language/countries.ts";
import { termsOf } from "../language/terms.ts";
import type { ToldFigure } from "./told-figure.ts";

/** A figure with what comparing it needs: stems of its parts, a country's names and adjectives as one. */
export type ComparedFigure = {
  told: ToldFigure;
  subject: ReadonlySet<string>;
  measure: ReadonlySet<string>;
  unit: string;
  /** The place of its last digit that says something: 1 for 43, 0.1 for 42.7. */
  step: number;
};

/** Makes a figure ready to be compared. */
export function comparedFigure(told: ToldFigure): ComparedFigure {
  return {
    told,
    subject: stemsOf(told.subject),
    measure: stemsOf(`${told.measure} ${told.basis ?? ""}`),
    unit: unitKey(told.figure.unit),
    step: stepOf(told.figure.text),
  };
}

/** Words that say the same of a number: dying and being killed, hurt and injured, aid and support. */
const alike: readonly (readonly string[])[] = [
  ["die", "kill", "dead", "death", "fatal", "toll", "casualti", "perish", "mortal"],
  ["hurt", "injur", "wound"],
  ["aid", "support", "assist", "help", "fund", "contribut"],
  ["spend", "expenditur", "budget"],
  ["person", "peopl", "civilian", "resid", "inhabit"],
  ["infect", "case", "sicken"],
];
const meaning = new Map(
  alike.flatMap(([first = "", ...others]) => [first, ...others].map(stem => [stem, first])),
);
/** Stems that say how much, not of what. */
const empty =
  /^(?:\d.*|total|percentag|share|proport|number|amount|figur|estim|expect|report|confirm|largest|addit|provid|alloc|account|so|far|percent|%)$/u;

/** The stems that say what words are about, the names and adjectives of a country as one. */
function stemsOf(words: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words.split(/[\s-]+/u)) {
    const country = countryOf(word.replace(/^[^\p{L}]+|[^\p{L}’']+$/gu, ""));
    if (country !== null) stems.add(country);
    else for (const stem of termsOf(word)) if (!empty.test(stem)) stems.add(meaning.get(stem) ?? stem);
  }
  return stems;
}

/** How far a rounding may lie from the number that it rounds, as a share of it: "8%" for 7.6 %. */
const mostRounded = 0.06;

/** One number told twice: equal, or one the rounding of the other, of one subject and with nothing that tells them apart. */
export function isSameFigure(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.unit !== b.unit || a.told.sentence === b.told.sentence || period(a) !== period(b)) return false;
  if ((a.told.figure.to ?? null) !== (b.told.figure.to ?? null)) return false;
  if (!isRounding(a, b) || saysOtherwise(a, b)) return false;
  return (
    isOneSubject(a, b) &&
    (overlap(a.measure, b.measure) > 0 || a.measure.size === 0 || b.measure.size === 0 || onlyWhole(a, b))
  );
}

/** Two numbers are of one thing when so much of what is said of them is the same. */
const sameMeasure = 0.7;

/** Another number for the same subject and measure, told elsewhere. */
export function differsFrom(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.unit !== b.unit || a.told.sentence === b.told.sentence || period(a) !== period(b)) return false;
  if (isRounding(a, b) || a.told.isChart !== b.told.isChart) return false;
  const [all, others] = [whole(a), whole(b)];
  return (
    isOneSubject(a, b) &&
    overlap(all, others) >= 2 &&
    overlap(all, others) >= sameMeasure * Math.max(all.size, others.size)
  );
}

/** Two people who give one number are both named: each stands alone. */
function saysOtherwise(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [a.told.speaker, b.told.speaker];
  return one !== null && other !== null && one.speaker !== other.speaker;
}

function whole({ subject, measure }: ComparedFigure): Set<string> {
  return new Set([...subject, ...measure]);
}

function onlyWhole(a: ComparedFigure, b: ComparedFigure): boolean {
  return overlap(whole(a), whole(b)) >= 2;
}

function isOneSubject(a: ComparedFigure, b: ComparedFigure): boolean {
  const smaller = Math.min(a.subject.size, b.subject.size);
  return smaller > 0 && overlap(a.subject, b.subject) >= Math.max(1, smaller * 0.75);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(stem => b.has(stem)).length;
}

/** "a day", "of GDP": of another kind, never one figure. */
function period({ told }: ComparedFigure): string {
  const basis = told.basis ?? "";
  const per =
    /\b(?:a|an|per|each|every) (day|week|month|year|hour|person|barrel)|\b(daily|weekly|monthly|annually)/iu.exec(
      basis,
    )?.[0] ?? "";
  return `${per.toLowerCase()}|${/\bG[DN]P\b/iu.test(basis) ? "gdp" : ""}`;
}

function isRounding(a: ComparedFigure, b: ComparedFigure): boolean {
  const [x, y] = [a.told.figure, b.told.figure];
  if (x.value === y.value) return true;
  const [coarse, fine] = a.step >= b.step ? [a, b] : [b, a];
  if (coarse.step === fine.step) return false;
  const rounded = Math.round(fine.told.figure.value / coarse.step) * coarse.step;
  const off =
    Math.abs(coarse.told.figure.value - fine.told.figure.value) /
    Math.max(Math.abs(fine.told.figure.value), 1e-9);
  return (
    off <= mostRounded &&
    Math.abs(rounded - coarse.told.figure.value) < coarse.step * 1e-6 &&
    keepsSide(coarse, fine)
  );
}

/** "Over 40%" is no rounding of 39.8 %, "nearly 40%" none of 40.2 %. */
function keepsSide(coarse: ComparedFigure, fine: ComparedFigure): boolean {
  const said = coarse.told.figure.qualifier ?? "";
  const [value, exact] = [coarse.told.figure.value, fine.told.figure.value];
  if (/over|more than|at least/u.test(said)) return exact >= value;
  if (/nearly|almost|under|less than|fewer|up to|at most/u.test(said)) return exact <= value;
  return true;
}

function stepOf(written: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(written)?.[0].replaceAll(",", "");
  const scale = /bn|billion/iu.test(written)
    ? 1e9
    : /tn|trillion/iu.test(written)
      ? 1e12
      : /\d ?(?:m|mn|million)\b/iu.test(written)
        ? 1e6
        : /thousand|\dk\b/iu.test(written)
          ? 1e3
          : 1;
  if (digits === undefined) return scale;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return (decimals > 0 ? 10 ** -decimals : 10 ** (/0*$/u.exec(digits)?.[0].length ?? 0)) * scale;
}

function unitKey(unit: string | null): string {
  if (unit === null) return "people";
  const folded = termsOf(unit)[0] ?? unit;
  if (/^(?:share)$/u.test(unit)) return "%";
  return meaning.get(folded) ?? folded;
}
