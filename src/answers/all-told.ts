import { countryNamed } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { worthOfOwn } from "./clue.ts";
import { leansBack } from "./gate.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import type { Search } from "./search.ts";
import { type HowTold, howTold } from "./unit-told.ts";
import { kindOfNoun } from "./word-kinds.ts";

type Read = { search: Search; passages: readonly Passage[]; how: (unit: Unit) => HowTold };

/**
 * True where an answer, by whatever rule it was found, leaves untold what the question hangs on: it shares words and names
 * with the question, and tells of another place, another post, another occasion.
 */
export function leavesUntold(search: Search, passages: readonly Passage[]): boolean {
  if (search.question.kind === "yes-no") return passages.length > 0 && isOtherPlace(readOf(search, passages));
  const read = readOf(search, passages);
  return checks.some(check => check(read));
}

/** What an outlet says is not known is about what is asked: every name is told there or beside it, and all its things but one. */
export function isUnknownOfOther(search: Search, passages: readonly Passage[]): boolean {
  const { question, weights } = search;
  const untold = question.units.filter(
    unit =>
      /^(?:name|thing)$/u.test(unit.kind) &&
      unit !== question.speaker &&
      !weights.isBackground(unit) &&
      howTold(search, unit, passages) === "none",
  );
  return untold.length > 1 || untold.some(({ kind }) => kind === "name");
}

function readOf(search: Search, passages: readonly Passage[]): Read {
  const kept = new Map<Unit, HowTold>();
  const how = (unit: Unit) => {
    const told = kept.get(unit) ?? howTold(search, unit, passages);
    kept.set(unit, told);
    return told;
  };
  return { search, passages, how };
}

const checks: readonly ((read: Read) => boolean)[] = [
  lacksCapital,
  lacksName,
  isAtOtherPlace,
  isOtherPlace,
  lacksRole,
  lacksKind,
  lacksNounOfReason,
  isOfOtherPerson,
  lacksComplement,
  lacksDeed,
];

/** "The Chilean team": a word with a capital that the coverage uses says which one is meant, and none of the sentences has it. */
function lacksCapital({ search: { question, names }, how }: Read): boolean {
  return question.units.some(
    unit =>
      unit.kind === "thing" &&
      unit.place > 0 &&
      /^\p{Lu}/u.test(unit.text) &&
      names.vocabulary.has(unit.stem) &&
      how(unit) === "none",
  );
}

/** A name that none of the sentences has, not even beside them; of a figure also one that stands in every second post. */
function lacksName({ search, how }: Read): boolean {
  const { question, weights } = search;
  const isSpeaker = (unit: Unit) => unit === question.speaker || question.otherSpeakers.includes(unit);
  return question.units.some(
    unit =>
      unit.kind === "name" &&
      !isSpeaker(unit) &&
      isOwnWord(search, unit) &&
      (question.kind === "figure" || (!weights.isBackground(unit) && unit.ids.length > 0)) &&
      how(unit) === "none",
  );
}

/** The asked place stands only beside the sentences, which name another place themselves: it happened there. */
function isAtOtherPlace({ search, passages, how }: Read): boolean {
  return search.question.units.some(
    unit =>
      unit.kind === "name" &&
      unit !== search.question.speaker &&
      isOwnWord(search, unit) &&
      !search.weights.isBackground(unit) &&
      (search.weights.isPlace(unit) || nationOf(unit.stem) !== null) &&
      how(unit) === "near" &&
      passages.every(passage => namesOtherPlace(search, passage)),
  );
}

/** A word of the question itself, not one carried on from the turn before. */
function isOwnWord({ clues }: Search, { text }: Unit): boolean {
  const clue = clues.find(one => one.text.toLowerCase() === text.toLowerCase());
  return clue !== undefined && clue.worth >= worthOfOwn;
}

function namesOtherPlace({ question, names }: Search, { sentence }: Passage): boolean {
  return [...sentence.mentions, ...(sentence.perhaps ?? [])].some(
    ({ id, text, start }) =>
      !question.units.some(({ ids }) => ids.includes(id)) &&
      (countryNamed(text) !== null ||
        names.places.has(foldKey(text)) ||
        /\b(?:in|at|near) (?:the )?$/iu.test(sentence.text.slice(0, start))),
  );
}

/** "Tarnby South" is not Tarnby: wherever the asked place stands, it is a part of another name. */
function isOtherPlace({ search, passages }: Read): boolean {
  return search.question.units.some(unit => {
    if (unit.kind !== "name" || !search.weights.isPlace(unit)) return false;
    const rests = passages.flatMap(({ sentence }) => sentence.text.split(unit.text).slice(1));
    return rests.length > 0 && rests.every(rest => /^ \p{Lu}\p{Ll}/u.test(rest));
  });
}

const role =
  /^who(?: is| was| are| were| will be|['’]s) (?:the |an? |[\p{L}]+['’]s? )?([\p{L} -]+?)(?: (?:of|in|at|for|on|to|from|who|that)\b.*)?\??$/iu;
// "The oldest is Ada Holm": of what, another sentence told. "In charge", "meeting the crew" are no offices.
const noOffice = /^(?:he|she|they|\p{L}+est|first|last|only|most|in|at|on|behind|to)\b|ing\b/iu;

/** "Who is the harbour master of Tarnby": one sentence has the whole office and whose it is. */
function lacksRole({ search, passages }: Read): boolean {
  const { question, weights } = search;
  const asked = role.exec(question.text)?.[1];
  if (asked === undefined || noOffice.test(asked)) return false;
  const words = questionWords(asked);
  const office = question.units.filter(
    ({ kind, text }) => /^(?:thing|quality)$/u.test(kind) && words.includes(text),
  );
  if (!office.some(({ kind }) => kind === "thing")) return false;
  const whose = question.units.filter(unit => unit.kind === "name" && !weights.isBackground(unit));
  const things = question.units.filter(unit => unit.kind === "thing" && !office.includes(unit));
  const isTold = (unit: Unit, passage: Passage, leans: boolean) => {
    const told = howTold(search, unit, [passage]);
    return told === "own" || (leans && told === "near");
  };
  return !passages.some(
    passage =>
      office.every(unit => isTold(unit, passage, false)) &&
      whose.every(unit => isTold(unit, passage, leansBack(passage))) &&
      things.every(unit => howTold(search, unit, [passage]) !== "none"),
  );
}

// An office is told by its name, not as "job"; what only divides or relates ("which parts", "what changes") not at all.
const unnamed =
  /^(?:jobs?|posts?|roles?|positions?|titles?|ranks?|careers?|professions?|parts?|areas?|sides?|changes?|steps?|kinds?|types?|sorts?|measures?|ways?|forms?|aspects?|things?|points?|reasons?|terms?)$/iu;

/** "What weapon", "which flag": a thing of that kind is told. "On what condition" asks for a sentence. */
function lacksKind({ search: { question }, how }: Read): boolean {
  if (question.kind !== "what") return false;
  const [, before = "", kind = ""] = /^(.*?)\b(?:what|which) (\p{L}+)/iu.exec(question.text) ?? [];
  const unit = question.units.find(one => one.text === kind && one.kind === "thing");
  if (unnamed.test(kind)) return false;
  return unit !== undefined && !/\b(?:on|in|under|for|by|at) $/iu.test(before) && how(unit) === "none";
}

/** What a reason is asked for must be told; a noun that the coverage uses elsewhere belongs to another matter. */
function lacksNounOfReason({ search: { question, names }, how }: Read): boolean {
  if (question.kind !== "why") return false;
  return question.units.some(
    unit => unit.kind === "thing" && names.vocabulary.has(unit.stem) && how(unit) === "none",
  );
}

const complement = /\b(?:on|about|against|off|from|over) (?:the |an? )?(?:\p{L}+ )?(\p{L}+)\??$/iu;

/** "The duty on wine", "the conference on mines": what stands last says which one is meant. */
function lacksComplement({ search, passages }: Read): boolean {
  const { units } = search.question;
  const last = complement.exec(search.question.text)?.[1];
  const unit = units.find(({ text, kind }) => text === last && kind === "thing");
  if (unit === undefined) return false;
  // A tank of wine in another sentence is no duty on wine.
  const others = units.filter(one => one !== unit && one.kind !== "quality");
  const isTold = (one: Unit, passage: Passage) => howTold(search, one, [passage]) !== "none";
  return !passages.some(
    passage => isTold(unit, passage) && (others.length === 0 || others.some(one => isTold(one, passage))),
  );
}

const together = /\b(?:did|do|have|will) .+ and .+ \p{Ll}/iu;
const suffered = /\bhow many\b.* (?:were|was|are|been|be|got) /iu;

/** "What did Holm and Sand agree", "how many were hurt": the deed itself is told; to meet is not to agree. */
function lacksDeed({ search: { question }, how }: Read): boolean {
  const deed = question.units.find(({ kind }) => kind === "action");
  if (deed === undefined) return false;
  if (suffered.test(question.text)) return how(deed) === "none";
  const names = question.units.filter(({ kind }) => kind === "name");
  return question.kind === "what" && names.length > 1 && together.test(question.text) && how(deed) !== "own";
}

const asksOfSubject = /\b(?:did|does|do|will|would|has|have|had) (?:the |an? )?(\p{L}+)/iu;
const personal = /\b(?:he|she|his|her|him|they|their|it|its|we|our)\b/iu;

/** "Where did the mayor sleep": the mayor is told of in the sentences, or somebody by a pronoun; else others slept there. */
function isOfOtherPerson({ search: { question }, passages, how }: Read): boolean {
  if (/^(?:who|statement)$/u.test(question.kind)) return false;
  const subject = asksOfSubject.exec(question.text)?.[1];
  const unit = question.units.find(({ text, kind }) => text === subject && kind === "thing");
  if (unit === undefined || kindOfNoun(unit.text) !== "person" || how(unit) === "own") return false;
  return !passages.some(one => leansBack(one) || personal.test(one.sentence.text));
}
