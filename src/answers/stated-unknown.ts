import { openClause } from "../language/unknowns.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { leansBack } from "./gate.ts";
import { isDefining } from "./light-deeds.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { FigureKind, Question, QuestionKind, Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { speechVerbs } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { leastSure, mostOf } from "./told.ts";

/** What an unknown must be of to answer a question of that kind. */
const askedFor: Partial<Record<QuestionKind, RegExp>> = {
  why: /\b(?:why|[Ww]hy|reasons?|cause[ds]?|explanation|explained|motive)\b/u,
  when: /\b(?:when|[Ww]hether|times?|dates?|day|timing|schedule|timetable)\b/u,
  where: /\b(?:[Ww]here|locations?|places?|whereabouts|venue)\b/u,
  "yes-no": /\b(?:[Ww]hether|if)\b/u,
  positions: /\b(?:[Ww]hether|if|who|[Ww]hich)\b/u,
  how: /\b(?:how|How|what|cause|source|origin|details?|circumstances)\b/u,
  who: /\b(?:who|Who|whom|whose|identit\p{Ll}+|names?)\b/u,
  figure:
    /\b(?:[Hh]ow (?:many|much|far|long|big|old|high)|numbers?|figures?|details?|specifics|toll|extent|scale|size|amount|cost|length)\b/u,
};
const anyFigure = "figures?|amount";
/** What must be open where a figure of one kind is asked for: the number of those who go is none of the money. */
const openFigures: Partial<Record<FigureKind, RegExp>> = {
  money: new RegExp(`\\b(?:[Hh]ow much|costs?|prices?|budgets?|bill|pa(?:y|ys|id)|${anyFigure})\\b`, "u"),
  count: new RegExp(
    `\\b(?:[Hh]ow many|numbers?|toll|details?|specifics|extent|scale|size|${anyFigure})\\b`,
    "u",
  ),
  distance: new RegExp(
    `\\b(?:[Hh]ow (?:far|long|big|high|wide|deep|tall)|distance|length|${anyFigure})\\b`,
    "u",
  ),
  duration: new RegExp(
    `\\b(?:[Hh]ow (?:long|soon|late|quickly)|when|length|duration|timetable|${anyFigure})\\b`,
    "u",
  ),
};
const openWhat = /\b(?:[Ww]hat|[Hh]ow|[Ww]hich|details?)\b/u;

// So much of the question's weight must be told where something is said to be open: an unknown that shares less is another's.
const leastShare = 0.62;

/** Stems and names of a piece of text. */
type Words = { stems: ReadonlySet<string>; ids: ReadonlySet<string> };

const kept = new WeakMap<Passage, { open: ReturnType<typeof openClause> }>();

/** The clause of a passage that says that something is not known, looked for once. */
function openIn(passage: Passage): ReturnType<typeof openClause> {
  const known = kept.get(passage) ?? { open: openClause(passage.sentence.text) };
  kept.set(passage, known);
  return known.open;
}

/**
 * The sentences that say that just what is asked is not known or not told: the one that says so, with the one that it goes
 * on from where that tells what it is about ("It overran. We have not been told why"); null where it is of something else.
 */
export function openAs(search: Search, passage: Passage): { passages: Passage[]; share: number } | null {
  const { question } = search;
  const open = openIn(passage);
  if (!open || !asksSo(question, open.clause)) return null;
  const clause = wordsIn(open.clause, passage);
  // What somebody said is not known only where it is that person's words or view that are not.
  if (question.kind === "statement" && question.speaker && !isUnitTold(search, question.speaker, [clause]))
    return null;
  const all = [clause, wordsIn(open.before, passage)];
  const own = shareOf(search, all);
  if (own >= leastShare && hasSubject(search, all) && isOf(search, all))
    return { passages: [passage], share: own };
  const { before } = passage;
  const goesOn = before !== null && (leansBack(passage) || isElliptic(open.clause));
  const named = hasSubject(search, [clause]);
  if (!goesOn && !named) return null;
  const around = [
    ...all,
    ...(goesOn ? [before] : []),
    ...topicOf(search, passage, { named, isWhole: own >= leastOfWhole }),
  ];
  const share = shareOf(search, around);
  if (share < leastShare || !isOf(search, around)) return null;
  const leads =
    goesOn &&
    (!named || leansBack(passage)) &&
    subjects(search).some(unit => placeOf(unit, before) === "own");
  return { passages: leads ? [before, passage] : [passage], share };
}

// A sentence that tells so much of it itself may leave out whom it is about.
const leastOfWhole = 0.4;
// Further down a post tells of more than one thing.
const mostOfShortPost = 8;

/** "It is not known who drew the map": what the words name again was told of in the post, by its title and its names. */
function topicOf(
  { question }: Search,
  { title, before, sentence, postIds }: Passage,
  { named, isWhole }: { named: boolean; isWhole: boolean },
): Words[] {
  const words = title ? [title] : [];
  if (named)
    return isWhole || sentence.place <= mostOfShortPost
      ? [...words, { stems: new Set(), ids: postIds }]
      : words;
  // What is only pointed at must be the thing that the sentence before tells of, and asked of in the same word.
  const points = !/\b(?:whether|if)\b/iu.test(sentence.text) && question.kind !== "statement";
  return points &&
    before &&
    question.units.some(unit => unit.kind === "thing" && placeOf(unit, before) === "own")
    ? words
    : [];
}

/** The words that leave it open name a thing or a deed of the question by its own word, not by one that may stand for it. */
function hasSubject(search: Search, parts: readonly Words[]): boolean {
  return subjects(search).some(unit => {
    const clue = search.clues.find(({ text }) => text.toLowerCase() === unit.text.toLowerCase());
    return parts.some(
      ({ stems }) =>
        stems.has(unit.stem) ||
        [...(clue?.meets ?? [])].some(([stem, worth]) => worth >= ownWord && stems.has(stem)),
    );
  });
}

// The word itself or one of its family.
const ownWord = 0.85;

function subjects({ question }: Search): Unit[] {
  return question.units.filter(({ kind }) => kind === "thing" || kind === "action");
}

/** True where words leave open, or ask, what a question of that kind asks: why, when, how many. */
export function asksSo(question: Question, text: string): boolean {
  const { kind, figure } = question;
  // Somebody who does not say how many will go says nothing of what it costs, nor of how many there are.
  if (kind === "figure" && asksStock.test(question.text) && !tellsStock.test(text)) return false;
  const ofFigure = kind === "figure" && figure !== null ? openFigures[figure] : undefined;
  return (ofFigure ?? askedFor[kind] ?? openWhat).test(text);
}

const asksStock = /\bdo(?:es)?\b.*\bhave\b(?! to\b)/iu;
const tellsStock =
  /\b(?:ha[sd]|have|having)\b(?! (?:been|to|\p{L}+e[dn])\b)|\b(?:holds?|owns?|possess\p{L}*)\b/iu;

/** "We have not been told why", "who runs it": what it is about is told before. */
function isElliptic(clause: string): boolean {
  return (
    /\b(?:why|when|where|how|which|who|what)[.,;]?\s*$/iu.test(clause.replace(/\.$/u, "")) ||
    /\b(?:it|this|that|they|them|these|those|he|she|his|her|their|its|one)\b/iu.test(clause) ||
    /\bno (?:reason|explanation|details?|answer)\b/iu.test(clause)
  );
}

function wordsIn(text: string, { sentence }: Passage): Words {
  const mentions = sentence.mentions.filter(mention => text.includes(mention.text));
  const by = sentence.by && text.includes(sentence.by.words) ? [sentence.by.speaker] : [];
  return {
    stems: new Set(questionWords(text).map(stemOf)),
    ids: new Set([...mentions.map(({ id }) => id), ...by]),
  };
}

/** True where a text has the word of the question or one as good. */
function isTold(clue: Clue, parts: readonly Words[]): boolean {
  return parts.some(
    ({ stems, ids }) =>
      clue.ids.some(id => ids.has(id)) ||
      [...clue.meets].some(([stem, worth]) => worth >= leastSure && stems.has(stem)),
  );
}

/**
 * True where a passage tells of what is asked: most of it, its names, its noun and its deed. "What would it consist of" asks
 * for what is not told, in whatever verb.
 */
export function tellsOf(search: Search, parts: readonly Words[]): boolean {
  const { question, clues } = search;
  const units = question.units.filter(unit => !isDefining(unit));
  if (units.length === 0) return false;
  const dropped = question.units.filter(isDefining).map(({ text }) => text.toLowerCase());
  const asked = clues.filter(({ text }) => !dropped.includes(text.split(" ")[0] ?? ""));
  const plain = { ...search, question: { ...question, units }, clues: asked };
  return shareOf(plain, parts) >= leastShare && isOf(plain, parts);
}

/** Share (0 to 1) of the weight of the question's own words that is told. */
function shareOf({ clues, clueWeights }: Search, parts: readonly Words[]): number {
  const asked = clues.filter(({ worth }) => worth >= worthOfOwn);
  const weigh = (some: readonly Clue[]) => some.reduce((sum, clue) => sum + mostOf(clue, clueWeights), 0);
  const all = weigh(asked);
  return all === 0 ? 0 : weigh(asked.filter(clue => isTold(clue, parts))) / all;
}

/** Every name that is no background, the speaker, the noun that is asked for and the deed are told. */
function isOf(search: Search, parts: readonly Words[]): boolean {
  const { question, weights } = search;
  // "Why was the tunnel shut": where no verb says what happened, a noun or an adjective does.
  const isPlain = question.kind === "why" && !question.units.some(unit => isDeed(question, unit));
  const needed = question.units.filter(
    unit =>
      (isPlain && unit.kind === "thing") ||
      (unit.kind === "name" && !weights.isBackground(unit)) ||
      unit === question.head ||
      isDeed(question, unit),
  );
  const speaker = question.speaker ? [question.speaker] : [];
  return [...needed, ...speaker].every(unit => isUnitTold(search, unit, parts));
}

/** A verb that says what is asked, not only that somebody says it. */
export function isDeed({ kind }: Question, unit: Unit): boolean {
  return unit.kind === "action" && !(kind === "statement" && speechVerbs.has(unit.text.toLowerCase()));
}

/** True where a text has the unit, by its own meanings or by what the question's word may be told by. */
export function isUnitTold({ clues }: Search, unit: Unit, parts: readonly Words[]): boolean {
  const words = unit.text.toLowerCase();
  return (
    parts.some(
      ({ stems, ids }) => unit.ids.some(id => ids.has(id)) || !unit.meanings.isDisjointFrom(stems),
    ) || clues.some(clue => clue.text.toLowerCase() === words && isTold(clue, parts))
  );
}
