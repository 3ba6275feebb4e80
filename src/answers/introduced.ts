import { baseForms } from "../language/base-forms.ts";
import { foldKey } from "../language/fold.ts";
import { sensesOf, synsetAt } from "../language/wordnet.ts";
import { worthOfOwn } from "./clue.ts";
import { kindsOf } from "./name-kinds.ts";
import type { Search } from "./search.ts";
import type { Told } from "./told.ts";

// "Its coxswain, Mira Holt", "the pilot, Lt Cdr Olli Sand": an office with a name right after its comma.
const introduction =
  /(?:\b([Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he)|(['’]s)) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]+), (?:\p{Lu}\p{L}*\.? )*\p{Lu}\p{L}+/gu;
// Whoever is at the head of something, whatever the office is called there.
const asksHead =
  /\bwho(?:['\u2019]s|s)? .*\b(?:in (?:charge|command|control)|commands?|commanded|leads?|led|heads?|headed|runs?|ran|captains?|skippers?|leader|head|boss|chief|captain|commander)\b|\bwhich (?:\p{L}+ ){0,2}(?:boss|chief|leader|head|captain|commander)\b/iu;
// These speak or work for the one at the head.
const belowHead =
  /^(?:spokes\p{L}+|deputy|lawyers?|aides?|members?|wife|husband|son|daughter|mother|father|brother|sister|friend|colleague|advis[eo]r|victim|resident|neighbour|founder|correspondent|reporter|editor|owner)$/u;

/** True where a sentence introduces by name the one whom the question asks for by a deed or an office: the head of the body before, whoever does the deed for a living. */
export function introducesAsked(search: Search, { passage, met }: Told): boolean {
  const { question, clues } = search;
  const { text } = passage.sentence;
  const fitting = [...text.matchAll(introduction)].some(([, owner = "", , role = ""]) => {
    const noun = foldKey(role);
    if (!kindsOf(noun).includes("person")) return false;
    if (/^the$/iu.test(owner)) return doesForLiving(search, noun);
    return doesForLiving(search, noun) || (asksHead.test(question.text) && !belowHead.test(noun));
  });
  if (!fitting || !isBodyTold(search, met)) return false;
  // The office stands for the deed; half of the rest is told there or beside it.
  const deeds = question.units.filter(({ kind }) => kind === "action").map(unit => unit.text.toLowerCase());
  const rest = clues.filter(
    ({ worth, text: word }) =>
      worth >= worthOfOwn &&
      !asksHead.test(`who ${word}`) &&
      !word.split(" ").some(one => deeds.includes(one)),
  );
  // Of one body alone nothing else can tell that it is meant.
  if (rest.some(clue => clue.isName && (met.get(clue)?.own ?? 0) === 0 && (met.get(clue)?.near ?? 0) === 0))
    return false;
  return 2 * rest.filter(clue => (met.get(clue)?.sure ?? null) !== null).length >= rest.length;
}

// "Leading the rescue team at the port": what somebody is at the head of, to its last noun.
const headed =
  /\b(?:commands?|commanded|lead(?:s|ing)?|led|head(?:s|ed|ing)?|runs?|running|ran|in (?:charge|command|control) of) (?:the |an? |its |this |that )?((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?= (?:at|in|on|of|for|from|to|with|after|during)\b|\W*$)/iu;

/** The head of another body in the same post is not asked for: the body itself is told of, there or beside it. */
function isBodyTold({ question, clues }: Search, met: Told["met"]): boolean {
  const noun = headed.exec(question.text)?.[1]?.toLowerCase().split(" ").at(-1);
  const clue = clues.find(({ text }) => text === noun);
  if (clue === undefined) return true;
  const told = met.get(clue);
  return told !== undefined && (told.sure !== null || told.own > 0);
}

/** "Pilot" for "who flew it": the dictionary has a verb of the office for the deed. */
function doesForLiving({ question }: Search, noun: string): boolean {
  const deeds = new Set(
    question.units
      .filter(({ kind }) => kind === "action")
      .flatMap(({ text }) =>
        baseForms(text.toLowerCase()).flatMap(({ term, part }) => (part === "verb" ? [term] : [])),
      ),
  );
  return deeds.size > 0 && verbsOf(noun).some(verb => deeds.has(verb));
}

/** The verbs that a noun for a person is derived from, and those of the same meaning: "pilot" pilots, flies. */
function verbsOf(noun: string): string[] {
  const form = baseForms(noun).find(({ part }) => part === "noun");
  const offsets = form ? (sensesOf(form.term, "noun")?.offsets ?? []) : [];
  return offsets
    .map(offset => synsetAt("noun", offset))
    .flatMap(({ pointers }) => pointers)
    .filter(({ symbol, part }) => symbol === "+" && part === "verb")
    .flatMap(({ offset }) => synsetAt("verb", offset).words);
}
