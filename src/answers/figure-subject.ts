import { nationOf } from "./meanings.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

/** True where a sentence's figure is of another time than the one asked of, or of the deed the other way round. */
export function isOtherFigure(question: Question, passage: Passage): boolean {
  const { text } = passage.sentence;
  return (
    isOfNow(question, text) ||
    isReversed(question, text) ||
    isOnlyExpected(question, text) ||
    isOfOtherYear(question, text) ||
    isOfOtherSpan(question, passage)
  );
}

const year = /\b(?:1[5-9]|20)\d\d\b/gu;

/** "How many died in the fire of 1906": a sentence that names other years tells of those. */
function isOfOtherYear({ text: asked }: Question, text: string): boolean {
  const wanted = new Set(asked.match(year));
  const told = [...new Set(text.match(year))];
  return wanted.size > 0 && told.length > 0 && !told.some(one => wanted.has(one));
}

const asksHowLongItTook =
  /\bhow long (?:did|has|have|had|was|were)\b.*\b(?:last(?:ed)?|takes?|taken|run|go on|going on)\b/iu;
const asksExpected = /\b(?:expected|supposed|scheduled|planned|meant|due|set) to\b/iu;
const tellsExpected =
  /\b(?:expected|supposed|scheduled|planned|meant|due|set|likely|will|could|may|might|would|should)(?: to)?(?: be)? (?:run|last|take|go on|continue|going)\b/iu;

/** How long it took is asked for, and the sentence tells how long it was to take. */
function isOnlyExpected({ text: asked }: Question, text: string): boolean {
  return asksHowLongItTook.test(asked) && !asksExpected.test(asked) && tellsExpected.test(text);
}

const asksOtherSpan = /\b(?:last|next) (?:year|month|quarter|decade|century)\b/iu;
const tellsSpan =
  /\b(?:last|next|past|previous|following|coming)(?: \p{L}+)? (?:year|month|quarter|decade|century)\b|\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const asksAgo = /\b((?:years?|months?|weeks?|days?|decades?) (?:ago|earlier|before))\b/iu;

function tellsAgo(words: string): RegExp {
  const unit = words.split(" ")[0]?.replace(/s$/u, "") ?? "";
  return new RegExp(`\\b${unit}s? (?:ago|earlier|before)\\b|\\b(?:19|20)\\d\\d\\b`, "iu");
}

const asksPerSpan = /\b(?:(?:an?|per|each|every) (?:hour|day|week|month|year)|annual\p{L}*|yearly|daily)\b/iu;
const tellsPerSpan =
  /\b(?:(?:an?|per|each|every|the) (?:hour|day|week|month|year)|annual\p{L}*|yearly|monthly|weekly|daily|hourly)\b/iu;

/** "How much did it give last year", "how much oil flows through it a day": the span must be told too. */
function isOfOtherSpan({ text: asked }: Question, { sentence, before }: Passage): boolean {
  const told = `${before?.sentence.text ?? ""} ${sentence.text}`;
  if (asksOtherSpan.test(asked) && !tellsSpan.test(told)) return true;
  // "Four years ago": in those words, or by its year.
  const ago = asksAgo.exec(asked)?.[1];
  if (ago !== undefined && !tellsAgo(ago).test(sentence.text)) return true;
  return asksPerSpan.test(asked) && !asksOfBefore.test(asked) && !tellsPerSpan.test(told);
}

// "How much did they hold before the war", "until then", "at the start".
const asksOfBefore =
  /\b(?:did|was|were|had|used to)\b.*\b(?:before|until|prior to|at the (?:start|beginning|outset)|previously|originally|earlier|once)\b/iu;
const tellsOfNow = /\b(?:currently|now|at present|presently|nowadays|these days|as it stands)\b/iu;
const tellsOfBefore = /\b(?:before|until|prior to|previous(?:ly)?|earlier|originally|formerly|once|had)\b/iu;

/** What was before is asked for, and the sentence tells how it is now. */
function isOfNow({ text: asked }: Question, text: string): boolean {
  return asksOfBefore.test(asked) && tellsOfNow.test(text) && !tellsOfBefore.test(text);
}

const ofWhole = /\bof (?:the |all |its |an? )?(?:\p{L}+['’]s )?$/iu;
const helperBefore = /\b(?:do|does|did|has|have|had|will|would|can|could)\s(?:the\s)?$/iu;
const partOf = /\b(?:of|in|on|from|to|at|over|against|inside|within)\s(?:the\s)?$/iu;

/** "How much of A does B hold", and the sentence tells what A holds of B. */
function isReversed({ text: asked, units }: Question, text: string): boolean {
  const names = units.filter(({ kind, stem }) => kind === "name" || nationOf(stem) !== null);
  const behind = (words: RegExp) => names.find(unit => words.test(asked.slice(0, asked.indexOf(unit.text))));
  const whole = behind(ofWhole);
  const doer = behind(helperBefore) ?? names.find(unit => unit !== whole && unit.text.startsWith("the "));
  if (whole === undefined || doer === undefined || whole === doer) return false;
  const wholeAt = firstPlace(whole, text);
  const doerAt = firstPlace(doer, text);
  if (wholeAt < 0 || doerAt < wholeAt) return false;
  return !partOf.test(text.slice(0, wholeAt)) && partOf.test(text.slice(0, doerAt));
}

function firstPlace(unit: Unit, text: string): number {
  const nation = nationOf(unit.stem);
  const isIt = (word: string) =>
    stemOf(word) === unit.stem || (nation !== null && nationOf(stemOf(word)) === nation);
  return text.matchAll(/\p{L}+/gu).find(([word]) => isIt(word))?.index ?? -1;
}

// So far back the full name may stand that "the refinery" is short for.
const mostBack = 4;

/** "The refinery" is the "oil refinery" of a sentence before: the noun that only says of what kind it is need not be said again. */
export function isNamedBefore({ text, units }: Question, unit: Unit, passage: Passage): boolean {
  const noun = /^\s(\p{L}+)/u.exec(text.slice(text.indexOf(unit.text) + unit.text.length))?.[1];
  if (unit.kind !== "thing" || noun === undefined || !units.some(one => one.text === noun)) return false;
  if (!new RegExp(`\\b(?:the|this|that|its|their) ${noun}\\b`, "iu").test(passage.sentence.text))
    return false;
  const whole = new RegExp(`\\b${unit.text} ${noun}\\b`, "iu");
  let { before } = passage;
  for (let step = 0; before !== null && step < mostBack; step++) {
    if (whole.test(before.sentence.text)) return true;
    before = before.before;
  }
  return false;
}

/** "Norway gave about 12%": of what, the sentence before tells, where all the nouns that are asked of stand. */
export function isShareOfBefore(
  { units }: Question,
  passage: Passage,
  isTold: (unit: Unit) => boolean,
): boolean {
  const { sentence, before } = passage;
  const isPart = sentence.figures.some(
    ({ unit, end }) => unit === "%" && !/^%?\s*(?:of\b|\p{Lu})/u.test(sentence.text.slice(end)),
  );
  const nouns = units.filter(({ kind }) => kind === "thing");
  return (
    isPart &&
    before !== null &&
    nouns.some(({ stem }) => before.stems.has(stem)) &&
    nouns.every(unit => placeOf(unit, passage) !== "own" && (placeOf(unit, before) === "own" || isTold(unit)))
  );
}
