import { foldKey } from "../language/fold.ts";
import type { Window } from "../time/window.ts";
import { actionsLike, isAction, thingsLike } from "./meanings.ts";
import { type NameIndex, namesInWords } from "./name-index.ts";
import { nameUnit } from "./name-unit.ts";
import type { Occasion, Question, Unit } from "./question.ts";
import { type Form, formOf } from "./question-kind.ts";
import { speakersIn } from "./question-speakers.ts";
import type { QuestionToken } from "./question-token.ts";
import { plainWords, questionWords, withoutManners } from "./question-tokens.ts";
import {
  auxiliaries,
  commonVerbs,
  functionWords,
  occasionNouns,
  qualities,
  speechNouns,
  speechVerbs,
  weightySpeech,
} from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** Understands a whole question (follow-ups made whole before). `window` is the time it is limited to, if any. */
export function understandQuestion(asked: string, names: NameIndex, window: Window | null = null): Question {
  const text = plainWords(withoutManners(asked));
  const words = questionWords(text);
  const keys = words.map(word => foldKey(word));
  const form = formOf(keys);
  const found = namesInWords(words, names);
  const tokens: QuestionToken[] = words.map((word, at) => ({
    text: word,
    key: keys[at] ?? "",
    used: at < form.from,
    name: found.find(name => name.from <= at && at < name.to) ?? null,
  }));
  const occasion = occasionIn(tokens);
  const speakers = speakersIn(tokens, form);
  const units = unitsOf(tokens, form);
  const head = form.headAt === null ? null : headUnit(units, form.headAt);
  const [speaker = null, ...otherSpeakers] = speakers.named;
  return {
    text: asked.trim(),
    kind: form.kind,
    units: units.filter(unit => ![speaker, ...otherSpeakers].some(one => one && one.place === unit.place)),
    speaker,
    otherSpeakers,
    anySpeaker: speakers.any,
    asksSpeaker: speakers.asked,
    asksObject: asksObject(tokens, form),
    figure: form.figure,
    head,
    precise: form.precise || /\b(?:exact(?:ly)?|precise(?:ly)?) (?:day|date|time|when)\b/iu.test(text),
    future: /\b(?:will|would|shall|going to|due to|set to|expected to|plan(?:s|ned)? to)\b/iu.test(text),
    negated: /\b(?:not|never|no|without|none|nobody)\b|n't\b/iu.test(text),
    occasion,
    window,
  };
}

/** "after the Paris summit", "ahead of talks": marks its words as used, all but the names in it. */
function occasionIn(tokens: QuestionToken[]): Occasion | null {
  for (let at = 0; at < tokens.length; at++) {
    const side = sideAt(tokens, at);
    if (!side) continue;
    // The noun stands within four words: "after the emergency Paris summit".
    for (let to = at + side.words; to < Math.min(tokens.length, at + side.words + 5); to++) {
      const token = tokens[to];
      if (!token || !occasionNouns.has(token.key)) continue;
      const part = tokens.slice(at, to + 1);
      for (const one of part) if (!one.name) one.used = true;
      return {
        side: side.side,
        stems: [...thingsLike(stemOf(token.text))],
        words: part.map(one => one.text).join(" "),
      };
    }
  }
  return null;
}

function sideAt(
  tokens: readonly QuestionToken[],
  at: number,
): { side: "before" | "after"; words: number } | null {
  const key = tokens[at]?.key ?? "";
  const next = tokens[at + 1]?.key ?? "";
  if (key === "before") return { side: "before", words: 1 };
  if ((key === "ahead" && next === "of") || (key === "prior" && next === "to"))
    return { side: "before", words: 2 };
  return key === "after" || key === "following" ? { side: "after", words: 1 } : null;
}

/** What the question names, in order, function words and the words of its form left out. */
function unitsOf(tokens: readonly QuestionToken[], form: Form): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.name) {
      units.push(nameUnit(token.name));
      at = token.name.to - 1;
    } else if (!token.used && !functionWords.has(token.key) && token.key.length > 1) {
      units.push(plainUnit(tokens, at, form));
    }
  }
  return units;
}

function plainUnit(tokens: readonly QuestionToken[], at: number, form: Form): Unit {
  const text = tokens[at]?.text ?? "";
  const stem = stemOf(text);
  const kind = kindOf(tokens, at, form);
  const meanings =
    kind === "action" ? actionsLike(stem) : kind === "number" ? new Set([stem]) : thingsLike(stem);
  return { kind, text, stem, ids: [], meanings, place: at };
}

const beforeNouns = new Set(
  `the a an this that these those his her its their our your my any some each every of in on at by for with from about
  no which what whose many much more most other both two three four five`.split(/\s+/u),
);

const prepositions = /^(?:of|in|on|at|by|for|with|from|about|to|against|towards?)$/u;

/** Past forms that are no nouns: they are always the verb. */
const pasts = new Set(
  `went sent met gave won lost spoke struck held led began became fell rose grew knew heard found fled shot bought sold
  built paid kept brought caught fought wrote drove rode broke chose stole lent stood withdrew drew threw flew sank`.split(
    /\s+/u,
  ),
);

/** Days and months are as exact as numbers: what happened on another day is no answer. */
const calendarWords =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

function kindOf(tokens: readonly QuestionToken[], at: number, form: Form): Unit["kind"] {
  const { key = "", text = "" } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (/^[$£€]?\p{N}/u.test(text)) return "number";
  const afterNounMark = before !== undefined && (beforeNouns.has(before.key) || /'s?$/u.test(before.text));
  // Six letters and more: "fly", "drive", "dive" are no adverbs or adjectives.
  if (qualities.has(key) || /^.{4,}(?:ly|ful|ous|ive|able|ible)$/u.test(key)) return "quality";
  const doer =
    /(?:er|or|ment|ion|ness|ity)s?$/u.test(key) &&
    !commonVerbs.has(key) &&
    !/^(?:offers?|orders?|covers?|enters?|deter|mention|question|consider|remember|deliver)$/u.test(key);
  const verbLike =
    (!doer && isAction(stemOf(text))) ||
    commonVerbs.has(key) ||
    speechVerbs.has(key) ||
    /(?:ed|ing)$/u.test(key);
  if (
    at === form.headAt ||
    (occasionNouns.has(key) &&
      (afterNounMark || (/ings?$/u.test(key) && !auxiliaries.has(before?.key ?? ""))))
  )
    return "thing";
  if (calendarWords.test(key)) return "number";
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
  if (afterNounMark) return /(?:ed)$/u.test(key) ? "quality" : "thing";
  if (before?.key === "to" || pasts.has(key)) return "action";
  return nounPlace(tokens, at) ? "thing" : "action";
}

/** The last word of a question with "do" or a modal after its subject ("what did Starmer unveil"). */
function verbPlace(tokens: readonly QuestionToken[], at: number): boolean {
  if (at !== tokens.length - 1) return false;
  const helper = tokens.findIndex(token => /^(?:do|does|did|will|would|can|could|should)$/u.test(token.key));
  if (helper < 0 || helper >= at - 1) return tokens[at - 1]?.key === "to";
  const between = tokens.slice(helper + 1, at);
  if (between.some(token => !token.name && (isAction(stemOf(token.text)) || commonVerbs.has(token.key))))
    return false;
  return tokens[at - 1]?.name !== null && tokens[at - 1]?.name !== undefined;
}

/** A verb form that stands in a noun's place: after another noun, where no helper waits for its verb ("drone strike"). */
function nounPlace(tokens: readonly QuestionToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || /(?:ed|ing)$/u.test(token.key)) return false;
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

function headUnit(units: readonly Unit[], at: number): Unit | null {
  const first = units.findIndex(unit => unit.place >= at);
  let head = units[first];
  if (!head || head.kind === "action" || head.place > at + 2) return null;
  // The noun phrase's last noun is its head: "construction company", "Ukrainian soldiers".
  for (const next of units.slice(first + 1)) {
    if (next.place !== head.place + 1 || next.kind !== "thing") break;
    head = next;
  }
  return head;
}

/** "Who did Zelensky meet", "who will Starmer see": the asked person is the object. */
function asksObject(tokens: readonly QuestionToken[], form: Form): boolean {
  if (form.kind !== "who") return false;
  const next = tokens[form.from]?.key ?? "";
  return (
    /^(?:do|does|did|will|would|can|could|should|is|are|was|were|has|have)$/u.test(next) &&
    tokens.slice(form.from + 1, form.from + 3).some(token => token.name !== null)
  );
}
