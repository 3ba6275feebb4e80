import { foldKey } from "../language/fold.ts";
import { worthOfLead } from "./clue.ts";
import { leansBack } from "./gate.ts";
import { placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import { isFigureNoun } from "./question-kind.ts";
import type { Search } from "./search.ts";
import type { Told } from "./told.ts";

/** Verbs that say little by themselves: "go", "get", "will be". */
const light =
  /^(?:go|goes|going|went|gone|come|comes|coming|came|get|gets|getting|got|give|gives|given|gave|take|takes|taken|took|taking|make|makes|made|put|puts|putting|do|does|done|stand|stands|need|needs|happen|happens|happened|run|runs|ran|running|expect|expected|know|known|report|reported)$/iu;
// "By the end of the day": how long it took or when it was, not what is counted.
const spans =
  /^(?:end|start|beginning|day|days|week|weeks|month|months|year|years|morning|evening|afternoon|today|time|hour|hours|far|total|all|side|sides|view)$/iu;
const contracted = /^(?:it|he|she|they|we|you|that|there)['’]\p{L}+$/iu;

// What a unit is worth that stands beside the sentence, or is met by a loosely related word.
const worthNear = 0.6;
const worthOfWeak = 0.7;
// So much of what a time or a place is asked of must be told.
const leastForSituation = 0.55;
// With so many things asked about, a sentence that goes on from the one before may miss one.
const manyThings = 3;
// A misspelt name begins as the name does.
const leastOfName = 5;

/** True where a sentence tells of what a question for a figure, a time or a place asks it of; `strict`: of all of it. */
export function tellsOfAsked(search: Search, told: Told, strict: boolean): boolean {
  const asked = askedOf(search);
  if (asked.length === 0) return !strict;
  const met = asked.map(unit => ({ unit, worth: worthIn(search, told, unit) }));
  if (!met.some(({ worth }) => worth === 1)) return false;
  return search.question.kind === "figure"
    ? isOfFigure(search, told, met, strict)
    : isOfSituation(search, told, met, strict);
}

type Met = readonly { unit: Unit; worth: number }[];

const isPast = /\b(?:did|was|were|has|have|had)\b/iu;

/** Most of what happened is told; what something is said to be ("closed") stands in the sentence itself. */
function isOfSituation(search: Search, told: Told, met: Met, strict: boolean): boolean {
  const { kind, text } = search.question;
  // "When was it inspected": beside the sentence stands another deed than the one that it gives the time of.
  if (
    strict &&
    kind === "when" &&
    isPast.test(text) &&
    met.some(({ unit, worth }) => unit.kind === "action" && worth <= worthNear)
  )
    return false;
  const worth = met.reduce((sum, one) => sum + one.worth, 0) / met.length;
  const states = search.question.units.filter(
    ({ kind, text }) =>
      search.question.kind === "when" &&
      kind === "quality" &&
      new RegExp(`\\b(?:is|are|was|were|been)\\b.*\\b${text}\\b`, "iu").test(search.question.text) &&
      /ed$/u.test(text),
  );
  return worth >= leastForSituation && states.every(unit => worthIn(search, told, unit) > worthNear);
}

/** Each thing that a figure is asked of stands in the sentence, or in what it goes on from; so does the deed. */
function isOfFigure(search: Search, told: Told, met: Met, strict: boolean): boolean {
  const { weights, question } = search;
  const leans = leansBack(told.passage);
  const setting = question.units.filter(
    unit =>
      unit.kind !== "quality" &&
      unit.kind !== "action" &&
      weights.isBackground(unit) &&
      !weights.isPlace(unit),
  );
  if (setting.some(unit => worthIn(search, told, unit) === 0)) return false;
  const subjects = met.filter(({ unit }) => unit.kind !== "action");
  const deeds = met.filter(({ unit }) => unit.kind === "action");
  const isMissing = ({ unit, worth }: Met[number]) =>
    worth < worthNear || (worth < 1 && !leans && unit.kind !== "name");
  const mayMiss = leans && subjects.length >= manyThings && (!strict || tellsMeasure(search, told));
  if (subjects.filter(isMissing).length > (mayMiss ? 1 : 0)) return false;
  const own = subjects.filter(({ worth }) => worth === 1).length;
  return deeds.every(({ worth }) => worth >= (strict ? 1 : worthNear)) || (!strict && own >= 2);
}

/** What is measured is named: "it will cost". */
function tellsMeasure({ question }: Search, { passage }: Told): boolean {
  return question.units.some(
    unit =>
      unit.kind === "quality" && isFigureNoun(unit.text.toLowerCase()) && placeOf(unit, passage) === "own",
  );
}

/** What must be told: all that the question names but the story's background, light verbs and stretches of time. */
function askedOf({ question, weights, clues }: Search): Unit[] {
  const said = question.units.filter(unit => {
    if (unit === question.head) return true;
    if (unit.kind === "quality" || spans.test(unit.text) || contracted.test(unit.text)) return false;
    const clue = clueOf(clues, unit);
    // What only leads up to the question names its subject; its deed is not what is asked.
    if (unit.kind === "action" && clue?.worth === worthOfLead) return false;
    return !light.test(unit.text) || clue?.text.includes(" ") === true;
  });
  const apart = said.filter(unit => !weights.isBackground(unit));
  return apart.length > 0 ? apart : said;
}

function worthIn({ clues, weights }: Search, { passage, met }: Told, unit: Unit): number {
  const place = placeOf(unit, passage);
  const clue = clueOf(clues, unit);
  const found = clue && met.get(clue);
  if (place === "own" || found?.sure === "own") return 1;
  if (weights.frequency(unit) === 0 && isSpelt(unit, passage.sentence.text)) return 1;
  // A turn of phrase ("left in the cold") is met by what the news writes for it, none of its words by themselves.
  if (found && found.own > 0) return clue.text.includes(" ") && unit.kind !== "name" ? 1 : worthOfWeak;
  return place === "near" || found?.sure === "near" ? worthNear : 0;
}

function clueOf(clues: Search["clues"], { text }: Unit): Search["clues"][number] | undefined {
  const word = text.toLowerCase().replace(/['’]s?$/u, "");
  return clues.find(clue => clue.text.toLowerCase() === word || clue.text.split(" ").includes(word));
}

/** "Ilski" for "Il'skii": a word that the coverage lacks and one of the sentence begin alike. */
function isSpelt({ text }: Unit, sentence: string): boolean {
  const start = lettersOf(text);
  return (
    start.length >= leastOfName && sentence.split(/\s+/u).some(word => lettersOf(word).startsWith(start))
  );
}

function lettersOf(word: string): string {
  return foldKey(word)
    .replace(/['’]s$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
