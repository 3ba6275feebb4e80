import { worthOfLead } from "./clue.ts";
import { compared } from "./compared.ts";
import { tellsOfOthers } from "./figure-answer.ts";
import { isOfAskedClock } from "./figure-at-time.ts";
import { isOtherFigure } from "./figure-subject.ts";
import { opensWithNumber } from "./figure-unsaid.ts";
import { answeredBy, type Chosen, type Finding, nothing } from "./finding.ts";
import { leansBack, looksAhead } from "./gate.ts";
import { namesMetInPost } from "./name-of-post.ts";
import { isExact, type Passage, placeOf } from "./passage.ts";
import { placesIn, whereHereIs } from "./place-answer.ts";
import { asksStance } from "./positions-answer.ts";
import type { Question, Unit } from "./question.ts";
import { isContradicted } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { isMeasured, tellsOfAsked } from "./tells-of-asked.ts";
import { hasTimeOf } from "./time-answer.ts";
import { hasDay, hasTime } from "./time-words.ts";
import { type Told, toldBy } from "./told.ts";
import { likeliest, toldTogether } from "./told-answer.ts";
import { isOfType, nounsMet } from "./told-fit.ts";
import type { RankedTold } from "./told-ranking.ts";
import { asUnknown } from "./unknown-answer.ts";

// How near the likeliest sentence another must come to stand for it because it is newer.
const ofLikeliest = 0.02;
// So many of the likeliest are looked at where the rules found nothing: further down nothing is close.
const mostRead = 12;
// What the rules chose gives way to what is so much likelier.
const farMore = 5;
const ofReported = 0.3;

/**
 * A question for a figure, a time or a place is answered by a sentence that holds one and tells of all that is asked; a
 * finding keeps only such sentences. Where it has none, another that does stands for it, or nothing does.
 */
export function typedOnly(search: Search, finding: Finding): Finding {
  const { question } = search;
  if (!/^(?:figure|when|where)$/u.test(question.kind) || question.units.length === 0) return finding;
  if (finding.outcome === "reported-unknown" || asksStance(question) || compared(search)) return finding;
  // "Next week" is no day.
  if (finding.outcome === "closest" && question.precise && onlyVague.test(finding.reason)) return finding;
  // That it was not done at all answers where it was.
  if (question.kind === "where" && finding.outcome === "closest" && isDeniedOnly(search, finding.reason))
    return finding;
  const kept = finding.outcome === "answered" ? finding.chosen.filter(one => stands(search, one)) : [];
  // A time or a place may be told beside the sentence that tells of it; a figure there is another's.
  if (asksEach.test(question.text))
    return kept.length > 0 || finding.outcome === "closest" ? finding : refused(search, finding.chosen);
  const fitting = fittingIn(search);
  const timely = fitting.filter(({ passage }) => isOfAskedClock(search, passage));
  if (timely.length > 0) return answeredBy(timely.slice(0, 1).map(({ passage }) => passage));
  // "In Tarnby people wave. She was born here.": each tells a half.
  if (question.kind === "where" && finding.outcome === "answered" && tellsHere(finding.chosen))
    return finding;
  const chosen = kept.map(({ passage }) => passage);
  if (finding.outcome === "answered" && kept.length > 0 && !isOutdone(search, kept, fitting))
    return question.kind === "figure" ? { ...finding, chosen: kept } : finding;
  if (fitting.length > 0) {
    const others = kept.some(({ lead }) => lead !== undefined) ? [] : chosen;
    return answeredBy(withOthers(toldTogether(newestFirst(search, fitting)), others));
  }
  if (finding.outcome === "closest") return finding;
  const open = asUnknown(finding, search);
  return open.outcome === "reported-unknown" ? open : refused(search, finding.chosen);
}

const onlyVague = /^only “/u;
// A sentence of so much of the question tells that it was done after all.
const leastOfDone = 0.7;

/** "Her father has not been found": where he was found nothing tells. */
function isDeniedOnly(search: Search, reason: string): boolean {
  return isContradicted(reason) && !fittingIn(search).some(({ share }) => share >= leastOfDone);
}

function tellsHere(chosen: readonly Chosen[]): boolean {
  const passages = chosen.map(({ passage }) => passage);
  return passages.some(passage => {
    const where = whereHereIs(passage);
    return where !== null && passages.includes(where);
  });
}

/** The likeliest sentences that answer by themselves. */
function fittingIn(search: Search): RankedTold[] {
  const fitting = likeliest(search, [])
    .slice(0, mostRead)
    .filter(
      one =>
        namesMetInPost(search, one) &&
        answers(search, one, true) &&
        !isOfThen(search.question, one.passage) &&
        (search.question.kind !== "figure" ||
          nounsMet(search, one) ||
          leansBack(one.passage) ||
          opensWithNumber(search.question, one.passage) ||
          isMeasured(search.question, one.passage)),
    );
  if (search.question.kind !== "figure") return fitting;
  const isOwn = ({ passage }: RankedTold) =>
    search.question.units.every(unit => unit.kind === "quality" || isExactly(unit, passage));
  return [...fitting.filter(isOwn), ...fitting.filter(one => !isOwn(one))];
}

/** By its own word or name, in the sentence itself. */
function isExactly(unit: Unit, passage: Passage): boolean {
  return placeOf(unit, passage) === "own" && isExact(unit, passage);
}

// "In 1946, a quake": another year than the story's, where the question names none.
const ofThen = /^in (?:\p{L}+ )?(?:1[89]|20)\d\d\b/iu;

function isOfThen({ text }: Question, { sentence }: Passage): boolean {
  return ofThen.test(sentence.text) && !/\b(?:1[89]|20)\d\d\b/u.test(text);
}

/** A count gives way to a newer one, and anything, a report's own time too, to what tells far more of it. */
function isOutdone(search: Search, kept: readonly Chosen[], fitting: readonly RankedTold[]): boolean {
  const [best] = newestFirst(search, fitting);
  if (!best || kept.some(({ passage }) => passage === best.passage)) return false;
  const most = Math.max(...kept.map(({ passage }) => scoreOf(search, passage)));
  // What tells all of it itself comes before what leaves out the deed.
  if (search.question.kind === "figure" && best.score >= most && !kept.some(one => isWhole(search, one)))
    return true;
  const isNew = goesOn.test(search.question.text) && search.question.kind === "figure";
  // When it was reported is only near to when it was; a time that is told is that.
  const isReported =
    kept.every(({ lead }) => lead !== undefined) && best.passage.sentence !== kept[0]?.passage.sentence;
  if (isReported && search.question.kind === "when" && best.score >= ofReported * most) return true;
  return (
    best.score >= (isNew ? ofLikeliest : farMore) * most &&
    (!isNew || kept.every(one => isNewer(best.passage, one.passage)))
  );
}

function isWhole(search: Search, { passage }: Chosen): boolean {
  const [told] = toldBy(search.clues, [passage], search.clueWeights);
  return told !== undefined && answers(search, told, true);
}

function scoreOf(search: Search, passage: Passage): number {
  return likeliest(search, []).find(one => one.passage === passage)?.score ?? 0;
}

const mostSentences = 3;

function withOthers(first: readonly Passage[], others: readonly Passage[]): Passage[] {
  return [...new Set([...first, ...others])].slice(0, mostSentences);
}

function stands(search: Search, { passage, lead }: Chosen): boolean {
  const [told] = toldBy(search.clues, [passage], search.clueWeights);
  if (!told) return false;
  if (lead === undefined) return answers(search, told, false);
  // That it is open whether something was done is no report that it was.
  return !openWhether.test(passage.sentence.text) && tellsOfAsked(search, told, false);
}

const openWhether = /^["'“‘]?(?:whether|if)\b|\bneither\b/iu;

const goesOnWithTime =
  /^["'“‘]?(?:this|that|it|they|both) (?:is|are|was|were|will|would|comes?|came|follows?|followed|happens|happened|takes?|took)\b/iu;

/** "Sand offered a second regatta. This is expected after ...": a time of what the sentence before tells of. */
function tellsTimeOfBefore(search: Search, { passage }: Told, strict: boolean): boolean {
  const { before, sentence } = passage;
  const { kind, precise } = search.question;
  if (kind !== "when" || before === null || !goesOnWithTime.test(sentence.text)) return false;
  if (!(precise ? hasDay(sentence.text) : hasTime(sentence.text))) return false;
  const [told] = toldBy(search.clues, [before], search.clueWeights);
  return told !== undefined && tellsOfAsked(search, told, strict);
}

// A sentence that tells less of what is asked holds another's figure.
const leastOfFigure = 0.25;

/** It is of the asked type and tells of what is asked; `strict` where no rule for the kind chose it. */
function answers(search: Search, told: Told, strict: boolean): boolean {
  const { question } = search;
  if (question.kind === "figure" && !isLedUpTo(search) && told.share < leastOfFigure) return false;
  if (question.future && question.kind !== "figure" && !looksAhead(told.passage)) return false;
  if (tellsTimeOfBefore(search, told, strict)) return true;
  const isTyped =
    question.kind === "where"
      ? placesIn(search, told.passage).length > 0
      : question.kind === "when"
        ? hasTimeOf(search, told.passage)
        : isOfType(question, told) && !(question.kind === "figure" && isAnothers(search, told.passage));
  return isTyped && tellsOfAsked(search, told, strict);
}

/** "She warned that it would cost more. How much more?": what is asked of stands in what leads up to the question. */
function isLedUpTo({ clues }: Search): boolean {
  return clues.some(({ worth }) => worth === worthOfLead);
}

/** Another's figure, or of another time. */
function isAnothers(search: Search, passage: Passage): boolean {
  return tellsOfOthers(search, passage) || isOtherFigure(search.question, passage);
}

// One sentence of one side is no answer to what both say.
const asksEach = /\b(?:each|both|either)\b/iu;
// Of these the count goes on: the dead and the hurt, and whatever is asked for as it stands now.
const goesOn =
  /\b(?:dead|die[ds]?|deaths?|killed|toll|injured|hurt|wounded|missing|cases?|now|latest|so far|currently|in the end|final(?:ly)?)\b/iu;

/** A figure is revised: of those that tell as much, the newest post's leads. */
function newestFirst<One extends Told & { score: number }>(search: Search, fitting: readonly One[]): One[] {
  const [best] = fitting;
  const { kind, text } = search.question;
  if (!best || kind !== "figure" || !goesOn.test(text)) return [...fitting];
  const near = fitting.filter(({ score }) => score >= ofLikeliest * best.score);
  const newest = near.reduce((one, other) => (isNewer(other.passage, one.passage) ? other : one));
  return [newest, ...fitting.filter(one => one !== newest)];
}

function isNewer({ post }: Passage, { post: other }: Passage): boolean {
  return (post.publishedAt ?? "") > (other.publishedAt ?? "");
}

function refused({ question }: Search, chosen: readonly Chosen[]): Finding {
  const reason =
    question.kind === "figure"
      ? "the figures in the matching passages are about something else"
      : question.kind === "when"
        ? "the passages on it give no time"
        : "the matching passages name no place for it";
  return nothing(
    reason,
    chosen.map(({ passage }) => passage),
  );
}
