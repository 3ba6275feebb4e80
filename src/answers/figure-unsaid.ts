import type { Figure } from "../analysis/features.ts";
import { foldKey } from "../language/fold.ts";
import { numberWordsSource } from "../language/number-words.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { stemOf } from "./stem.ts";
import { kindOfNoun } from "./word-kinds.ts";

// What follows a number that stands by itself: its verb, a mark, the end, "of them".
const standsAlone =
  /^\s*(?:$|[,.;:)”"’'–-]|(?:is|are|was|were|have|has|had|will|would|remain\p{L}*|of (?:them|those|whom|which)|who|so far|in all|today|yesterday|according)\b)/u;
// Right after a noun a number is its name: "station 3,117", "page 141".
const mayCount =
  /(?:^|[^\p{L}\s]\s?|\b(?:some|about|around|nearly|almost|over|under|just|only|record|another|further|roughly|approximately|least|most|than|of|which|whom|and|but|to|at|was|were|is|are|by|from|had|has|have|saw|reached|all|the)\s)$/iu;
const opensSentence =
  /^["'“‘]?(?:(?:about|around|some|nearly|almost|at least|more than|over|only|another)\s)?$/iu;
const numberOf = /\b(?:number|total|toll|count|figure|tally|estimate)\b/iu;
// "Researchers put the number higher, at": of those whom the sentences before tell of.
const putsNumber =
  /\b(?:put|puts|putting|revis\p{L}+|rais\p{L}+|lower\p{L}*|correct\p{L}*|gives?|gave) (?:the|that|its|their|this) (?:true |real |official |overall )?(?:number|total|toll|count|figure|tally|estimate)\b/iu;

/**
 * A number that stands without its noun counts the noun that went before it: "parcels, of which 400 were lost", "of 20
 * barges, six sank", "Six sank" after a sentence on barges, "the number who walked out was 900".
 */
export function countsUnsaid({ head, units }: Question, figure: Figure, passage: Passage): boolean {
  const { text } = passage.sentence;
  if (head === null || figure.unit !== null || !standsAlone.test(text.slice(figure.end))) return false;
  const ahead = text.slice(0, figure.start);
  if (!mayCount.test(ahead) && !isRightAfterDeed(units, ahead)) return false;
  const stems = stemsIn(ahead);
  if (stems.some(stem => head.meanings.has(stem))) return true;
  if (numberOf.test(ahead) && /\b(?:who|that)\b/iu.test(ahead)) return isOfPeople(head.text, head.meanings);
  const { before } = passage;
  if (before === null) return false;
  const isToldBefore = [before, before.before].some(
    one => one !== null && (placeOf(head, one) === "own" || tellsDeedOf(units, one)),
  );
  return (
    (opensSentence.test(ahead) || putsNumber.test(ahead) || isRightAfterDeed(units, ahead)) && isToldBefore
  );
}

/** The whole sentence is of the number that the one before began to tell: "They put the number higher, at 900". */
export function goesOnCounting({ head, units }: Question, passage: Passage): boolean {
  const isNear = (unit: Unit) => /^(?:own|near)$/u.test(placeOf(unit, passage) ?? "");
  return (
    head !== null &&
    passage.before !== null &&
    putsNumber.test(passage.sentence.text) &&
    units.every(unit => unit.kind !== "name" || isNear(unit))
  );
}

const numberOpens = new RegExp(
  `^["'“‘]?(?:${numberWordsSource})\\s(?:more\\s)?(?:is|are|was|were|have|has|had|of them|of those|others?)\\b`,
  "iu",
);

/** "Six have been freed" after a sentence on those who are counted. */
export function opensWithNumber({ figure, head }: Question, { sentence, before }: Passage): boolean {
  if (figure !== "count" || head === null || !numberOpens.test(sentence.text)) return false;
  return [before, before?.before].some(one => one != null && placeOf(head, one) === "own");
}

// Nouns for people of any kind: a poll of 900 adults asked 900 people.
const anyPeople =
  /^\s?(?:\p{Ll}+\s)?(?:adults|men|women|residents|inhabitants|civilians|citizens|islanders|villagers|respondents|voters)\b/u;

/** "900 adults" where people are asked for. */
export function countsPeople({ head }: Question, { end, unit }: Figure, text: string): boolean {
  if (head === null) return false;
  // Whoever is employed is a worker.
  if (/^(?:workers|employees|staff)$/iu.test(head.text))
    return /\bemploy/iu.test(text) && /^(?:people|staff|men|women)\b/iu.test(unit ?? "");
  if (!/^(?:people|persons)$/iu.test(head.text)) return false;
  return anyPeople.test(` ${unit ?? ""}`) || anyPeople.test(text.slice(end));
}

function isOfPeople(noun: string, meanings: ReadonlySet<string>): boolean {
  return meanings.has("peopl") || kindOfNoun(noun.toLowerCase()) === "person";
}

/** "It still holds 1,150": the number is the object of the asked deed. */
function isRightAfterDeed(units: Question["units"], ahead: string): boolean {
  const last = stemsIn(ahead).at(-1) ?? "";
  return units.some(({ kind, stem, meanings }) => kind === "action" && (stem === last || meanings.has(last)));
}

/** The dead are told of by their dying. */
function tellsDeedOf(units: Question["units"], passage: Passage): boolean {
  return units.some(unit => unit.kind === "action" && placeOf(unit, passage) === "own");
}

function stemsIn(text: string): string[] {
  return (foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

// The noun of each measure that is asked for by its adjective.
const measureNouns: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/^how deep\b/iu, /\bdepths?\b/iu],
  [/^how (?:tall|high)\b/iu, /\b(?:heights?|levels?|altitude)\b/iu],
  [/^how long\b/iu, /\b(?:lengths?|duration)\b/iu],
  [/^how wide\b/iu, /\bwidths?\b/iu],
  [/^how heavy\b/iu, /\bweights?\b/iu],
  [/^how fast\b/iu, /\b(?:speeds?|rate)\b/iu],
  [/^how (?:strong|powerful)\b/iu, /\b(?:magnitude|strength|force|speeds?)\b/iu],
  [/^how far\b/iu, /\bdistance\b/iu],
  [/^how (?:hot|cold|warm)\b/iu, /\btemperatures?\b/iu],
  [/^how (?:big|large)\b/iu, /\b(?:size|area|majority|magnitude)\b/iu],
];
// Between the noun of a measure and its figure stand small words alone: "the depth at about 21km".
const smallBetween =
  /^(?:\s(?:of|at|to|is|was|were|be|been|stood|stands|put|by|as|about|around|some|nearly|almost|over|just|roughly|up|down|from|only|more|less|than|estimated|measured))*\s$/iu;

/** The measure that is asked for stands right before the figure: whose, what the title or the sentence before is about tells. */
export function givesMeasure({ text: asked }: Question, figure: Figure, { sentence }: Passage): boolean {
  const noun = measureNouns.find(([pattern]) => pattern.test(asked))?.[1];
  if (noun === undefined) return false;
  const ahead = sentence.text.slice(0, figure.start);
  const match = noun.exec(ahead);
  return match !== null && smallBetween.test(ahead.slice(match.index + match[0].length));
}
