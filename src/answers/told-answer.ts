import { baseForms } from "../language/base-forms.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { compared } from "./compared.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest } from "./gate.ts";
import type { Passage } from "./passage.ts";
import { worthOfRules } from "./ranking-weights.ts";
import { goesFurther, reason, tellsWhatIsAsked } from "./reason-answer.ts";
import { refusedFor } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { overlap } from "./statement-answer.ts";
import { isQuestion } from "./support.ts";
import { leastSure, type Told } from "./told.ts";
import { fits, leastShare, mayStand } from "./told-fit.ts";
import { type RankedTold, toldRanking } from "./told-ranking.ts";

// A sentence in support of what the rules found is worth a part of the best.
const ofBestInSupport = 0.01;
/** Longest answer in words: room for speakers and marks below the ninety of CONTRACT. */
const mostAnswerWords = 86;

/**
 * The sentences that tell most of what a question's words are about, where the rules for its kind find none: of the asked
 * type, with every name in them, by the asked speaker. Refuses with its reason else.
 */
export function toldAnswer(search: Search): Finding {
  const told = toldRanking(search);
  const missing = absentIn(search);
  if (missing && (missing.isName || saysWhich(search, missing) || !tellsTheRest(search, told, missing)))
    return nothing("the posts tell nothing of what is asked about", nearest(search));
  const sides = compared(search);
  if (sides) return answeredBy(sides);
  const fitting = told.filter(one => fits(search, one));
  const [best] = fitting;
  if (!best) return nothing(reasonOf(search, told), nearest(search));
  const chosen = withSupport([best], fitting);
  return answeredBy(search.question.kind === "why" ? withReason(chosen) : chosen);
}

/** "Cigarette duty": the noun before another says which is meant; what is told of fuel duty is no answer. */
function saysWhich({ question: { units } }: Search, { text }: Clue): boolean {
  const own = units.find(unit => unit.kind === "thing" && unit.text.toLowerCase() === text);
  // "Secret negotiators": an adjective may be the asker's own.
  if (baseForms(text).some(({ part }) => part === "adj")) return false;
  return own !== undefined && units.some(({ kind, place }) => kind === "thing" && place === own.place + 1);
}

// A sentence that holds so much else tells of it in another word.
const restOfIt = 0.65;

/** A word that nobody writes may be the reader's own ("backup"), where one sentence tells all the rest. */
function tellsTheRest(search: Search, told: readonly Told[], { text: word }: Clue): boolean {
  const { kind, head, text } = search.question;
  // "What's the weather in Holm": just that is asked for.
  const asked = /^what(?:['’]s| is| are| was| were) (?:the )?(\p{L}+)/iu.exec(text)?.[1];
  if (asked?.toLowerCase() === word.toLowerCase()) return false;
  const isOpen = /^(?:what|how|why|statement)$/u.test(kind) && (kind !== "what" || head === null);
  return isOpen && told.some(one => one.share >= restOfIt && fits(search, one));
}

/** What may stand in an answer, the likeliest first; what the rules chose is worth more. */
export function likeliest(search: Search, chosen: readonly Passage[]): RankedTold[] {
  return toldRanking(search)
    .filter(one => mayStand(search, one))
    .map(one => (chosen.includes(one.passage) ? { ...one, score: one.score * Math.exp(worthOfRules) } : one))
    .sort((a, b) => b.score - a.score);
}

/** The passages that answer, at most three with others that tell nearly as much of what is asked. */
export function toldBeside(search: Search, passages: readonly Passage[]): Passage[] {
  const fitting = toldRanking(search).filter(one => passages.includes(one.passage) || fits(search, one));
  const chosen = passages.flatMap(passage => fitting.filter(one => one.passage === passage));
  const least = ofBestInSupport * (chosen[0]?.score ?? 0);
  if (chosen.length < passages.length) return [...passages];
  return withSupport(
    chosen,
    fitting.filter(({ score }) => score >= least),
  );
}

// Most answers take two or three sentences, a plain one takes one. At 0.6 answers are a fifth shorter, and a tenth of them
// lose what was asked.
const likelyEnough = 0.85;

/** The likeliest sentences as one answer: until it is likely that the answer is among them. */
export function toldTogether(told: readonly RankedTold[]): Passage[] {
  return withSupport(told.slice(0, 1), told, likelyEnough);
}

/** For "why": a sentence that tells the asked thing itself, with its reason or with the sentence after it; else null. */
export function reasonTold(search: Search, told: readonly RankedTold[]): Passage[] | null {
  const first = told.slice(0, mostLookedAt).findIndex(({ passage }) => tellsWhatIsAsked(search, passage));
  if (first < 0) return null;
  const chosen = withReason(toldTogether(told.slice(first)));
  // That it is so, told once more and followed by something else, is no reason; what follows a short sentence explains it.
  const [one, next] = chosen;
  const isExplained =
    one !== undefined &&
    wordsIn(one) <= mostOfShort &&
    next !== undefined &&
    next === one.after &&
    !another.test(next.sentence.text);
  const isGiven = chosen.some(({ sentence: { text } }) => reason.test(text) || goesFurther.test(text));
  return isExplained || isGiven ? chosen : null;
}

/** With the sentence after the first, where none of them says why itself: what follows a deed mostly explains it. */
function withReason(chosen: readonly Passage[]): Passage[] {
  const { after } = chosen[0] ?? {};
  if (!after || chosen.includes(after) || isQuestion(after.sentence.text)) return [...chosen];
  if (chosen.some(({ sentence }) => reason.test(sentence.text))) return [...chosen];
  return [...chosen.slice(0, 1), after];
}

const mostLookedAt = 3;
const mostOfShort = 9;
// "So does the school": the next thing.
const another = /^["“‘']?(?:so|and|but|meanwhile|also|elsewhere|separately|two|three|nor)\b/iu;

/** The three likeliest, as what comes nearest. */
export function nearestTold(told: readonly RankedTold[]): Passage[] {
  return told
    .filter(({ share }) => share >= leastShareOfNearest)
    .slice(0, 3)
    .map(({ passage }) => passage);
}

const leastShareOfNearest = 0.2;

/** A noun or name of the question that no post has in any of its words. */
function absentIn({ question, clues, clueWeights }: Search): Clue | null {
  const nouns = new Set(
    question.units
      .filter(({ kind }) => kind === "thing" || kind === "name")
      .map(({ text }) => text.toLowerCase()),
  );
  const isKnown = (clue: Clue) =>
    clueWeights.ofIds(clue.ids) < clueWeights.most ||
    [...clue.meets].some(
      ([stem, worth]) => worth >= leastSure && clueWeights.ofStem(stem) < clueWeights.most,
    );
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

function reasonOf({ question }: Search, told: readonly Told[]): string {
  const near = told.filter(({ share }) => share >= leastShare);
  if (near.length === 0) return "no passage tells of it";
  if (question.kind === "figure") return refusedFor.noFigure;
  if (question.kind === "when") return "the passages on it give no time";
  if (question.kind === "why") return refusedFor.noReason;
  if (question.kind === "who") return "the matching passages do not name who it was";
  return refusedFor.notSaid;
}

/** The sentences that answer, and to three in all those likeliest to, best of other posts. */
function withSupport(answering: readonly Told[], told: readonly Told[], until = 1): Passage[] {
  const chosen = [...answering];
  const [best] = answering;
  if (!best) return [];
  const total = told.reduce((sum, { score }) => sum + score, 0);
  let likely = chosen.reduce((sum, { score }) => sum + score, 0) / total;
  let words = chosen.reduce((sum, { passage }) => sum + wordsIn(passage), 0);
  const isNew = ({ passage }: Told) =>
    !chosen.some(other => other.passage === passage || overlap(other.passage, passage) > 0.6);
  while (chosen.length < 3 && likely < until) {
    const next = told
      .filter(one => words + wordsIn(one.passage) <= mostAnswerWords && isNew(one))
      .map(one => ({
        one,
        worth: one.score * (1 + worthOfAdded * added(one, chosen)) * worthOfPlace(one, best, chosen),
      }))
      .sort((a, b) => b.worth - a.worth)[0];
    if (!next) break;
    chosen.push(next.one);
    likely += next.one.score / total;
    words += wordsIn(next.one.passage);
  }
  return chosen.map(({ passage }) => passage);
}

// What is not told yet, against what is told best.
const worthOfAdded = 0.5;
// A sentence beside the best goes on with the same thing.
const worthBeside = 1.15;
// Another sentence of a post that is already shown mostly says the same; another post tells a further side.
const worthOfSamePost = 0.7;

/** Where a sentence in support stands, as a factor. */
function worthOfPlace(one: Told, best: Told, chosen: readonly Told[]): number {
  if (isBeside(one, best)) return worthBeside;
  return chosen.some(({ passage }) => passage.post === one.passage.post) ? worthOfSamePost : 1;
}

function isBeside({ passage }: Told, { passage: best }: Told): boolean {
  return passage === best.before || passage === best.after;
}

/** Share (0 to 1) of the clues that a sentence meets and those chosen do not. */
function added({ met }: Told, chosen: readonly Told[]): number {
  const more = [...met].filter(
    ([clue, { own }]) => own > 0 && !chosen.some(other => (other.met.get(clue)?.own ?? 0) > 0),
  );
  return met.size === 0 ? 0 : more.length / met.size;
}

function wordsIn({ sentence }: Passage): number {
  return sentence.text.split(/\s+/u).length;
}
