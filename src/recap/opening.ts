import { quotationsIn } from "../language/quotations.ts";

/** How a line begins, as far as a reader who sees nothing else is concerned. */
export type Opening = "stands" | "second-mention" | "person" | "pronoun" | "quotation" | "fragment";

/** "It is unclear whether": `it` stands for what follows, not for something said before. */
const expletive =
  /^It (?:is|was|remains|appears|seems) (?:not |now |still |also )?(?:un\w+|clear|likely|known|possible|expected|important|believed|understood|thought|that)\b|^There (?:is|are|was|were|has|have|must|should|will|can)\b/u;
const person = /^(?:he|she|his|her|him)\b/iu;
const pronoun =
  /^(?:it|they|this|that|these|those|hers|its|their|theirs|them|both|such|others?|another|here|there|who|which|what|one|neither|none)\b/iu;
/** "The war in Ukraine", "The number of": a definite that brings its own meaning. */
const definiteWithMeaning =
  /^(?:\S+\s){1,2}(?:of|in|for|between|from|against|who|which|over|on|into|at|with)\b/u;
/** "X says this is because": what `this` means was said before. */
const reportedThis =
  /\b(?:says?|said|saying|adds?|added|adding|insists?|insisted)\s+(?:that\s+)?(?:this|these|those)\b/iu;
const mark = /^(?:["“”'‘’«]|``)/u;
const firstPerson = /\b(?:I|we|my|our|us|me|you|your|let['’]s)\b/giu;

/** Reads the opening of a line. `known` says whether a noun is so common in the window that every reader knows it. */
export function openingOf(text: string, known: (word: string) => boolean): Opening {
  if (mark.test(text)) return "quotation";
  if (person.test(text)) return "person";
  if (pronoun.test(text) && !expletive.test(text)) return "pronoun";
  if (!/^[\p{Lu}\p{N}$£€]/u.test(text)) return "fragment";
  if (reportedThis.test(text)) return "second-mention";
  const definite = /^The\s+(.*)$/su.exec(text)?.[1];
  if (definite === undefined) return "stands";
  return standsAsDefinite(definite, known) ? "stands" : "second-mention";
}

/** True where the outlet's own "I" or "we" speaks: in a recap it would be taken for ours. "US" is no pronoun. */
export function speaksInFirstPerson(text: string): boolean {
  const spans = quotationsIn(text);
  for (const { 0: word, index } of text.matchAll(firstPerson)) {
    const quoted = spans.some(span => span.start <= index && index < span.end);
    if (!quoted && word !== "US" && word !== "ME") return true;
  }
  return false;
}

function standsAsDefinite(rest: string, known: (word: string) => boolean): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(rest) || definiteWithMeaning.test(rest)) return true;
  const words = rest.split(/\s+/, 2).map(word => word.replace(/[^\p{L}\p{N}-]/gu, ""));
  return words.some(word => /^\p{Lu}/u.test(word) || (word !== "" && known(word)));
}
