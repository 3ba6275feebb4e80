import type { ClauseToken } from "../language/clause-tokens.ts";

/** Most words of a subject, of a measure, and of subject, measure and basis together. */
export const mostWords = { subject: 8, measure: 7, basis: 7, all: 14 };

// verbs that say nothing of what is measured
const light =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|will|would|could|can|may|might|should|must|do|does|did|to|account|accounts|accounted|accounting|amount|amounts|amounted|amounting|stand|stands|stood|make|makes|made|up|comprise|comprised|represent|represents|represented|not|n't|also|now|still|already|currently|said|says|for|about)$/u;

/** A noun phrase as written, without what it opens with: articles, adverbs, "some of". */
export function nounPhrase(text: string, tokens: readonly ClauseToken[]): string {
  let words = [...tokens];
  const some = words.findIndex(one => /^(?:some|many|most|all|one|each)$/u.test(one.lower));
  if (some === 0 && words[1]?.lower === "of") words = words.slice(2);
  // "the largest amounts of aid": aid
  const of = words.findIndex(one => one.lower === "of");
  if (
    of > 0 &&
    of < 5 &&
    /^(?:amounts?|levels?|shares?|volumes?|quantit\p{L}+|sums?)$/u.test(words[of - 1]?.lower ?? "")
  )
    words = words.slice(of + 1);
  while (
    words.length > 0 &&
    /^(?:article|adverb|and|mark|preposition|auxiliary)$/u.test(words[0]?.kind ?? "")
  ) {
    const [first, ...rest] = words;
    // "In Haiti the toll": the words of place before the noun phrase
    const next = first?.kind === "preposition" ? rest.findIndex(one => one.kind === "article") : -1;
    words = next > 0 && next < 4 ? rest.slice(next) : rest;
  }
  while (
    words.length > 0 &&
    /^(?:article|adverb|and|mark|preposition|pronoun)$/u.test(words.at(-1)?.kind ?? "")
  )
    words = words.slice(0, -1);
  if (words.every(one => one.kind !== "word")) return "";
  return spokenWords(text, words.length > mostWords.subject ? headOf(words) : words);
}

/** Of a long noun phrase the eight words that hold most: from the first name or plain noun on. */
function headOf(words: readonly ClauseToken[]): ClauseToken[] {
  const owner = words.findIndex(one => /['’]s?$/u.test(one.text));
  const from = owner >= 0 && owner < words.length - 2 ? owner + 1 : 0;
  const cut = words.slice(from, from + mostWords.subject);
  while (
    /^(?:article|and|preposition|adverb|verb)$/u.test(cut.at(-1)?.kind ?? "") ||
    /ing$/u.test(cut.at(-1)?.lower ?? "")
  )
    cut.pop();
  return cut;
}

/** What stands after a noun and tells more of it: "in the city without heating". */
export function tailPhrase(text: string, tokens: readonly ClauseToken[]): string {
  const stop = tokens.findIndex(one => one.kind === "auxiliary" || one.kind === "link");
  const words = (stop < 0 ? [...tokens] : tokens.slice(0, stop)).slice(0, mostWords.subject);
  while (/^(?:article|and|preposition|adverb)$/u.test(words.at(-1)?.kind ?? "")) words.pop();
  return spokenWords(text, words);
}

/** The words of a predicate that say what is measured. */
export function predicateWords(text: string, tokens: readonly ClauseToken[], goesOn = false): string {
  const words = [...tokens];
  while (
    words.length > 0 &&
    (light.test(words[0]?.lower ?? "") || /^(?:adverb|article|preposition|and)$/u.test(words[0]?.kind ?? ""))
  ) {
    if (words[0]?.kind === "preposition" && words.length > 1 && !light.test(words[0]?.lower ?? "")) break;
    words.shift();
  }
  while (
    !goesOn &&
    words.length > 0 &&
    /^(?:article|and|preposition|adverb|auxiliary|link|mark)$/u.test(words.at(-1)?.kind ?? "")
  )
    words.pop();
  return spokenWords(text, goesOn ? words.slice(-4) : words.slice(0, mostWords.measure));
}

/** The words as written; what was skipped between them stays out. */
export function spokenWords(text: string, tokens: readonly ClauseToken[]): string {
  let said = "";
  let end = -1;
  for (const one of tokens) {
    const between = end < 0 ? "" : text.slice(end, one.start);
    said +=
      end < 0
        ? one.text
        : `${/^['’]s$/u.test(one.text) ? "" : /^\s*$/u.test(between) ? between.slice(0, 1) : one.kind === "mark" ? "" : " "}${one.text}`;
    end = one.end;
  }
  return said.replace(/\s+/gu, " ").replace(/ ,/gu, ",").trim();
}

/** The parts that hold something, with a space between them. */
export function joinedWords(parts: readonly string[]): string {
  return parts.filter(part => part !== "").join(" ");
}

/** The first words of a phrase, without the small ones that the cut leaves at its end. */
export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/u).filter(Boolean).slice(0, count);
  while (/^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or)$/iu.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ").replace(/[,;:]$/u, "");
}

/** How many words a phrase has. */
export function countOf(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
