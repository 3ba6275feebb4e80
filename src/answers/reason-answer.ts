import { answeredBy, type Finding, nothing } from "./finding.ts";
import { leansBack, nearest, through } from "./gate.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { isDeed, isUnitTold } from "./stated-unknown.ts";
import { isQuestion } from "./support.ts";

/** Words that give a reason or a purpose. */
export const reason =
  /\b(?:because|so that|in order to|(?<!\b(?:is|are|was|were|be) )due to|owing to|thanks to|as a result of|result(?:s|ed)? (?:from|of)|caused by|blam(?:ed|es|ing)|on the grounds|given that|in response to|in protest at|in retaliation for|aim(?:s|ed)? (?:to|at)|to (?:ensure|avoid|prevent|protect|make sure|help|stop|deter|secure|discuss|show|allow|let|give|keep|push|prove)|would (?:let|allow|help|mean)|(?:the )?only way to|the reason|otherwise|for fear|fear(?:s|ing) (?:that|of)|worried (?:that|about)|amid|over (?!\d|(?:the |a )?(?:weekend|past|last|next|coming|border|course|phone|years?|time|week|month|day|night)\b|more|all\b|half\b)|since (?:it|they|he|she|the|there|\d+ \p{L}+ (?:have|has|had|are|is|were|was))|as (?:it|they|he|she|we|there|these|those|such|leaders)|so as to|which is why|that is why|after (?:it|they|he|she|a|the|its|his|their|years of|decades of|months of|weeks of|\p{L}+s (?:of|over)|\p{L}+ing))\b/iu;

// A condition that gives the ground: "if it cannot do this, then why".
const conditional = /\bif [^.]{3,80} then\b/iu;
/** A sentence that gives the reason of the one before it. */
const givesItNext =
  /\bbecause\b|^(?:so|that is why|this is why)\b|, since (?:\p{L}|\d+ \p{L}+ (?:have|has|had|are|is|were|was)\b)|\bthe reason (?:is|was)\b|^the reason\b/iu;

const withQuality = /^(?:name|thing|action|quality)$/u;
const withoutQuality = /^(?:name|thing|action)$/u;

/** The sentence in which whoever did it goes on to say more of it. */
const goesOn =
  /^(?:it|he|she|they) (?:also )?(?:says?|said|explain(?:s|ed)|blam(?:es|ed)|cit(?:es|ed)|argu(?:es|ed))\b/iu;

// So much of the question must be told by the sentence whose reason the next gives.
const leastShare = 0.35;

/**
 * True where the asked thing itself is told in a sentence, or in the one that it goes on from: every name, the nouns and the
 * deed. A reason that shares some words is the reason of something else.
 */
export function tellsWhatIsAsked(search: Search, passage: Passage, kinds = withQuality): boolean {
  const { speaker } = search.question;
  const parts = [passage, ...(leansBack(passage) && passage.before ? [passage.before] : [])];
  // "Why does X insist that": what X says of its nouns gives the reason, whatever its verb.
  const isTheirs = speaker !== null && isSaidBy(passage, speaker, search.names);
  const needed = subjectsOf(search, kinds).filter(({ kind }) => !isTheirs || kind !== "action");
  if (needed.length === 0) return false;
  const missing = needed.filter(
    unit => !isUnitTold(search, unit, parts) && !(unit.kind === "name" && placeOf(unit, passage) === "near"),
  );
  if (missing.length === 0) return true;
  // Of a longer question one noun may be told in a word that nobody lists, but never the deed.
  return missing.length * 4 <= needed.length && !missing.some(unit => isDeed(search.question, unit));
}

/** The names, nouns and deeds that a reason is asked of; what somebody says is told by whoever says it. */
function subjectsOf({ question, weights }: Search, kinds: RegExp): Unit[] {
  return question.units.filter(unit => kinds.test(unit.kind) && !weights.isBackground(unit));
}

/** Why: a sentence that tells of it and gives a reason, or that the next gives. */
export function reasonAnswer(search: Search): Finding {
  const supports = through(search, { actions: "near", names: "near", share: 0.5 }).filter(
    ({ passage }) => !isQuestion(passage.sentence.text) && tellsWhatIsAsked(search, passage),
  );
  const best =
    supports.find(({ passage }) => reason.test(passage.sentence.text)) ??
    supports.find(({ passage }) => conditional.test(passage.sentence.text));
  if (best) {
    const { after } = best.passage;
    return answeredBy(
      after && /^(?:this is |that is )?because\b/iu.test(after.sentence.text)
        ? [best.passage, after]
        : [best.passage],
    );
  }
  const given =
    givenNext(search, givesItNext, withoutQuality) ??
    answersWhy(search) ??
    givenNext(search, goesOn, withQuality);
  return given ? answeredBy(given) : nothing("no reason is given in the matching passages", nearest(search));
}

/** A sentence that tells of it, with the one after it where that says why. */
function givenNext(search: Search, isReason: RegExp, kinds: RegExp): Passage[] | null {
  for (const { passage, share } of search.ranked) {
    const { after, sentence } = passage;
    if (share < leastShare || !after || isQuestion(sentence.text) || isQuestion(after.sentence.text))
      continue;
    if (isReason.test(after.sentence.text) && tellsWhatIsAsked(search, passage, kinds))
      return [passage, after];
  }
  return null;
}

/** "Why pencils? Ink smudged": what an outlet says after asking just that itself. */
function answersWhy(search: Search): Passage[] | null {
  const asked = search.passages.find(
    passage =>
      passage.after !== null &&
      isQuestion(passage.sentence.text) &&
      /^["'“‘]?(?:so |but |and )?(?:why|how come)\b/iu.test(passage.sentence.text) &&
      tellsWhatIsAsked(search, passage, withoutQuality),
  );
  const { after } = asked ?? {};
  if (!after || isQuestion(after.sentence.text)) return null;
  return after.after && leansBack(after.after) ? [after, after.after] : [after];
}
