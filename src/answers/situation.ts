import { baseForms, isPastForm } from "../language/base-forms.ts";
import { wordsOf } from "../language/terms.ts";
import { worthOfOwn } from "./clue.ts";
import { isAction } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { auxiliaries, speechVerbs } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { leastSure } from "./told.ts";

// Verbs too common for the index that a time or a place hangs on all the same, each with the words that tell of it.
const smallVerbs: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\bbec(?:o|a)m(?:e|es|ing)\b/iu,
    /\b(?:bec[oa]m\p{L}*|appoint\p{L}*|elect\p{L}*|took (?:office|over|up)|sworn|named|promoted|made|installed|in office|since)\b/iu,
  ],
  [
    /\bliv(?:e|es|ed|ing)\b/iu,
    /\b(?:liv(?:e|es|ed|ing)|home|resid\p{L}*|house|flat|based|inhabit\p{L}*|settled|populat\p{L}*|(?:town|city|village|island|district|port|community) of (?:\p{L}+ ){0,2}\d[\d,.]*)\b/iu,
  ],
  // Whoever says something has not spoken to anybody yet.
  [
    /\b(?:sp[eo]ak(?:s|ing)?|spoken?|talk(?:s|ed|ing)?) (?:to|with)\b/iu,
    /\b(?:sp[eo]ak\p{L}*|spoken?|talk\p{L}*|call\p{L}*|phon\p{L}*|telephon\p{L}*|convers\p{L}*|met|meet\p{L}*|discuss\p{L}*|contact\p{L}*|address\p{L}*|chat\p{L}*|t[eo]ld?|tells?|asked)\b/iu,
  ],
  // What is expected is no report of how it came, nor the other way round.
  [
    /\b(?:expected|supposed|scheduled|planned|meant|due) to\b/iu,
    /\b(?:expect\p{L}*|suppos\p{L}*|schedul\p{L}*|plan(?:s|ned)?|meant|due|will|would|set to|forecast\p{L}*|(?:is|are|was|were) to)\b/iu,
  ],
  [
    /\bhow long\b.*\b(?:last|take|run|go on)\b/iu,
    /\b(?:last\p{L}*|took|tak(?:e|es|ing)|long|r[au]n\p{L}*|over|for|within|after|throughout|(?:minutes|hours|days|weeks|months|years) of)\b/iu,
  ],
  [/\bhow deep\b/iu, /\b(?:deep\p{L}*|depth\p{L}*|below|beneath|under\p{L}*)\b/iu],
  [
    /\bhow (?:tall|high)\b/iu,
    /\b(?:tall\p{L}*|high\p{L}*|height\p{L}*|up to|above|rose|reach\p{L}*|stor(?:e?ys?|ies))\b/iu,
  ],
  [/\bhow wide\b/iu, /\b(?:wide\p{L}*|width|across|broad\p{L}*)\b/iu],
  [/\bhow late\b/iu, /\b(?:late|later|delay\p{L}*|overr[au]n\p{L}*|behind|over)\b/iu],
];

/** "When did she become minister": the verb is told, though the index leaves it out. */
export function isSmallVerbTold({ text }: Question, { sentence }: Passage): boolean {
  return smallVerbs.every(([asked, told]) => !asked.test(text) || told.test(sentence.text));
}

const asksWhen = /\b(?:when|where|(?:what|which|how) \p{L}+)\b/iu;
const withBase = /\b(?:do|does|did|will|would|can|could|should|may|might)\b/iu;

/** The deeds that a question for a time or a place hangs on: not those that only tell which thing is meant ("the barge moored at Tarnby"). */
export function mainDeeds({ text, units }: Question): Unit[] {
  const from = Math.max(0, text.search(asksWhen));
  const rest = text.slice(from);
  const deeds = units.filter(
    one => one.kind === "action" && rest.includes(one.text) && !isAfterPreposition(one, rest),
  );
  const isForm = ({ text: word }: Unit) => isPast(word) || /ing$/u.test(word);
  if (deeds.length < 2) return withBase.test(rest) || !isModifier(rest, deeds[0]) ? deeds : [];
  // "Where did those freed from the lift go", "when was the deal struck in Oslo announced".
  const main = withBase.test(rest)
    ? deeds.find(one => !isForm(one))
    : deeds.findLast(one => isPast(one.text));
  return main === undefined ? deeds : [main];
}

/** "The vote on the lock repair": a noun, though it may be a verb; "how did the pilots in Oslo escape" has a verb behind a name. */
function isAfterPreposition({ text: word }: Unit, text: string): boolean {
  return new RegExp(
    `\\b(?:of|on|in|at|for|from|with|about|against|over)\\s(?:(?:the|an?|its|his|her|their)\\s)?(?:\\p{Ll}[\\p{L}-]*\\s)?${word}\\b`,
    "u",
  ).test(text);
}

function isPast(word: string): boolean {
  return isPastForm(word.toLowerCase()) || /[^e]ed$/u.test(word);
}

/** "Where is the ship carrying grain": with no helper but "is", a form in -ing after its noun tells which one. */
function isModifier(text: string, deed: Unit | undefined): boolean {
  return (
    deed !== undefined &&
    new RegExp(`\\b(?:is|are|was|were)\\b.*\\b\\p{L}+ ${deed.text}\\b.+`, "iu").test(text) &&
    /ing$/u.test(deed.text)
  );
}

/** One verb of saying tells of another: "announced", "said in a statement". */
export function isSayingTold({ text: asked }: Question, { text }: Unit, { sentence }: Passage): boolean {
  if (!speechVerbs.has(text.toLowerCase())) return false;
  // "When did she speak to Sand": whoever says something has not spoken to him.
  const isTalk = new RegExp(`\\b${text} (?:to|with) `, "iu").test(asked);
  // "When was the summit announced": whoever says something of it does not announce it.
  const isPassive = new RegExp(`\\b(?:was|were|been|being|is|are)\\b.*\\b${text}\\b`, "iu").test(asked);
  if (isTalk || (isPassive && !announces.test(sentence.text))) return false;
  return wordsOf(sentence.text).some(word => speechVerbs.has(word.toLowerCase()));
}

const announces =
  /\b(?:announc|reveal|disclos|confirm|publish|issu|statement|declar|unveil|releas|briefed|press conference)\p{L}*/iu;

const pastHelper = /\b(?:did|was|were|has|have|had)\b/iu;

/** What was or happened is asked for. */
export function isPastAsked({ text, future }: Question): boolean {
  return !future && pastHelper.test(text.slice(Math.max(0, text.search(asksWhen))));
}

// What is to come: no time or figure of what has happened.
const ahead =
  /\b(?:will|won't|'ll|shall|(?:is|are|be) (?:due|set|expected|scheduled|likely|going) to|tomorrow|next (?:week|month|year)|(?:in the )?coming (?:days|weeks|months))\b/iu;

/** True where every clause that tells of the asked deed tells of it as something to come. */
export function isOnlyAhead({ units }: Question, { sentence }: Passage): boolean {
  const deeds = units.filter(({ kind }) => kind === "action");
  const holding = clausesOf(sentence.text).filter(clause => holdsAny(clause, deeds));
  return holding.length > 0 && holding.every(clause => ahead.test(clause));
}

/** The clauses of a sentence: each with a deed of its own, or a part of the one beside it. */
export function clausesOf(text: string): string[] {
  return text.split(
    /[,;:.]\s| [-–—] |\s(?=(?:and|but|who|which|that|while|after|before|when|where|as|ahead of)\s)|(?<!\b(?:due|set|expected|going|scheduled|is|are|was|were|able|have|has|had))\s(?=to (?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|all|some|other)\b)\p{Ll}+\s)/u,
  );
}

function holdsAny(text: string, units: readonly Unit[]): boolean {
  return wordsOf(text).some(word =>
    units.some(unit => unit.meanings.has(stemOf(word)) || unit.stem === stemOf(word)),
  );
}

/** The parts of a sentence that tell of what is asked: the clauses that hold a word of it, and those without a deed of their own. */
export function partsOnAsked({ question, clues }: Search, { sentence }: Passage): string {
  const asked = question.units.filter(({ kind }) => kind !== "quality");
  const isSaying = asked.some(({ text }) => speechVerbs.has(text.toLowerCase()));
  const isOn = (clause: string) =>
    holdsAny(clause, asked) ||
    (question.kind === "when" && sharesVerb(clause, question.text)) ||
    wordsOf(clause).some(
      word =>
        (isSaying && speechVerbs.has(word.toLowerCase())) ||
        clues.some(
          ({ meets, worth, text }) =>
            worth >= worthOfOwn &&
            !asksTime.test(text) &&
            (meets.get(stemOf(word.toLowerCase())) ?? 0) >= leastSure,
        ),
    );
  const clauses = clausesOf(sentence.text).map(text => ({ text, on: isOn(text) }));
  return clauses
    .filter(({ text, on }, at) => {
      // What somebody did is no time of what is to be done.
      if (question.kind === "when" && question.future && isOnlyPast(text)) return false;
      // "It begins after she travels there next week": when it does is told by the other deed.
      const isAfter = !question.precise && relative.test(text) && clauses[at - 1]?.on === true;
      return on || isAfter || !hasDeed(text);
    })
    .map(({ text }) => text)
    .join(", ");
}

const tooCommon = /^(?:go|come|take|give|make|get|put|start|begin|end|leave|hold|set)$/u;

/** "Went" where "go" is asked with: verbs too common to be units. */
function sharesVerb(clause: string, asked: string): boolean {
  const bases = (text: string) =>
    wordsOf(text)
      .map(word => word.toLowerCase())
      .filter(word => !auxiliaries.has(word))
      .flatMap(word => baseForms(word).filter(({ part }) => part === "verb"))
      .map(({ term }) => term)
      .filter(term => tooCommon.test(term));
  const wanted = new Set(bases(asked));
  return bases(clause).some(term => wanted.has(term));
}

// "What day", "when": a word for a time meets any day.
const asksTime = /^(?:(?:what|which|on which) )?(?:when|day|date|time|hour|month|year|week)s?\b/u;
const relative = /^(?:after|before|once|until|when|as soon as) (?:he|she|it|they|we|I|the|his|her|their)\b/u;
const aheadOrNow =
  /\b(?:will|won't|'ll|shall|would|is|are|am|be|due|set|expect\p{L}*|plan\p{L}*|schedul\p{L}*|likely|going|may|might|could|can|should|must)\b/iu;

/** A clause in the past tense with no word of what is to come. */
function isOnlyPast(clause: string): boolean {
  return !aheadOrNow.test(clause) && wordsOf(clause).some(word => isPastDeed(word.toLowerCase()));
}

/** "Said", "spoke", "left", which may be a noun or an adjective elsewhere; no noun that is a verb's past by chance as well. */
function isPastDeed(word: string): boolean {
  return (
    isPast(word) ||
    baseForms(word).some(({ term, part }) => part === "verb" && term !== word && !/(?:s|ing)$/u.test(word))
  );
}

function hasDeed(clause: string): boolean {
  return wordsOf(clause).some(word => {
    const key = word.toLowerCase();
    return auxiliaries.has(key) || isPastDeed(key) || (isAction(stemOf(key)) && /(?:s|ing)$/u.test(key));
  });
}
