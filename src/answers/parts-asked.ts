import type { Answer } from "./answer.ts";
import { questionWords } from "./question-tokens.ts";
import { auxiliaries } from "./question-words.ts";
import { mostWords } from "./wording.ts";

// "When and where did it begin?"
const twoWords =
  /^(when|where|why|how|who|how (?:long|often|far)),? and ((?:at |in |by )?(?:when|where|why|how|who|which \p{L}+|how (?:long|often|far))) (.+)$/iu;
// "... and by how much did it rise", "..., and who opened it".
const secondQuestion =
  /^(.+?),? and ((?:by |at |in |to |from |with )?(?:how (?:many|much|long|far|often)|when|where|why|who|what)\b.+)$/iu;
// "In kroner, and as a share of the budget".
// "Who opened it? Was the wall hit?", "..., and is Denmark invited": also one for yes or no.
const twoSentences = /^([^?]+)\?\s+((?:and |but )?\p{L}[^?]+)$/iu;
const secondWhether =
  /^(.+?), and ((?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\b(?:n['’]t)? .+)$/iu;
const twoMeasures =
  /^(how much .+?) (in \p{L}+|as an? \p{L}+ of [^,]+),? and (as an? (?:share|percentage|proportion|part|fraction) of .+|in \p{L}+)$/iu;
// "Say about the dam and about her deputy".
const twoTopics =
  /^(what (?:did|does|do|has|have) .+? (?:say|said|saying|think|thinks) )(about .+?),? and (about .+)$/iu;
// "How much have Sweden and Norway each paid": of either by itself.
const ofEach =
  /^((?:how (?:much|many)|what (?:share|percentage|proportion))\b.*?) (have|do|did|will|would|are|were) (.+?) and (.+?) each (.+)$/iu;
const ofOne: Readonly<Record<string, string>> = { have: "has", do: "does", are: "is", were: "was" };
const fewestWords = 4;
// Nobody asks two questions in so many letters; the patterns above are slow on them.
const longest = 400;

/** The questions that one question asks, where it asks two; null for one that asks one. */
export function partsAsked(asked: string): readonly [string, string] | null {
  if (asked.length > longest) return null;
  const text = asked.trim().replace(/[?.!\s]+$/u, "");
  const [, one, two, of] = twoWords.exec(text) ?? [];
  if (one !== undefined && two !== undefined) return [`${one} ${of}?`, `${capitalised(two)} ${of}?`];
  const [, amount, first, second] = twoMeasures.exec(text) ?? [];
  if (amount !== undefined) return [`${amount} ${first}?`, `${amount} ${second}?`];
  const [, said, topic, further] = twoTopics.exec(text) ?? [];
  if (said !== undefined) return [`${said}${topic}?`, `${said}${further}?`];
  const [, figure, helper = "", each, other, deed] = ofEach.exec(text) ?? [];
  if (figure !== undefined) {
    const verb = ofOne[helper.toLowerCase()] ?? helper;
    return [`${figure} ${verb} ${each} ${deed}?`, `${figure} ${verb} ${other} ${deed}?`];
  }
  const [, lead, rest] = secondQuestion.exec(text) ?? [];
  if (lead !== undefined && rest !== undefined && isWhole(lead) && isWhole(rest))
    return [`${lead}?`, `${capitalised(rest)}?`];
  const [, before, after] = twoSentences.exec(text) ?? secondWhether.exec(text) ?? [];
  const next = after?.replace(/^(?:and|but) /iu, "");
  return before !== undefined && next !== undefined && asksByItself(before) && asksByItself(next)
    ? [`${before}?`, `${capitalised(next)}?`]
    : null;
}

const fewestByItself = 3;

/** A question for something or for yes or no, by its first word. */
function asksByItself(text: string): boolean {
  const words = questionWords(text.toLowerCase());
  const [first = ""] = words;
  return words.length >= fewestByItself && (questionWord.test(first) || auxiliaries.has(first));
}

const questionWord = /^(?:how|when|where|why|who|what|which|whose)$/u;

/** A question by itself: a word that asks, a helping verb soon after it, and something that it is about. */
function isWhole(text: string): boolean {
  const words = questionWords(text.toLowerCase());
  const helper = words.findIndex(word => auxiliaries.has(word));
  const asks = /^(?:(?:by|at|in|to|from|with) )?(?:how|when|where|why|who|what|which)\b/iu.test(text);
  return asks && words.length >= fewestWords && helper > 0 && helper < words.length - 1;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What answers both parts, as one answer to the whole; null where either is not told or both do not fit. */
export function together(whole: Answer, parts: readonly Answer[]): Answer | null {
  if (!parts.every(({ outcome, frame }) => outcome === "answered" && frame === null)) return null;
  const sentences: Answer["sentences"] = [];
  // The best of each comes first: what is said beside it may have to make room.
  for (let at = 0; parts.some(part => at < part.sentences.length); at++)
    for (const { sentences: own } of parts) {
      const next = own[at];
      if (next === undefined || sentences.some(({ text }) => text.includes(next.text))) continue;
      if (wordsIn([...sentences, next]) <= mostWords) sentences.push(next);
      else if (at === 0) return null;
    }
  const text = sentences.map(one => one.text).join(" ");
  return { ...whole, outcome: "answered", frame: null, text, sentences, reason: null, closest: [] };
}

/** Where the whole has no answer and one part has: that part, read as what it asks, so that the other is seen to be open. */
export function partly(whole: Answer, parts: readonly Answer[]): Answer {
  const isTold = ({ outcome }: Answer) => outcome === "answered" || outcome === "reported-unknown";
  const told = isTold(whole) ? undefined : parts.find(isTold);
  return told === undefined ? whole : { ...told, question: whole.question };
}

function wordsIn(sentences: Answer["sentences"]): number {
  return sentences.map(({ text }) => text.split(/\s+/u).length).reduce((sum, count) => sum + count, 0);
}
