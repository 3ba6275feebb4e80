import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, through } from "./gate.ts";
import { isPerson } from "./list-items.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { functionWords } from "./question-words.ts";
import type { Search } from "./search.ts";
import { partsOnAsked } from "./situation.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { isMostlyNoun, isSite } from "./word-kinds.ts";

// A preposition of place with a capitalised name after it: "in the Krasnodar region", "at the Elysee Palace".
const placed =
  /\b(?:in|at|near|outside|inside|along|into|towards?|from|to|off|on|across|around)\s+(?:the\s+|its\s+)?(?:(?:south|north|east|west|central|capital|city|town)\w*\s+(?:of\s+)?)*(\p{Lu}[\p{L}'’‘-]+(?:\s\p{Lu}[\p{L}'’‘-]+)*)/gu;
const dates =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Where something is or was: a sentence that tells of it and names a place that the question does not. */
export function placeAnswer(search: Search): Finding {
  const supports = through(search, { actions: "own", names: "near", share: 0.6 });
  const subjects = search.question.units.filter(unit => unit.kind === "name" || unit.kind === "thing");
  // The deed alone may be somebody else's: "are meeting in" tells of those who meet there.
  const found = supports.find(
    ({ passage, places }) =>
      !isQuestion(passage.sentence.text) &&
      (subjects.length === 0 || subjects.some(unit => places.get(unit) === "own")) &&
      placesIn(search, passage).length > 0,
  );
  if (found) return answeredBy([found.passage]);
  for (const { passage } of supports) {
    const named = whereHereIs(passage);
    if (named !== null) return answeredBy([named, passage]);
  }
  return nothing(
    supports.length > 0 ? "the matching passages name no place for it" : "no passage tells of it",
    nearest(search),
  );
}

/** "In Tarnby people wave. She was born here.": the sentence before, in the same post, that says where "here" is. */
export function whereHereIs(passage: Passage): Passage | null {
  if (!/\bhere\b/iu.test(passage.sentence.text) || /["“]/u.test(passage.sentence.text)) return null;
  let at = passage.before;
  for (let back = 0; at && back < mostBeforeHere; back++, at = at.before) {
    if (/^(?:In|At|On) (?:the )?\p{Lu}/u.test(at.sentence.text)) return at;
  }
  return null;
}

const mostBeforeHere = 3;

// "in the Norwegian capital", "on a minor road", "in a boathouse": a place by what it is.
const described =
  /\b(?:in|inside|at|near|outside|behind|under|beneath|beside|on|off|along)\s+(?:the|an?|its|his|her|their)\s+(?=((?:\p{L}[\p{L}'’-]*\s+){0,3}\p{L}[\p{L}-]*))/gu;
// The object of a verb of going is where one is: "visits Tarnby", "a trip to Oslo", "9 miles west of Tarnby".
const reached =
  /\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|hit(?:s|ting)?|struck|leav(?:es|ing)|left|(?:north|south|east|west|outskirts|coast|edge|centre|suburbs?|port|city|town|village|island) of)\s+(?:the\s+)?(\p{Lu}[\p{L}'’‘-]+(?:\s\p{Lu}[\p{L}'’‘-]+)*)/gu;
// Words that say where by themselves.
const unnamed = /\b(?:undisclosed|unknown|secret) (?:location|place|site)\b/u;

/** The places that a sentence tells what is asked is in or at and that the question does not name. */
export function placesIn(search: Search, passage: Passage): string[] {
  const { question, names } = search;
  const text = partsOnAsked(search, passage);
  const { sentence } = passage;
  const known = namesOf(sentence, ({ id }) => /^(?:person|outlet)$/u.test(names.actors.get(id)?.kind ?? ""));
  const people = namesOf(sentence, mention => isPerson(mention, sentence.text, names));
  const asksSettlement =
    /\b(?:city|town|building|street|venue)\b|\bwhere(?:abouts)? (?:exactly |precisely )?(?:in|on|near) \p{L}/iu.test(
      question.text,
    );
  // The parts on what is asked may lack the denial: "a picture of a bridge, seen by many, was not taken in Lund".
  const notHere = lastDenied(sentence.text);
  const isHereTold = (words: string) => notHere < 0 || sentence.text.lastIndexOf(words) > notHere;
  // The government of a country is meant by its capital and its palace, yet these are places of their own.
  const isAsked = (words: readonly string[]) =>
    question.units.some(unit =>
      words.some(word => (unit.kind === "name" ? ownStems(unit) : unit.meanings).has(stemOf(word))),
    );
  const found: string[] = [...(unnamed.exec(text) ?? [])];
  for (const match of text.matchAll(described)) {
    const noun = placeNoun(match[1] ?? "");
    // "Where in Oslo": "in the capital" is no more than that.
    if (noun !== null && asksSettlement && settlements.test(noun)) continue;
    if (noun !== null && !isAsked([noun]) && isHereTold(match[0])) found.push(`${match[0]}${noun}`);
  }
  for (const match of [...text.matchAll(placed), ...text.matchAll(reached)]) {
    const [whole, name = ""] = match;
    if (!isHereTold(whole)) continue;
    const words = name.replace(/['’‘]s$/u, "").split(" ");
    // Where a thing comes from is not where it is, nor where it goes to, unless the question asks so.
    if (/^from\b/iu.test(whole) && !/\b(?:from|escap\w*)\b/iu.test(question.text)) continue;
    if (
      /^(?:to|towards?)\b/iu.test(whole) &&
      !/\b(?:to|go|going|travel\w*|fly|flying|head\w*|visit\w*)\b/iu.test(question.text)
    )
      continue;
    // One is in, at or near a place; after "to", "on" or "visited" may stand a person: "to Mira Holt".
    const isHere = /^(?:in|at|near|outside|inside|along|into|off|across|around)\b/iu.test(whole);
    if (dates.test(words[0] ?? "") || known.has(name) || (!isHere && people.has(name))) continue;
    if (asksSettlement && isCountry(whole, name)) continue;
    // "A summit on Kenya", "the war in Kenya": what it is about, not where it is.
    if (isOfTopic(text, match.index, question) && isCountry(whole, name)) continue;
    if (words.length === 1 && (countryOfDemonym(name) !== null || /^European/u.test(name))) continue; // "on European nations"
    if (!isHere && sentence.by?.name.includes(name)) continue;
    if (!isAsked(words)) found.push(name);
  }
  return found;
}

function namesOf(
  { mentions }: Passage["sentence"],
  is: (mention: Passage["sentence"]["mentions"][number]) => boolean,
): Set<string> {
  return new Set(mentions.filter(is).map(({ text }) => text));
}

/**
 * Where the last place stands of which it is denied, -1 for none: "a picture of two boats on a lake was not taken in Lund" tells
 * where it was not, and what stands before is only said of it; "but in Tarnby" behind it is where it was.
 */
function lastDenied(text: string): number {
  const places = [...text.matchAll(placed), ...text.matchAll(reached)];
  return Math.max(-1, ...places.map(({ index }) => (isDenied(text, index) ? index : -1)));
}

/** "Not in Oslo", "was not taken in Tarnby"; in "could not say how many were hurt in Lund" the denial is another verb's. */
function isDenied(text: string, at: number): boolean {
  return /(?:\b(?:not|never)|n['’]t) (?!(?:only|just|far|long|yet)\b)(?:been |be )?(?:\p{L}+ )?$/iu.test(
    text.slice(0, at),
  );
}

// Nouns of place that the dictionary has another sense of first.
const alsoPlaces =
  /^(?:capital|city|town|village|region|coast|border|embassy|port|airport|province|centre|headquarters|court|school|church|bank|bar|station|street|road|hall|ship|boat|train|plane|sea|hospital|library|palace|parliament|prison|jail|base|camp|farm|building|tunnel|warehouse|valley|forest|market|square|lighthouse|harbour|crossing|deck)$/u;

const settlements = /^(?:capital|city|town|village|region|province|border)$/u;

// "In a way", "in the middle": places in the dictionary, not in the news.
const noPlaces = /^(?:way|middle|front|end|top|bottom|side|country|area|part|point|place|lead|back)$/u;

/**
 * The first noun of a phrase whose things are places: "minor road", "sports hall", "family's boathouse", "Danish capital". In
 * "the school budget" the noun only tells which budget.
 */
function placeNoun(phrase: string): string | null {
  const words = phrase.split(/\s+/u);
  const until = words.findIndex(word => functionWords.has(word.toLowerCase()));
  const nouns = until < 0 ? words : words.slice(0, until);
  const isPlace = (word: string) =>
    !noPlaces.test(word) && /^\p{Ll}/u.test(word) && (alsoPlaces.test(word) || isSite(word));
  const found = nouns.find((word, at) => {
    const next = nouns[at + 1] ?? "";
    return isPlace(word) && (!/^\p{Ll}/u.test(next) || isPlace(next) || !isMostlyNoun(next));
  });
  return found ?? null;
}

/** The stems of a name's own words. */
function ownStems({ text }: Unit): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).map(word => stemOf(word.replace(/['’]s?$/u, ""))));
}

const affairs = /\b(war|conflict|crisis|peace|fighting|ceasefire) $/iu;
const attackOn = /\b(?:attacks?|strikes?|raids?|assaults?|bomb\p{L}*) $/iu;

/** "On Kenya", "the war in Kenya", where it is not the war that is asked for. */
function isOfTopic(text: string, at: number, { text: asked }: Search["question"]): boolean {
  const before = text.slice(0, at);
  const affair = affairs.exec(before)?.[1];
  if (/^on\b/iu.test(text.slice(at))) return !attackOn.test(before);
  return affair !== undefined && !new RegExp(`\\b${affair}\\b`, "iu").test(asked);
}

/** "in Saudi Arabia" where a city is asked for. */
function isCountry(whole: string, name: string): boolean {
  return countryNamed(name) !== null || countryNamed(whole.replace(/^\p{Ll}+\s+(?:the\s+)?/u, "")) !== null;
}
