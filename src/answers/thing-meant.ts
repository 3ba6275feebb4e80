import { foldKey } from "../language/fold.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, speechVerbs } from "./question-words.ts";
import { isMostlyNoun } from "./word-kinds.ts";

// A deed at the end of a noun phrase is none of its nouns: "the bridge closed", "the crew sending".
const deed = /(?:ed|ing)$/iu;
/** A noun phrase has at most so many words after its article. */
const mostWords = 3;

/**
 * What "it" stands for after a question: the thing with an article that the question is about, its last where "it" ends
 * the new question ("when did they sign it?"), else its first. Null where it has none.
 */
export function thingMeant(question: string, whole: string): string | null {
  const things = thingsIn(whole);
  const endsSo = /\bit[?.!\s]*$/iu.test(question);
  const thing = endsSo ? things.at(-1) : things[0];
  return thing === undefined ? null : `${thing.opens} ${thing.words.join(" ")}`;
}

/** The noun phrases with an article: "the flood warning" of "Was there a flood warning?". */
function thingsIn(whole: string): NounPhrase[] {
  const phrases = nounPhrasesIn(whole).filter(({ words }) => !/^\p{Lu}/u.test(words.at(-1) ?? ""));
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

/** A noun phrase; `opens`: its article or owner ("the", "Holt's"); `isPart`: it belongs to the noun before ("of the bridge"). */
type NounPhrase = { opens: string; words: readonly string[]; isPart: boolean };

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
    if (words.length > 0) phrases.push({ opens, words, isPart });
  }
  return phrases;
}

// With these the deed of a question stands behind its subject.
const helpsDeed = /^(?:do|does|did|will|would|can|could|should|may|might|must)$/iu;
// Words of form that stand between an article and its noun.
const describing = /^(?:new|next|last|latest|early|late|same|other|own|first|second|third|coming)$/iu;

function phraseAfter(all: readonly string[], from: number, isSubject: boolean): readonly string[] {
  const rest = all.slice(from, from + mostWords);
  const end = rest.findIndex(
    (next, step) =>
      !(step === 0 && describing.test(next)) &&
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
    (step > 0 && deed.test(key))
  );
}
