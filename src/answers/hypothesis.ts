import { foldKey } from "../language/fold.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { stemOf } from "./stem.ts";

const modal = /^(?:should|must|would|could|may|might|will|shall|can|if|unless|needs?|ought)$/u;

/**
 * True where a question asks what did happen and the sentence only says that it should, could or would: no word of the
 * question's deed stands there without such a word in the five before it.
 */
export function isOnlyWished(question: Question, { sentence }: Passage): boolean {
  if (
    /\b(?:will|would|should|shall|can|could|may|might|must|if|wants?|plans?|going)\b/iu.test(question.text) ||
    // "to" before a verb; before a name or an article it goes with the deed ("speak to the press").
    /\bto (?!the\b|an?\b|his\b|her\b|their\b)\p{Ll}/u.test(question.text)
  )
    return false;
  const deeds = question.units.filter(unit => unit.kind === "action");
  if (deeds.length === 0) return false;
  const words = foldKey(sentence.text).match(/\p{L}+/gu) ?? [];
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    const stem = stemOf(words[at] ?? "");
    if (!deeds.some(deed => deed.meanings.has(stem))) continue;
    found++;
    // "offered to host": an infinitive is a wish or a plan as well.
    const before = words.slice(Math.max(0, at - 5), at);
    // "will not send" is a refusal, no wish.
    if (words[at - 1] !== "to" && !before.some((word, i) => modal.test(word) && before[i + 1] !== "not"))
      return false;
  }
  return found > 0;
}
