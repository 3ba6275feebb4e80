import type { Figure } from "../analysis/features.ts";
import { foldKey } from "../language/fold.ts";
import { worthOfLead } from "./clue.ts";
import { fittingFigure } from "./figure-answer.ts";
import { isEntry, leansForFigure } from "./figure-leans.ts";
import { isNamedBefore, isShareOfBefore } from "./figure-subject.ts";
import { givesMeasure, goesOnCounting, opensWithNumber } from "./figure-unsaid.ts";
import { leansBack } from "./gate.ts";
import { isPerson } from "./list-items.ts";
import { nationOf } from "./meanings.ts";
import { kindsOf } from "./name-kinds.ts";
import { isNameOfPost, mayBeUnsaid } from "./name-of-post.ts";
import { placeOf } from "./passage.ts";
import { placesIn } from "./place-answer.ts";
import type { Unit } from "./question.ts";
import { isFigureNoun } from "./question-kind.ts";
import type { Search } from "./search.ts";
import {
  isOnlyAhead,
  isPastAsked,
  isSayingTold,
  isSmallVerbTold,
  mainDeeds,
  partsOnAsked,
} from "./situation.ts";
import { stemOf } from "./stem.ts";
import { type Told, toldBy } from "./told.ts";
import { kindOfNoun } from "./word-kinds.ts";

/** Verbs that say little by themselves: "go", "get", "will be". */
export const light =
  /^(?:go|goes|going|went|gone|start|starts|started|begin|begins|began|end|ends|ended|come|comes|coming|came|get|gets|getting|got|give|gives|given|gave|take|takes|taken|took|taking|make|makes|made|put|puts|putting|do|does|done|stand|stands|need|needs|happen|happens|happened|run|runs|ran|running|expect|expected|know|known|report|reported)$/iu;
// "By the end of the day": how long it took or when it was, not what is counted.
const spans =
  /^(?:end|start|beginning|day|days|week|weeks|month|months|year|years|morning|evening|afternoon|today|time|hour|hours|far|total|all|side|sides|view|earliest|latest|moment|earth|hell)$/iu;
const contracted = /^(?:it|he|she|they|we|you|that|there)['’]\p{L}+$/iu;

// What a unit is worth that stands beside the sentence, or is met by a loosely related word.
const worthNear = 0.6;
const worthOfWeak = 0.7;
// What tells of a turn of phrase says more than what one of its words may stand for.
const leastOfPhrase = 0.45;
// So much of what a time or a place is asked of must be told.
const leastForSituation = 0.55;
// With so many things asked about, a sentence that goes on from the one before may miss one.
const manyThings = 3;
// A misspelt name begins as the name does.
const leastOfName = 5;

/** True where a sentence tells of what a question for a figure, a time or a place asks it of; `strict`: of all of it. */
export function tellsOfAsked(search: Search, told: Told, strict: boolean): boolean {
  const asked = askedOf(search);
  if (!isSmallVerbTold(search.question, told.passage)) return false;
  // Where a gathering is held is told of that gathering.
  const held = takesPlace.test(search.question.text);
  const isMissing = (unit: Unit) => isGathering(unit) && placeOf(unit, told.passage) !== "own";
  if (held && search.question.kind !== "figure" && search.question.units.some(isMissing)) return false;
  if (asked.length === 0) return !strict || tellsMeasure(search, told);
  const met = asked.map(unit => ({ unit, worth: worthIn(search, told, unit) }));
  const isOwn = (unit: Unit) =>
    unit.kind === "thing" && search.weights.isBackground(unit) && placeOf(unit, told.passage) === "own";
  const isAnyOwn = met.some(({ worth }) => worth === 1) || search.question.units.some(isOwn);
  // "He was 61": of whom, the sentence before tells.
  const isAgeOfBefore = search.question.figure === "age" && leansBack(told.passage);
  if (!isAnyOwn && !isAgeOfBefore && !isMeasured(search.question, told.passage)) return false;
  return search.question.kind === "figure"
    ? isOfFigure(search, told, met, strict)
    : isOfSituation(search, told, met, strict);
}

type Met = readonly { unit: Unit; worth: number }[];

/** The deed is told in the sentence itself, every name there or beside it, and most of the rest. */
function isOfSituation(search: Search, told: Told, met: Met, strict: boolean): boolean {
  const { question } = search;
  const leans = leansBack(told.passage);
  const main = mainDeeds(question);
  // Beside the sentence stands another deed than the one that it gives the time or place of.
  const isDeedMissing = ({ unit, worth }: Met[number]) =>
    main.includes(unit) &&
    !isSayingTold(question, unit, told.passage) &&
    (worth < worthNear || (worth < 1 && (strict || !leans)));
  if (met.some(isDeedMissing)) return false;
  const isName = (unit: Unit) => unit.kind === "name" || nationOf(unit.stem) !== null;
  const isUnsaid = ({ unit, worth }: Met[number]) =>
    worth < (leans ? worthNear : worthOfWeak) && !mayBeUnsaid(search, unit, told.passage);
  if (met.some(one => isName(one.unit) && isUnsaid(one))) return false;
  if (isElsewhere(search, told.passage)) return false;
  if (met.some(({ unit, worth }) => worth < 1 && isPronounOfOther(search, unit, told.passage))) return false;
  const things = met.filter(({ unit }) => unit.kind === "thing");
  const unmet = things.filter(one => one.worth === 0).length;
  // Where only a light verb is asked of ("start taking questions"), the thing itself must be told.
  const isPlainThing =
    strict && question.kind === "when" && met.every(({ unit }) => unit.kind !== "action") && !leans;
  if (isPlainThing && things.length > 0 && !things.some(one => one.worth === 1)) return false;
  if (unmet > (things.length >= manyThings ? 1 : 0) && things.length > 1) return false;
  if (isPastAsked(question) && isOnlyAhead(question, told.passage)) return false;
  const worth = met.reduce((sum, one) => sum + one.worth, 0) / met.length;
  const states = question.units.filter(
    unit =>
      question.kind === "when" &&
      unit.kind === "quality" &&
      new RegExp(`\\b(?:is|are|was|were|been)\\b.*\\b${unit.text}\\b`, "iu").test(question.text) &&
      /ed$/u.test(unit.text),
  );
  return worth >= leastForSituation && states.every(unit => worthIn(search, told, unit) > worthNear);
}

const personal = /\b(?:he|she|his|her|him)\b/iu;

/** "He travels there": not of the asked one, where the sentence before names another and not them. */
function isPronounOfOther({ names }: Search, unit: Unit, { sentence, before }: Told["passage"]): boolean {
  if (unit.kind !== "name" || before === null || !personal.test(sentence.text)) return false;
  if (placeOf(unit, before) === "own" || placeOf(unit, before) === null) return false;
  return before.sentence.mentions.some(mention => isPerson(mention, before.sentence.text, names));
}

/** "When is she coming to Oslo": a sentence that tells of her coming to another place. */
function isElsewhere(search: Search, passage: Told["passage"]): boolean {
  const { question, weights } = search;
  if (question.kind !== "when") return false;
  const goals = question.units.filter(
    unit =>
      (weights.isPlace(unit) || nationOf(unit.stem) !== null) &&
      new RegExp(`\\b(?:to|in|at|near|visit\\p{L}*|reach\\p{L}*) (?:the )?${unit.text}`, "iu").test(
        question.text,
      ),
  );
  const isUnmet = (unit: Unit) => (placeOf(unit, passage) ?? "post") === "post";
  if (goals.length === 0) return false;
  if (goals.every(isUnmet) && placesIn(search, passage).length > 0) return true;
  // "When is she going to Oslo": the time must be that of a journey there, not of what else is told beside the name.
  return travels.test(question.text) && !goals.some(unit => goesThere(unit, partsOnAsked(search, passage)));
}

const travels =
  /\b(?:go|goes|going|went|gone|travel\p{L}*|fl(?:y|ies|ying|ew|own)|head(?:s|ed|ing)?|com(?:e|es|ing)|came) to\b/iu;

/** "To Oslo", "in Oslo", "visit Oslo": the place as one where somebody goes or is. */
function goesThere(unit: Unit, text: string): boolean {
  const toward =
    /\b(?:to|in|for|at|into|reach\p{L}*|visit\p{L}*|tour\p{L}*|leav\p{L}*|left)(?=\s(?:the\s)?([\p{L}’'-]+))/giu;
  return [...text.matchAll(toward)].some(
    ([, word = ""]) => unit.meanings.has(stemOf(word)) || stemOf(word) === unit.stem,
  );
}

/** Each thing that a figure is asked of stands in the sentence, or in what it goes on from; so does the deed. */
function isOfFigure(search: Search, told: Told, met: Met, strict: boolean): boolean {
  const { weights, question } = search;
  const isBefore = isToldBefore(search, told.passage);
  const isCounting = goesOnCounting(question, told.passage);
  const leans = leansForFigure(question, told.passage) || isShareOfBefore(question, told.passage, isBefore);
  const setting = question.units.filter(
    unit =>
      unit.kind !== "quality" &&
      unit.kind !== "action" &&
      weights.isBackground(unit) &&
      !weights.isPlace(unit),
  );
  if (setting.some(unit => worthIn(search, told, unit) === 0)) return false;
  if (!isOfSubjectBefore(search, told)) return false;
  if (isPastAsked(question) && isOnlyAhead(question, told.passage)) return false;
  const source = askedSource.exec(question.text)?.[1] ?? "";
  if (met.some(({ unit, worth }) => worth < 1 && unit.kind === "thing" && source.includes(unit.text)))
    return false;
  const subjects = met.filter(({ unit }) => unit.kind !== "action");
  const deeds = met.filter(({ unit }) => unit.kind === "action" && !isAttended(unit, told.passage));
  const isAnchored = tellsDeedOfCounted(search, told, deeds) || isMeasured(question, told.passage);
  const isDeedTold = deeds.every(({ worth }) => worth === 1);
  const isCounted = isHeadCounted(question, told.passage);
  const isMissing = ({ unit, worth }: Met[number]) =>
    !(isCounted && unit === question.head && isDeedTold) &&
    (isOnlyAfter(unit, told.passage) ||
      (worth < worthNear && !(isDeedTold && deeds.length > 0 && isNameOfPost(unit, told.passage))) ||
      // How far it is from another place than the one that is asked of says nothing.
      (worth < 1 && !leans && question.figure === "distance" && unit.kind === "name") ||
      (worth < 1 &&
        !leans &&
        unit.kind !== "name" &&
        !isNamedBefore(question, unit, told.passage) &&
        !isCrowd(question, told.passage) &&
        !(isAnchored && isToldBeside(search, told, unit))));
  const mayMiss =
    subjects.length >= manyThings &&
    ((leans && (!strict || tellsMeasure(search, told))) ||
      (asksMore.test(question.text) && question.speaker !== null));
  if (subjects.filter(isMissing).length > (mayMiss ? 1 : 0)) return false;
  const own = subjects.filter(({ worth }) => worth === 1).length;
  // "How many were hurt" counts the deed itself.
  if (question.figure === "count" && question.head === null && deeds.some(({ worth }) => worth < worthNear))
    return false;
  return (
    deeds.every(
      ({ worth }) =>
        worth >=
        (isCounting || isEntry(told.passage) ? worthNear : strict ? 1 : leans ? worthNear : worthOfWeak),
    ) ||
    (!strict && own >= 2)
  );
}

/** The title or a sentence beside it tells of the thing itself, and the sentence of nothing that may stand for it. */
function isToldBeside({ clues }: Search, { passage, met }: Told, unit: Unit): boolean {
  const clue = clueOf(clues, unit);
  const found = clue && met.get(clue);
  return placeOf(unit, passage) === "near" || found?.sure === "near";
}

/** "60,000 live there still": a place that only the next sentence names is another. */
function isOnlyAfter(unit: Unit, passage: Told["passage"]): boolean {
  const { before, title } = passage;
  if (unit.kind !== "name" || placeOf(unit, passage) !== "near") return false;
  return ![before, before?.before ?? null, title].some(one => one !== null && placeOf(unit, one) === "own");
}

/** The number is of those who are counted, and the sentence tells the deed: where it was, or of what, may be told before it. */
function tellsDeedOfCounted({ question }: Search, { passage }: Told, deeds: Met): boolean {
  const isOtherTold = question.units.some(
    unit => unit !== question.head && unit.kind !== "name" && placeOf(unit, passage) === "own",
  );
  return (
    question.figure === "count" &&
    (deeds.length > 0 || isOtherTold) &&
    deeds.every(({ worth }) => worth === 1) &&
    isHeadCounted(question, passage)
  );
}

/** A number of the sentence is of those who are asked for, whatever they are called there. */
function isHeadCounted(question: Search["question"], passage: Told["passage"]): boolean {
  return (
    question.figure === "count" &&
    (fittingFigure(question, passage) !== null || opensWithNumber(question, passage))
  );
}

/** "The depth was 21km": of what, the title or the sentence before tells. */
export function isMeasured(question: Search["question"], passage: Told["passage"]): boolean {
  return passage.sentence.figures.some(figure => givesMeasure(question, figure, passage));
}

// "How many do historians say drowned": it must be they who say so.
const askedSource = /\b(?:do|does|did) (.{2,60}?) (?:say|think|believe|estimate|reckon|claim)\b/iu;

const subjectPronoun =
  /\b(?:do|does|did|has|have|had|will|would|can|could|is|are|was|were) (?:it|they|he|she)\b/iu;

/** "How much has it sent": whom the turn before named first must be told of. */
function isOfSubjectBefore({ question, clues }: Search, { met }: Told): boolean {
  if (!subjectPronoun.test(question.text) || question.units.some(({ kind }) => kind === "name")) return true;
  const subject = clues.find(({ isName, worth }) => isName && worth < worthOfLead);
  return subject === undefined || (met.get(subject)?.near ?? 0) > 0;
}

/** A word of the question is told by the sentence before. */
function isToldBefore(search: Search, { before }: Told["passage"]): (unit: Unit) => boolean {
  const [told] = before ? toldBy(search.clues, [before], search.clueWeights) : [];
  return unit => told !== undefined && worthIn(search, told, unit) >= worthOfWeak;
}

// How much more is told by comparing: "ten times more".
const asksMore = /\bhow (?:much|many) (?:more|less|fewer|higher|lower|bigger)\b/iu;

const attends =
  /^(?:join(?:ed|s)?|attend(?:ed|s)?|march(?:ed|es)?|gather(?:ed)?|protest(?:ed)?|demonstrat(?:ed|e)|rall(?:y|ied)|came|turned)$/iu;
const crowd = /\b(?:crowds?|turnout|attendance|marchers|protesters|demonstrators|participants|people)\b/iu;

/** "3,500", "3,500 marchers", "a turnout of 62%"; "the crowd waited three hours" counts nobody. */
function isOfPeople({ unit }: Figure): boolean {
  return unit === null || /^(?:%|share)$/u.test(unit) || /^(?:person|body)$/u.test(kindOfNoun(unit) ?? "");
}

const lives = /^(?:live[sd]?|living|reside[sd]?)$/iu;
const dwells =
  /\b(?:liv(?:e|es|ed|ing)|inhabit\p{L}*|population|residents|(?:town|city|village|island|district|port) of (?:\p{L}+ ){0,2}\d)/iu;
const asksPeople = /^(?:asked|polled|surveyed|questioned|interviewed)$/iu;
const pollOf = /\b(?:poll|survey|sample|study) of\b/iu;

/** "How many joined the regatta": "wardens put the crowd at 900"; "how many were asked": "a poll of 900 adults". */
function isAttended({ text }: Unit, { sentence }: Told["passage"]): boolean {
  if (asksPeople.test(text)) return pollOf.test(sentence.text);
  if (lives.test(text)) return dwells.test(sentence.text);
  return attends.test(text) && crowd.test(sentence.text) && sentence.figures.some(isOfPeople);
}

function isCrowd({ units }: Search["question"], passage: Told["passage"]): boolean {
  return units.some(unit => isAttended(unit, passage));
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
  const until = withoutRemark(question.text);
  const said = question.units.filter(unit => {
    // A verb that stands for a turn of phrase ("abandon" for "give up") is not in the text at all.
    const isRewritten = question.kind === "figure" && !question.text.includes(unit.text);
    if (!isRewritten && !until.includes(unit.text)) return false;
    // "How much bigger": told as "ten times more".
    if (unit === question.head) return unit.kind !== "quality" || !asksMore.test(question.text);
    if (unit.kind === "quality" || spans.test(unit.text) || contracted.test(unit.text)) return false;
    const clue = clueOf(clues, unit);
    // What only leads up to the question names its subject; its deed is not what is asked.
    if (unit.kind === "action" && clue?.worth === worthOfLead) return false;
    if (question.kind !== "figure" && isTakingPlace(question, unit)) return false;
    return !light.test(unit.text) || clue?.text.includes(" ") === true;
  });
  const apart = said.filter(unit => !weights.isBackground(unit));
  return apart.length > 0 ? apart : said;
}

const gatherings = new Set(["gathering", "social_event", "contest", "ceremony", "party"]);
const otherGatherings =
  /^(?:summits?|talks|votes?|elections?|trials?|hearings?|negotiations?|inquir(?:y|ies)|demonstrations?|protests?)$/iu;

const takesPlace =
  /\b(?:is|was|are|were|be|being|been|did|does|will)\b.*\b(?:held|staged|hosted|happening|tak(?:e|ing) place)\b/iu;

/** "Where was the summit held": that a gathering was held is told by any sentence that says where it was. */
function isTakingPlace({ text, units }: Search["question"], { text: word }: Unit): boolean {
  if (!takesPlace.test(text) || !/^(?:held|staged|hosted|happening|taking|take)$/iu.test(word)) return false;
  return units.some(isGathering);
}

function isGathering({ kind, text }: Unit): boolean {
  if (kind === "name" || kind === "number") return false;
  return otherGatherings.test(text) || kindsOf(text.toLowerCase()).some(one => gatherings.has(one));
}

/** A question without what is remarked after it: "How much was it? I have seen different figures". */
function withoutRemark(text: string): string {
  return /^.*\?/u.exec(text)?.[0] ?? text;
}

function worthIn({ clues, weights }: Search, { passage, met }: Told, unit: Unit): number {
  const place = placeOf(unit, passage);
  const clue = clueOf(clues, unit);
  // A name of two words is met by its own, not by what its last word may be told by ("Harbour Hall" by "building").
  const isOther =
    unit.kind === "name" && unit.text.includes(" ") && clue !== undefined && !hasOwnWord(unit, passage);
  const found = clue === undefined || isOther ? undefined : met.get(clue);
  if (place === "own" || found?.sure === "own") return 1;
  if (weights.frequency(unit) === 0 && isSpelt(unit, passage.sentence.text)) return 1;
  // A turn of phrase ("left in the cold") is met by what the news writes for it, none of its words by themselves.
  if (clue && found && found.own > 0)
    return clue.text.includes(" ") && unit.kind !== "name" && found.worth >= leastOfPhrase ? 1 : worthOfWeak;
  return place === "near" || found?.sure === "near" ? worthNear : 0;
}

function hasOwnWord(
  { ids, stem, text }: Unit,
  { stems, ids: told, nearStems, nearIds }: Told["passage"],
): boolean {
  return (
    nationOf(stem) !== null ||
    ids.some(id => told.has(id) || nearIds.has(id)) ||
    text.split(/\s+/u).some(word => stems.has(stemOf(word)) || nearStems.has(stemOf(word)))
  );
}

function clueOf(clues: Search["clues"], { text }: Unit): Search["clues"][number] | undefined {
  const word = text.toLowerCase().replace(/['’]s?$/u, "");
  return clues.find(clue => clue.text.toLowerCase() === word || clue.text.split(" ").includes(word));
}

/** "Salnik" for "Sal'niki": a word that the coverage lacks and one of the sentence begin alike. */
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
