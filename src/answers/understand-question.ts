import { foldKey } from "../language/fold.ts";
import type { Window } from "../time/window.ts";
import { listAsked } from "./list-question.ts";
import { actionsLike, thingsLike } from "./meanings.ts";
import { type NameIndex, namesInWords } from "./name-index.ts";
import { nameUnit } from "./name-unit.ts";
import { plainStatementQuestion } from "./plain-statement-question.ts";
import type { Occasion, Question, Unit } from "./question.ts";
import { type Form, formOf } from "./question-kind.ts";
import { speakersIn } from "./question-speakers.ts";
import type { QuestionToken } from "./question-token.ts";
import { askedLast, plainWords, questionWords, withoutManners } from "./question-tokens.ts";
import { functionWords, occasionNouns } from "./question-words.ts";
import { stemOf } from "./stem.ts";
import { unitKind } from "./unit-kind.ts";
import { rootOf, withFamily } from "./word-families.ts";

// What is asked lies ahead; "next week" alone may be a date in the answer.
const ahead =
  /\b(?:will|would|shall|upcoming|next (?!week|month|year|day)|going to|due to|set to|expected to|plan(?:s|ned)? to)\b/iu;
// The question denies something itself, or goes on from a denial ("what instead?"): an answer that does so too contradicts nothing.
const denied =
  /\b(?:exclud\w+|refus\w+|reject\w+|rul\w+ out|den(?:y|ied|ies)|oppos\w+|bann?(?:ed|s)?|barr?(?:ed|s)?|block(?:ed|s)?|not|cannot|never|no|without|none|nobody|instead|rather than|other than)\b|n't\b/iu;

/** Understands a whole question (follow-ups made whole before). `window` is the time it is limited to, if any. */
export function understandQuestion(asked: string, names: NameIndex, window: Window | null = null): Question {
  const text = plainWords(plainStatementQuestion(saidAsked(withoutManners(questionFirst(asked)))));
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
  const plain = unitsOf(tokens, form).map(unit => widened(unit, names));
  const head = form.headAt === null ? null : headUnit(plain, form.headAt);
  const free = listAsked(asked)?.free ?? new Set();
  const isFree = ({ text: words }: Unit) =>
    words
      .toLowerCase()
      .split(" ")
      .every(word => free.has(word));
  const asking = plain.filter(unit => !isFree(unit) && !(window !== null && isPublic(unit)));
  // "What was the big news between 10 and 11": nothing but a time is asked about.
  const units =
    window !== null && form.kind !== "figure" && asking.every(({ kind }) => kind === "quality") ? [] : asking;
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
    head: head && units.includes(head) ? head : null,
    precise: form.precise || /\b(?:exact(?:ly)?|precise(?:ly)?) (?:day|date|time|when)\b/iu.test(text),
    future: ahead.test(text),
    negated: denied.test(text),
    occasion,
    window,
  };
}

/** "What did he tell reporters at 7?": whoever speaks in public speaks to them, and the time says when. */
function isPublic({ text }: Unit): boolean {
  return /^(?:reporters|journalists|media|press)$/iu.test(text);
}

/** "Two ministers want a ban. Who are they?": what is asked comes last; it is read first. */
function questionFirst(asked: string): string {
  const { before, last } = askedLast(asked);
  return before === "" ? asked : `${last.replace("?", "")}: ${before}`;
}

// "Did Holt say how many engineers came", "has anyone revealed where it broke"
const sayingAsked =
  /^(?:did|does|do|has|have) (.+?) (?:say|said|explain|explained|reveal|revealed|specify|specified|mention|mentioned|tell us|give|given) ((?:how (?:many|much|long|often|far)|when|where|which)\b.+?)\??$/iu;

/** "Did Holt say how many came" asks how many came, as Holt says; of nobody in particular, how many came. */
function saidAsked(asked: string): string {
  const [, speaker, rest] = sayingAsked.exec(asked) ?? [];
  if (speaker === undefined || rest === undefined) return asked;
  return /^(?:any|some|no)(?:one|body)$|^(?:they|we|it)$/iu.test(speaker)
    ? `${rest}?`
    : `${rest} according to ${speaker}?`;
}

/** A noun or verb with the words of its family that the coverage has: "decision" is met by "decided". */
function widened(unit: Unit, names: NameIndex): Unit {
  if (unit.kind === "name" || unit.kind === "number") return unit;
  return { ...unit, meanings: withFamily(unit, names) };
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

// "Once the talks were over".
const ended = /^(?:over|done|ended|finished|closed|concluded)$/u;

function sideAt(
  tokens: readonly QuestionToken[],
  at: number,
): { side: "before" | "after"; words: number } | null {
  const key = tokens[at]?.key ?? "";
  const next = tokens[at + 1]?.key ?? "";
  if (key === "before") return { side: "before", words: 1 };
  if ((key === "ahead" && next === "of") || (key === "prior" && next === "to"))
    return { side: "before", words: 2 };
  if (key === "once" && tokens.slice(at).some(({ key: word }) => ended.test(word)))
    return { side: "after", words: 1 };
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
  const kind = unitKind(tokens, at, form);
  const stem = kind === "action" && /^meeting$/iu.test(text) ? "meet" : stemOf(text);
  const meanings =
    kind === "action" ? actionsLike(stem) : kind === "number" ? new Set([stem]) : nounLike(stem);
  return { kind, text, stem, ids: [], meanings, place: at };
}

/** A noun that is only known as a deed ("the departure of") is met by the words of the deed. */
function nounLike(stem: string): ReadonlySet<string> {
  const things = thingsLike(stem);
  if (things.size > 1) return things;
  const deeds = actionsLike(stem);
  return deeds.size > 1 ? deeds : deeds.union(actionsLike(rootOf(stem)));
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
