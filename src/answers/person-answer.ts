import type { Mention } from "../analysis/features.ts";
import { foldKey } from "../language/fold.ts";
import { roleSource } from "../language/roles.ts";
import { denialIn } from "./denial.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, through, unmet } from "./gate.ts";
import { isOnlyWished } from "./hypothesis.ts";
import { actionsLike, nationOf } from "./meanings.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import { speechVerbs } from "./question-words.ts";
import type { Search } from "./search.ts";
import { introductionOf } from "./speaker-description.ts";
import { holdsLabel } from "./statement-check.ts";
import { stemOf } from "./stem.ts";
import { isQuestion, ranked, type Support } from "./support.ts";

/** Who did something: the doer, the deed and its object in one sentence. */
export function personAnswer(asking: Search): Finding {
  const search = withMeeting(asking);
  const fits = occasionFilter(search);
  const supports = through(search, { actions: "lean", names: "near", share: 0.6 })
    .filter(fits)
    .filter(support => hasDeed(support) && hasObject(search, support));
  const near = (support: Support) =>
    support.score *
    (deedNearObject(search, support) ? 1.25 : 1) *
    (isOnlyWished(search.question, support.passage) ? 0.6 : 1);
  const found = supports
    .filter(support => !hidesDoer(search.question, support.passage) && namesSomebody(search, support))
    .sort((a, b) => near(b) - near(a))[0];
  if (found) return answeredBy([found.passage]);
  return nothing(
    supports.length > 0 ? "the matching passages do not name who it was" : "no passage tells who did so",
    nearest(search),
  );
}

// "Who did she see there", "who has he talked to": whom somebody met.
const meeting = /^(?:see|sees|saw|seen|seeing|visit|visits|visited|talk|talks|talked)$/iu;

/** The search with "meet" for what whom somebody saw is asked by. */
function withMeeting(search: Search): Search {
  const { question, passages, weights } = search;
  if (!question.asksObject) return search;
  const units = question.units.map(unit =>
    unit.kind === "action" && meeting.test(unit.text)
      ? { ...unit, meanings: unit.meanings.union(actionsLike("meet")) }
      : unit,
  );
  return { ...search, question: { ...question, units }, ranked: ranked(units, passages, weights) };
}

const isPassive =
  /^who(?:['\u2019]s|s)? (?:else )?(?:(?:is|was|were|are|has|have|had|got|been|being|just|also|now) )+(?:\p{L}+ly )?(?:\p{L}+ed|seen|taken|given|shown|sent|told|left|held|hurt|heard|caught|shot|hit|struck|found|made|chosen|sworn|beaten|driven|flown|met|paid|put|let|kept|brought|sold)\b/iu;
const being = /^(?:is|are|was|were|been|being|be|gets?|got)$/u;

/** "X is asked if": a passive without "by", so the one who asks is not told. */
export function hidesDoer(question: Question, passage: Passage): boolean {
  // "Who was seen leaving": to whom it is done is asked, not who does it.
  if (question.asksObject || isPassive.test(question.text)) return false;
  const deed = question.units.find(unit => unit.kind === "action");
  if (!deed) return false;
  const words = foldKey(passage.sentence.text).match(/[\p{L}\p{N}'\u2019]+/gu) ?? [];
  let hidden = false;
  for (let at = 0; at < words.length; at++) {
    if (!deed.meanings.has(stemOf(words[at] ?? ""))) continue;
    const passive =
      /(?:ed|en|un|et|ld|nt|ght|de|wn|ne|ck|uck)$/u.test(words[at] ?? "") &&
      (words.slice(Math.max(0, at - 2), at).some(word => being.test(word)) ||
        (at === 0 && words[at]?.endsWith("ed")));
    if (!passive) return false;
    // The doer may stand some words on: "asked again about it by", but not in a new sentence.
    if (words.slice(at + 1, at + 9).includes("by")) return false;
    hidden = true;
  }
  return hidden;
}

/** A word of the deed within five words of one of its objects: the sentence tells of that deed, not of two things. */
function deedNearObject({ question }: Search, { passage }: Support): boolean {
  const stems = (foldKey(passage.sentence.text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
  const placesOf = (kind: "action" | "other") =>
    stems.flatMap((stem, at) =>
      question.units.some(unit => (unit.kind === "action") === (kind === "action") && unit.meanings.has(stem))
        ? [at]
        : [],
    );
  const objects = placesOf("other");
  return placesOf("action").some(deed => objects.some(object => Math.abs(object - deed) <= 5));
}

/** At least one of the asked deeds stands in the sentence itself. */
function hasDeed({ passage, places }: Support): boolean {
  const deeds = [...places].filter(([unit]) => unit.kind === "action");
  const nouns = [...places.keys()].filter(unit => unit.kind === "thing");
  return (
    deeds.length === 0 ||
    deeds.some(([, place]) => place === "own") ||
    denialIn(passage.sentence.text, nouns) !== null
  );
}

/** Something that the question names, beyond the deed, stands in the sentence itself; no noun of it is missing. */
function hasObject({ question, weights }: Search, { places }: Support): boolean {
  const objects = question.units.filter(unit => unit.kind === "name" || unit.kind === "thing");
  const telling = objects.filter(unit => !weights.isBackground(unit));
  return (
    (telling.length === 0 || telling.some(unit => places.get(unit) === "own")) &&
    objects.every(unit => unit.kind !== "thing" || places.get(unit) !== null)
  );
}

/** Who somebody is: a sentence that puts an office or a description beside the name. */
export function identityAnswer(search: Search): Finding {
  const [unit] = search.question.units;
  const described = search.ranked.find(({ passage }) => {
    const { mentions, text } = passage.sentence;
    return mentions.some(mention => {
      if (!unit?.ids.includes(mention.id)) return false;
      const before = text.slice(Math.max(0, mention.start - 40), mention.start);
      return officeBefore.test(before) || /^, (?:an? |the )?\p{Ll}/u.test(text.slice(mention.end));
    });
  });
  if (described) return answeredBy([described.passage]);
  return nothing("the passages that name that person do not say who it is", nearest(search));
}

// A word of office or a description in small letters right before a name.
const officeBefore = new RegExp(
  `(?:${roleSource}|commentator|presenter|correspondent|analyst|spokes(?:man|woman|person)|director|official|journalist|commander) $`,
  "iu",
);

/** Who said something: a sentence that carries the words, with its speaker. */
export function sayerAnswer(asking: Search): Finding {
  const search = withoutSaying(asking);
  const fits = occasionFilter(search);
  const supports = search.ranked
    .filter(support => unmet(search, support, { actions: "any", names: "near", share: 0.6 }) === null)
    .filter(fits)
    .filter(
      support => !isQuestion(support.passage.sentence.text) && holdsLabel(asking.question, support.passage),
    );
  const word = wants.test(asking.question.text)
    ? undefined
    : supports.find(
        ({ passage }) => hasWordForWord(asking.question, passage) && saidByOther(asking, passage),
      );
  if (word) return saidHere(word.passage);
  const best = supports[0];
  const said = supports.filter(
    support => saidByOther(search, support.passage) && support.score >= 0.6 * (best?.score ?? 0),
  );
  // A speaker by name is a better answer than "the prime minister", where both stand nearly as well.
  const byName = said.find(
    support => isNamed(search, support.passage) && support.score >= 0.8 * (said[0]?.score ?? 0),
  );
  const found = byName ?? said[0];
  // "Who wants it left out": two may say the same.
  const other = said.find(
    support =>
      support.passage.sentence.by?.speaker !== found?.passage.sentence.by?.speaker &&
      support.score >= leastOfOtherSpeaker * (found?.score ?? 0) &&
      isNamed(search, support.passage),
  );
  if (found && other && wants.test(search.question.text)) return answeredBy([found.passage, other.passage]);
  if (found) return saidHere(found.passage);
  const named = supports.find(
    support => namesSomebody(search, support) && support.score >= 0.8 * (best?.score ?? 0),
  );
  if (named) return answeredBy([named.passage]);
  return nothing(
    supports.length > 0 ? "the matching passages name no speaker" : "nobody is quoted with such words",
    nearest(search),
  );
}

const leastWordForWord = 4;

/** The question has so many words in a row as they were said: "who said the dam never sleeps". */
function hasWordForWord({ text }: Question, { sentence }: Passage): boolean {
  const words = questionWords(/^.*?\bwho (?:\p{L}+ )?\p{L}+ (.+)$/iu.exec(text)?.[1] ?? "");
  const told = ` ${questionWords(sentence.text).join(" ").toLowerCase()} `;
  return words.some((_, at) => {
    const run = words.slice(at, at + leastWordForWord);
    return run.length === leastWordForWord && told.includes(` ${run.join(" ").toLowerCase()} `);
  });
}

/** "Who described it as luck rather than skill": a quotation has the words, seldom the verb that the asker tells them with. */
function withoutSaying(search: Search): Search {
  const { question, passages, weights } = search;
  const units = question.units.filter(
    ({ kind, text }) => !(kind === "action" && speechVerbs.has(text.toLowerCase())) && !setsApart.test(text),
  );
  const hasSubject = units.some(({ kind }) => kind === "thing" || kind === "name");
  if (units.length === question.units.length || !hasSubject) return search;
  return { ...search, question: { ...question, units }, ranked: ranked(units, passages, weights) };
}

// Words are one person's, a wish may be shared.
const wants =
  /\bwho(?:m|se)? (?:else )?(?:want|wants|wanted|demand|demands|demanded|think|thinks|believe|believes|argue|argues|urges?|propos(?:e|es|ed)|suggests?|insists?)\b/iu;
const leastOfOtherSpeaker = 0.7;

const setsApart = /^(?:rather|instead|simply|merely)$/iu;

/** The words with their speaker; a correspondent who writes "I" is named before them. */
function saidHere(passage: Passage): Finding {
  const { by } = passage.sentence;
  const named = introductionOf(passage);
  if (named !== null) return answeredBy([named, passage]);
  if (by?.rule !== "first-person") return answeredBy([passage]);
  return { outcome: "answered", frame: null, chosen: [{ passage, lead: `${by.name}:` }] };
}

function occasionFilter({ question, passages }: Search): (support: Support) => boolean {
  if (!question.occasion) return () => true;
  const on = new Set(onOccasion(passages, question.occasion));
  return ({ passage }) => on.has(passage);
}

function isNamed({ names }: Search, { sentence }: Passage): boolean {
  return (
    sentence.by !== null &&
    (names.actors.has(sentence.by.speaker) || /^\p{Lu}\S+ \p{Lu}/u.test(sentence.by.name))
  );
}

function saidByOther({ question }: Search, { sentence }: Passage): boolean {
  const { by } = sentence;
  return by !== null && !question.units.some(unit => unit.ids.includes(by.speaker));
}

/** A person or body in the sentence that the question does not name, on the asked side of the verb. */
function namesSomebody({ question, names }: Search, { passage, places }: Support): boolean {
  const { sentence } = passage;
  const asked = new Set(question.units.flatMap(unit => unit.ids));
  const stems = new Set(question.units.flatMap(unit => [...unit.meanings]));
  const verbAt = verbPlace(
    sentence.text,
    [...places.keys()].filter(unit => unit.kind === "action").flatMap(unit => [...unit.meanings]),
  );
  const others = sentence.mentions.filter(mention => {
    if (asked.has(mention.id)) return false;
    const actor = names.actors.get(mention.id);
    const isPlace = actor?.kind === "government" || nationOf(stemOf(lastWord(mention.text))) !== null;
    if (isPlace) return false;
    return !lastWords(mention).every(stem => stems.has(stem));
  });
  if (sentence.by && !asked.has(sentence.by.speaker) && others.length === 0) return true;
  if (others.length === 0)
    return (
      /\b(?:official|spokes(?:man|woman|person)|presenter|commentator|correspondent|minister|president|chancellor)\b/iu.test(
        sentence.text,
      ) && !question.asksObject
    );
  if (!question.asksObject || verbAt < 0) return true;
  return others.some(mention => mention.start > verbAt);
}

function lastWord(text: string): string {
  return (
    text
      .replace(/['’]s$/u, "")
      .split(/\s+/u)
      .at(-1) ?? text
  );
}

function lastWords(mention: Mention): string[] {
  return mention.text
    .replace(/['’]s$/u, "")
    .split(/\s+/u)
    .map(stemOf);
}

function verbPlace(text: string, meanings: readonly string[]): number {
  const wanted = new Set(meanings);
  for (const match of foldKey(text).matchAll(/\p{L}+/gu))
    if (wanted.has(stemOf(match[0]))) return match.index;
  return -1;
}
