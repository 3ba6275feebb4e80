import { foldKey } from "../language/fold.ts";
import { countedIn } from "./counted.ts";
import { type NameIndex, namesInWords } from "./name-index.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries } from "./question-words.ts";
import { nounPhrasesIn, thingMeant } from "./thing-meant.ts";
import type { TurnBefore } from "./turn-before.ts";
import { withNames } from "./with-names.ts";

/**
 * A question that leaves out what the turn before said, with that put in: "And her deputy?", "would it, if they asked?",
 * "how many came up?". Null for one that leaves out nothing of the kind.
 */
export function completed(bare: string, before: TurnBefore, names: NameIndex): string | null {
  return (
    relativeAsked(bare, before, names) ??
    deedLeftOut(bare, before) ??
    thingLeftOut(bare, before) ??
    countSwapped(bare, before) ??
    othersAsked(bare, before) ??
    saidWhen(bare, before) ??
    answerNamed(bare, before, names) ??
    whichMeant(bare, before)
  );
}

// "her deputy", "their lawyers": up to three words after the word that says whose.
const relative = /^(?:his|her|their|its) [\p{L}'’-]+(?: [\p{L}'’-]+){0,2}$/iu;

/** "And her deputy?" after what Holt said: what Holt's deputy said; "and its price?" where nothing of it was asked: what that is. */
function relativeAsked(bare: string, before: TurnBefore, names: NameIndex): string | null {
  const short = withoutMark(bare);
  if (!relative.test(short)) return null;
  const owner = /^its /iu.test(short) ? thingMeant("", before.whole) : null;
  if (owner !== null) return `What is ${short.replace(/^its /iu, `${owner}’s `)}?`;
  const put = withNames(short, before, names);
  const [whose] = put === short ? [] : put.split(/['’]s\b/u);
  if (whose === undefined) return null;
  if (!before.whole.includes(whose)) return `What is ${put}?`;
  return before.whole.replace(new RegExp(`${RegExp.escape(whose)}(?:['’]s)?`, "u"), () => put);
}

// "would it", "did she too", "has he, if only once": a helping verb and a pronoun, and at most a condition or a time.
const deedless =
  /^(did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|might|must) (?:he|she|it|they|that|this|either(?: of them)?)(?: (?:too|also|yet|now|ever|then|again|still))?(,? (?:if|when|unless|after|before|once|in case|by|on|at|in)\b.*)?$/iu;

/** "Would it, if Norway asked?" after "Is Sweden sending engineers?": the helping verb is changed, the deed is kept. */
function deedLeftOut(bare: string, { whole }: TurnBefore): string | null {
  const [, verb, rest = ""] = deedless.exec(withoutMark(bare)) ?? [];
  const [first = ""] = questionWords(whole);
  if (verb === undefined || !auxiliaries.has(foldKey(first))) return null;
  const kept = withoutMark(whole).slice(whole.indexOf(" ") + 1);
  return `${verb} ${kept}${rest}?`;
}

// "How many came up?", "how many of them were hurt?": the count has no noun of its own.
const countless =
  /^(how many)(?= (?:of (?:them|those|these)\b|(?:is|are|was|were|has|have|had|will|would|can|could|did|do|got|get|came|remain|remained|died|survived)\b))(?: of (?:them|those|these)\b)?/iu;

// "How much has it sent so far?": of what was spoken of as an amount.
const amountless =
  /^how much(?= (?:has|have|did|does|do|will|would|is|are|was|were|could|can) (?:\S+ ){1,4}(?:s[ea]n[dt]\p{L}*|g[ia]v(?:e|en|ing)|gave|provid\p{L}*|deliver\p{L}*|donat\p{L}*|contribut\p{L}*|receiv\p{L}*|pledg\p{L}*|commit\p{L}*|allocat\p{L}*|promis\p{L}*)\b)/iu;
const amounts =
  /\b((?:\p{Ll}[\p{L}-]+ )?(?:aid|support|help|assistance|relief|funding|money|food|fuel|water|medicine|equipment|ammunition))\b/u;
const opensPhrase = /^(?:the|an?|of|to|for|with|from|any|some|more|its|their|this|that|and|or|in|about|on) /u;

/** "How much has it sent?" after "Is Sweden giving food aid?": how much food aid it has sent. */
export function withAmountNamed(bare: string, { whole }: TurnBefore): string {
  const amount = amounts.exec(whole)?.[1]?.replace(opensPhrase, "");
  return amount === undefined ? bare : bare.replace(amountless, how => `${how} ${amount}`);
}

/** "How many came up?" after "How many divers went down?": how many divers came up. */
function thingLeftOut(bare: string, before: TurnBefore): string | null {
  if (!countless.test(bare)) return null;
  const counted = countedIn(before);
  return counted === null ? null : bare.replace(countless, (_, how: string) => `${how} ${counted}`);
}

// "How many Danes?", with no verb of its own.
const counted = /^how (?:many|much) ((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)$/iu;
const countedBefore =
  /^(how (?:many|much) )(.+?)(?= (?:is|are|was|were|has|have|had|will|would|can|could|did|do|does|got|get|came|died)\b)/iu;

/** "And how many Danes?" after "How many Swedes were freed?": how many Danes were. */
function countSwapped(bare: string, { whole }: TurnBefore): string | null {
  const [, noun = ""] = counted.exec(withoutMark(bare)) ?? [];
  const hasVerb = questionWords(noun).some(word => auxiliaries.has(foldKey(word)));
  return noun === "" || hasVerb || !countedBefore.test(whole)
    ? null
    : whole.replace(countedBefore, (_, how: string) => `${how}${noun}`);
}

// "Did he say when?", "has she explained why?", "do we know how many?"
const sayingBare =
  /^(?:did|does|do|has|have|is) (?:(?:he|she|it|they|we|any(?:one|body)) )?(?:say|said|explain|explained|know|known|reveal|revealed|specify|specified|mention|mentioned|clear) (when|where|why|how|how (?:many|much|long|often)|who|which|by when|with whom)(?: exactly)?$/iu;

/** "Did he say when?" after "Will he go?": when that will be, of the question before. */
function saidWhen(bare: string, { whole }: TurnBefore): string | null {
  const [, word] = sayingBare.exec(withoutMark(bare)) ?? [];
  if (word === undefined) return null;
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}: ${withoutMark(whole)}?`;
}

// "Who else?", "anyone else?": of those whom the question before asked about.
const oneOfThem = /^(?:who|any(?:one|body)) else$/iu;
const askedAny = /^(\p{L}+) (?:any|some)(?:one|body)(?: else)? /iu;

/** "Who else?" after "Has anybody signed it?": who has signed it. */
function othersAsked(bare: string, { whole }: TurnBefore): string | null {
  if (!oneOfThem.test(withoutMark(bare))) return null;
  if (/^who\b/iu.test(whole)) return whole;
  return askedAny.test(whole)
    ? whole.replace(askedAny, (_, verb: string) => `Who ${verb.toLowerCase()} `)
    : null;
}

// "Who is that?", "what are those?": somebody or something that the answer names.
const ofAnswer = /^(?:who|what) (?:is|are|was|were) (?:that|this|it|those|these)$/iu;

/** "Who is that?" after an answer that names somebody: who that is. */
function answerNamed(bare: string, { answer }: TurnBefore, names: NameIndex): string | null {
  const short = withoutMark(bare);
  if (!ofAnswer.test(short)) return null;
  const [name] = namesInWords(["x", ...questionWords(answer)], names);
  return name === undefined ? null : `${short.replace(/ \S+$/u, "")} ${name.text.replace(/['’]s?$/u, "")}?`;
}

// "Which?", "which one?" after "a small website did".
const whichAlone = /^which(?: one)?(?: (?:exactly|of them))?$/iu;
/** "Which one?": which of those that the answer, else the question, speaks of as one. */
function whichMeant(bare: string, { whole, answer }: TurnBefore): string | null {
  if (!whichAlone.test(withoutMark(bare))) return null;
  const one = [...nounPhrasesIn(answer), ...nounPhrasesIn(whole)].find(({ opens }) => /^an?$/iu.test(opens));
  return one === undefined ? null : `Which ${one.words.join(" ")}: ${withoutMark(whole)}?`;
}

function withoutMark(text: string): string {
  return text.trim().replace(/[?.!\s]+$/u, "");
}
