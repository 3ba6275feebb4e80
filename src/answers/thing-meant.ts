import { foldKey } from "../language/fold.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, occasionNouns, speechVerbs } from "./question-words.ts";
import { isMostlyNoun, kindOfNoun } from "./word-kinds.ts";

// A deed at the end of a noun phrase is none of its nouns: "the bridge closed", "the crew sending".
const deed = /(?:ed|ing)$/iu;
/** A noun phrase has at most so many words after its article. */
const mostWords = 4;

/**
 * What "it" stands for after a question: the thing that it asked for ("which ferry", or what its answer names after "what");
 * else the thing with an article that it is about, its last where "it" ends the new question ("when did they sign it?"), else
 * its first; else what its answer names. Null where there is none.
 */
export function thingMeant(question: string, whole: string, answer = ""): string | null {
  const asked = askedThing(whole);
  if (asked !== null) return asked;
  const told = thingsIn(answer);
  const things = asksForThing.test(whole) && told.length > 0 ? told.slice(0, 1) : thingsIn(whole);
  const endsSo = /\bit[?.!\s]*$/iu.test(question);
  const thing = endsSo ? things.at(-1) : things[0];
  if (thing === undefined) return null;
  // A meeting is the one spoken of, whoever it was of.
  const rest = occasionNouns.has(foldKey(thing.words.at(-1) ?? "")) ? [] : thing.rest;
  return `${thing.opens} ${[...thing.words, ...rest].join(" ")}`;
}

/** What "they" stands for where no people are meant: "the Oslo talks" of "how long will the Oslo talks last". */
export function thingsMeant(whole: string): string | null {
  const many = thingsIn(whole).find(({ words }) => /[^su]s$/iu.test(words.at(-1) ?? ""));
  return many === undefined ? null : `${many.opens} ${many.words.join(" ")}`;
}

// "What did Holt offer to host?", "what is being built?": the answer names the thing; "what did Holt say": no thing.
const asksForThing =
  /^what(?! (?:did|does|do|has|have|had|would|will|is|was) .*\b(?:say|said|saying|tell|told|think|thinks|happen(?:ed|s|ing)?)\b)(?:['’]s| is| was| are| were| did| does| do| has| have| had| will| would)\b/iu;
const whichThing =
  /^(?:in |on |at |from |with )?(?:which|what) ((?:[\p{L}\p{N}-]+ ){0,3}?[\p{L}\p{N}-]+) (?:is|was|did|does|has|had|will|would|could|can)\b/iu;

/** "Which ferry did they board?": the ferry; not "what time", "which country" or "which captain". */
function askedThing(whole: string): string | null {
  const noun = whichThing.exec(whole)?.[1];
  const head = foldKey(noun?.split(" ").at(-1) ?? "");
  const isThing = noun !== undefined && !notThings.test(head) && !labels.test(head) && !endsPhrase(head, 1);
  return isThing && !/^(?:person|body)$/u.test(kindOfNoun(head) ?? "") ? `the ${noun}` : null;
}

const notThings =
  /^(?:day|week|month|year|hour|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|place|part|way|kind|else|one|ones|percentage|proportion|level|role|.*(?:[^s]s))$/u;

/** The noun phrases with an article: "the flood warning" of "Was there a flood warning?". */
function thingsIn(whole: string): NounPhrase[] {
  const phrases = nounPhrasesIn(whole).filter(
    ({ words }) =>
      !/^\p{Lu}/u.test(words.at(-1) ?? "") && kindOfNoun(foldKey(words.at(-1) ?? "")) !== "person",
  );
  const things = phrases
    .filter(({ isPart }, at) => !isPart || labels.test(phrases[at - 1]?.words.join(" ") ?? ""))
    .filter(({ words }) => !labels.test(words.join(" ")));
  // What is already known is spoken of again before what was only asked for: "Was the blast an attack?"
  const definite = things.filter(({ opens }) => !/^an?$/iu.test(opens));
  return (definite.length > 0 ? definite : things).map(phrase => ({
    ...phrase,
    opens: /'s$/u.test(phrase.opens) ? phrase.opens : "the",
  }));
}

// "The name of the ferry", "the cost of a ticket": the ferry and the ticket are spoken of.
const labels =
  /^(?:\p{L}+ )?(?:names?|numbers?|size|cost|price|cause|reason|length|amount|age|date|time|kind|sort|rest|most|share|fate)$/iu;

/**
 * A noun phrase; `opens`: its article or owner ("the", "Holt's"); `rest`: what it is of ("of flooded fields"); `isPart`: it
 * belongs to the noun before ("of the bridge").
 */
type NounPhrase = { opens: string; words: readonly string[]; rest: readonly string[]; isPart: boolean };

/** The phrases of a question that an article or an owner opens. */
export function nounPhrasesIn(whole: string): NounPhrase[] {
  const all = questionWords(whole);
  const helped = all.findIndex(word => helpsDeed.test(word));
  let isSubject = helped >= 0;
  const phrases: NounPhrase[] = [];
  for (const [at, opens] of all.entries()) {
    if (!/^(?:the|an?|.+'s)$/iu.test(opens)) continue;
    const isPart = /^of$/iu.test(all[at - 1] ?? "");
    // The deed comes after its subject: "Did the storm hit the coast?"
    isSubject &&= at > helped && (phrases.length === 0 || isPart);
    const words = phraseAfter(all, at + 1, isSubject);
    if (words.length > 0) phrases.push({ opens, words, rest: ofWhat(all, at + 1 + words.length), isPart });
  }
  return phrases;
}

/** "of flooded fields" behind "the footage", "of European leaders" behind "a meeting". */
function ofWhat(all: readonly string[], from: number): readonly string[] {
  if (!/^of$/iu.test(all[from] ?? "")) return [];
  const start = /^(?:the|an?)$/iu.test(all[from + 1] ?? "") ? from + 2 : from + 1;
  const words = phraseAfter(all, start, false);
  return words.length === 0 ? [] : [...all.slice(from, start), ...words];
}

// With these the deed of a question stands behind its subject.
const helpsDeed = /^(?:do|does|did|will|would|can|could|should|may|might|must)$/iu;
// Words of form that stand between an article and its noun.
const describing = /^(?:new|next|last|latest|early|late|same|other|own|first|second|third|coming)$/iu;

// "A follow up meeting", "the run off vote": part of the noun before another noun.
const particle = /^(?:up|off|out|down|over|on)$/iu;

function isNounNext(word: string): boolean {
  return occasionNouns.has(word) || isMostlyNoun(word);
}

function phraseAfter(all: readonly string[], from: number, isSubject: boolean): readonly string[] {
  const rest = all.slice(from, from + mostWords);
  const end = rest.findIndex(
    (next, step) =>
      !(step === 0 && describing.test(next)) &&
      !(step === 1 && particle.test(next) && isNounNext(foldKey(rest[step + 1] ?? ""))) &&
      endsPhrase(next, step) &&
      !isLastNoun(next, from + step === all.length - 1),
  );
  const run = end < 0 ? rest : rest.slice(0, end);
  const verb = isSubject
    ? run.findLastIndex((word, step) => step > 0 && !/^\p{Lu}/u.test(word) && !isMostlyNoun(foldKey(word)))
    : -1;
  return verb < 0 ? run : run.slice(0, verb);
}

/** "Was there a flood warning?" ends with a noun, "is Sweden sending engineers?" has its deed before the end. */
function isLastNoun(word: string, isLast: boolean): boolean {
  return isLast && /ing$/iu.test(word);
}

function endsPhrase(word: string, step: number): boolean {
  const key = foldKey(word);
  return (
    functionWords.has(key) ||
    auxiliaries.has(key) ||
    speechVerbs.has(key) ||
    /'s$/u.test(key) ||
    (step > 0 && deed.test(key) && !occasionNouns.has(key))
  );
}
