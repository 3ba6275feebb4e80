import { ofOneMatter } from "./one-matter.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { occasionNouns } from "./question-words.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";

// "What did X say at the Oslo summit", "tell reporters in Geneva": where it was said, right behind the verb.
const saidWhere =
  /\b(?:say|said|saying|tell|told|speak|warn|promise|announce|propose|argue)\s+(?:(?:to )?(?:the )?(?:\p{L}+ )?(?:reporters|journalists|press|media)\s+)?(?:while |when )?(?:at|in|during|inside|from)\s+(.+?)(?=\s+(?:about|on|regarding|that|when|after|before|between|over)\b|[?.,]|$)/iu;
// "About the truce in parliament": where people speak, at the end.
const saidInHouse =
  /\b(?:say|said|tell|told)\b.* (?:in|at|to) (?:the )?(parliament|congress|senate|commons|lords|assembly|debate|rally|hearing)\W*$/iu;
// "Who will be at the talks", "before heading to Geneva": whoever says it is not there yet.
const notThereYet =
  /\b(?:will|would|to|before|ahead of|heading|headed|travel\p{L}*|leav\p{L}*|expected|due|plans?|next week|tomorrow)\b(?:\s+[\p{L}’'-]+){0,5}\s*$/iu;

/** The places and occasions at which a question says that the words were said. */
function placesAsked({ text, units }: Search["question"], search: Search): Unit[] {
  const house = saidInHouse.exec(text)?.[1]?.toLowerCase();
  const phrase = saidWhere.exec(text)?.[1];
  if (phrase === undefined) return units.filter(unit => unit.text.toLowerCase() === house);
  const words = questionWords(phrase.toLowerCase());
  return units.filter(
    unit =>
      questionWords(unit.text.toLowerCase()).every(word => words.includes(word)) &&
      (search.weights.isPlace(unit) || unit.kind === "name" || occasionNouns.has(unit.text.toLowerCase())),
  );
}

/**
 * "What did X say at the Oslo summit": the sentence, or another of its post, tells of the place and the occasion, and X speaks
 * there. What X says elsewhere on the same day is no answer: X may not have been there.
 */
export function isSaidThere(search: Search, passage: Passage): boolean {
  const asked = placesAsked(search.question, search);
  if (asked.length === 0) return true;
  const speakers = [search.question.speaker, ...search.question.otherSpeakers].filter(one => one !== null);
  if (!speakers.some(one => isSaidBy(passage, one, search.names))) return false;
  return asked.every(unit => ofOneMatter(passage).some(one => isThere(unit, one)));
}

/** The place is told by its own name (a capital is no other city of its country), an occasion by any word for it. */
function isThere(unit: Unit, { sentence: { text } }: Passage): boolean {
  const isMeant = (stem: string) => (unit.kind === "name" ? stem === unit.stem : unit.meanings.has(stem));
  const told = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => isMeant(stemOf(word)));
  return told.some(({ index }) => !notThereYet.test(clauseBefore(text.slice(0, index))));
}

/** What stands before a word in its own clause. */
function clauseBefore(text: string): string {
  return text.split(/[,;:“”"]/u).at(-1) ?? text;
}
