import { isNegative } from "./denial-words.ts";
import { looksAhead } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";

/** "Will they", "could it": what lies ahead is always only supposed. */
export function asksAhead({ text }: Question): boolean {
  return /^(?:will|would|could|might|may|can|should)\b/iu.test(text);
}

/** What will be is told by what looks ahead or denies it, and never by a picture. */
export function mayForetell(question: Question, passage: Passage): boolean {
  if (!isText(passage)) return false;
  return !asksAhead(question) || looksAhead(passage) || isNegative.test(passage.sentence.text);
}

/** What stands under a picture shows who is there, not whether something was done. */
export function isText({ sentence }: Passage): boolean {
  return !/^(?:caption|context|alt)$/u.test(sentence.role);
}
