import { answeredBy, type Finding, nothing } from "./finding.ts";
import { leansBack, nearest } from "./gate.ts";
import { isLight, isPredicate } from "./light-deeds.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { refusedFor } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { isDeed, isUnitTold } from "./stated-unknown.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { leastSure } from "./told.ts";

// "Likes to push", "is ready to help": what is wanted or may be, not what it is for.
const noPurpose =
  "(?<!\\b(?:likes?|wants?|wanted|needs?|needed|ha(?:s|ve|d)|able|unable|going|ready|willing|due|set|tr(?:y|ies|ied|ying)|continu(?:e|es|ed)|used|ought|likely|expected|prepared|begins?|began|agreed?|refus(?:e|es|ed)|fail(?:s|ed)?|how|what|whether) )";
// "Resigned over the leak", "criticised the minister over it": a feeling, a quarrel, a penalty or a stop, and what it is over.
const atOdds = [
  "rows?|ang(?:er|ry)|fury|furious|(?:outrage|protest|disput|fear|concern|worr|tension|critici[sz]|condemn|accus)\\p{L}*",
  "quit(?:s|ting)?|charg(?:e|es|ed|ing)|fined|ban(?:s|ned)?|clos(?:e|es|ed|ing)|shut|(?:resign|arrest|sack|jail|dismiss|suspend|cancel)\\p{L}*",
].join("|");
// "Strike over pay" only side by side: rockets are fired over a town too.
const blows = "fired|attack(?:s|ed)?|strikes?|struck|clash(?:es|ed)?";
const noGround =
  "(?:only |just |about |nearly |almost |barely )?\\d|more\\b|all\\b|half\\b|(?:the |an? )?(?:weekend|past|last|next|coming|border|course|phone|years?|time|week|month|day|night)\\b";
const overIt = `(?:over|after)(?<=\\b(?:(?:${atOdds}) (?:(?!all )[\\p{L}’'-]+ ){0,4}|(?:${blows}) )(?:over|after)) (?!${noGround})`;
const troubles =
  "fears?|concerns?|worries|anger|outrage|tensions?|unrest|protests?|calls?|pressure|talks?|cris[ie]s|shortages?|rows?|disputes?|criticism|doubts?|uncertainty|threats?|warnings?|complaints?|allegations?";
// "As they are speculative", "particularly as these would be empty"; "as they left" and "as it was raining" only say when.
const asItIs =
  "as (?:it|they|he|she|we|there|these|those|such) (?:is|are|was|were|would be) (?!\\p{L}+ing\\b)|(?:especially|particularly|not least) as";

/** Words that give a reason or a purpose. */
const reasons = [
  "because|so that|in order to|so as to|(?<!\\b(?:is|are|was|were|be) )due to|owing to|thanks to|on account of|for lack of",
  "as a result of|result(?:s|ed)? (?:from|of)|(?:caused|prompted|sparked|triggered|(?:driven|forced|held)(?: (?:back|off|out|up|away))?) by|(?:attributed|put down) to|stem(?:s|med|ming)? from|blam(?:ed|es|ing)",
  "on the grounds|given (?:that|how)|in response to|in protest at|in retaliation for|in an? (?:bid|effort|attempt) to|with a view to|in the hope|in case|lest",
  `aim(?:s|ed)? (?:to|at)|${noPurpose}to (?:ensure|avoid|prevent|protect|make sure|help|stop|deter|secure|discuss|show|allow|let|give|keep|push|prove)`,
  "would (?:let|allow|help|mean)|(?:the )?only way to|the reason|otherwise|for fear|fear(?:s|ing) (?:that|of)|worried (?:that|about)|out of (?:fear|concern|caution)",
  `amid (?:[\\p{L}’'-]+ ){0,3}(?:${troubles})|${overIt}`,
  "for (?:not )?(?:having|being|failing|refusing|\\p{L}{3,}ing) (?:to|the|an?|its|his|her|their|it|them|off|up)",
  `since (?:it|they|he|she|the|there|\\d+ \\p{L}+ (?:have|has|had|are|is|were|was))|${asItIs}`,
  // "As traders bet that it would reopen": what people think moves prices and votes.
  "as (?:[\\p{L}’'-]+ ){1,4}(?:bets?|hoped?|hopes|fear(?:s|ed)?|worr(?:y|ies|ied)|expect(?:s|ed)?|believed?|sought|seek|rush(?:ed)?|tr(?:y|ies|ied))\\b",
  "which is why|that is why|it turned out|after (?:years|decades|months|weeks) of",
  `after (?:${troubles}) (?:of|over|about|that)`,
];
export const reason = new RegExp(`\\b(?:${reasons.join("|")})\\b`, "iu");

/**
 * Forms that give the ground of what is wholly told in them: a condition ("if it cannot do this, then why"), what follows a
 * colon, a purpose after a comma.
 */
const ground = /\bif [^.]{3,80} then\b|\p{Ll}: \p{Ll}|, to \p{Ll}+ /iu;
/** A sentence that gives the reason of the one before it. */
const givesItNext =
  /\bbecause\b|^(?:so|that is why|this is why)\b|, since (?:\p{L}|\d+ \p{L}+ (?:have|has|had|are|is|was|were)\b)|\bthe reason (?:is|was)\b|^the (?:main |real |official )?(?:reason|cause)\b|\bit turned out\b/iu;

/**
 * A sentence that tells all of it and more: what it came after ("stopped after the hall lost power", not "after two days"), a
 * second statement behind a mark, what something has left or made. Without such it only says once more that it is so.
 */
export const goesFurther =
  /\bafter (?!(?:[\p{L}\p{N}]+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b)|[;:]["”’]? | [–—-] |\b(?:has|have|had) (?:left|made|meant|forced|kept|put)\b|\bas an? (?:precaution|protest|punishment|result|warning|mark|gesture|sign|reaction|response|reward)\b|\bwith (?:no|so|too|little|few)\b|\b(?:could|might)\b/iu;

const withQuality = /^(?:name|thing|action|quality)$/u;
const withoutQuality = /^(?:name|thing|action)$/u;

/** The sentence in which whoever did it goes on to say more of it. */
const goesOn =
  /^(?:it|he|she|they) (?:also )?(?:says?|said|explain(?:s|ed)|blam(?:es|ed)|cit(?:es|ed)|argu(?:es|ed))\b/iu;

// So much of the question must be told by the sentence with the reason; by one whose reason the next gives.
const leastShareOfReason = 0.45;
const leastShare = 0.35;

/**
 * True where the asked thing itself is told in a sentence, or in the one that it goes on from: every name, the nouns and the
 * deed. A reason that shares some words is the reason of something else.
 */
export function tellsWhatIsAsked(search: Search, passage: Passage, kinds = withQuality): boolean {
  if (/^(?:alt|context|caption)$/u.test(passage.sentence.role)) return false;
  const { speaker } = search.question;
  const parts = [
    passage,
    ...(leansBack(passage) && passage.before ? [passage.before] : []),
    ...(isLead(passage) && passage.title ? [passage.title] : []),
  ];
  // "Why does X insist that": what X says of its nouns gives the reason, whatever its verb.
  const isTheirs = speaker !== null && isSaidBy(passage, speaker, search.names);
  const needed = subjectsOf(search, kinds).filter(({ kind }) => !isTheirs || kind !== "action");
  // "Worthless" is the asker's word where two other things are told; of "stay silent" it is what happened.
  const own = needed.filter(unit => !isPredicate(unit, needed));
  const missing = (own.length >= leastBeside ? own : needed).filter(
    unit => !isUnitTold(search, unit, parts) && !isNameAround(unit, passage) && !isPriceTold(unit, passage),
  );
  if (missing.length === 0) return true;
  // Of a longer question one noun may be told in a word that nobody lists, or beside; never the deed, nor "worried".
  if (missing.some(unit => isDeed(search.question, unit) || /ed$/u.test(unit.text))) return false;
  const isBeside = missing.every(unit => placeOf(unit, passage) === "near");
  // "At a polling station": what everything in the coverage is about says little of which thing is meant.
  const weigh = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + search.weights.of(unit), 0);
  const share = isBeside ? 3 : 4;
  return missing.length * share <= needed.length || weigh(missing) * share <= weigh(needed);
}

const leastBeside = 2;

/** The first sentence of a post about one thing tells what its title tells. */
function isLead({ post, sentence, before }: Passage): boolean {
  return before === null && sentence.role === "text" && !/^(?:recap|summary|key-event)$/u.test(post.kind);
}

/** "Wheat slipped to $210 a tonne": an amount of money is its price. */
function isPriceTold({ text }: Unit, { sentence }: Passage): boolean {
  return /^(?:prices?|costs?)$/iu.test(text) && /[$£€¥] ?\d/u.test(sentence.text);
}

/** A name stands beside the sentence, or is that of the outlet that says so. */
function isNameAround(unit: Unit, passage: Passage): boolean {
  if (unit.kind === "name" && placeOf(unit, passage) === "near") return true;
  return /^\p{Lu}/u.test(unit.text) && passage.post.sourceName.split(" ").includes(unit.text);
}

/** The names, nouns and deeds that a reason is asked of; what somebody says is told by whoever says it. */
function subjectsOf({ question, weights }: Search, kinds: RegExp): Unit[] {
  return question.units.filter(
    unit => kinds.test(unit.kind) && !weights.isBackground(unit) && !isLight(unit),
  );
}

/** Why: a sentence that tells of it and gives a reason, or that the next gives. */
export function reasonAnswer(search: Search): Finding {
  const telling = search.ranked
    .filter(({ passage, share }) => share >= leastShareOfReason && !isQuestion(passage.sentence.text))
    .map(({ passage }) => passage)
    .filter(passage => tellsWhatIsAsked(search, passage) && !isReasonItself(search.question, passage));
  const best =
    telling.find(({ sentence }) => reason.test(sentence.text)) ??
    telling.find(passage => ground.test(passage.sentence.text) || tellsByAnother(search, passage));
  if (best) {
    const { after } = best;
    return answeredBy(
      after && /^(?:this is |that is )?because\b/iu.test(after.sentence.text) ? [best, after] : [best],
    );
  }
  const given =
    givenNext(search, givesItNext, withoutQuality) ??
    answersWhy(search) ??
    givenNext(search, goesOn, withQuality);
  return given ? answeredBy(given) : nothing(refusedFor.noReason, nearest(search));
}

// Behind these stands the reason, and before them what it is the reason of.
const leadsToReason = /\b(?:because|on the grounds|given that|so that|for fear)\b/iu;

/** "The line stood still because a supplier stopped": why the supplier stopped is not told there. */
export function isReasonItself({ units }: Question, { sentence: { text } }: Passage): boolean {
  const at = leadsToReason.exec(text)?.index ?? 0;
  const asked = units.filter(unit => withoutQuality.test(unit.kind) && !isLight(unit));
  const toldIn = (part: string) => {
    const stems = new Set((part.match(/\p{L}+/gu) ?? []).map(word => stemOf(word)));
    return asked.filter(({ stem }) => stems.has(stem)).length;
  };
  return at > 0 && toldIn(text.slice(0, at)) === 0 && toldIn(text.slice(at)) >= leastInReason;
}

const leastInReason = 2;

const cause = /\b(?:because|due to|owing to|caused by|on account of)\b/iu;
// Nearly all of the question, in the sentence itself.
const wholeShare = 0.9;

/** True where one sentence tells all that is asked with its cause: what is not known is then the reason of something else. */
export function givesCause(search: Search): boolean {
  return search.ranked.some(
    ({ passage, share }) =>
      share >= wholeShare && cause.test(passage.sentence.text) && tellsWhatIsAsked(search, passage),
  );
}

/** Why it is "risky": a sentence that says what it "risks"; one with "risky" only says so again. */
function tellsByAnother({ question, clues }: Search, { stems }: Passage): boolean {
  return question.units.some(unit => {
    const clue = clues.find(({ text }) => text === unit.text.toLowerCase());
    return (
      isPredicate(unit, question.units) &&
      !stems.has(unit.stem) &&
      [...(clue?.meets ?? [])].some(([stem, worth]) => worth >= leastSure && stems.has(stem))
    );
  });
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

/** "Why slate? Tiles cracked": what an outlet says after asking just that itself. */
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
