import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, through } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";

// A preposition of place with a capitalised name after it: "in the Krasnodar region", "at the Elysee Palace".
const placed =
  /\b(?:in|at|near|outside|inside|along|into|towards?|from|to|off|on|across|around)\s+(?:the\s+|its\s+)?(?:(?:south|north|east|west|central|capital|city|town|Saudi)\w*\s+(?:of\s+)?)*(\p{Lu}[\p{L}'’‘-]+(?:\s\p{Lu}[\p{L}'’‘-]+)*)/gu;
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
  return nothing(
    supports.length > 0 ? "the matching passages name no place for it" : "no passage tells of it",
    nearest(search),
  );
}

// "in the Saudi capital": a place by what it is.
const describedPlace =
  /\b(?:in|at|near|outside) the (?:\p{Lu}\p{L}+ )?(?:capital|city|town|village|region|coast|border|embassy|port|airport|province|centre|headquarters)\b/u;

/** The places that a sentence tells something is in or at and that the question does not name. */
export function placesIn({ question }: Search, { sentence }: Passage): string[] {
  const people = new Set(
    sentence.mentions.filter(mention => / /u.test(mention.text)).map(mention => mention.text),
  );
  const described = describedPlace.exec(sentence.text);
  const found: string[] = described ? [described[0]] : [];
  for (const match of sentence.text.matchAll(placed)) {
    const [whole, name = ""] = match;
    const words = name.replace(/['’‘]s$/u, "").split(" ");
    // "was not taken in Hallin" tells where it was not.
    if (/\b(?:not|never|n['’]t)\b[^,;]*$/iu.test(sentence.text.slice(0, match.index))) continue;
    // Where a thing comes from is not where it is, nor where it goes to, unless the question asks so.
    if (/^from\b/iu.test(whole) && !/\bfrom\b/iu.test(question.text)) continue;
    if (
      /^(?:to|towards?)\b/iu.test(whole) &&
      !/\b(?:to|go|going|travel\w*|fly|flying|head\w*|visit\w*)\b/iu.test(question.text)
    )
      continue;
    if (dates.test(words[0] ?? "") || people.has(name)) continue;
    if (/\b(?:city|town|building|street|venue)\b/iu.test(question.text) && isCountry(whole, name)) continue;
    if (words.length === 1 && (countryOfDemonym(name) !== null || /^European/u.test(name))) continue; // "on European nations"
    // "to Zelensky", "from Trump": a person is no place.
    if (
      /^(?:to|from|on)\b/u.test(whole) &&
      !/^(?:to|from|on) the\b/u.test(whole) &&
      isPerson(name, sentence.by?.name)
    )
      continue;
    const asked = question.units.some(unit => words.some(word => unit.meanings.has(stemOf(word))));
    if (!asked) found.push(name);
  }
  return found;
}

/** "in Saudi Arabia" where a city is asked for. */
function isCountry(whole: string, name: string): boolean {
  return countryNamed(name) !== null || countryNamed(whole.replace(/^\p{Ll}+\s+(?:the\s+)?/u, "")) !== null;
}

function isPerson(name: string, speaker: string | undefined): boolean {
  return speaker?.includes(name) ?? false;
}
