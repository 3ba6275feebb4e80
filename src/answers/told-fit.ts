import { countryNamed } from "../language/countries.ts";
import { onlyAsks } from "../language/unknowns.ts";
import { tellsInKind } from "./asked-manner.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { asksTopic } from "./content-answer.ts";
import { isNegative } from "./denial-words.ts";
import { tellsEmbedded } from "./embedded-question.ts";
import { fittingFigure, isLoose } from "./figure-answer.ts";
import { leansBack } from "./gate.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import { hidesDoer } from "./person-answer.ts";
import type { Question, Unit } from "./question.ts";
import { speechVerbs } from "./question-words.ts";
import { goesFurther, isReasonItself, reason, tellsWhatIsAsked } from "./reason-answer.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { mayTellStatement } from "./statement-check.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { hasDay, hasTime } from "./time-words.ts";
import type { Told } from "./told.ts";
import { isKnownWord, isMostlyNoun } from "./word-kinds.ts";

// So much of the question's weight must stand in the sentence or beside it before it may answer at all.
export const leastShare = 0.31;
// Who did something: another's deed shares many of its words.
const leastShareOfWho = 0.4;
// Of a day that the question names, less tells which of its sentences is meant.
const worthOfDay = 0.6;
// A sentence that holds so much tells of the very thing: a reason needs no "because" there.
const wholeShare = 0.75;

/** True where a sentence may answer: it tells enough, of what is asked, by whom it is asked of, and of the asked type. */
export function fits(search: Search, told: Told): boolean {
  const { question } = search;
  const { passage } = told;
  const least = question.kind === "who" ? leastShareOfWho : leastShare;
  if (told.share < least * (question.window ? worthOfDay : 1)) return false;
  if (isQuestion(passage.sentence.text) || onlyAsks(passage.sentence.text)) return false;
  if (!numbersMet(search, told) || asksTopic(question)) return false;
  if (asksWhatIsNot.test(question.text) && !isNegative.test(passage.sentence.text)) return false;
  if (!nounsMet(search, told) || !namesMet(search, told)) return false;
  if (question.kind === "where" && isPredicateMissing(search, told)) return false;
  if (!tellsEmbedded(question, passage.sentence.text) || !tellsInKind(question, passage)) return false;
  return saidByAsked(search, passage) && deedMet(search, told) && isOfType(question, told);
}

/** "Where was Holm born", "where is it based": what is said of the asked one is told in the sentence itself. */
function isPredicateMissing({ question, clues }: Search, { met }: Told): boolean {
  const asked = question.text.replace(/[^\p{L}]+$/u, "");
  const isSaid = ({ kind, text }: Unit) =>
    /^(?:thing|quality)$/u.test(kind) &&
    asked.endsWith(` ${text}`) &&
    isKnownWord(text) &&
    !isMostlyNoun(text.toLowerCase());
  const said = question.units.filter(isSaid).map(({ text }) => text.toLowerCase());
  return clues.some(clue => said.includes(clue.text.toLowerCase()) && met.get(clue)?.sure !== "own");
}

/** What a sentence must be to stand in an answer at all: telling, by the asked speaker, of the asked numbers. */
export function mayStand(search: Search, told: Told): boolean {
  const { text } = told.passage.sentence;
  return (
    !isQuestion(text) &&
    !onlyAsks(text) &&
    !(search.question.kind === "where" && isPredicateMissing(search, told)) &&
    !(search.question.kind === "why" && isReasonItself(search.question, told.passage)) &&
    tellsEmbedded(search.question, text) &&
    tellsInKind(search.question, told.passage) &&
    numbersMet(search, told) &&
    saidByAsked(search, told.passage)
  );
}

/** Every name of the question stands in the sentence or beside it, but for the story's background. */
export function namesMet({ clues, weights, question }: Search, { met, passage }: Told): boolean {
  const { speaker } = question;
  return clues.every(clue => {
    if (!clue.isName || clue.worth < worthOfOwn || (met.get(clue)?.own ?? 0) > 0) return true;
    if (speaker && clue.ids.some(id => speaker.ids.includes(id))) return true;
    const unit = question.units.find(({ text }) => text === clue.text);
    const isPlace = unit !== undefined && (weights.isPlace(unit) || nationOf(unit.stem) !== null);
    // A person of the sentence before is told of by "she"; beside another's name it is the other's deed.
    if (
      (met.get(clue)?.near ?? 0) > 0 &&
      (isPlace || /^(?:figure|statement)$/u.test(question.kind) || leansBack(passage))
    )
      return true;
    return unit !== undefined && weights.isBackground(unit);
  });
}

// "Who was not there": a sentence that tells of those who were is the opposite.
const asksWhatIsNot = /\b(?:who|which|what|when|where|why|how)\b.*(?:\b(?:not|never)\b|n't\b)/iu;
/** At least half of the nouns and names of the question stand there: two of five are another subject. */
export function nounsMet({ question, clues }: Search, { met, share }: Told): boolean {
  const nouns = question.units
    .filter(({ kind }) => kind === "thing" || kind === "name")
    .map(({ text }) => text.toLowerCase());
  // "How many homes" is one clue, of the noun in it.
  const isNoun = (text: string) =>
    nouns.includes(text) ||
    (question.kind === "figure" && text.split(" ").some(word => nouns.includes(word)));
  const asked = clues.filter(clue => clue.worth >= worthOfOwn && isNoun(clue.text.toLowerCase()));
  if (!carriesOn(clues, met)) return false;
  // A deed alone may be anybody's.
  if (asked.length === 0)
    return share >= wholeShare || question.speaker !== null || clues.some(({ worth }) => worth < worthOfOwn);
  // A word that is written with a capital is a name, though the coverage does not know it as one.
  const capitals = question.units.filter(({ kind, text }) => kind === "thing" && /^\p{Lu}/u.test(text));
  const isMet = (clue: Clue) => (met.get(clue)?.sure ?? null) !== null;
  if (!capitals.every(unit => asked.some(clue => clue.text === unit.text.toLowerCase() && isMet(clue))))
    return false;
  return (
    asked.some(clue => met.get(clue)?.sure === "own") &&
    // "Did X do Y": one of the two alone tells of something else.
    2 * asked.filter(isMet).length >= asked.length + (question.kind === "yes-no" ? 1 : 0)
  );
}

/** "And Sand?" goes on from the turn before: what it was about must be told too. */
function carriesOn(clues: readonly Clue[], met: Told["met"]): boolean {
  const before = clues.filter(({ worth }) => worth < worthOfOwn);
  if (before.length === 0 || clues.length - before.length > 1) return true;
  // One word may be shared by chance.
  return before.filter(clue => (met.get(clue)?.own ?? 0) > 0).length >= Math.min(2, before.length);
}

/** Numbers are exact: what is told of another year is no answer. */
function numbersMet({ clues }: Search, { met }: Told): boolean {
  return clues.every(
    clue => clue.worth < worthOfOwn || !/\d/u.test(clue.text) || (met.get(clue)?.near ?? 0) > 0,
  );
}

export function saidByAsked(search: Search, passage: Passage): boolean {
  const { speaker, otherSpeakers, kind } = search.question;
  if (kind === "statement" || search.question.asksSpeaker) return mayTellStatement(search, passage);
  if (!speaker) return true;
  return [speaker, ...otherSpeakers].some(
    one =>
      isSaidBy(passage, one, search.names) ||
      // The outlet tells of the speaker's view in its own words.
      (passage.sentence.by === null && one.ids.some(id => passage.ids.has(id) || passage.nearIds.has(id))),
  );
}

/** "When did they say": any sentence of theirs tells of the saying; "who asked" is after the asking itself. */
function isOnlySaying({ kind }: Question, verb: string): boolean {
  return kind === "who"
    ? /^(?:say|says|said|tell|tells|told|think|thinks)$/u.test(verb)
    : speechVerbs.has(verb);
}

/** What a question for a reason or a time takes for granted must be told itself. */
export function deedMet(search: Search, { met, passage }: Told): boolean {
  const { question, clues } = search;
  if (!/^(?:why|when|how|figure|who|yes-no)$/u.test(question.kind)) return true;
  const deeds = question.units
    .filter(({ kind, text }) => kind === "action" && !isOnlySaying(question, text.toLowerCase()))
    .map(({ text }) => text.toLowerCase());
  const asked = clues.filter(clue => clue.worth >= worthOfOwn && deeds.includes(clue.text.toLowerCase()));
  const isMet = (clue: Clue) => (met.get(clue)?.sure ?? null) !== null;
  const isOwn = (clue: Clue) => met.get(clue)?.sure === "own";
  if (question.kind === "when") return asked.every(isOwn);
  // What is asked the reason of must itself be told: there, or in the sentence that this one goes on from.
  if (question.kind === "why") return tellsWhatIsAsked(search, passage);
  // "Did X meet Y" needs the deed in the sentence itself.
  if (question.kind === "yes-no") return asked.length === 0 || asked.some(isOwn);
  // "Who won the vote they held": the first deed is the asked one.
  if (question.kind !== "who") return asked.every(isMet);
  return asked.slice(0, 1).every(clue => isOwn(clue) || (leansBack(passage) && isMet(clue)));
}

export function isOfType(question: Question, { passage, share }: Told): boolean {
  const { sentence } = passage;
  switch (question.kind) {
    case "figure":
      return fittingFigure(question, passage) !== null || isLoose(question, sentence.text, passage);
    case "when":
      return question.precise ? hasDay(sentence.text) : hasTime(sentence.text);
    case "why":
      return (
        !isReasonItself(question, passage) &&
        ((share >= wholeShare && goesFurther.test(sentence.text)) ||
          reason.test(sentence.text) ||
          (passage.after !== null && /^because\b/iu.test(passage.after.sentence.text)))
      );
    case "who":
      return namesAnother(question, passage) && !hidesDoer(question, passage);
    case "where":
      return /\b(?:in|at|near|on|outside|inside|under|from)\b/iu.test(sentence.text);
    default:
      return true;
  }
}

// "Who was first among the Arab states": a country is meant.
const asksState = /\b(?:countr(?:y|ies)|states?|nations?|governments?|capitals?)\b/iu;

/** A person or body that the question does not name itself; a country where one is asked for. */
function namesAnother({ units, text: question }: Question, { sentence }: Passage): boolean {
  const asked = (id: string, text: string) =>
    units.some(
      (unit: Unit) => unit.ids.includes(id) || unit.meanings.has(stemOf(text.split(" ").at(-1) ?? text)),
    );
  if (sentence.by && !asked(sentence.by.speaker, sentence.by.name)) return true;
  return sentence.mentions.some(
    ({ id, text }) =>
      !asked(id, text) &&
      (nationOf(stemOf(text)) === null || (asksState.test(question) && countryNamed(text) !== null)) &&
      /^\p{Lu}/u.test(text),
  );
}
