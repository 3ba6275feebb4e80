import { foldKey } from "../language/fold.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { stemOf } from "./stem.ts";

// "When did they last speak?", "what day was it signed?"
const asksPast =
  /^(?:(?:on|at|in) )?(?:when|(?:what|which) (?:day|date|time|month|year)) (?:did|was|were|has|have|had)\b/iu;

// "will almost certainly", "is due to", "may yet": what comes after it had not been; "will not" denies it.
const ahead =
  /(?:\b(?:will|would|shall|may|might|could|should|can|cannot|won['’]t)|['’]ll|\b(?:due|set|going|plan(?:s|ned|ning)?|expected|scheduled|hop(?:es|ing)|wants?|likely|about|ready) to)(?: (?!not\b|never\b)[\p{L}'’-]+){0,2} $/u;

// "Expects to lose", "refuses to leave"; "had to leave" is done.
const infinitive =
  /(?<!\b(?:had|forced|managed|able|made|came|compelled|obliged|went on|used) )\bto (?:be )?$/iu;

/** True where what stands before a deed makes it one to come, or a wish. */
export function isToldAhead(before: string): boolean {
  return ahead.test(before) || infinitive.test(before);
}

/**
 * Whether a sentence tells of the asked deed only as something to come ("he will speak to Holt soon"), where the question
 * asks when it was.
 */
export function isAhead({ text, kind, units, future }: Question, { sentence }: Passage): boolean {
  if (kind !== "when" || future || !asksPast.test(text)) return false;
  const deeds = units.filter(unit => unit.kind === "action");
  const said = foldKey(sentence.text);
  const told = [...said.matchAll(/\p{L}+/gu)].filter(([word]) =>
    deeds.some(deed => deed.meanings.has(stemOf(word))),
  );
  return told.length > 0 && told.every(({ index }) => ahead.test(said.slice(0, index)));
}
