import { isNegative } from "./denial-words.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

const gathering =
  "(?:summit|meeting|talks|conference|session|hearing|rally|gathering|dinner|ceremony|debate|negotiations|discussions|funeral|inauguration|match|game|launch)";
/** Words of a question that put somebody at a gathering; "after the summit" does not. */
const putsThere = new RegExp(
  `\\b(?:at|in|during|inside|leav\\p{L}+|left|attend\\p{L}*|join\\p{L}*|walk\\p{L}* out of) (?:the |that |this |their |an? )?((?:[\\p{L}'’-]+ ){0,3}?)${gathering}\\b(?! (?:room|hall|place)\\b)(.*)$`,
  "iu",
);
const beThere =
  "(?:be |been |being )?(?:attend\\p{L}*|present|there|invited|involved|tak(?:e|ing) part|part of|in the room|join\\p{L}*|represented|com(?:e|ing)|at)";
/** That somebody is not there, and the gathering behind it. */
const saysAbsent = new RegExp(
  `(?:\\b(?:not|never|neither)|n['’]t) ${beThere}\\b((?: [\\p{L}'’-]+){0,6}?) ${gathering}\\b|\\b(?:absent from|uninvited|boycott\\p{L}*|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? away from|excluded from|shut out of|missed|misses)\\b((?: [\\p{L}'’-]+){0,6}?) ${gathering}\\b`,
  "iu",
);
// "Either set of talks": whichever is meant.
const whichever = /\b(?:either|any|both|neither|all)\b/iu;

/**
 * The passage that says that whoever a question puts at a meeting is not there: "what did Holt say at the Tarn talks"
 * where "Holt is not attending". Null where the question puts nobody there, or nothing denies it.
 */
export function notThere(search: Search): Passage | null {
  const { question, passages } = search;
  if (question.negated || question.kind === "yes-no") return null;
  const at = putsThere.exec(question.text);
  const who = at === null ? null : personAt(question, at.index);
  // "What does she say about her role in the talks": a topic is no claim.
  if (at === null || who === null || aboutIt.test(question.text.slice(0, at.index))) return null;
  const [, kind = "", rest = ""] = at;
  const asked = namesIn(`${kind} ${rest}`);
  return (
    passages.find(passage => {
      const { text } = passage.sentence;
      const denied = saysAbsent.exec(text);
      if (
        denied === null ||
        !isNegative.test(text.slice(denied.index)) ||
        !isOf(search, passage, who, denied.index)
      )
        return false;
      const told = denied[1] ?? denied[2] ?? "";
      const isNear = asked.every(stem => passage.stems.has(stem) || passage.postStems.has(stem));
      return isNear && (whichever.test(told) || namesIn(told).every(stem => asked.includes(stem)));
    }) ?? null
  );
}

const aboutIt = /\b(?:about|on|regarding|concerning|over)\b/iu;

/** The name before the gathering: who is asked about. */
function personAt({ speaker, units, text }: Question, end: number): Unit | null {
  if (speaker !== null) return speaker.kind === "name" ? speaker : null;
  return units.find(unit => unit.kind === "name" && text.indexOf(unit.text) < end) ?? null;
}

/** Stems of the words with a capital: "the Tarn talks", "US-Russia talks". */
function namesIn(text: string): string[] {
  const words = text.match(/\p{Lu}[\p{L}'’]*/gu) ?? [];
  return words.map(word => stemOf(word.replace(/['’]s?$/u, "")));
}

/** The one who is not there is that person, or the country that the person speaks for. */
function isOf({ names }: Search, { sentence }: Passage, who: Unit, end: number): boolean {
  const nations = new Set(
    who.ids
      .map(id => names.actors.get(id)?.country)
      .map(country => (country ? nationOf(stemOf(country)) : null)),
  );
  const [first] = sentence.mentions.filter(mention => mention.start < end);
  if (first === undefined) return false;
  const nation = nationOf(stemOf(first.text));
  return who.ids.includes(first.id) || (nation !== null && nations.has(nation));
}
