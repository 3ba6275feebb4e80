import { isPastForm } from "../language/base-forms.ts";
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
    /\b(?:liv(?:e|es|ed|ing)|home|resid\p{L}*|house|flat|based|inhabit\p{L}*|settled)\b/iu,
  ],
  // What is expected is no report of how it came, nor the other way round.
  [
    /\b(?:expected|supposed|scheduled|planned|meant|due) to\b/iu,
    /\b(?:expect\p{L}*|suppos\p{L}*|schedul\p{L}*|plan(?:s|ned)?|meant|due|will|would|set to|forecast\p{L}*|(?:is|are|was|were) to)\b/iu,
  ],
  [
    /\bhow long\b.*\b(?:last|take|run|go on)\b/iu,
    /\b(?:last\p{L}*|took|tak(?:e|es|ing)|long|r[au]n\p{L}*|overr[au]n\p{L}*|over|for|within|throughout|(?:minutes|hours|days|weeks|months|years) of)\b/iu,
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

/** "The vote on the lock repair": a noun, though it may be a verb. */
function isAfterPreposition({ text: word }: Unit, text: string): boolean {
  return new RegExp(
    `\\b(?:of|on|in|at|for|from|with|about|against|over)\\s(?:(?:the|an?|its|his|her|their)\\s)?(?:\\p{L}+\\s)?${word}\\b`,
    "iu",
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
export function isSayingTold({ text }: Unit, { sentence }: Passage): boolean {
  return (
    speechVerbs.has(text.toLowerCase()) &&
    wordsOf(sentence.text).some(word => speechVerbs.has(word.toLowerCase()))
  );
}

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
function clausesOf(text: string): string[] {
  return text.split(
    /[,;:.]\s| [-–—] |\s(?=(?:and|but|who|which|that|while|after|before|when|where|as|ahead of)\s)|(?<!\b(?:due|set|expected|going|scheduled|is|are|was|were|able|have|has|had))\s(?=to \p{Ll}+\s)/u,
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
    wordsOf(clause).some(
      word =>
        (isSaying && speechVerbs.has(word.toLowerCase())) ||
        clues.some(
          ({ meets, worth }) =>
            worth >= worthOfOwn && (meets.get(stemOf(word.toLowerCase())) ?? 0) >= leastSure,
        ),
    );
  return clausesOf(sentence.text)
    .filter(clause => isOn(clause) || !hasDeed(clause))
    .join(", ");
}

function hasDeed(clause: string): boolean {
  return wordsOf(clause).some(word => {
    const key = word.toLowerCase();
    return auxiliaries.has(key) || isPast(key) || (isAction(stemOf(key)) && /(?:s|ing)$/u.test(key));
  });
}
