import { placeTold, tellsOpposite } from "./deed-told.ts";
import { isNegative } from "./denial-words.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest } from "./gate.ts";
import type { Passage } from "./passage.ts";
import { stanceOf } from "./positions-answer.ts";
import type { Question } from "./question.ts";
import { refusedFor } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { type Told, toldBy } from "./told.ts";

// What ought to be done, with nobody named whose view is asked for: "should they go", "who should pay".
const asksOught =
  /^(?:and |but |so )?(?:should|ought|shouldn['’]t|must)\b|\b(?:who|what|which|how|when|where|why)\b[^?]*?\b(?:should|ought to)\b/iu;
const asksView =
  /\b(?:say|says|said|think|thinks|thought|believe|believes|want|wants|suggest|suggests|propose|proposes|argue|argues|urge|urges|advise|advises|advised|recommend|recommends|told to|asked to|according to|insist|insists|call|calls|called|view|position|opinion)\b/iu;
// Somebody says what ought to be done.
const ought =
  /\b(?:should|shouldn['’]t|must|mustn['’]t|ought|needs? to|has to|have to|had to|cannot|can['’]t|necessary|essential|vital|crucial|inappropriate|urg\p{L}+|advi[sc]e[sd]?|recommend\p{L}*|instruct\p{L}*|order(?:s|ed) |(?:told|asked|warned) to|call(?:s|ed|ing)? (?:for|on)|demand\p{L}*|insist\p{L}*|it is time|require[sd]?|important)\b/iu;

// What lies ahead: "will they", "could it", "is it going to".
const asksAhead =
  /^(?:and |but |so )?(?:will|won['’]t|would|wouldn['’]t|could|might|may)\b|\b(?:going to|will|['’]ll)\b/iu;
// A sentence that looks ahead, by its verbs or by a plan.
const looksAhead =
  /\b(?:will|won['’]t|would|shall|could|may|might|can|should|must|due|set to|expect\p{L}*|plan(?:s|ned|ning)?|tomorrow|tonight|next|later|soon|going to|upcoming|envisag\p{L}*|hop(?:e|es|ing)|aim\p{L}*|want\p{L}*|prepar\p{L}*|ready|willing|open to|scheduled|(?:is|are|was|were) to|look(?:s|ing|ed) to|offer\p{L}*|pledg\p{L}*|promis\p{L}*|warn\p{L}*|fear\p{L}*|threat\p{L}*|risk\p{L}*|likely|possib\p{L}*|propos\p{L}*)\b/iu;
// A headline's plan: "Sand to visit Oslo".
const headlinePlan = /\p{Lu}\p{L}* to \p{Ll}+/u;

/**
 * A finding keeps only what speaks to a question of what ought to be or what will be: what somebody says ought to be done of the
 * same deed; a plan, an expectation or a refusal, never a picture, nor that something else was done before.
 */
export function keptToForetold(search: Search, finding: Finding): Finding {
  if (finding.outcome === "closest") return finding;
  const { question } = search;
  const isOught = isOfOught(question);
  if (!isOught && !isOfFuture(question)) return finding;
  const isUnknown = finding.outcome === "reported-unknown";
  if (!isUnknown && (finding.frame !== null || finding.silent !== undefined)) return finding;
  const chosen = finding.chosen.filter(({ passage }) => {
    if (isUnknown) return !isOught && (question.units.length > fewUnits || isThinToldBy(search, passage));
    return isOught ? tellsOught(search, passage) : foretells(search, passage);
  });
  if (chosen.length > 0) return { ...finding, chosen };
  // "What should Holt do": without a deed or a matter anything that she says would do.
  const hasMatter = question.units.some(({ kind }) => kind !== "name");
  const others =
    isOught && hasMatter ? search.ranked.filter(({ passage }) => tellsOught(search, passage)) : [];
  if (others.length > 0) return answeredBy(others.slice(0, mostOfOught).map(({ passage }) => passage));
  return nothing(
    isOught ? refusedFor.noJudgement : refusedFor.notForetold,
    [
      ...finding.chosen.map(({ passage }) => passage),
      ...nearest(search).filter(one => !finding.chosen.some(({ passage }) => passage === one)),
    ].slice(0, mostShown),
  );
}

const mostShown = 3;
const mostOfOught = 2;
// With so few words of its own any unknown seems to be about it.
const fewUnits = 2;

function isThinToldBy(search: Search, passage: Passage): boolean {
  const told = toldIn(search, passage);
  return told !== undefined && search.question.units.every(unit => placeTold(search, told, unit) === "own");
}

function isOfOught({ text, speaker, asksSpeaker, anySpeaker }: Question): boolean {
  return speaker === null && !asksSpeaker && !anySpeaker && asksOught.test(text) && !asksView.test(text);
}

function isOfFuture(question: Question): boolean {
  const { text, kind, window } = question;
  if (!/^(?:yes-no|positions|when|how|who|what)$/u.test(kind) || window !== null) return false;
  return asksAhead.test(text) || (isUnderWay.test(text) && asksOutcome(question));
}

// "Is she winning": how it comes out lies ahead too.
const isUnderWay = /^(?:is|are)\b.*ing\W*$/iu;

function tellsOught(search: Search, passage: Passage): boolean {
  const told = toldIn(search, passage);
  return told !== undefined && ought.test(passage.sentence.text) && isWhollyTold(search, told);
}

/** It looks ahead, denies or takes a stand on what is asked, or holds all of it. */
function foretells(search: Search, passage: Passage): boolean {
  if (/^(?:caption|context|alt)$/u.test(passage.sentence.role)) return false;
  const told = toldIn(search, passage);
  if (told === undefined) return false;
  const { text } = passage.sentence;
  const isAhead =
    looksAhead.test(text) || headlinePlan.test(text) || isNegative.test(text) || stanceOf(text) !== "plain";
  // "Will it reopen": that it has reopened tells it; that there was a war before tells of no other.
  const { kind: asked, units } = search.question;
  const hasDeed = asked === "yes-no" && units.some(({ kind }) => kind === "action");
  const isDone = hasDeed && isWhollyTold(search, told);
  if (!isAhead && !isDone) return false;
  return !asksOutcome(search.question) || isOutcomeTold(search, told);
}

function toldIn(search: Search, passage: Passage): Told | undefined {
  return toldBy(search.clues, [passage], search.clueWeights)[0];
}

/** All that the question says stands in the sentence itself, but for names that are the story's background. */
function isWhollyTold(search: Search, told: Told): boolean {
  const { question, weights } = search;
  return question.units.every(
    unit => placeTold(search, told, unit) === "own" || (unit.kind === "name" && weights.isBackground(unit)),
  );
}

// What comes to pass whatever anybody wants.
const outcomes = new Set(
  "win lose end last hold succeed fail collapse survive rise fall drop grow recover improve worsen spread prevail"
    .split(" ")
    .map(stemOf),
);
const endsInOutcome = /(\p{L}+)\P{L}*$/u;

/** "Will the truce hold", "are they winning": an outcome that only that word or its opposite tells. */
function asksOutcome({ text, kind }: Question): boolean {
  if (kind !== "yes-no") return false;
  const [, last = ""] = endsInOutcome.exec(text) ?? [];
  return outcomes.has(stemOf(last.toLowerCase()));
}

function isOutcomeTold({ question }: Search, { passage }: Told): boolean {
  const [, last = ""] = endsInOutcome.exec(question.text) ?? [];
  const stem = stemOf(last.toLowerCase());
  const unit = question.units.find(one => one.stem === stem);
  return passage.stems.has(stem) || (unit !== undefined && tellsOpposite(unit, passage));
}
