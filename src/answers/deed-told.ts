import { baseForms } from "../language/base-forms.ts";
import { foldKey } from "../language/fold.ts";
import { isStopWord } from "../language/stop-words.ts";
import { saysUnknown, unknownKind } from "../language/unknowns.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { isNegative } from "./denial-words.ts";
import { leansBack } from "./gate.ts";
import { actionsLike, isAction, nationOf } from "./meanings.ts";
import { oppositesOf } from "./opposites.ts";
import { type Passage, type Place, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { leastSure, type Told } from "./told.ts";

/** What a question whether something is so asks, and of what. */
export type AskedDeed = {
  /** Its deeds; where it has none, what it ends in: "was anyone hurt", "is the meeting over". */
  deeds: readonly Unit[];
  /** Who is asked of, where it is a thing or a name and stands before the deed; null for "anyone". */
  subject: Unit | null;
  isAnyone: boolean;
  /** What else must be told. */
  rest: readonly Unit[];
};

// "Has the dam gone, like the messages say": where the asker has it from is no part of what is asked.
const hearsay =
  /,?\s+(?:like|as)\s(?:(?!\b(?:like|as)\b).)*\b(?:say|says|said|claim|claims|claimed|reported)\b[^,]*$/iu;

/** The deed that a question asks for and its subject. */
export function askedDeed({ question, clues }: Search): AskedDeed {
  const until = question.text.search(hearsay);
  const asked = until < 0 ? question.text : question.text.slice(0, until);
  const units = question.units.filter(
    unit => (until < 0 || foldKey(asked).includes(foldKey(unit.text))) && !isOfManner(question.text, unit),
  );
  const verbs = units.filter(unit => unit.kind === "action" && !isAdverb(unit, units));
  const state = stateAsked(question.text) ?? presenceAsked(question.text, units);
  const predicate = verbs.length > 0 ? null : predicateOf(question.text, units);
  const nounDeeds = units.filter(
    ({ kind, stem }) => (kind === "quality" || kind === "thing") && isAction(stem),
  );
  const single =
    state && verbs.length === 0 ? state : (predicate ?? (verbs.length === 0 ? closing(asked, units) : null));
  const verbal = single ? [single] : verbs.length > 0 ? verbs : nounDeeds;
  const last = units.findLast(({ kind }) => kind === "thing" || kind === "quality");
  const deeds = verbal.length > 0 ? verbal : last === undefined ? [] : [last];
  const rest = units.filter(unit => !deeds.includes(unit));
  const [first] = deeds;
  const before = rest.filter(
    ({ kind, place }) => (kind === "name" || kind === "thing") && first !== undefined && place < first.place,
  );
  const isAnyone = /\b(?:any|some|every|no)(?:one|body)\b/iu.test(question.text);
  return {
    deeds: deeds.map(deed => inPhrase(deed, clues)),
    isAnyone,
    subject: isAnyone ? null : (headOf(question.text, before) ?? before[0] ?? null),
    rest,
  };
}

/** Turns of phrase that say how, and name nothing that must be told. */
const manners =
  /\b(?:on the (?:ground|table|record|spot|cards)|in (?:person|principle|place|full|public|private|fact|practice|the end|any way)|at (?:all|the moment|once)|for (?:real|good|certain|sure)|on board|by (?:now|then|force))\b/giu;

/** "Troops on the ground", "attend in person": no ground and no person is asked after. */
export function isOfManner(text: string, { text: word, kind }: Unit): boolean {
  return kind !== "name" && [...text.matchAll(manners)].some(([phrase]) => phrase.split(" ").at(-1) === word);
}

/** "He was sorry", "is X right that": the state that a form of "be" asks for, whatever nouns stand after it. */
function predicateOf(text: string, units: readonly Unit[]): Unit | null {
  const embedded = /\p{L}+ (?:is|are|was|were|be|been|feels?|felt) (?:\p{L}+ly )?(\p{L}+)/iu.exec(text);
  const inverted =
    /^(?:is|are|was|were) (?:\p{Lu}[\p{L}'’-]* )+(\p{L}+) (?:that|to|about|in|on|over|with)\b/u.exec(
      text.charAt(0).toLowerCase() + text.slice(1),
    );
  const word = (inverted ?? embedded)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return (
    units.find(
      ({ kind, text: own }) => (kind === "quality" || kind === "thing") && own.toLowerCase() === word,
    ) ?? null
  );
}

const helps = /^(?:so |and |but )?(?:did|does|do|will|would|can|could|may|might)\b/iu;
const isSo = /^(?:so |and |but )?(?:is|are|was|were)\b/iu;

/** "Did the warning sirens sound", "was the video real": what stands last, as the verb that a helping verb asks for or as what something is. */
function closing(text: string, units: readonly Unit[]): Unit | null {
  const last = units.reduce<Unit | null>(
    (found, unit) => (found && found.place > unit.place ? found : unit),
    null,
  );
  if (last === null || !/^(?:thing|quality)$/u.test(last.kind) || units.length < 2) return null;
  const word = last.text.toLowerCase();
  const forms = baseForms(word);
  if (helps.test(text)) return forms.some(({ term, part }) => part === "verb" && term === word) ? last : null;
  return isSo.test(text) && forms.length > 0 && forms.every(({ part }) => part === "adj") ? last : null;
}

const prepositions = /\b(?:of|in|on|at|for|from|to|over|about|with|by|near|behind|under|between)\b/giu;

/** What the deed is told of: of "the picture of the wave" the picture. */
function headOf(text: string, before: readonly Unit[]): Unit | undefined {
  const things = before.filter(({ kind }) => kind === "thing");
  const at = (unit: Unit) => text.indexOf(unit.text);
  const [first] = things;
  if (first === undefined) return undefined;
  const end = [...text.matchAll(prepositions)].find(({ index }) => index > at(first))?.index ?? text.length;
  return things.findLast(unit => at(unit) < end);
}

/** "Go along with": a verb of a turn of phrase means what the phrase does. */
function inPhrase(unit: Unit, clues: readonly Clue[]): Unit {
  const meant = phraseMeanings(unit, clues);
  if (meant.size === 0) return unit;
  const deed = [...meant].find(stem => oppositesOf(stem).size > 0) ?? unit.stem;
  return { ...unit, stem: deed, meanings: unit.meanings.union(meant) };
}

/** The stems that the news writes for a turn of phrase of the question in which a unit stands; none where it stands in none. */
function phraseMeanings(unit: Unit, clues: readonly Clue[]): ReadonlySet<string> {
  const word = unit.text.toLowerCase();
  const phrase = clues.find(
    ({ text, worth }) => worth >= worthOfOwn && text.includes(" ") && text.split(" ").includes(word),
  );
  if (phrase === undefined || unit.kind === "name") return none;
  const own = new Set(phrase.text.split(" ").map(stemOf));
  const meant = [...phrase.meets].filter(([stem, worth]) => worth >= leastSure && !own.has(stem));
  return new Set(meant.map(([stem]) => stem));
}

const none: ReadonlySet<string> = new Set();

/** "Do they get their money back": the word after a noun at the end is no deed. */
function isAdverb({ text, place }: Unit, units: readonly Unit[]): boolean {
  return /^(?:back|out|up)$/iu.test(text) && units.every(unit => unit.place <= place) && units.length > 1;
}

/** What "over", "off" and "back" at the end of a question say of its subject. */
const states: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:over|done|finished)(?: yet| now| already)?(?: (?:by|before|in|this|next|within|until)\b[^?]*)?\?*$/iu,
    "end",
  ],
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

const presence =
  /^(?:(?:will|would|is|are|was|were|has|have)(?:n['’]t)?) .+? (?:(?:be|been|going to be) )?(?:at|in|part of) (?:either |both |any |the |these |those |this )*(?:\p{L}+ ){0,2}?(talks?|summit|meeting|negotiations?|conference|gathering|dinner|ceremony|hearing|march|rally)\b/iu;

/** "Is Holm at the talks", "will she be in the meeting": being there is attending it. */
function presenceAsked(text: string, units: readonly Unit[]): Unit | null {
  const gathering = presence.exec(text)?.[1]?.toLowerCase();
  const unit = units.find(one => one.text.toLowerCase() === gathering);
  if (unit === undefined || units.some(({ kind }) => kind === "action")) return null;
  const stem = stemOf(attending);
  const place = unit.place - beforeIt;
  return { kind: "action", text: attending, stem, ids: [], meanings: actionsLike(stem), place };
}

const attending = "attend";
// Between the one who attends and what is attended.
const beforeIt = 0.5;
const isThere =
  /\b(?:be|been|is|are|was|were|being|take part|took part|taking part|part) (?:present )?(?:at|in|part of)\b/iu;

/** Where a unit of the question stands in what a sentence tells: by its own words, or by words as good as them. */
export function placeTold({ clues }: Search, { met, passage }: Told, unit: Unit): Place | null {
  const place = placeOf(unit, passage);
  if (place === "own" || (unit.kind === "thing" && isInCompound(unit, passage))) return "own";
  if (!phraseMeanings(unit, clues).isDisjointFrom(passage.stems)) return "own";
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
  const { text } = told.passage.sentence;
  if (unit.kind === "quality" && isOnlyAttribute(unit, told.passage)) return false;
  if (isFindingOut(unit) && (saysUnknown(text) || unknownKind(text) !== null)) return true;
  return (
    placeTold(search, told, unit) === "own" ||
    (unit.text === attending && isThere.test(text)) ||
    tellsOpposite(unit, told.passage) ||
    (isAction(unit.stem) && !actionsLike(unit.stem).isDisjointFrom(told.passage.stems))
  );
}

/** "Is the photo real": "the real bridge" tells of the bridge. The word stands before a noun wherever it stands. */
function isOnlyAttribute({ stem }: Unit, { sentence }: Passage): boolean {
  const words = [...sentence.text.matchAll(/\p{L}[\p{L}'’-]*/gu)];
  const own = words.filter(([word]) => stemOf(word) === stem);
  if (own.length === 0) return false;
  return own.every(({ 0: word, index }) => {
    const next = /^ (\p{L}+)/u.exec(sentence.text.slice(index + word.length))?.[1];
    return next !== undefined && !isStopWord(next.toLowerCase());
  });
}

/** "Has the cause been found": that it is not known speaks to it as well. */
export function isFindingOut({ stem }: Unit): boolean {
  return findingOut.has(stem);
}

const findingOut: ReadonlySet<string> = new Set(
  "find found know known establish identify identified determine explain explained name named confirm confirmed disclose disclosed reveal revealed announce announced decide decided settle settled"
    .split(" ")
    .map(stemOf),
);

/** A deed or state of which we know by which other words it is told, or denied. */
export function isKnownDeed({ stem }: Unit): boolean {
  return isAction(stem) || oppositesOf(stem).size > 0;
}

// So little (0 to 1) of a question may be told nowhere near where no rule for its deed knows better.
const mostUntold = 0.4;

/** True where nearly all that a question names, says or counts stands in a sentence or beside it, by whatever words. */
export function tellsNearlyAll(search: Search, told: Told): boolean {
  const { question, weights } = search;
  const known = askedDeed(search).deeds.filter(isKnownDeed);
  if (known.length > 0 && !known.some(unit => isDeedTold(search, told, unit))) return false;
  const isThere = (unit: Unit) => /^(?:own|near)$/u.test(placeTold(search, told, unit) ?? "");
  const names = question.units.filter(({ kind }) => kind === "name");
  if (!names.every(unit => isThere(unit) || weights.isBackground(unit))) return false;
  const sum = (units: readonly Unit[]) => units.reduce((all, unit) => all + weights.of(unit), 0);
  const untold = question.units.filter(unit => !isThere(unit));
  // One word may be the reader's own, where the sentence itself holds all others.
  const isOwn = (unit: Unit) => untold.includes(unit) || placeTold(search, told, unit) === "own";
  if (untold.length === 1 && question.units.length > 2 && question.units.every(isOwn)) return true;
  return sum(untold) <= mostUntold * sum(question.units);
}

// So much of the nouns' weight must stand in the sentence or beside it: of "the big tax rise" one word may be another's.
const leastOfNouns = 0.6;

/** True where a sentence tells of the very deed (or its opposite) of the very subject. */
export function tellsDeed(search: Search, told: Told): boolean {
  const { deeds, subject, rest, isAnyone } = askedDeed(search);
  const toldDeeds = deeds.filter(unit => isDeedTold(search, told, unit)).length;
  // Of "agree to send" both must be told, of three one may be said otherwise.
  if ((toldDeeds === 0 || toldDeeds * 2 < deeds.length) && !isOfSome(search, told, subject)) return false;
  if (subject && !isSubjectTold(search, told, subject)) return false;
  return isRestTold(search, told, rest, { subject, isAnyone });
}

const asksAll = /\b(?:all|every|each)\b/iu;
const some =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|many|several|none|few|a (?:third|quarter|fifth|tenth|dozen)) of (?:the|its|their|his|her|these|those|all|\d|\p{L}+ty\b)/iu;

/** "Did all the lifts work": "three of the eight lifts stood still" speaks to it, whatever its verb. */
function isOfSome({ question }: Search, { passage }: Told, subject: Unit | null): boolean {
  if (subject === null || !asksAll.test(question.text) || placeOf(subject, passage) !== "own") return false;
  const { text } = passage.sentence;
  const at = text.search(some);
  return at >= 0 && isNegative.test(text.slice(at));
}

// "It is clear the council will": a pronoun that stands for nothing.
const bare =
  /^it (?:is|was|has been) ["'“‘]?(?:\p{L}+ that|(?:clear|likely|unlikely|obvious|important|time|possible|impossible|true|vital|crucial|essential|right|wrong|certain))\b/iu;

/** The subject stands in the sentence itself; before a pronoun, in the one before. */
function isSubjectTold(search: Search, told: Told, unit: Unit): boolean {
  const place = placeTold(search, told, unit);
  const isBare = bare.test(told.passage.sentence.text);
  return place === "own" || (place === "near" && leansBack(told.passage) && !isBare);
}

function isRestTold(
  search: Search,
  told: Told,
  rest: readonly Unit[],
  { subject, isAnyone }: Pick<AskedDeed, "subject" | "isAnyone">,
): boolean {
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
  // "The tide gauges": what the rarer noun means needs no other before it.
  const isBefore = (unit: Unit) =>
    subject !== null && unit.place === subject.place - 1 && weights.of(unit) < weights.of(subject);
  const nouns = rest.filter(unit => unit.kind === "thing" && !isBefore(unit));
  const sum = (units: readonly Unit[]) => units.reduce((all, unit) => all + weights.of(unit), 0);
  return sum(nouns.filter(isBeside)) >= leastOfNouns * sum(nouns);
}

// A post of so few paragraphs is about one thing.
const mostOfShort = 8;

function isShort({ post }: Passage): boolean {
  return post.paragraphs.length <= mostOfShort && !/^(?:summary|recap|article)$/u.test(post.kind);
}
