import { countries } from "../language/countries.ts";
import type { Clue } from "./clue.ts";
import { nationOf } from "./meanings.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import { isFigureNoun } from "./question-kind.ts";
import { questionWords } from "./question-tokens.ts";
import { occasionNouns } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { toldBy } from "./told.ts";
import { isKnownWord, isNoun } from "./word-kinds.ts";

// "What did X say about the toll", "what is X's position on the ferry": what the words are about, to the end or to their occasion.
const about =
  /\b(?:about|regarding|concerning)\s+(.+?)(?=\s+(?:when|while|as|after|before|following|ahead of|in (?:an?|his|her|their) \p{L}+$)\b|[?.]|$)/iu;
const onIt =
  /\b(?:say|said|says|comment\p{L}*|remark\p{L}*|view|position|stance|opinion|line|verdict|thoughts|speak|spoke)\s+on\s+(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:tv|television|radio|air|stage|arrival|the phone|x|twitter|facebook)\b)(.+?)(?=\s+(?:when|while|as|after|before|following)\b|[?.]|$)/iu;
const clause = /^(?:whether|if|how|why|what|who|when|where|which)\b/iu;
// Where the phrase goes on with what its first noun is of, or with a clause.
const goesOn =
  /\s+(?:of|in|on|for|to|from|with|by|at|between|under|against|into|over|behind|near|that|if|which|who|whether|being|is|are|was|were|will|would|should|could|might|not)\s+/iu;
// "The idea of a ferry", "the need for pumps": the next noun says what it is.
const light =
  /^(?:ideas?|possibilit(?:y|ies)|prospects?|issues?|questions?|subjects?|topics?|matters?|situation|importance|needs?|facts?|notion|chances?|state|things?|news|reports?|use|lack|relations?|relationships?|ties)$/iu;

/** "The guilty verdict", "the size of the fine": a word that is no noun, or only measures one, is not what is spoken of. */
export function isSubject({ kind, text }: Unit): boolean {
  if (kind === "name") return true;
  if (kind === "quality" || kind === "action") return false;
  if (isFigureNoun(text.toLowerCase())) return false;
  return kind !== "thing" || isNoun(text) || !isKnownWord(text);
}

/** What a question for somebody's words says they are about, "and" apart; none where it does not say. */
function topicsOf({ text }: Search["question"]): string[] {
  const topic = (about.exec(text) ?? onIt.exec(text))?.[1];
  // "On whether the young drove it": all of the clause is what is asked.
  return topic === undefined || clause.test(topic) ? [] : topic.split(/,? and (?:(?:about|on) )?|, /iu);
}

/** The noun that a phrase is about: of "the German election" the election, of "the idea of a ferry" the ferry. */
function headOf(phrase: string, units: readonly Unit[]): Unit | null {
  // "The price", "the target": what measures something is the topic where nothing else is named.
  return headAmong(phrase, units, isSubject) ?? headAmong(phrase, units, isMeasure);
}

function isMeasure({ kind, text }: Unit): boolean {
  return kind === "thing" && isFigureNoun(text.toLowerCase());
}

function headAmong(phrase: string, units: readonly Unit[], isTopic: (unit: Unit) => boolean): Unit | null {
  for (const part of phrase.split(goesOn)) {
    const words = wordsIn(part);
    const nouns = units.filter(
      unit =>
        wordsIn(unit.text).every(one => words.includes(one)) &&
        // "The drone strike": a deed at the end of its phrase is its noun; "sending pumps" is about pumps.
        (isTopic(unit) || (unit.kind === "action" && words.indexOf(unit.text.toLowerCase()) > 0)),
    );
    const head = nouns.at(-1);
    if (head && !light.test(head.text)) return head;
  }
  return null;
}

function wordsIn(text: string): string[] {
  return questionWords(text.toLowerCase()).map(word => word.replace(/['’]s?$/u, ""));
}

/**
 * True where the sentence, or what stands beside it, tells of the very thing that the question asks somebody's words about:
 * what a chancellor says of peace is nothing that he says about an election. With two topics either will do.
 */
export function tellsOfTopic(search: Search, passage: Passage): boolean {
  const topics = topicsOf(search.question)
    .map(phrase => ({ phrase, head: headOf(phrase, search.question.units) }))
    .filter((topic): topic is { phrase: string; head: Unit } => topic.head !== null);
  return (
    topics.length === 0 ||
    topics.some(
      ({ phrase, head }) => isTold(search, passage, head) && !isOfAnother(search, passage, { phrase, head }),
    )
  );
}

/** "The Oslo summit": the talks of two others, or those in another place, are not that one. */
function isOfAnother(
  { question }: Search,
  passage: Passage,
  { phrase, head }: { phrase: string; head: Unit },
): boolean {
  if (!occasionNouns.has(head.text.toLowerCase())) return false;
  const which = question.units.filter(unit => unit.kind === "name" && phrase.includes(unit.text));
  if (which.length === 0 || which.some(unit => placeOf(unit, passage) === "own")) return false;
  const { text } = passage.sentence;
  const told = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => head.meanings.has(stemOf(word)));
  return (
    told.length > 0 &&
    told.every(
      ({ 0: word, index }) =>
        /\p{Lu}[\p{L}’'-]* $/u.test(text.slice(0, index)) ||
        /^ (?:in|with|between) (?:the )?\p{Lu}/u.test(text.slice(index + word.length)),
    )
  );
}

// A word that may tell of it among others; less only ranks.
const leastWorthOfWord = 0.35;

function isTold(search: Search, passage: Passage, unit: Unit): boolean {
  if (nationOf(unit.stem) !== null && !capitals.has(unit.text)) return isNationTold(search, passage, unit);
  const place = placeOf(unit, passage);
  if (place === "own") return true;
  // Who is named everywhere stands beside everything.
  if (place === "near") return unit.kind !== "name" || !search.weights.isBackground(unit);
  const { clues, clueWeights } = search;
  const meant = clues.filter(clue => isOf(clue, unit));
  const [told] = toldBy(meant, [passage], clueWeights);
  return meant.some(clue => {
    const met = told?.met.get(clue);
    return met !== undefined && (met.sure !== null || met.worth >= leastWorthOfWord);
  });
}

function isOf({ text }: Clue, unit: Unit): boolean {
  return wordsIn(text).some(word => wordsIn(unit.text).includes(word));
}

const capitals = new Set(countries.flatMap(({ seats }) => seats));

// "The Bern convention", "the Oslo summit": the capital says which, and stands for no state.
const namesAThing =
  /^ (?!(?:is|was|has|had|will|would|says|said|and|or|to|on|in|at|that|for|from|with|as)\b)\p{Ll}+/u;

/** A country is told of by its name, its people or its government; not by a treaty or a meeting named after its capital. */
function isNationTold({ weights }: Search, passage: Passage, unit: Unit): boolean {
  const place = placeOf(unit, passage);
  if (place !== "own") return place === "near" && !weights.isBackground(unit);
  const nation = nationOf(unit.stem);
  const { text } = passage.sentence;
  const seats = [...capitals].filter(seat => nationOf(stemOf(seat)) === nation && text.includes(seat));
  const rest = seats.reduce((left, seat) => left.replaceAll(seat, ""), text);
  const isNamed = questionWords(rest).some(word => nationOf(stemOf(word.replace(/['’]s?$/u, ""))) === nation);
  const isState = (seat: string) => !namesAThing.test(text.slice(text.indexOf(seat) + seat.length));
  return isNamed || seats.length === 0 || seats.some(isState);
}
