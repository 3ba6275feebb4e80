import { figuresIn } from "../language/figures.ts";
import { foldKey } from "../language/fold.ts";
import { numberWordsSource, scales, valueOfFraction, valueOfWords } from "../language/number-words.ts";
import { areContrary } from "./contraries.ts";

/** What a number of a sentence tells. `unit` is what it counts, as written, folded; null where nothing follows. */
type Quantity = {
  kind: "amount" | "clock" | "date" | "year" | "ordinal" | "vague";
  value: number;
  unit: string | null;
  /** The word before it says that it is rounded, at least or at most so much. */
  bound: "about" | "above" | "below" | null;
  /** A number in words that counts nothing: "one of them". */
  weak: boolean;
  /** The place of its last digit that says something: 100 for 4,900, 0.1 for 2.5. */
  step: number;
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const vague = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
  ["billions", 2e9],
]);
/** How far above the least that "dozens" or "hundreds" can be they may reach: up to the next such word. */
const vagueReach = 10;

// a clock time, a date, an ordinal, digits with what scales them, a fraction, or a number in words
const pattern = new RegExp(
  [
    String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])\.?m\b\.?|(?<hour24>\d{1,2}):(?<minute24>\d{2})`,
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month})\b|\b(?<month2>${month})\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?(?![\d,.]*\d)`,
    String.raw`(?<ordinal>\d+)(?:st|nd|rd|th)\b|\b(?<place>${ordinals.join("|")})\b`,
    String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|bn|tn|mn|m|k)(?![\p{L}\d]))?`,
    String.raw`\b(?:one|1) in (?<of>two|three|four|five|six|seven|eight|nine|ten|\d+)\b`,
    String.raw`\b(?<fraction>(?:an?|one|two|three|four|five) ?-?(?:half|third|quarter|fifth|sixth|tenth)s?|half)(?= (?:of|the|a|its|his|their)\b)`,
    String.raw`\b(?:(?:tens|hundreds|thousands) of )?(?<vague>${[...vague.keys()].join("|")})\b`,
    String.raw`\b(?<words>${numberWordsSource})\b`,
  ].join("|"),
  "giu",
);
const about = /(?:about|around|roughly|some|approximately|an? estimated|close to|circa)\s*(?:US|[£$€])?$/iu;
const above =
  /(?:more than|over|at least|no fewer than|no less than|as many as|as much as|above|exceed(?:s|ing)|upwards? of)\s*(?:US|[£$€])?$/iu;
const below =
  /(?:less than|fewer than|under|up to|at most|no more than|nearly|almost|just short of|below|not quite)\s*(?:US|[£$€])?$/iu;

/**
 * The numbers that one sentence has and the other says otherwise: an amount, a time, a date, a place in an order. What is
 * only rounded, spelled out or said in another unit's name of the same kind is no change; a number that is new in a
 * sentence that had none is more, not other. `elsewhere` is text of the new revision to which a number may have moved.
 */
export function numbersDiffer(was: string, now: string, elsewhere: string): boolean {
  const [gone, came] = apart(quantitiesIn(was), quantitiesIn(now));
  const moved = quantitiesIn(elsewhere);
  // "15 cracks" has not moved to "15 people", though people may be whatever is counted.
  const hasMoved = (one: Quantity): boolean =>
    moved.some(
      other => isSame(one, other) && (one.unit === null || other.unit === null || one.unit === other.unit),
    );
  const left = gone.filter(one => !one.weak && !hasMoved(one));
  const strong = came.filter(one => !one.weak);
  if (left.some(one => one.kind === "amount" || one.kind === "vague")) return true;
  // A date or a clock time that is left out is less; another one in its place is a change.
  if (left.some(one => strong.some(other => other.kind === one.kind))) return true;
  const counted = gone.some(one => one.weak) || /\b(?:a|an|one)\b/iu.test(was);
  return counted && strong.some(one => one.kind === "amount" && one.value > 1 && wasSingle(was, one.unit));
}

/** The numbers of each that the other does not have: equal ones first, then those that are only rounded. */
function apart(was: readonly Quantity[], now: readonly Quantity[]): [Quantity[], Quantity[]] {
  const gone = [...was];
  const came = [...now];
  for (const test of [isSame, isNear]) {
    for (const one of [...gone]) {
      const at = came.findIndex(other => test(one, other));
      if (at === -1) continue;
      came.splice(at, 1);
      gone.splice(gone.indexOf(one), 1);
    }
  }
  return [gone, came];
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && isClose(a.value, b.value) && isOneUnit(a.unit, b.unit) && !bindsOtherwise(a, b);
}

function bindsOtherwise(a: Quantity, b: Quantity): boolean {
  const bounds = [a.bound, b.bound];
  return bounds.includes("above") && bounds.includes("below");
}

/** Equal but for what a fraction of a float may differ. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Above this a number may be rounded without saying so, and by so much at most. */
const roundedFrom = 1000;
const silently = 0.01;
/** How much a number that says that it is rounded may differ. */
const avowedly = 0.1;

/** One is the other rounded, or a vague word for it. */
function isNear(a: Quantity, b: Quantity): boolean {
  if (a.kind === "vague" || b.kind === "vague") return isVaguely(a, b);
  if (a.kind !== "amount" || b.kind !== "amount" || !isOneUnit(a.unit, b.unit)) return false;
  const [coarse, fine] = a.step > b.step ? [a, b] : [b, a];
  if (coarse.step === fine.step && coarse.bound === null && fine.bound === null) return false;
  const off = Math.abs(coarse.value - fine.value) / Math.max(Math.abs(fine.value), 1e-9);
  if (coarse.bound === "above" && fine.value < coarse.value) return false;
  if (coarse.bound === "below" && fine.value > coarse.value) return false;
  if (coarse.bound !== null) return off <= avowedly;
  const rounded =
    Math.abs(Math.round(fine.value / coarse.step) * coarse.step - coarse.value) < coarse.step * 1e-6;
  // "2.5 million" for 2,497,000; "2.5%" for "2.48%"
  return (
    rounded && coarse.step > fine.step && (coarse.value >= roundedFrom || fine.step < 1) && off <= silently
  );
}

function isVaguely(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return a.value === b.value;
  const [word, number] = a.kind === "vague" ? [a, b] : [b, a];
  return number.kind === "amount" && number.value >= word.value / 2 && number.value < word.value * vagueReach;
}

/** Nouns that say nothing of who or what is counted, and the parts of the text that the reader of figures takes for one. */
const general = /^(?:people|persons?|others|more|individuals|things|items|times|cases|members)$/u;

function isOneUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || general.test(a) || general.test(b)) return true;
  const marks = ["%", "$", "£", "€", "share"];
  if (marks.includes(a) || marks.includes(b)) return false;
  return !areContrary(a, b);
}

const singles = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["police", "officer"],
]);

/** The sentence counted one of what is several now: "a soldier", "two soldiers". */
function wasSingle(was: string, unit: string | null): boolean {
  if (unit === null) return false;
  const single = singles.get(unit) ?? unit.replace(/ies$/u, "y").replace(/s$/u, "");
  return new RegExp(String.raw`\b(?:a|an|one) (?:\p{L}+ )?${single}\b`, "iu").test(foldKey(was));
}

function quantitiesIn(text: string): Quantity[] {
  const plain = text.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/gu, "-");
  const figures = figuresIn(plain);
  const quantities: Quantity[] = [];
  for (const match of plain.matchAll(pattern)) {
    const read = readingOf(match.groups ?? {});
    if (read === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const counted =
      figures.find(figure => figure.start < end && figure.end > start)?.unit ?? unitAfter(plain.slice(end));
    const unit = match.groups?.["of"] === undefined ? counted : "share";
    const before = plain.slice(Math.max(0, start - 24), start);
    const bound = about.test(before)
      ? "about"
      : above.test(before)
        ? "above"
        : below.test(before)
          ? "below"
          : null;
    const weak =
      read.kind === "amount" &&
      match.groups?.["words"] !== undefined &&
      (read.value === 1 || read.value === 0);
    quantities.push({ ...read, unit: unit === null ? null : foldKey(unit), bound, weak });
  }
  return quantities;
}

function unitAfter(rest: string): string | null {
  return /^\s?(?:%|per ?cent|percent)/iu.test(rest) ? "%" : null;
}

type Groups = Record<string, string | undefined>;

function readingOf(groups: Groups): Pick<Quantity, "kind" | "value" | "step"> | null {
  const hour = groups["hour"] ?? groups["hour24"];
  if (hour !== undefined) {
    const shift =
      groups["half"] === undefined
        ? Number(hour)
        : (Number(hour) % 12) + (/p/iu.test(groups["half"]) ? 12 : 0);
    return {
      kind: "clock",
      value: shift * 60 + Number(groups["minute"] ?? groups["minute24"] ?? 0),
      step: 1,
    };
  }
  const named = groups["month"] ?? groups["month2"];
  if (named !== undefined) {
    const day = Number(groups["day"] ?? groups["day2"]);
    return { kind: "date", value: months.indexOf(named.slice(0, 3).toLowerCase()) * 100 + day, step: 1 };
  }
  if (groups["ordinal"] !== undefined) return { kind: "ordinal", value: Number(groups["ordinal"]), step: 1 };
  if (groups["place"] !== undefined)
    return { kind: "ordinal", value: ordinals.indexOf(groups["place"].toLowerCase()) + 1, step: 1 };
  if (groups["vague"] !== undefined)
    return { kind: "vague", value: vague.get(groups["vague"].toLowerCase()) ?? 0, step: 1 };
  const of = groups["of"];
  if (of !== undefined) {
    const value = 1 / (valueOfWords(of) ?? Number(of));
    return { kind: "amount", value, step: stepOf(`${value}`) };
  }
  return amountOf(groups);
}

function amountOf(groups: Groups): Pick<Quantity, "kind" | "value" | "step"> | null {
  const { digits, fraction, words } = {
    digits: groups["digits"],
    fraction: groups["fraction"],
    words: groups["words"],
  };
  if (digits !== undefined) {
    const scale = scales.get((groups["scale"] ?? "").toLowerCase()) ?? 1;
    const written = digits.replaceAll(",", "");
    const isYear = /^(?:1[5-9]|20)\d\d$/u.test(digits) && scale === 1;
    return {
      kind: isYear ? "year" : "amount",
      value: Number(written) * scale,
      step: stepOf(written) * scale,
    };
  }
  const value = fraction === undefined ? valueOfWords(words ?? "") : valueOfFraction(fraction);
  return value === null ? null : { kind: "amount", value, step: stepOf(`${value}`) };
}

function stepOf(written: string): number {
  const decimals = written.split(".")[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (/0*$/u.exec(written)?.[0].length ?? 0);
}
