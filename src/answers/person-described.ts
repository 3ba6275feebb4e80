import { baseForms } from "../language/base-forms.ts";
import { foldKey } from "../language/fold.ts";
import { kindsOf } from "./name-kinds.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";

// Words between somebody and the deed: "students in Lundby have now made".
const mostBetween = 4;
// "The man" tells nothing more than "who".
const anybody =
  /^(?:person|people|persons|man|men|woman|women|ones?|others?|somebody|someone|figures?|members?)$/u;
// "a 73-year-old woman", "a boy of nine": nobody else is told of so.
const ofAge = /\b\d{1,3}-year-olds?\b|\b(?:man|woman|boy|girl|child|baby) (?:of|aged) \d/u;

/** True for a noun that says no more of somebody than "who" does. */
export function isAnybody(noun: string): boolean {
  return anybody.test(noun);
}

/**
 * Somebody told of by what he, she or they are, as the one who does what is asked (or whom it is done to, where that is
 * asked). One person takes a word that says which ("a chemistry teacher"); several are a group by their noun ("students").
 */
export function describesDoer(question: Question, { sentence }: Passage): boolean {
  const deeds = question.units.filter(({ kind }) => kind === "action");
  if (ofAge.test(sentence.text)) return true;
  const asked = new Set(question.units.flatMap(({ meanings }) => [...meanings]));
  const words = (sentence.text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).map(foldKey);
  const isDeed = (word: string) =>
    [word, ...baseForms(word).map(({ term }) => term)].some(form =>
      deeds.some(({ meanings }) => meanings.has(stemOf(form))),
    );
  return words.some((noun, at) => {
    if (
      functionWords.has(noun) ||
      !kindsOf(noun).includes("person") ||
      isAnybody(noun) ||
      asked.has(stemOf(noun))
    )
      return false;
    if (!isSeveral(noun) && functionWords.has(words[at - 1] ?? "the")) return false;
    const before = words.slice(Math.max(0, at - mostBetween), at);
    const after = words.slice(at + 1, at + 1 + mostBetween);
    if (question.asksObject) return before.some(isDeed);
    if (before.includes("by")) return deeds.length === 0 || words.slice(0, at).some(isDeed);
    return after.some(
      (word, step) => isDeed(word) && (/ing$/u.test(word) || !being.test(after[step - 1] ?? "")),
    );
  });
}

// "The children were rescued": they did not do it; "were rescuing" did.
const being = /^(?:is|are|was|were|be|been|being|get|got)$/u;

function isSeveral(noun: string): boolean {
  return /[^s]s$|ren$|folk$/u.test(noun);
}
