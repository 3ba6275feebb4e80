import { baseForms } from "../language/base-forms.ts";
import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import type { AskedSlot } from "./asked-slot.ts";
import { type Clue, worthOfOwn } from "./clue.ts";
import { tellsConverse } from "./converse.ts";
import { askedDoer, tellsDeedOf } from "./deed-doer.ts";
import { denialIn } from "./denial.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { auxiliaries, speechVerbs } from "./question-words.ts";
import { isSmallCoverage, type Search } from "./search.ts";
import { mainDeeds } from "./situation.ts";
import { stemOf } from "./stem.ts";
import type { Told } from "./told.ts";

// Verbs that only lead to the words that are asked of, or say little by themselves.
const light =
  /^(?:say|says|said|saying|tell|tells|told|think|thinks|thought|do|does|did|done|make|makes|made|take|takes|took|get|gets|got|give|gives|gave|go|goes|went|come|comes|came|have|has|had|put|puts)$/u;

/**
 * True where a sentence tells of the deed that a name is asked for: the deed itself stands there, or in the sentence that it
 * goes on from. A question without a deed asks for none.
 */
export function tellsAskedDeed(search: Search, { passage, met }: Told): boolean {
  const { clues, question } = search;
  if (tellsConverse(question, passage)) return true;
  const asked = askedDoer(question);
  const isTalk =
    question.asksObject &&
    /\b(?:to|with)\W*$|\b(?:sp[eo]\p{L}*|talk\p{L}*) (?:to|with)\b/u.test(question.text);
  const isWords = asked !== null && isSaying(asked.deed.text.toLowerCase()) && !isTalk;
  if (asked !== null && !isWords && !tellsDeedOf(search, passage, asked)) return false;
  // Whose words they are is asked: saying them is the deed.
  if ((question.asksSpeaker || sayingThat.test(question.text)) && isSaid(passage)) return true;
  const own = clues.filter(({ worth }) => worth >= worthOfOwn);
  const named = wordsOfDeed(question);
  const isDeed = ({ text }: Clue) => text.split(" ").some(word => named.includes(word));
  const deeds = own.filter(isDeed);
  if (deeds.length === 0) return true;
  // "Who is calling it a farce": whose quotation it is may stand in any words.
  if (!isTalk && named.every(isSaying) && isSaid(passage)) return true;
  if (named.some(word => refusing.test(word)) && isDenied(question, passage)) return true;
  const leans = goesOn.test(passage.sentence.text);
  const isOffice =
    asksWhoIs.test(question.text) &&
    question.units.some(({ kind, text }) => kind === "thing" && named[0] === text.toLowerCase());
  return deeds.some(clue => {
    const told = met.get(clue);
    // "Who is the captain": what is told of her in another sentence does not say that she is.
    if (told?.sure === "near") return leans && !isOffice;
    // A loosely related word will do, where the deed itself is not told next door; of many sentences some have one by
    // chance, but for those that hold all else that is asked.
    if (!isOffice && told?.sure === "own") return true;
    if ((told?.own ?? 0) === 0) return false;
    if (isOffice) return (told?.worth ?? 0) >= leastOfOwnVerb;
    const isElseTold = own.every(one => isDeed(one) || (met.get(one)?.sure ?? null) !== null);
    if (!isSmallCoverage(search) && !isElseTold) return false;
    return (told?.worth ?? 0) >= leastOfOwnVerb || isObjectTold(search, clue, met, leans);
  });
}

const asksWhoIs = /\bwho(?:['’]s|s)? (?:is|was|are|were)\b/iu;

// The verb itself or one of its family.
const leastOfOwnVerb = 0.8;

/** "Accepted the offer" in another verb: what was accepted stands there too, or in the sentence that it goes on from. */
function isObjectTold({ question, clues }: Search, deed: Clue, met: Told["met"], leans: boolean): boolean {
  const { units } = question;
  // "Who owns Tarn Hall": a name is in the news for many things, and a loosely related word beside it is another deed.
  if (deed.text.startsWith("who ") && !units.some(({ kind }) => kind === "thing")) return false;
  const verb = units.find(({ text }) => text.toLowerCase() === deed.text);
  const object = units.find(({ kind, place }) => kind === "thing" && place > (verb?.place ?? 0));
  if (verb === undefined || object === undefined) return true;
  const clue = clues.find(({ text }) => text === object.text.toLowerCase());
  if (clue === undefined) return true;
  return (met.get(clue)?.own ?? 0) > 0 || (leans && met.get(clue)?.sure === "near");
}

/** Something of what a name is asked of is told too, beside the noun that is asked for and the deed; of a thing in the sentence itself. */
export function tellsOfRest(
  { clues, question }: Search,
  { met, passage }: Told,
  { kind, head }: AskedSlot,
): boolean {
  if (isOfOtherPlace(question, passage)) return false;
  const known = [...wordsOfDeed(question), head];
  const rest = clues.filter(
    ({ worth, text }) =>
      worth >= worthOfOwn && !text.split(" ").some(word => known.some(one => stemOf(one) === stemOf(word))),
  );
  const leans = /^(?:doer|person|country)$/u.test(kind) || goesOn.test(passage.sentence.text);
  return (
    rest.length === 0 ||
    rest.some(clue => met.get(clue)?.sure === "own" || (leans && met.get(clue)?.sure === "near"))
  );
}

/** "Who visited Oslo": what is told of Norway is not told of its capital, unless that is what it is called there. */
function isOfOtherPlace({ text, units }: Question, { sentence, before }: Passage): boolean {
  const told = `${before?.sentence.text ?? ""} ${sentence.text}`;
  return units.some(unit => {
    const isCapital =
      unit.kind === "name" && nationOf(unit.stem) !== null && countryNamed(unit.text) === null;
    const isGoal = new RegExp(
      `\\b(?:to|in|into|at|near|from|visit\\p{L}*|reach\\p{L}*|leav\\p{L}*|left) ${unit.text}\\b`,
      "iu",
    );
    if (!isCapital || countryOfDemonym(unit.text) !== null || !isGoal.test(text)) return false;
    return !told.includes(unit.text) && !/\bcapital\b/u.test(told);
  });
}

const refusing =
  /^(?:exclud|reject|refus|den[iy]|oppos|rul(?:e|ed|es|ing)$|ban(?:s|ned)?$|bar(?:s|red)?$|block|forb[ia]d|stopp?)/u;

/** "Who barred the crews from the pipes": "no crews" tells of it, whatever the verb. */
function isDenied({ units }: Question, { sentence }: Passage): boolean {
  return (
    denialIn(
      sentence.text,
      units.filter(({ kind }) => kind === "thing"),
    ) !== null
  );
}

// "She then flew home", "its market there" go on with what was before; "his lawyer said" is somebody else.
const goesOn = /^["'“‘]?(?:he|she|they|it|its|their|this|that|both|the (?:pair|two))\b/iu;

/** "Calling", "calls": a form of a verb of saying. */
function isSaying(word: string): boolean {
  return speechVerbs.has(word) || baseForms(word).some(({ term }) => speechVerbs.has(term));
}

function isSaid({ sentence }: Passage): boolean {
  return sentence.by !== null || /["“”]/u.test(sentence.text);
}

// "Who pointed out that", "who brought up that": any verb before "that" is one of saying.
const sayingThat = /\bwho \p{L}+ (?:up |out )?that\b/iu;
// "Who picks the crew": the verb right after the question word, also one that is a noun elsewhere.
const verbNext = /\bwho (?:else |also |actually |really |first )?(\p{L}+)/iu;
// "Who was in command of the lifeboat", "who was seen leaving": what is said of somebody stands for the deed.
const saidOf =
  /\bwho(?:['\u2019]s|s| is| was| are| were| has been| will be) (?:(?:in|on|at|the|an?|to|behind|now|still|seen|pictured|photographed|spotted|filmed) )*(\p{L}+)/iu;

/** The words of the deed, small letters: the verb after "who" or what somebody is said to be; else every verb. */
function wordsOfDeed(question: Question): string[] {
  const { text, units } = question;
  const isTelling = (word: string) => !light.test(word) && !auxiliaries.has(word);
  const [next = ""] = [verbNext, saidOf].flatMap(pattern => {
    const word = pattern.exec(text)?.[1]?.toLowerCase() ?? "";
    const unit = units.find(one => one.text.toLowerCase() === word);
    return unit && unit.kind !== "name" && isTelling(word) ? [word] : [];
  });
  if (next) return [next];
  // "Which crews refused the order to leave": the first verb is the deed, what follows tells which order.
  const main = /\b(?:which|what)\b/iu.test(text) ? mainDeeds(question) : units;
  return main
    .filter(({ kind }) => kind === "action")
    .map(one => one.text.toLowerCase())
    .filter(isTelling);
}
