import { foldKey } from "../language/fold.ts";
import { countedIn } from "./counted.ts";
import { nationOf } from "./meanings.ts";
import { type FoundName, type NameIndex, nameKey, namesInWords } from "./name-index.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";
import { thingMeant } from "./thing-meant.ts";
import { isCountry, occasionIn, type TurnBefore } from "./turn-before.ts";

const pronounWords = /^(?:he|she|him|his|her|hers|they|them|their)$/u;

/** Puts names for pronouns: "Was he in the room?" after a question about Kristersson. */
export function withNames(question: string, before: TurnBefore, names: NameIndex): string {
  const words = questionWords(question);
  const own = namesInWords(words, names);
  const country = own.length === 0 ? countryMeant(question, before, names) : null;
  if (country !== null) return country;
  const at = words.findIndex(word => pronounWords.test(foldKey(word)));
  const ownFirst = own.some(name => name.from < at && name.ids.length > 0);
  let whole = question;
  if (at >= 0 && !ownFirst) {
    const pronoun = foldKey(words[at] ?? "");
    const isCounted = pronoun === "them" && /^of$/iu.test(words[at - 1] ?? "");
    const name = isCounted
      ? null
      : /^they|^them|^their/u.test(pronoun)
        ? manyMeant(before, names)
        : oneMeant(pronoun, before, names);
    if (name)
      whole = whole.replace(
        new RegExp(`\\b${words[at]}\\b`, "u"),
        /^(?:his|their|hers)$/u.test(pronoun) || (pronoun === "her" && followsNoun(words, at))
          ? `${name}’s`
          : name,
      );
  }
  return withThing(withOccasion(whole, before), before);
}

/** "When was it lifted?" after "Was there a tsunami warning?": the warning. */
function withThing(question: string, { whole }: TurnBefore): string {
  if (
    !/\bit\b/iu.test(question) ||
    /^(?:is|was|will|would|did|does|has) it (?:true|clear|known|possible|likely)\b/iu.test(question)
  )
    return question;
  const thing = thingMeant(question, whole);
  return thing === null ? question : question.replace(/\bit\b/iu, thing);
}

// What only people and the bodies that they form do: offer, send, say. "Has it ended?" is about no country.
const willed =
  /\b((?:did|does|do|has|have|will|would|can|could|is|was) )it( (?:also |ever |then |now )?(?:say|said|offer|send|sent|give|given|join|agree|commit|pledge|promise|support|reject|refuse|back|deploy|pay|paid|spend|want|plan|propose|contribute|provide|oppose|accept|ask|warn|going to)(?:s|ed|d|ing)?)\b/iu;

/** "How many troops did it offer?" after a question on one country: the country. */
function countryMeant(question: string, { whole }: TurnBefore, names: NameIndex): string | null {
  if (!willed.test(question)) return null;
  const countries = namesInWords(questionWords(whole), names).filter(isCountry);
  const [only, another] = countries;
  const name = another === undefined ? nameOf(only) : null;
  return name === null ? null : question.replace(willed, `$1${name}$2`);
}

function followsNoun(words: readonly string[], at: number): boolean {
  const next = foldKey(words[at + 1] ?? "");
  return next !== "" && !functionWords.has(next);
}

/** "it" for a meeting of the question before: "Was Sweden at it?", "before it". */
function withOccasion(question: string, { whole }: TurnBefore): string {
  const match =
    /\b(?:at|before|after|during|from|in|of|attend|attended|join|joined) (it|there|that)\b(?=[?.!\s]*$)/iu.exec(
      question,
    );
  if (!match) return question;
  const occasion =
    /\bthe (?:[\p{L}'’-]+ ){0,3}?(?:meeting|summit|talks|conference|session|speech|vote|hearing|ceremony)\b/iu.exec(
      whole,
    )?.[0] ?? occasionIn(whole);
  const at = match.index + match[0].length - (match[1]?.length ?? 0);
  return occasion
    ? `${question.slice(0, at)}${occasion}${question.slice(at + (match[1]?.length ?? 0))}`
    : question;
}

function oneMeant(pronoun: string, { whole, answer }: TurnBefore, names: NameIndex): string | null {
  const gender = /^(?:she|her|hers)$/u.test(pronoun) ? "she" : "he";
  const asked = peopleIn(whole, names);
  const told = peopleIn(answer, names);
  const order = /^who\b/iu.test(whole) || asked.length === 0 ? [...told, ...asked] : [...asked, ...told];
  const known = order.filter(name => genderOf(name, names) === gender);
  const open = order.filter(name => genderOf(name, names) === null);
  return nameOf(known[0] ?? open[0]);
}

function manyMeant({ whole, answer }: TurnBefore, names: NameIndex): string | null {
  const people = [...peopleIn(whole, names), ...peopleIn(answer, names)];
  const distinct = people.filter((one, at) => people.findIndex(other => other.ids[0] === one.ids[0]) === at);
  if (distinct.length >= 2) return distinct.slice(0, 2).map(nameOf).join(" and ");
  const group =
    /\b(?:the )?(?:\p{Lu}\p{L}+ )?(?:leaders|ministers|officials|delegates|countries|allies|negotiators|troops|players|workers|protesters|rescuers|police)\b/u.exec(
      whole,
    )?.[0];
  if (group !== undefined) return group;
  // "Have they been freed?" after "three volunteers are held": the volunteers, whom the answer counts before the question.
  const counted = countedIn({ whole: answer, answer: whole });
  return counted === null ? nameOf(distinct[0]) : `the ${counted}`;
}

function nameOf(name: FoundName | undefined): string | null {
  return name ? name.text.replace(/['’]s?$/u, "") : null;
}

/** The people named in a text: known ones that are persons, and unknown ids that are no country. */
function peopleIn(text: string, names: NameIndex): FoundName[] {
  return namesInWords(["x", ...questionWords(text)], names).filter(name => {
    if (name.ids.length === 0) return false;
    if (name.ids.some(id => names.actors.get(id)?.kind === "person")) return true;
    const known = name.ids.some(id => names.actors.has(id));
    return (
      !known &&
      nationOf(stemOf(questionWords(name.text).at(-1) ?? "")) === null &&
      !names.places.has(nameKey(name.text))
    );
  });
}

function genderOf(name: FoundName, names: NameIndex): "he" | "she" | null {
  for (const id of name.ids) {
    const pronoun = names.actors.get(id)?.pronoun ?? names.pronouns.get(id) ?? null;
    if (pronoun === "he" || pronoun === "she") return pronoun;
  }
  return null;
}
