import { type Clue, worthOfOwn } from "./clue.ts";
import { compared } from "./compared.ts";
import { asksTopic } from "./content-answer.ts";
import { fittingFigure } from "./figure-answer.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { notKnown } from "./frames.ts";
import { leansBack, nearest } from "./gate.ts";
import { nationOf } from "./meanings.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { speechVerbs } from "./question-words.ts";
import { reason } from "./reason-answer.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { hasDay, hasTime } from "./time-words.ts";
import { type Told, toldBy } from "./told.ts";
import { isAbout } from "./unknown-answer.ts";
import { onlyAsks, saysUnknown } from "./unknowns.ts";

// So much of the question's weight must stand in the sentence or beside it before it may answer at all.
const leastShare = 0.36;
// Who did something: another's deed shares many of its words.
const leastShareOfWho = 0.5;
// A sentence that holds so much tells of the very thing: a reason needs no "because" there.
const wholeShare = 0.75;
// A sentence in support says nearly as much of what is asked.
const ofBest = 0.72;
/** Longest answer in words: room for speakers and marks below the ninety of CONTRACT. */
const mostAnswerWords = 80;

/**
 * The sentences that tell most of what a question's words are about, where the rules for its kind find none: of the asked
 * type, with every name in them, by the asked speaker. Refuses with its reason else.
 */
export function toldAnswer(search: Search): Finding {
  const { question } = search;
  const missing = absentIn(search);
  if (missing) return nothing("the posts tell nothing of what is asked about", nearest(search));
  const sides = compared(search);
  if (sides) return answeredBy(sides);
  const told = toldOf(search);
  const open = unknownTold(search);
  if (open) return open;
  const fitting = told.filter(one => fits(search, one));
  const [best] = fitting;
  if (!best) return nothing(reasonOf(search, told), nearest(search));
  return answeredBy(withSupport(best, fitting, asksList.test(question.text) ? ofBestInList : ofBest));
}

// Several are asked for: each further one need only tell of the same.
const asksList =
  /\b(?:list|name (?:a few|a couple|some|two|three|them)|which \p{L}+s\b|who are|what are|all the|who else)/iu;
const ofBestInList = 0.5;

/** How well the chosen passage tells of what is asked, against the best that there is of its type (0 to 1). */
export function worthAmongTold(search: Search, passages: readonly Passage[], ofType = true): number {
  const told = toldOf(search).filter(one => !ofType || fits(search, one));
  const best = told[0]?.score ?? 0;
  const own = told.find(({ passage }) => passages.includes(passage))?.score ?? 0;
  return best === 0 ? 1 : own / best;
}

const kept = new WeakMap<Search, readonly Told[]>();

/** The best hundred; further down nothing is close. */
function toldOf(search: Search): readonly Told[] {
  const known = kept.get(search);
  if (known) return known;
  const { occasion } = search.question;
  const passages = occasion ? onOccasion(search.passages, occasion) : search.passages;
  const told = toldBy(search.clues, passages, search.clueWeights).slice(0, 100);
  kept.set(search, told);
  return told;
}

/** A noun or name of the question that no post has in any of its words. */
function absentIn({ question, clues, clueWeights }: Search): Clue | null {
  const nouns = new Set(
    question.units
      .filter(({ kind }) => kind === "thing" || kind === "name")
      .map(({ text }) => text.toLowerCase()),
  );
  const isKnown = (clue: Clue) =>
    clue.ids.some(id => clueWeights.ofId(id) < clueWeights.most) ||
    [...clue.meets.keys()].some(stem => clueWeights.ofStem(stem) < clueWeights.most);
  return (
    clues.find(
      clue =>
        clue.worth >= worthOfOwn &&
        nouns.has(clue.text.toLowerCase()) &&
        !/(?:ier|iest|ly)$/u.test(clue.text) &&
        !isKnown(clue),
    ) ?? null
  );
}

function fits(search: Search, told: Told): boolean {
  const { question } = search;
  const { passage } = told;
  if (
    told.share < (question.kind === "who" ? leastShareOfWho : leastShare) ||
    isQuestion(passage.sentence.text) ||
    onlyAsks(passage.sentence.text)
  )
    return false;
  if (!numbersMet(search, told) || asksTopic(question)) return false;
  if (asksWhatIsNot.test(question.text) && !isNegative.test(passage.sentence.text)) return false;
  if (!nounsMet(search, told)) return false;
  if (!namesMet(search, told) || !saidByAsked(search, passage)) return false;
  return deedMet(search, told) && isOfType(question, told);
}

/** Every name of the question stands in the sentence or beside it, but for the story's background. */
function namesMet({ clues, weights, question }: Search, { met, passage }: Told): boolean {
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
const isNegative =
  /(?:\b(?:not|no|never|neither|nor|none|nobody|without|absent|missing|cannot|refus\w+|reject\w+|exclud\w+|ruled? out|fail\w*|den(?:y|ie\w)\w*)\b|n[’']t\b)/iu;

/** At least half of the nouns and names of the question stand there: two of five are another subject. */
function nounsMet({ question, clues }: Search, { met }: Told): boolean {
  const nouns = question.units
    .filter(({ kind }) => kind === "thing" || kind === "name")
    .map(({ text }) => text.toLowerCase());
  const asked = clues.filter(clue => clue.worth >= worthOfOwn && nouns.includes(clue.text.toLowerCase()));
  if (!carriesOn(clues, met)) return false;
  if (asked.length === 0) return true;
  // A word that is written with a capital is a name, though the coverage does not know it as one.
  const capitals = question.units.filter(({ kind, text }) => kind === "thing" && /^\p{Lu}/u.test(text));
  const isMet = (clue: Clue) => (met.get(clue)?.near ?? 0) > 0;
  if (!capitals.every(unit => asked.some(clue => clue.text === unit.text.toLowerCase() && isMet(clue))))
    return false;
  return (
    asked.some(clue => (met.get(clue)?.own ?? 0) > 0) &&
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

function saidByAsked({ question, names }: Search, passage: Passage): boolean {
  const { speaker, otherSpeakers, kind } = question;
  if (!speaker) return true;
  if (kind === "statement") return [speaker, ...otherSpeakers].some(one => isSaidBy(passage, one, names));
  return [speaker, ...otherSpeakers].some(
    one =>
      isSaidBy(passage, one, names) ||
      // The outlet tells of the speaker's view in its own words.
      (passage.sentence.by === null && one.ids.some(id => passage.ids.has(id) || passage.nearIds.has(id))),
  );
}

/** What a question for a reason or a time takes for granted must be told itself. */
function deedMet({ question, clues }: Search, { met }: Told): boolean {
  if (!/^(?:why|when|how|figure|who|yes-no)$/u.test(question.kind)) return true;
  const deeds = question.units
    .filter(({ kind, text }) => kind === "action" && !speechVerbs.has(text.toLowerCase()))
    .map(({ text }) => text.toLowerCase());
  const asked = clues.filter(clue => clue.worth >= worthOfOwn && deeds.includes(clue.text.toLowerCase()));
  const isMet = (clue: Clue) => (met.get(clue)?.near ?? 0) > 0;
  if (question.kind === "when") return asked.every(clue => (met.get(clue)?.own ?? 0) > 0);
  // "Did X meet Y" needs the deed in the sentence itself.
  if (question.kind === "yes-no")
    return asked.length === 0 || asked.some(clue => (met.get(clue)?.own ?? 0) > 0);
  return question.kind === "who" ? asked.length === 0 || asked.some(isMet) : asked.every(isMet);
}

function isOfType(question: Question, { passage, share }: Told): boolean {
  const { sentence } = passage;
  switch (question.kind) {
    case "figure":
      return fittingFigure(question, passage) !== null;
    case "when":
      return question.precise ? hasDay(sentence.text) : hasTime(sentence.text);
    case "why":
      return (
        share >= wholeShare ||
        reason.test(sentence.text) ||
        (passage.after !== null && /^because\b/iu.test(passage.after.sentence.text))
      );
    case "who":
      return namesAnother(question, passage);
    case "where":
      return /\b(?:in|at|near|on|outside|inside|under|from)\b/iu.test(sentence.text);
    default:
      return true;
  }
}

/** A person or body that the question does not name itself. */
function namesAnother({ units }: Question, { sentence }: Passage): boolean {
  const asked = (id: string, text: string) =>
    units.some(
      (unit: Unit) => unit.ids.includes(id) || unit.meanings.has(stemOf(text.split(" ").at(-1) ?? text)),
    );
  if (sentence.by && !asked(sentence.by.speaker, sentence.by.name)) return true;
  return sentence.mentions.some(
    ({ id, text }) => !asked(id, text) && nationOf(stemOf(text)) === null && /^\p{Lu}/u.test(text),
  );
}

/** An outlet says that just this is not known, in one of the sentences that tell most of it. */
export function unknownTold(search: Search, least = ofBest, ofAsked = leastShare): Finding | null {
  const { question } = search;
  const told = toldOf(search);
  const best = told[0]?.score ?? 0;
  const open = told.find(
    ({ passage, score, share }) =>
      score >= least * best &&
      share >= ofAsked &&
      saysUnknown(passage.sentence.text) &&
      isAbout(question, passage),
  );
  if (!open) return null;
  const { passage } = open;
  return { outcome: "reported-unknown", frame: notKnown(passage.post.sourceName), chosen: [{ passage }] };
}

function reasonOf({ question }: Search, told: readonly Told[]): string {
  const near = told.filter(({ share }) => share >= leastShare);
  if (near.length === 0) return "no passage tells of it";
  if (question.kind === "figure") return "no such figure is given in the matching passages";
  if (question.kind === "when") return "the passages on it give no time";
  if (question.kind === "why") return "no reason is given in the matching passages";
  if (question.kind === "who") return "the matching passages do not name who it was";
  return "no passage says it directly";
}

/** The best sentence and up to two that say nearly as much and something else. */
function withSupport(best: Told, told: readonly Told[], least: number): Passage[] {
  const chosen = [best.passage];
  let words = wordsIn(best.passage);
  for (const { passage, score } of told) {
    if (chosen.length === 3 || score < least * best.score) break;
    if (words + wordsIn(passage) > mostAnswerWords) continue;
    if (chosen.some(other => other === passage || overlap(other, passage) > 0.6)) continue;
    chosen.push(passage);
    words += wordsIn(passage);
  }
  return chosen;
}

function wordsIn({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}
