import { worthOfOwn } from "./clue.ts";
import { isExact, type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import type { Told } from "./told.ts";
import { namesMet } from "./told-fit.ts";

// So far back the beginning of a short post may lie.
const mostBack = 12;

/** The post is about it: its title or its first sentence names it, and what comes after need not say so again. */
export function isNameOfPost(unit: Unit, passage: Passage): boolean {
  if (unit.kind !== "name" || placeOf(unit, passage) === null) return false;
  const { title } = passage;
  const words = unit.text.split(/\s+/u).map(stemOf);
  if (title !== null && (placeOf(unit, title) === "own" || words.some(word => title.stems.has(word))))
    return true;
  const first = firstOf(passage);
  return first !== null && (placeOf(unit, first) === "own" || isExact(unit, first));
}

function firstOf(passage: Passage): Passage | null {
  let one = passage;
  for (let step = 0; step < mostBack; step++) {
    if (one.before === null) return one;
    one = one.before;
  }
  return null;
}

/** "Holt's sentence": where the sentence tells of the thing itself, whose it is may be told beside it. */
export function mayBeUnsaid({ question }: Search, unit: Unit, passage: Passage): boolean {
  if (question.kind === "figure") return isNameOfPost(unit, passage);
  const thing = question.units.find(({ kind }) => kind === "thing");
  return (
    question.kind === "when" &&
    isOwner(unit, question.text) &&
    thing !== undefined &&
    placeOf(thing, passage) === "own" &&
    placeOf(unit, passage) === "near"
  );
}

/** "Holt's sentence", "the governor of the bank". */
function isOwner({ text: name }: Unit, asked: string): boolean {
  const owner = RegExp.escape(name.replace(/^the\s/iu, ""));
  return new RegExp(`${owner}['’]s\\s|\\bthe \\p{Ll}+ of (?:the )?${owner}\\b`, "u").test(asked);
}

/** Every name stands there or beside it, or is what its post is about where the deed that is asked of is told itself. */
export function namesMetInPost(search: Search, told: Told): boolean {
  if (namesMet(search, told)) return true;
  const { units } = search.question;
  const deeds = units.filter(({ kind }) => kind === "action");
  if (deeds.length === 0 || deeds.some(unit => placeOf(unit, told.passage) !== "own")) return false;
  const clues = search.clues.filter(
    clue =>
      !clue.isName ||
      clue.worth < worthOfOwn ||
      !units.some(unit => unit.text === clue.text && mayBeUnsaid(search, unit, told.passage)),
  );
  return namesMet({ ...search, clues }, told);
}
