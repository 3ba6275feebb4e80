import { baseForms, isPastForm } from "../language/base-forms.ts";
import { isAction } from "./meanings.ts";
import type { Unit } from "./question.ts";
import { type Form, isFigureNoun } from "./question-kind.ts";
import type { QuestionToken } from "./question-token.ts";
import {
  auxiliaries,
  carryingVerbs,
  commonVerbs,
  functionWords,
  occasionNouns,
  qualities,
  speechNouns,
  speechVerbs,
  weightySpeech,
} from "./question-words.ts";
import { stemOf } from "./stem.ts";
import { isMostlyNoun } from "./word-kinds.ts";

const beforeNouns = new Set(
  `the a an this that these those his her its their our your my any some each every of in on at by for with from about
  no which what whose many much more most other both two three four five`.split(/\s+/u),
);

const prepositions = /^(?:of|in|on|at|by|for|with|from|about|to|against|towards?)$/u;

/** Days and months are as exact as numbers: what happened on another day is no answer. */
const calendarWords =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

/**
 * What a word of a question is there: a noun, a verb, an adjective or a number. `form` tells whether a figure is asked for
 * and where the noun stands that the question word belongs to.
 */
export function unitKind(tokens: readonly QuestionToken[], at: number, form: Form): Unit["kind"] {
  const { key = "", text = "" } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (/^[$£€]?\p{N}/u.test(text)) return "number";
  if (form.figure === "money" && /^(?:dollar|pound|euro)s?$/u.test(key)) return "quality";
  if (form.figure !== null && (carryingVerbs.has(key) || isFigureNoun(key))) return "quality";
  const afterNounMark = before !== undefined && (beforeNouns.has(before.key) || /'s?$/u.test(before.text));
  // Six letters and more: "fly", "drive", "dive" are no adverbs or adjectives.
  if (qualities.has(key) || /^.{4,}(?:ly|ful|ous|ive|able|ible)$/u.test(key)) return "quality";
  const verbLike = isPastForm(key) || isVerbLike(key, text);
  if (at === form.headAt || isOccasion(tokens, at, afterNounMark)) return "thing";
  if (calendarWords.test(key) && !isMarch(text, before?.key)) return "number";
  // "According to police": who tells it.
  if (before?.key === "to" && tokens[at - 2]?.key === "according") return "thing";
  if (!verbLike) return verbPlace(tokens, at) ? "action" : "thing";
  const onlySays = form.kind === "statement" && speechVerbs.has(key) && !weightySpeech.has(key);
  if (onlySays && !afterNounMark && !speechNouns.has(key)) return "quality";
  const next = tokens[at + 1];
  // "about sending troops": a verb form that has an object stays a verb after a preposition.
  if (
    /ing$/u.test(key) &&
    isAction(stemOf(text)) &&
    next &&
    !functionWords.has(next.key) &&
    before &&
    prepositions.test(before.key)
  )
    return "action";
  // "How many joined": the deed itself is counted.
  if (form.figure === "count" && form.headAt === null && before?.key === "many") return "action";
  if (isDeedOfCounted(tokens, at, form)) return "action";
  if (afterNounMark) return /(?:ed)$/u.test(key) ? "quality" : "thing";
  if (before?.key === "to" || isPastForm(key)) return "action";
  return nounPlace(tokens, at) ? "thing" : "action";
}

/** "How many people lost their homes", "how much rain fell": with no helper to come, the past form after the noun is what they did. */
function isDeedOfCounted(tokens: readonly QuestionToken[], at: number, form: Form): boolean {
  const { key = "" } = tokens[at] ?? {};
  return (
    form.figure !== null &&
    form.headAt !== null &&
    !/(?:s|ing)$/u.test(key) &&
    isAfterCounted(tokens, at, form.headAt) &&
    !tokens.slice(at + 1).some(token => auxiliaries.has(token.key))
  );
}

/** Right after the noun in its past form, or in any after a plural: "how many freight trains run". */
function isAfterCounted(tokens: readonly QuestionToken[], at: number, headAt: number): boolean {
  const { key = "" } = tokens[at] ?? {};
  const forms = baseForms(key).filter(({ part }) => part === "verb");
  if (at === headAt + 1 && forms.some(({ term }) => term !== key)) return true;
  const nouns = tokens.slice(headAt, at);
  return (
    forms.length > 0 &&
    nouns.length > 0 &&
    nouns.length <= mostOfNoun &&
    nouns.every(token => !functionWords.has(token.key) && !token.used) &&
    plural.test(nouns.at(-1)?.key ?? "") &&
    !isMostlyNoun(key)
  );
}

const beforeVerb = /^(?:still|also|now|already|actually|really|ever|currently)$/u;
const mostOfNoun = 3;
const plural = /(?:[^s]s|people|men|women|children|police|staff|crew|troops)$/u;

/** "At the march": in small letters and after no "in" or "since", those who march and no month. */
function isMarch(text: string, before: string | undefined): boolean {
  return (
    text === "march" &&
    !/^(?:in|since|by|until|last|next|early|late|mid|from|before|after)$/u.test(before ?? "")
  );
}

/** A word that may be a verb by its ending or by the tables; "minister" and "agreement" are none. */
function isVerbLike(key: string, text: string): boolean {
  const doer =
    /(?:er|or|ment|ion|ness|ity)s?$/u.test(key) &&
    !commonVerbs.has(key) &&
    !/^(?:offers?|orders?|covers?|enters?|deter|mention|question|consider|remember|deliver)$/u.test(key);
  return (
    (!doer && isAction(stemOf(text))) ||
    commonVerbs.has(key) ||
    speechVerbs.has(key) ||
    /(?:ed|ing)$/u.test(key)
  );
}

/** "the attack", "Paris talks", "a hearing": an occasion, not its verb. */
function isOccasion(tokens: readonly QuestionToken[], at: number, afterNounMark: boolean): boolean {
  const { key = "", text = "" } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (!occasionNouns.has(key)) return false;
  if (afterNounMark) return true;
  if (before?.name && (/s$/u.test(key) || !isAction(stemOf(text)))) return true;
  return /ings?$/u.test(key) && !auxiliaries.has(before?.key ?? "");
}

/** The last word of a question with "do" or a modal after its subject ("what did Starmer unveil"). */
function verbPlace(tokens: readonly QuestionToken[], at: number): boolean {
  // "How much will Holt inject into the yard": after the name comes its verb.
  const helper = tokens.findIndex(token => /^(?:do|does|did|will|would|can|could|should)$/u.test(token.key));
  const isAfterName =
    helper >= 0 &&
    helper < at - 1 &&
    tokens.slice(helper + 1, at).every(token => token.name || beforeVerb.test(token.key));
  if (isAfterName && !isMostlyNoun(tokens[at]?.key ?? "")) return true;
  // "What do they hold now": what follows says only when.
  const after = tokens.slice(at + 1);
  if (
    after.some(
      token => !/^(?:now|today|tonight|tomorrow|yesterday|so|far|yet|there|here|for|of)$/u.test(token.key),
    )
  )
    return false;
  if (helper < 0 || helper >= at - 1) return tokens[at - 1]?.key === "to";
  const between = tokens.slice(helper + 1, at);
  if (between.some(token => !token.name && (isAction(stemOf(token.text)) || commonVerbs.has(token.key))))
    return false;
  // "What did Holt unveil", "what do the Danes hold": after "do" comes a subject, then the verb.
  if (tokens[at - 1]?.name) return true;
  return (
    between.length === 2 && beforeNouns.has(between[0]?.key ?? "") && !isMostlyNoun(tokens[at]?.key ?? "")
  );
}

/** A verb form that stands in a noun's place: after another noun, where no helper waits for its verb ("drone strike"). */
function nounPlace(tokens: readonly QuestionToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  // "defence spending": a noun in the singular before it makes one noun of both, where no "is" waits for the verb.
  if (/ing$/u.test(token.key))
    return (
      !before.name &&
      !before.used &&
      !/s$/u.test(before.key) &&
      !functionWords.has(before.key) &&
      !isAction(stemOf(before.text)) &&
      !tokens.slice(0, at).some(one => /^(?:is|are|was|were|be|been|keep|start|stop)$/u.test(one.key))
    );
  if (/ed$/u.test(token.key)) return false;
  if (functionWords.has(before.key) || auxiliaries.has(before.key)) return false;
  const earlier = tokens.slice(0, at);
  const helper = earlier.findLastIndex(one => auxiliaries.has(one.key));
  const verbs = earlier
    .slice(helper + 1)
    .filter(one => !one.name && isAction(stemOf(one.text)) && !one.used && !occasionNouns.has(one.key));
  const waiting =
    helper >= 0 &&
    verbs.length === 0 &&
    /^(?:do|does|did|will|would|can|could|should|may|might)$/u.test(earlier[helper]?.key ?? "");
  return !waiting && !before.used;
}
