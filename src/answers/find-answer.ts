import { isUnknownOfOther, leavesUntold } from "./all-told.ts";
import { answerLikelihood } from "./answer-likelihood.ts";
import { compared } from "./compared.ts";
import { asksTopic, contentAnswer, windowAnswer } from "./content-answer.ts";
import { doneByOther } from "./deed-doer.ts";
import { tellsNearlyAll } from "./deed-told.ts";
import { denialIn } from "./denial.ts";
import { figureAnswer } from "./figure-answer.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { keptToForetold } from "./foretold.ts";
import { formAnswer } from "./form-answer.ts";
import { nearest } from "./gate.ts";
import { mayForetell } from "./looks-ahead.ts";
import { asksName, nameAnswer } from "./name-answer.ts";
import { withNameBeside } from "./name-beside.ts";
import type { Passage, Place } from "./passage.ts";
import { identityAnswer, personAnswer, sayerAnswer } from "./person-answer.ts";
import { placeAnswer } from "./place-answer.ts";
import { asksStance, positionsAnswer } from "./positions-answer.ts";
import { contradictionOf } from "./premise.ts";
import { putQuestion } from "./put-question.ts";
import type { Unit } from "./question.ts";
import { judgements } from "./question-words.ts";
import { reasonAnswer } from "./reason-answer.ts";
import { refusedFor, saysOtherwise } from "./refusal-reasons.ts";
import { occasionOfWords } from "./said-when.ts";
import { isSmallCoverage, type Search } from "./search.ts";
import { withSlotFilled } from "./slot-answer.ts";
import { isSaidBy } from "./speaker-match.ts";
import { statementAnswer } from "./statement-answer.ts";
import { timeAnswer } from "./time-answer.ts";
import { likeliest, nearestTold, reasonTold, toldAnswer, toldBeside, toldTogether } from "./told-answer.ts";
import { withPremiseTold } from "./told-premise.ts";
import { toldRanking, worthAmongTold } from "./told-ranking.ts";
import { typedOnly } from "./typed-answer.ts";
import { asUnknown, betterUnknown, keptBack, statedUnknown, unknownAnswer } from "./unknown-answer.ts";
import { asksWhether, yesNoAnswer } from "./yes-no-answer.ts";

/**
 * Looks for the answer by the rules of its kind and by what tells most of it. In a small coverage the rules decide; in a large
 * one how likely it is found, where what the rules found needs less. `refused`: a word of it stands nowhere in the coverage.
 */
export function findAnswer(search: Search, refused = false): Finding {
  const finding = asUnknown(withSlotFilled(search, findWhatever(search, refused)), search);
  return keptToForetold(
    search,
    isSmallCoverage(search) ? allTold(search, finding) : withPremiseTold(search, finding),
  );
}

/** In a small coverage an answer tells all that the question hangs on, by whatever path it was found. */
function allTold(search: Search, finding: Finding): Finding {
  if (finding.outcome === "closest") return finding;
  // What stands with a frame ("Two of five say so") is told by its own rule.
  if (finding.outcome === "answered" && finding.frame !== null) return finding;
  const passages = finding.chosen.map(({ passage }) => passage);
  const isOther = finding.outcome === "answered" ? leavesUntold : isUnknownOfOther;
  return isOther(search, passages)
    ? nothing("the matching passages tell of something else", passages)
    : finding;
}

function findWhatever(search: Search, refused: boolean): Finding {
  const ruled = findByRules(search);
  const finding = foundBy(search, ruled, refused);
  return ruled.isForm || refused || !isSmallCoverage(search) ? finding : typedOnly(search, finding);
}

function foundBy(search: Search, ruled: ByRules, refused: boolean): Finding {
  const isSmall = isSmallCoverage(search);
  const { finding, isExact, isForm } = ruled;
  // Who or what is told of without a name is told of in any coverage as often as not.
  if (asksName(search.question)) return finding;
  if (isExact && !isForm && (isSmall || finding.outcome !== "closest" || isPlainest(search, finding)))
    return finding;
  const found = finding.outcome !== "closest" && (!refused || !isSmall || isForm === true);
  if (isSmall && found) return withNameBeside(search, asRuled(ruled, search));
  // That two people spoke is no answer to what they spoke about, nor "next week" to which day, however well it is told.
  // Nor is what nobody is found to say: whose words they are is certain or it is not.
  if (!found && (asksTopic(search.question) || search.question.precise || asksWords(search.question)))
    return finding;
  const told = likeliest(
    search,
    finding.outcome === "closest" ? [] : finding.chosen.map(({ passage }) => passage),
  );
  const likelihood = answerLikelihood(search, told, { found, refused, judgement: asksJudgement(search) });
  const least = found ? leastLikelyFound : isSmall ? leastLikelyInSmall : leastLikely;
  const answering = isSmall && search.question.kind === "why" ? reasonTold(search, told) : toldTogether(told);
  if (likelihood > least && isWhole(search, answering ?? []) && (isForm || answering))
    return isForm || !answering ? finding : withNameBeside(search, answeredBy(answering));
  const reason = finding.outcome === "closest" ? finding.reason : refusedFor.notSaid;
  const closest = nearestTold(told);
  const nearer = closest.length === 0 && finding.outcome === "closest" ? finding.closest : closest;
  return withNameBeside(search, nothing(reason, nearer));
}

/** Somebody's own words are asked for. */
function asksWords({ kind, speaker }: Search["question"]): boolean {
  return kind === "statement" && speaker !== null;
}

// The rules for statements know who speaks and when; only what is plainly about something else gives way.
const leastWorthOfStatement = 0.3;

/** What the rules found, unless another sentence of the asked type tells more of what is asked; open questions with more. */
function asRuled({ finding, isExact }: ByRules, search: Search): Finding {
  if (isExact || finding.outcome !== "answered") return finding;
  const { kind, asksSpeaker } = search.question;
  const passages = finding.chosen.map(({ passage }) => passage);
  const isOfWords = kind === "statement" || asksSpeaker;
  if (worthAmongTold(search, passages) < (isOfWords ? leastWorthOfStatement : 1)) {
    const told = toldAnswer(search);
    if (told.outcome === "closest") return finding;
    const others = told.chosen.map(({ passage }) => passage);
    return isOfWords && shareOf(search, others) <= shareOf(search, passages) ? finding : told;
  }
  // One statement, figure or time is exact: what else is told may be another's.
  const isOpen = /^(?:what|how|why|who|where|yes-no)$/u.test(kind);
  return isOpen || passages.length > 1 ? answeredBy(toldBeside(search, passages)) : finding;
}

/** The most (0 to 1) of the question that one of the passages meets. */
function shareOf({ ranked }: Search, passages: readonly Passage[]): number {
  return Math.max(0, ...ranked.filter(({ passage }) => passages.includes(passage)).map(({ share }) => share));
}

/** True where a contradiction is what tells most of it: one that shares a word or two contradicts something else. */
function isPlainest(search: Search, denial: Finding): boolean {
  if (denial.outcome !== "closest") return true;
  const [first] = denial.closest;
  return likeliest(search, [])[0]?.passage === first;
}

// So likely must the answer be among what is shown. Of the development questions of four stories these answer right half of
// those that can be answered, refuse a quarter of them, and answer a third of those that the coverage does not tell of.
const leastLikelyFound = 0.4;
const leastLikely = 0.55;
// What the rules do not find in a small coverage is seldom there.
const leastLikelyInSmall = 0.58;

type ByRules = { finding: Finding; isExact: boolean; isForm?: boolean };

/** What the rules come to; `isExact`: a frame, a denial, positions or somebody's turning away, to which nothing is added. */
function findByRules(search: Search): ByRules {
  const put = search.question.kind === "yes-no" ? putQuestion(search) : null;
  if (put) return { finding: put, isExact: true };
  if (asksJudgement(search)) {
    return { finding: nothing(refusedFor.noJudgement, nearest(search)), isExact: false };
  }
  const limited = limitedToSpeaker(search);
  const other = doneByOther(search);
  if (other) {
    const finding = nothing(saysOtherwise(other), [other]);
    return { finding, isExact: true, isForm: true };
  }
  const first = denialFound(limited) ?? namedOrOpen(search, limited);
  if (first) return { finding: first, isExact: true };
  // In a large coverage a deed may be told in words that only likelihood finds.
  const isSmall = isSmallCoverage(search);
  const whether = asksWhether(search.question) ? yesNoAnswer(search) : null;
  if (whether && (whether.outcome !== "closest" || isSmall)) return { finding: whether, isExact: true };
  const formed = formAnswer(limited);
  if (formed) return { finding: formed, isExact: true, isForm: true };
  const strict = byKind(limited);
  if (strict.outcome === "closest") {
    const unknown = unknownInstead(search);
    if (unknown) return { finding: unknown, isExact: true };
    const finding = toldInstead(strict, search);
    const isCompared = finding.outcome === "answered" && compared(search) !== null;
    return { finding, isExact: isCompared || finding.outcome === "reported-unknown" };
  }
  const finding = openInstead(strict, search);
  return { finding, isExact: finding !== strict || standsAlone(search, strict) };
}

/** A name that is asked for; what its speaker turned away or an outlet says is not known, where the question expects it. */
function namedOrOpen(search: Search, limited: Search): Finding | null {
  const name = asksName(search.question) ? nameAnswer(search) : null;
  if (name) return name;
  const kept = keptBack(limited);
  if (kept) return kept;
  // What is plainly said to be open is no other question's answer.
  return statedUnknown(search);
}

/** What was found, or that just this is not known where that is told more plainly. */
function openInstead(strict: Finding, search: Search): Finding {
  if (strict.outcome === "closest") return strict;
  const [first] = strict.chosen;
  const open = !/^(?:statement|yes-no|positions)$/u.test(search.question.kind);
  return (open && first ? worthwhile(betterUnknown(search, first.passage), search) : null) ?? strict;
}

/** What is exact as it stands: with a frame or a lead, of several speakers, of a time alone, of who somebody is. */
function standsAlone(search: Search, strict: Finding): boolean {
  const { units, otherSpeakers, kind } = search.question;
  return (
    units.length === 0 ||
    otherSpeakers.length > 0 ||
    (kind === "who" && units.length === 1 && units[0]?.kind === "name") ||
    strict.outcome !== "answered" ||
    strict.frame !== null ||
    strict.silent !== undefined ||
    strict.chosen.some(({ lead }) => lead !== undefined) ||
    deniesIt(search, strict) ||
    (kind === "statement" && occasionOfWords(search.question) !== null) ||
    asksStance(search.question)
  );
}

const leastWorthOfUnknown = 0.3;

/** An unknown that is about what is asked, not one that happens to share a word with it. */
function unknownInstead(search: Search): Finding | null {
  return worthwhile(unknownAnswer(search), search);
}

function worthwhile(found: Finding | null, search: Search): Finding | null {
  if (!found || found.outcome === "closest") return found;
  const passages = found.chosen.map(({ passage }) => passage);
  return worthAmongTold(search, passages, false) >= leastWorthOfUnknown ? found : null;
}

/** What tells most of it, where the rules for its kind found nothing; their reason stands where that finds nothing either. */
function toldInstead(strict: Finding, search: Search): Finding {
  const told = toldAnswer(search);
  if (told.outcome === "closest") return strict;
  return isWhole(
    search,
    told.chosen.map(({ passage }) => passage),
  )
    ? told
    : strict;
}

/** Whether something is so is told by a sentence of nearly all that is asked, where no rule knows its deed. */
function isWhole(search: Search, passages: readonly Passage[]): boolean {
  if (!asksWhether(search.question)) return true;
  const [first] = toldRanking(search).filter(({ passage }) => passage === passages[0]);
  return first !== undefined && mayForetell(search.question, first.passage) && tellsNearlyAll(search, first);
}

/** "Did they agree": a sentence that denies it speaks to the question more plainly than any other. */
function deniesIt({ question }: Search, finding: Finding): boolean {
  if (question.kind !== "yes-no" || finding.outcome === "closest") return false;
  return finding.chosen.some(({ passage }) => denialIn(passage.sentence.text, question.units) !== null);
}

/** The passage that contradicts what the question takes for granted, as the closest with the contradiction as reason. */
export function denialFound(search: Search, missing = false): Finding | null {
  const denial = contradictionOf(search, missing);
  if (!denial) return null;
  const others = nearest(search).filter(passage => passage !== denial);
  return nothing(saysOtherwise(denial), [denial, ...others].slice(0, 3));
}

const asksBlame = /\b(?:to blame|at fault|whose fault)\b/iu;

/** A word in the sentence or beside it; somebody who is named further off in the post is "he" or "her" here. */
function isThere({ kind }: Unit, place: Place | null | undefined): boolean {
  return place === "own" || place === "near" || (kind === "name" && place === "post");
}

/** "Who is the best leader", "is X right": a judgement that no passage on it makes in that word. */
function asksJudgement({ question, ranked }: Search): boolean {
  if (question.asksSpeaker || !/^(?:who|yes-no|what|positions)$/u.test(question.kind)) return false;
  // "What was wrong with it" asks for a fault.
  if (/\bwrong with\b/iu.test(question.text)) return false;
  const isBlame = asksBlame.test(question.text);
  const words = question.units.filter(
    ({ text, stem }) => judgements.has(text.toLowerCase()) || (isBlame && /^(?:blame|fault)$/u.test(stem)),
  );
  const others = question.units.filter(unit => !words.includes(unit));
  return (
    words.length > 0 &&
    !ranked.some(
      ({ places, share, passage }) =>
        share >= 0.6 &&
        words.every(word => (isBlame ? passage.stems.has(word.stem) : places.get(word) === "own")) &&
        others.every(unit => isThere(unit, places.get(unit))),
    )
  );
}

function byKind(search: Search): Finding {
  const { question } = search;
  if (question.window && question.units.length === 0 && !question.speaker && !question.anySpeaker)
    return windowAnswer(search);
  switch (question.kind) {
    case "statement":
      return statementAnswer(search);
    case "who":
      if (question.units.length === 1 && question.units[0]?.kind === "name" && !question.occasion)
        return identityAnswer(search);
      return question.asksSpeaker ? sayerAnswer(search) : personAnswer(search);
    case "figure":
      return figureAnswer(search);
    case "when":
      return timeAnswer(search, /\b(?:what|which) (?:time|hour)\b/iu.test(question.text));
    case "where":
      return placeAnswer(search);
    case "why":
      return reasonAnswer(search);
    case "yes-no":
      return yesNoAnswer(search) ?? nothing("no passage tells of it", nearest(search));
    case "positions":
      return positionsAnswer(search);
    default:
      return contentAnswer(search);
  }
}

/** "How many does X say", "according to X": only what X says may answer. */
function limitedToSpeaker(search: Search): Search {
  const { speaker, kind } = search.question;
  if (!speaker || kind === "statement") return search;
  const said = (passage: Search["passages"][number]) => isSaidBy(passage, speaker, search.names);
  return {
    ...search,
    passages: search.passages.filter(said),
    ranked: search.ranked.filter(({ passage }) => said(passage)),
  };
}
