import { foldKey } from "../language/fold.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries, functionWords, speechVerbs } from "./question-words.ts";

// A deed at the end of a noun phrase is none of its nouns: "the bridge closed", "the bank buying".
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
  return (endsSo ? things.at(-1) : things[0]) ?? null;
}

/** The noun phrases with an article: "the tsunami warning" of "Was there a tsunami warning?". */
function thingsIn(whole: string): string[] {
  const words = questionWords(whole);
  return words.flatMap((word, at) => {
    if (!/^(?:the|an?)$/iu.test(word)) return [];
    const rest = words.slice(at + 1, at + 1 + mostWords);
    const end = rest.findIndex(
      (next, step) => endsPhrase(next, step) && !isLastNoun(next, at + 1 + step === words.length - 1),
    );
    const phrase = end < 0 ? rest : rest.slice(0, end);
    const isName = phrase.some(one => /^\p{Lu}/u.test(one));
    return phrase.length === 0 || isName ? [] : [`the ${phrase.join(" ")}`];
  });
}

/** "Was there a tsunami warning?" ends with a noun, "is the bank buying bonds?" has its deed before the end. */
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
