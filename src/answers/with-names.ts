import { foldKey } from "../language/fold.ts";
import { countedIn } from "./counted.ts";
import { type FoundName, type NameIndex, namesInWords } from "./name-index.ts";
import { nameOf, peopleIn, personMeant } from "./person-meant.ts";
import { placeMeant } from "./place-meant.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords } from "./question-words.ts";
import { nounPhrasesIn, thingMeant, thingsMeant } from "./thing-meant.ts";
import { isCountry, occasionIn, type TurnBefore } from "./turn-before.ts";
import { kindOfNoun } from "./word-kinds.ts";

const pronounWords = /^(?:he|she|him|his|her|hers|they|them|their)$/u;
const ofHer = /^(?:she|her|hers)$/u;
const objectWords = /^(?:him|her|them)$/u;
const ofMany = /^(?:they|them|their)$/u;

/** Puts names for pronouns: "Was he in the room?" after a question about Kristersson. */
export function withNames(question: string, before: TurnBefore, names: NameIndex): string {
  const own = namesInWords(questionWords(question), names);
  const country = own.length === 0 ? countryMeant(question, before, names) : null;
  if (country !== null) return country;
  const named = withPeople(question, { before, names, own });
  return withThing(
    withOccasion(withThen(withTopic(withPlace(named, before), before), before), before),
    before,
  );
}

/** Each kind of pronoun stands for its own: "What did she tell him?" */
function withPeople(
  question: string,
  { before, names, own }: { before: TurnBefore; names: NameIndex; own: readonly FoundName[] },
): string {
  const words = questionWords(question);
  const put = new Set<string>();
  let whole = question;
  for (const [at, word] of words.entries()) {
    const pronoun = foldKey(word);
    const kind = ofHer.test(pronoun) ? "she" : ofMany.test(pronoun) ? "they" : "he";
    // "What did Holt tell him?" is of another than Holt; "did Holt say that he will go?" may be of Holt.
    const isObject = objectWords.test(pronoun) && !followsNoun(words, at) && !isOfOwnClause(words, at);
    const isOwn = !isObject && own.some(name => name.from < at && name.ids.length > 0);
    if (!pronounWords.test(pronoun) || isOwn || put.has(kind)) continue;
    put.add(kind);
    const isCounted = pronoun === "them" && /^of$/iu.test(words[at - 1] ?? "");
    if (isCounted) continue;
    const others = own.map(nameOf);
    const name =
      kind === "they" ? manyMeant(before, names) : personMeant(kind, before, names, { isObject, others });
    // One name stands for one person: "did he see him?" leaves the other open.
    if (name === null || whole.includes(name)) continue;
    const isOwner = /^(?:his|their|hers)$/u.test(pronoun) || (pronoun === "her" && followsNoun(words, at));
    whole = whole.replace(new RegExp(`\\b${word}\\b`, "u"), () => (isOwner ? `${name}’s` : name));
  }
  return whole;
}

/** "Did Holt say that Lund saw him": in a clause of its own it may be of whoever the first clause names. */
function isOfOwnClause(words: readonly string[], at: number): boolean {
  return words.slice(1, at).some(word => /^(?:that|if|whether|who|which|because)$/iu.test(word));
}

// "What did Holt say to that?", "what does she think of it?"
const onThat =
  /\b(say|said|think|thinks|make|makes|feel|feels|comment|answer|reply|respond|react|view|reaction|response) (?:to|about|of|on) (?:that|this|it)(?=[?.!\s]*$)/iu;
const saidAbout =
  /\b(?:say|said|says|saying|think|thinks|thought|stand|view|position|stance) (?:about|on|of) (.+?)[?.!\s]*$/iu;

/** "What did Holt say to that?": about what the question before was on; where it asked what, about what the answer names. */
function withTopic(question: string, { whole, answer }: TurnBefore): string {
  if (!onThat.test(question)) return question;
  const [told] = /^what\b/iu.test(whole) ? nounPhrasesIn(answer) : [];
  const topic = saidAbout.exec(whole)?.[1] ?? (told === undefined ? null : `the ${told.words.join(" ")}`);
  return topic === null ? question : question.replace(onThat, (_, verb: string) => `${verb} about ${topic}`);
}

/** "How many will be freed then?" after "When is the next swap?": at the next swap. */
function withThen(question: string, { whole }: TurnBefore): string {
  const thing = /^(?:when|(?:at |on )?(?:what|which) (?:day|date|time))\b/iu.test(whole)
    ? thingMeant("", whole)
    : null;
  return thing === null
    ? question
    : question.replace(/ (?:then|that day)(?=[?.!\s]*$)/iu, () => ` at ${thing}`);
}

// "Who did he see there?", not "is there a plan?"
const pointsThere =
  /(?<!\b(?:is|are|was|were|be|been|being|will|has|have|had) )\b(?:over )?there(?=$|[?.!,]| (?!(?:is|are|was|were|be|been|being|will|has|have|had|any|no|an?)\b))/iu;
const wasThere = /\b(?:is|are|was|were|be|been|being) (?:over )?there(?=[?.!\s]*$)/iu;

/** "Who did he see there?" after "Where is Lund?": where he is. */
function withPlace(question: string, before: TurnBefore): string {
  const isAtOccasion = wasThere.test(question) && occasionIn(before.whole) !== null;
  if (isAtOccasion || !(pointsThere.test(question) || wasThere.test(question))) return question;
  const place = placeMeant(before);
  return place === null ? question : question.replace(/\b(?:over )?there\b/iu, () => place);
}

// "When is that expected?", "has this been paid?": a thing, no saying.
const thatThing =
  /^((?:when|where|how \p{L}+|by when|why) (?:is|was|will|does|did|has|would|could|can)|(?:is|was|will|has|would)) (?:that|this)(?= (?:be|been|being|going|due|expected|planned|cost|take place|start|begin|end|open|close|\p{L}+ed)\b)/iu;

/** "When was it lifted?" after "Was there a flood warning?": the warning. */
function withThing(question: string, { whole, answer }: TurnBefore): string {
  const isThat = thatThing.test(question);
  if (
    !(isThat || /\bit\b/iu.test(question)) ||
    /^(?:is|was|will|would|did|does|has) it (?:true|clear|known|possible|likely)\b/iu.test(question)
  )
    return question;
  const thing = thingMeant(question, whole, answer);
  if (thing === null) return question;
  return isThat
    ? question.replace(thatThing, (_, before: string) => `${before} ${thing}`)
    : question.replace(/\bit\b/iu, () => thing);
}

// What only people and the bodies that they form do: offer, send, say. "Has it ended?" is about no country.
const willed =
  /\b((?:did|does|do|has|have|will|would|can|could|is|was) )it( (?:also |ever |then |now )?(?:say|said|offer|send|sent|give|given|join|agree|commit|pledge|promise|support|reject|refuse|back|deploy|pay|paid|spend|want|plan|propose|contribute|provide|oppose|accept|ask|warn|going to)(?:s|ed|d|ing)?)\b/iu;

/** "How many troops did it offer?" after a question on one country, or on what one does for another: that country. */
function countryMeant(question: string, { whole, answer }: TurnBefore, names: NameIndex): string | null {
  // With no thing that "it" may stand for, it is the country that the question was about.
  const isOnlyOne =
    /\b(?:will|would|does|did|has|is) it\b/iu.test(question) && thingMeant(question, whole) === null;
  if (!willed.test(question) && !isOnlyOne) return null;
  const words = questionWords(whole);
  const countries = namesInWords(words, names).filter(isCountry);
  const [only, another] = countries;
  const told = namesInWords(["x", ...questionWords(answer)], names).filter(isCountry);
  const doer = /^(?:which|what) (?:countr(?:y|ies)|nation|state|government)\b/iu.test(whole)
    ? told[0]
    : another === undefined
      ? only
      : countries.find(({ from }) => auxiliaries.has(foldKey(wordBefore(words, from))));
  if (doer === undefined) return null;
  return question.replace(/\bit\b/iu, () => nameOf(doer));
}

/** The word before a place in a question, an article left out. */
function wordBefore(words: readonly string[], at: number): string {
  return (/^the$/iu.test(words[at - 1] ?? "") ? words[at - 2] : words[at - 1]) ?? "";
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
    )?.[0] ?? (/^(?:in|of|from)\b/iu.test(match[0]) ? null : occasionIn(whole));
  const at = match.index + match[0].length - (match[1]?.length ?? 0);
  return occasion
    ? `${question.slice(0, at)}${occasion}${question.slice(at + (match[1]?.length ?? 0))}`
    : question;
}

function manyMeant({ whole, answer }: TurnBefore, names: NameIndex): string | null {
  const people = [...peopleIn(whole, names), ...peopleIn(answer, names)];
  const distinct = people.filter((one, at) => people.findIndex(other => other.ids[0] === one.ids[0]) === at);
  if (distinct.length >= 2) return distinct.slice(0, 2).map(nameOf).join(" and ");
  const group = peopleOf(whole);
  if (group !== null) return group;
  // "Have they been freed?" after "three volunteers are held": the volunteers, whom the answer counts before the question.
  const counted = countedIn({ whole: answer, answer: whole });
  const things = thingsMeant(whole);
  if (things !== null && counted === null) return things;
  const [one] = distinct;
  return counted !== null ? `the ${counted}` : one !== undefined ? nameOf(one) : peopleOf(answer);
}

// "leaders", "police": several people, or a body of them.
const several = /(?:[^s]s|men|women|people|children|police|troops|crew|staff)$/iu;
const bodies = /^(?:countries|allies|police|troops|crew|staff|people|children|unions?|companies|firms)$/iu;

const asking = /^(?:which|what|how|whose|do|did|are|were|have|will) $/iu;

/** The people whom a text speaks of as several: "Nordic leaders", "the divers". */
function peopleOf(text: string): string | null {
  for (const [phrase, before = "", noun = ""] of text.matchAll(
    /\b((?:the )?(?:\p{Lu}\p{L}+ )?)([\p{L}-]+)\b/gu,
  ))
    if (bodies.test(noun) || (several.test(noun) && kindOfNoun(foldKey(noun)) === "person"))
      return before === "" || asking.test(before) ? `the ${foldKey(noun)}` : phrase;
  return null;
}
