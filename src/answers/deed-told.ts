import { foldKey } from "../language/fold.ts";
import { worthOfOwn } from "./clue.ts";
import { leansBack } from "./gate.ts";
import { actionsLike, isAction, nationOf } from "./meanings.ts";
import { oppositesOf } from "./opposites.ts";
import { type Passage, type Place, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import type { Told } from "./told.ts";

/** What a question whether something is so asks, and of what. */
export type AskedDeed = {
  /** Its deeds; where it has none, what it ends in: "was anyone hurt", "is the meeting over". */
  deeds: readonly Unit[];
  /** Who is asked of, where it is a thing or a name and stands before the deed; null for "anyone". */
  subject: Unit | null;
  /** What else must be told. */
  rest: readonly Unit[];
};

// "Has the dam gone, like the messages say": where the asker has it from is no part of what is asked.
const hearsay =
  /,?\s+(?:like|as)\s(?:(?!\b(?:like|as)\b).)*\b(?:say|says|said|claim|claims|claimed|reported)\b[^,]*$/iu;

/** The deed that a question asks for and its subject. */
export function askedDeed({ question }: Search): AskedDeed {
  const until = question.text.search(hearsay);
  const asked = until < 0 ? question.text : question.text.slice(0, until);
  const units = question.units.filter(unit => until < 0 || foldKey(asked).includes(foldKey(unit.text)));
  const verbs = units.filter(unit => unit.kind === "action" && !isAdverb(unit, units));
  const state = stateAsked(question.text);
  const verbal =
    state && verbs.length === 0
      ? [state]
      : verbs.length > 0
        ? verbs
        : units.filter(({ kind, stem }) => (kind === "quality" || kind === "thing") && isAction(stem));
  const last = units.findLast(({ kind }) => kind === "thing" || kind === "quality");
  const deeds = verbal.length > 0 ? verbal : last === undefined ? [] : [last];
  const rest = units.filter(unit => !deeds.includes(unit));
  const [first] = deeds;
  const before = rest.filter(
    ({ kind, place }) => (kind === "name" || kind === "thing") && first !== undefined && place < first.place,
  );
  const isAnyone = /\b(?:any|some|every|no)(?:one|body)\b/iu.test(question.text);
  return {
    deeds,
    subject: isAnyone ? null : (before.findLast(({ kind }) => kind === "thing") ?? before[0] ?? null),
    rest,
  };
}

/** "Do they get their money back": the word after a noun at the end is no deed. */
function isAdverb({ text, place }: Unit, units: readonly Unit[]): boolean {
  return /^(?:back|out|up)$/iu.test(text) && units.every(unit => unit.place <= place) && units.length > 1;
}

/** What "over", "off" and "back" at the end of a question say of its subject. */
const states: readonly (readonly [RegExp, string])[] = [
  [/\b(?:over|done|finished)(?: yet| now| already)?\?*$/iu, "end"],
  [/\b(?:off|still on|going ahead)(?: yet| now)?\?*$/iu, "cancel"],
];

/** "Is it over": a state that a small word asks for, as the deed that brings it about. */
function stateAsked(text: string): Unit | null {
  const stem = states.find(([pattern]) => pattern.test(text.trim()))?.[1];
  if (stem === undefined) return null;
  return {
    kind: "action",
    text: stem,
    stem,
    ids: [],
    meanings: actionsLike(stem),
    place: Number.MAX_SAFE_INTEGER,
  };
}

/** Where a unit of the question stands in what a sentence tells: by its own words, or by words as good as them. */
export function placeTold({ clues }: Search, { met, passage }: Told, unit: Unit): Place | null {
  const place = placeOf(unit, passage);
  if (place === "own" || (unit.kind === "thing" && isInCompound(unit, passage))) return "own";
  const clue = clues.find(one => one.worth >= worthOfOwn && one.text === unit.text.toLowerCase());
  const told = clue === undefined ? undefined : met.get(clue);
  return told?.sure ?? place;
}

// A word of so many letters may be the first of a compound of so many more.
const leastOfFirst = 4;
const leastOfSecond = 4;

/** "A peace force" and "peacekeepers": the noun is the first part of one word. */
function isInCompound({ stem }: Unit, { stems }: Passage): boolean {
  if (stem.length < leastOfFirst) return false;
  return [...stems].some(word => word.startsWith(stem) && word.length >= stem.length + leastOfSecond);
}

/** True where the sentence says the opposite of a deed: whether the road is open is told by "the road stays shut". */
export function tellsOpposite({ stem }: Unit, { stems }: Passage): boolean {
  return !oppositesOf(stem).isDisjointFrom(stems);
}

/** True where the sentence itself tells of a deed, by its verb or a noun for it, or of its opposite. */
export function isDeedTold(search: Search, told: Told, unit: Unit): boolean {
  return (
    placeTold(search, told, unit) === "own" ||
    tellsOpposite(unit, told.passage) ||
    (isAction(unit.stem) && !actionsLike(unit.stem).isDisjointFrom(told.passage.stems))
  );
}

// So much of the nouns' weight must stand in the sentence or beside it: of "the big tax rise" one word may be another's.
const leastOfNouns = 0.6;

/** True where a sentence tells of the very deed (or its opposite) of the very subject. */
export function tellsDeed(search: Search, told: Told): boolean {
  const { deeds, subject, rest } = askedDeed(search);
  const toldDeeds = deeds.filter(unit => isDeedTold(search, told, unit)).length;
  // Of "agree to send" both must be told, of three one may be said otherwise.
  if (toldDeeds === 0 || toldDeeds * 2 < deeds.length) return false;
  if (subject && !isSubjectTold(search, told, subject)) return false;
  return isRestTold(search, told, rest, subject === null);
}

/** The subject stands in the sentence itself; before a pronoun, in the one before. */
function isSubjectTold(search: Search, told: Told, unit: Unit): boolean {
  const place = placeTold(search, told, unit);
  return place === "own" || (place === "near" && leansBack(told.passage));
}

function isRestTold(search: Search, told: Told, rest: readonly Unit[], isAnyone: boolean): boolean {
  const { weights } = search;
  const isBeside = (unit: Unit) => {
    const place = placeTold(search, told, unit);
    return place === "own" || place === "near" || (place === "post" && isAnyone && isShort(told.passage));
  };
  const isNameTold = (unit: Unit) => {
    if (placeTold(search, told, unit) === "own" || weights.isBackground(unit)) return true;
    const isLoose =
      isAnyone || weights.isPlace(unit) || nationOf(unit.stem) !== null || leansBack(told.passage);
    return isLoose && isBeside(unit);
  };
  // The story's background stands for nothing else: of "was anyone hurt in Oslo" Oslo must be told.
  if (rest.length > 0 && rest.every(weights.isBackground) && !rest.some(isBeside)) return false;
  if (!rest.every(unit => unit.kind !== "name" || isNameTold(unit))) return false;
  if (!rest.every(unit => unit.kind !== "number" || isBeside(unit))) return false;
  const nouns = rest.filter(({ kind }) => kind === "thing");
  const sum = (units: readonly Unit[]) => units.reduce((all, unit) => all + weights.of(unit), 0);
  return sum(nouns.filter(isBeside)) >= leastOfNouns * sum(nouns);
}

// A post of so few paragraphs is about one thing.
const mostOfShort = 8;

function isShort({ post }: Passage): boolean {
  return post.paragraphs.length <= mostOfShort && !/^(?:summary|recap|article)$/u.test(post.kind);
}
