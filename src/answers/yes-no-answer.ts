import { foldKey } from "../language/fold.ts";
import {
  declines,
  onlyAsks,
  openClause,
  saysUnknown,
  tellsOfAsking,
  unknownKind,
} from "../language/unknowns.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { comparedOutlets } from "./compared.ts";
import { asksMore, moreThan } from "./compared-amounts.ts";
import { askedDeed, isFindingOut, isKnownDeed, placeTold, tellsDeed, tellsOpposite } from "./deed-told.ts";
import { denialIn } from "./denial.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { frames, notKnown } from "./frames.ts";
import { leansBack, nearest } from "./gate.ts";
import { isOnlyWished } from "./hypothesis.ts";
import { asksAhead, isText, mayForetell } from "./looks-ahead.ts";
import { type Passage, placeOf } from "./passage.ts";
import { asksStance, stanceOf } from "./positions-answer.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { asksForStand, isBefallen, isFirmer, onlyBefalls, stanceOnIt } from "./stand-on-deed.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { isOnlySupposed } from "./supposed.ts";
import { leastShare, saidByAsked } from "./told-fit.ts";
import { type RankedTold, toldRanking } from "./told-ranking.ts";
import { verdictAsked, withVerdict } from "./verdict.ts";

const anybody =
  /^(?:\p{L}+ ){0,3}?(?:any(?:one|body|thing)|some(?:one|body)|every(?:one|body)|no(?:body| one))\b/iu;

/** True where a question asks whether something is so: "did X do Y", "was anyone hurt". */
export function asksWhether(question: Question): boolean {
  if (question.kind === "yes-no") return true;
  return question.kind === "positions" && anybody.test(question.text) && !asksStance(question);
}

/**
 * "Did X do Y": a sentence that tells that very deed of that very subject, or its opposite, or how X stands to it; shown as
 * it stands, never turned into yes or no. That the people occur in a sentence is no answer. Null where nothing tells of it
 * and the question has no word that we know for a deed, so that others may look for it.
 */
export function yesNoAnswer(search: Search): Finding | null {
  const outlets = comparedOutlets(search);
  if (outlets) return answeredBy(outlets);
  if (asksMore(search)) {
    const more = moreThan(search);
    return more ? answeredBy([more]) : nothing("no passage compares them", nearest(search));
  }
  const found = verdictAsked(search);
  if (found !== null) return answeredBy(found);
  const told = telling(search);
  const open = openAmong(search, told);
  if (open) return leftOpen(open);
  const mind = mindUnknown(search);
  if (mind) return leftOpen(mind);
  const stance = stanceOnIt(search);
  const [first] = told;
  if (stance && (first === undefined || isFirmer(search, stance, first)))
    return putOff(stance) ? turnedAway(stance) : answeredBy([stance]);
  const denial = first === undefined ? deniedByAsked(search) : null;
  if (denial) return answeredBy([denial]);
  if (first === undefined) return hasDeed(search) ? nothing("no passage tells of it", nearest(search)) : null;
  if (asksForStand.test(search.question.text) && putOff(first.passage)) return turnedAway(first.passage);
  const verdict = withVerdict(first.passage);
  if (verdict !== null) return answeredBy(verdict);
  return answeredBy(withOwnWords(withOthers(told, asksWhich.test(search.question.text))));
}

/** "Did Holt say a toll could be imposed": that she says none can be, whatever she calls it, of the same place or thing. */
function deniedByAsked(search: Search): Passage | null {
  const { question, names } = search;
  const { deeds, rest } = askedDeed(search);
  const { speaker } = question;
  const main = deeds.at(-1);
  if (speaker === null || main === undefined || main.kind !== "action") return null;
  const told = toldRanking(search).find(one => {
    const { passage } = one;
    if (!isText(passage) || isQuestion(passage.sentence.text)) return false;
    if (!isSaidBy(passage, speaker, names) || denialIn(passage.sentence.text, [main]) === null) return false;
    return passage.stems.has(main.stem) && rest.some(unit => placeTold(search, one, unit) === "own");
  });
  return told?.passage ?? null;
}

/** An outlet's account of what somebody says, with the words that it quotes of them next. */
function withOwnWords(chosen: readonly Passage[]): readonly Passage[] {
  const [first] = chosen;
  const next = first?.after;
  if (!first || !next || chosen.length > 1 || first.sentence.by === null) return chosen;
  const isQuoted = ({ sentence }: Passage) => sentence.quotations.length > 0;
  const words = [first, next].flatMap(({ sentence }) => sentence.text.split(/\s+/u));
  const isSame = next.sentence.by?.speaker === first.sentence.by.speaker;
  return isSame && !isQuoted(first) && isQuoted(next) && words.length <= mostWords ? [first, next] : chosen;
}

/** False for "can people drink their water", where no word that we know for a deed stands: others may tell of it. */
function hasDeed(search: Search): boolean {
  const { deeds } = askedDeed(search);
  return search.question.units.length < leastUnits || deeds.some(isKnownDeed);
}

// Of fewer words none can be told by chance.
const leastUnits = 3;

const asksWhich = /\bany(?:thing|one|body)?\b/iu;
const mostOpen = 3;
// A sentence that tells far less of it than the first leaves something else open.
const leastOpenOfFirst = 0.7;

/** The sentence that leaves the asked deed open; none where the plainest one denies the deed, for that is an answer. */
function openAmong(search: Search, told: readonly RankedTold[]): Passage | null {
  const { deeds } = askedDeed(search);
  const [first] = told;
  if (first === undefined) return null;
  const asksFinding = deeds.some(isFindingOut);
  const isOpen = ({ passage: { sentence } }: RankedTold) =>
    asksFinding ? isUnknown(sentence.text) : leavesOpen(sentence.text);
  if (!asksAhead(search.question) && isOnlySupposed(first.passage.sentence.text, deeds)) return first.passage;
  if (!isOpen(first) && denialIn(first.passage.sentence.text, deeds) !== null) return null;
  const near = told.slice(0, mostOpen).filter(({ share }) => share >= leastOpenOfFirst * first.share);
  return near.find(isOpen)?.passage ?? null;
}

function isUnknown(text: string): boolean {
  return saysUnknown(text) || unknownKind(text) !== null;
}

const leavesWhether = /\b(?:can ?not|can't|could not|couldn't|unable to) (?:yet )?(?:say|tell|know)\b/iu;
// "Asked if", "not clear if": before a condition ("if there is a deal") stands no such word.
const whether =
  /\bwhether\b|\b(?:ask\p{L}*|say|said|tell|told|know\p{L}*|clear|unclear|sure|certain|confirm\p{L}*|disclose\p{L}*|comment(?: on)?|drawn on|answer\p{L}*|doubt|question\p{L}*|pressed)(?: (?:him|her|them|us|reporters|journalists))? if\b/iu;

/** A sentence that tells of the very deed that nobody knows or says whether it was done. */
function leavesOpen(text: string): boolean {
  if (!whether.test(text)) return false;
  return saysUnknown(text) || declines(text) || leavesWhether.test(text) || unknownKind(text) !== null;
}

const asksMind =
  /^(?:does|do|did|would|will|is|are)\b.* (?:like|welcome|approve|back|support|favou?r|agree|mind|trust|want|oppose|keen|happy|pleased|in favour|against|accept|go along)\b/iu;
const ofMind =
  /\b(?:what|how|whether|where)\b.*\b(?:thinks?|thought|feels?|felt|makes? of|made of|views?|sees?|reacts?|stands?|stood|respond|take)\b/iu;

/** "Does Holt like the plan": that nobody knows what Holt thinks of it. */
function mindUnknown(search: Search): Passage | null {
  const { question, weights } = search;
  if (!asksMind.test(question.text)) return null;
  const subject = question.speaker ?? question.units.find(({ kind }) => kind === "name");
  if (subject?.kind !== "name") return null;
  const rest = question.units.filter(unit => unit !== subject && !weights.isBackground(unit));
  const names = rest.filter(({ kind }) => kind === "name");
  const isOf = (passage: Passage) => {
    const clause = openClause(passage.sentence.text)?.clause;
    const isWho = passage.sentence.mentions.some(
      ({ id, text }) => subject.ids.includes(id) && foldKey(clause ?? "").includes(foldKey(text)),
    );
    return clause !== undefined && ofMind.test(clause) && isWho;
  };
  const isNear = (unit: Unit, passage: Passage) => /^(?:own|near)$/u.test(placeOf(unit, passage) ?? "");
  const found = search.ranked.find(
    ({ passage }) =>
      isOf(passage) &&
      names.every(unit => placeOf(unit, passage) !== null) &&
      (rest.length === 0 || rest.some(unit => isNear(unit, passage))),
  );
  return found?.passage ?? null;
}

/** Asked about it, they call it too early: that turns the question away. */
function putOff({ sentence }: Passage): boolean {
  return tellsOfAsking(sentence.text) && stanceOf(sentence.text) === "too early";
}

function turnedAway(passage: Passage): Finding {
  return { outcome: "reported-unknown", frame: frames.askedNotAnswered, chosen: [{ passage }] };
}

function leftOpen(passage: Passage): Finding {
  const frame = declines(passage.sentence.text) ? frames.askedNotAnswered : notKnown(passage.post.sourceName);
  return { outcome: "reported-unknown", frame, chosen: [{ passage }] };
}

// A denial or the opposite speaks to the question more plainly than a sentence that only holds its words; a plan less.
const worthOfDenial = 3;
const worthOfPlan = 0.15;

// "Will the bridge reopen": that it has reopened must be told nearly whole, or another deed was done.
const leastOfPast = 0.6;

/** The sentences that tell of the asked deed, the plainest first. */
function telling(search: Search): RankedTold[] {
  const { deeds } = askedDeed(search);
  const asksAnybody = anybody.test(search.question.text);
  const denies = ({ sentence }: Passage) => denialIn(sentence.text, deeds) !== null;
  const worth = ({ passage, score }: RankedTold) =>
    score *
    (denies(passage) || deeds.some(deed => tellsOpposite(deed, passage)) ? worthOfDenial : 1) *
    (isPlanned(search.question, passage) ? worthOfPlan : 1);
  // "Did they agree on anything" is answered by "there is no decision", which holds little else.
  const isPlain = ({ share, passage }: RankedTold) =>
    asksAnybody || share >= leastShare || (asksWhich.test(search.question.text) && denies(passage));
  const told = toldRanking(search)
    .filter(one => isPlain(one) && mayTell(search, one.passage))
    .filter(({ share, passage }) => share >= leastOfPast || mayForetell(search.question, passage))
    .filter(({ passage }) => !onlyBefalls(search) || isBefallen(search, passage))
    .filter(one => tellsDeed(search, one) && goesOn(search, one) && isAnchored(search, one))
    .filter(({ passage }) => !isOnlyUrged(search, passage, deeds))
    .sort((a, b) => worth(b) - worth(a));
  return asksWhich.test(search.question.text) ? deniedFirst(told, denies) : told;
}

/** A name or noun of the question stands in the sentence, or it goes on from one before that has the asked subject: "she went" is else anybody's. */
function isAnchored(search: Search, one: RankedTold): boolean {
  const { deeds, subject, rest, isAnyone } = askedDeed(search);
  const nouns = rest.filter(({ kind }) => kind === "name" || kind === "thing");
  if (
    anybody.test(search.question.text) ||
    isAnyone ||
    nouns.length === 0 ||
    nouns.some(unit => placeTold(search, one, unit) === "own")
  )
    return true;
  if (deeds.some(({ kind, stem }) => kind !== "action" && one.passage.stems.has(stem))) return true;
  const { before } = one.passage;
  const needed = subject === null ? nouns : [subject];
  return before !== null && leansBack(one.passage) && needed.some(unit => placeOf(unit, before) === "own");
}

/** That nothing was decided answers whether anything was; what the same post tells beside it comes next. */
function deniedFirst(told: RankedTold[], denies: (passage: Passage) => boolean): RankedTold[] {
  const denial = told.find(({ passage }) => denies(passage) && passage.sentence.role !== "title");
  if (!denial) return told;
  const beside = told.filter(one => one !== denial && one.passage.post === denial.passage.post);
  return [denial, ...beside, ...told.filter(one => one !== denial && !beside.includes(one))];
}

function mayTell(search: Search, passage: Passage): boolean {
  const { text } = passage.sentence;
  return !isQuestion(text) && !onlyAsks(text) && isText(passage) && saidByAsked(search, passage);
}

const urges =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|appeal(?:s|ed|ing)? to|demand(?:s|ed|ing)? (?:that|for)|press(?:es|ed|ing)|begs?|begged|plead(?:s|ed|ing)? with|wants?|wanted|ask(?:s|ed|ing)|tell(?:s|ing)?|told) (?:\p{L}[\p{L}'’-]* ){1,5}?(?:to|should) (\p{L}+)/giu;

/** "Will she resign": that others urge her to is their wish, not what she does. */
function isOnlyUrged({ question }: Search, { sentence }: Passage, deeds: readonly Unit[]): boolean {
  const isDeed = (word: string) =>
    deeds.some(({ meanings, stem }) => meanings.has(stemOf(word)) || stem === stemOf(word));
  const words = sentence.text.match(/\p{L}+/gu) ?? [];
  const urged = [...sentence.text.matchAll(urges)].filter(([, verb = ""]) => isDeed(verb));
  const asksUrging = question.text.search(urges) >= 0 || /^(?:should|must)\b/iu.test(question.text);
  return !asksUrging && urged.length > 0 && urged.length >= words.filter(isDeed).length;
}

/** "Did she veto it": that she is expected to is a plan. */
function isPlanned(question: Question, passage: Passage): boolean {
  const asksPast = /^(?:did|has|have|had|was|were)\b/iu.test(question.text);
  return (
    isOnlyWished(question, passage) ||
    (asksPast && /\b(?:is|are|was|were) (?:expected|due|set|likely) to\b/iu.test(passage.sentence.text))
  );
}

/** "Have they been freed?": who is meant stands in the turn before, and in the answer. */
function goesOn({ clues }: Search, { met }: RankedTold): boolean {
  const own = clues.filter(({ worth }) => worth >= worthOfOwn);
  const before = clues.filter(({ worth }) => worth < worthOfOwn);
  if (own.length > 1 || before.length === 0) return true;
  const isMet = (clue: Clue) => (met.get(clue)?.sure ?? null) !== null;
  const names = before.filter(({ isName }) => isName);
  return before.filter(isMet).length >= leastOfBefore && (names.length === 0 || names.some(isMet));
}

// One word of the turn before may be shared by chance.
const leastOfBefore = 2;

/**
 * The first and those near it that say something else, of "did they agree on anything" all that tell nearly as much; at
 * most 75 words, to stay under 90 with a frame.
 */
function withOthers(told: readonly RankedTold[], isAny: boolean): Passage[] {
  const [first] = told;
  const count = isAny ? mostOfAny : mostOfOne;
  const isNear = ({ score, share }: RankedTold) =>
    score >= leastOfFirst * (first?.score ?? 0) ||
    (isAny && share >= leastShareOfFirst * (first?.share ?? 0));
  const chosen: Passage[] = [];
  let words = 0;
  for (const one of told) {
    const { passage } = one;
    const length = passage.sentence.text.split(/\s+/u).length;
    if (chosen.length > 0 && (!isNear(one) || words + length > mostWords)) continue;
    if (chosen.some(other => overlap(other, passage) > mostOverlap)) continue;
    chosen.push(passage);
    words += length;
    if (chosen.length === count) break;
  }
  return chosen;
}

const mostOfAny = 3;
const mostOfOne = 2;
const leastOfFirst = 0.4;
const leastShareOfFirst = 0.7;
const mostWords = 75;
const mostOverlap = 0.5;
