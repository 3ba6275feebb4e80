import { onlyAsks } from "../language/unknowns.ts";
import { asksHowItFares, tellsInKind } from "./asked-manner.ts";
import { slotAsked } from "./asked-slot.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, news, through, throughWithoutVerb } from "./gate.ts";
import { isLight } from "./light-deeds.ts";
import { onOccasion } from "./occasion-match.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import { refusedFor } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { isUnitTold } from "./stated-unknown.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion, ranked, type Support } from "./support.ts";

/** What, which and how: the sentences that meet the question and add something to it. */
export function contentAnswer(asked: Search): Finding {
  const search = asksHowItFares(asked.question) ? withoutDeed(asked) : asked;
  const { question } = search;
  const gate = { actions: "lean", names: "own", share: question.head ? 0.5 : 0.62 } as const;
  const strict = through(search, gate);
  const supports = usable(search, strict.length > 0 ? strict : throughWithoutUnknownVerb(search))
    .filter(
      ({ passage }) =>
        news(question, passage) >= 2 && (!asksTopic(question) || tellsTopic(question, passage)),
    )
    .sort((a, b) => factual(search, b) - factual(search, a));
  const fate = fateOf(search);
  if (fate) return answeredBy(fate);
  const chosen = several(supports, isPlural(search) ? 3 : 2);
  if (chosen.length > 0) return answeredBy(chosen);
  return nothing(refusedFor.notSaid, nearest(search));
}

/** "How is he doing": only who is asked about must be told. */
function withoutDeed(search: Search): Search {
  const { question, passages, weights } = search;
  const units = question.units.filter(unit => !isLight(unit));
  if (units.length === 0) return search;
  return { ...search, question: { ...question, units }, ranked: ranked(units, passages, weights) };
}

// "What happened to", "what became of", "what did they do with": what was done to it is told of "it" or "them".
const asksFate =
  /^what(?: has| have|'s| is| was| did)? (?:happen(?:ed|s|ing)? to|bec(?:a|o)me of|(?:they|he|she|it|we|the \p{L}+|\p{Lu}\p{L}+) do(?:ne)? (?:with|to|about))\b/iu;

/** The sentence that tells of the asked thing with the one that goes on with it: "40 sheep were cut off. They are fetched by raft". */
function fateOf(search: Search): Passage[] | null {
  const { question, weights, ranked } = search;
  if (!asksFate.test(question.text)) return null;
  const needed = question.units.filter(unit => unit.kind !== "quality" && !isLight(unit));
  const found = ranked.find(({ passage }) => {
    const { after, sentence } = passage;
    return (
      after !== null &&
      goesOnWithIt.test(after.sentence.text) &&
      !isQuestion(sentence.text) &&
      !isQuestion(after.sentence.text) &&
      needed.length > 0 &&
      needed.every(unit => weights.isBackground(unit) || isUnitTold(search, unit, [passage]))
    );
  });
  return found?.passage.after ? [found.passage, found.passage.after] : null;
}

const goesOnWithIt =
  /^(?:[^,.]{3,30},? )?(?:they|it|he|she|all|both|most|some|none) (?:of (?:them|it) )?(?:is|are|was|were|has|have|had|will|would|\p{L}+ed)\b/iu;

/** A verb that the whole coverage lacks is no reason to refuse; one that it has tells of something else. */
function throughWithoutUnknownVerb(search: Search): Support[] {
  const { question, weights } = search;
  const deeds = question.units.filter(unit => unit.kind === "action");
  // "How is it being repaired": the manner of an unknown deed is not told by what else is said of the thing.
  if (question.kind === "how") return [];
  return deeds.every(deed => weights.frequency(deed) === 0) ? throughWithoutVerb(search) : [];
}

/** What an outlet reports answers a question about facts better than what a speaker claims, wishes or fears. */
function factual({ question }: Search, { passage, score }: Support): number {
  const { by, figures } = passage.sentence;
  const isAsked = by !== null && question.units.some(({ ids }) => ids.includes(by.speaker));
  return score * (by === null || isAsked || figures.length > 0 ? 1 : 0.75);
}

// Words that bring what a conversation was about; that two people spoke is no answer to what they discussed.
const topicGiven =
  /\b(?:discuss(?:es|ed|ing)? (?!with|between)|(?:talk(?:s|ed|ing)?|sp(?:oke|eaks?|eaking|oken)|conversations?|discussions?|meetings?|phone calls?|met|calls?)\b.*\b(?:about|on(?! \p{L}+day\b| the (?:phone|sidelines|line)\b)|regarding|concerning|focus\p{L}*) |topics?\b|agenda\b)/iu;
// "X met Y, ahead of talks with others about Z": the topic is of those other talks.
const otherTalks = /\b(?:ahead of|before|prior to|after|following|as|while|amid|when|where)\b|;/iu;

const yetToTalk =
  /\b(?:will|would|heading|(?:due|set|going|expected|scheduled|hop(?:es?|ing)|plan(?:s|ned|ning)?|intends?|wants?) (?:to|for))\b/iu;

/** True where what those who are named talked about is told, in the part of the sentence that has them talk. */
function tellsTopic({ units, text: asked }: Search["question"], passage: Passage): boolean {
  const { text, mentions, by } = passage.sentence;
  const isPast = /^what (?:did|has|have|had|was|were)\b/iu.test(asked);
  const parties = units.filter(({ kind }) => kind === "name");
  let from = 0;
  return text.split(otherTalks).some(part => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    if (!topicGiven.test(part) || (isPast && yetToTalk.test(part))) return false;
    const own = mentions.filter(one => one.start >= start && one.end <= from);
    const stems = new Set([...part.matchAll(/\p{L}+/gu)].map(([word]) => stemOf(word)));
    const isParty = (unit: Unit) =>
      own.some(({ id }) => unit.ids.includes(id)) ||
      (by !== null && unit.ids.includes(by.speaker)) ||
      !unit.meanings.isDisjointFrom(stems) ||
      (goesOnWithThem.test(text) && passage.before !== null && placeOf(unit, passage.before) === "own");
    return parties.every(isParty);
  });
}

const goesOnWithThem = /^["“]?(?:they|both|the (?:two|pair|leaders|ministers|sides)|he|she|it)\b/iu;

/** True where what a conversation was about is asked for; talks as an occasion ("if talks begin") are none. */
export function asksTopic(question: Search["question"]): boolean {
  const { kind, units, text } = question;
  return (
    kind === "what" &&
    // "Which show was he speaking on" asks for a name.
    slotAsked(question) === null &&
    units.some(
      unit =>
        unit.kind === "action" &&
        /^(?:discuss|talk|speak|debat)$/u.test(unit.stem) &&
        !new RegExp(
          `\\b(?:if|when|once|while|before|after|until|unless|how|should)\\b.*\\b${unit.text}\\b`,
          "iu",
        ).test(text),
    )
  );
}

/** "What was reported between 18:00 and 19:00": the first sentences of the posts of that time. */
export function windowAnswer(search: Search): Finding {
  const telling = search.passages.filter(
    ({ sentence, post }) =>
      /^(?:text|list-item|quote)$/u.test(sentence.role) &&
      post.kind !== "recap" &&
      sentence.terms.length >= 6,
  );
  // The first sentence of each post that says something.
  const firsts = telling.filter((passage, at) => telling[at - 1]?.post !== passage.post);
  const chosen = firsts.slice(-3);
  return chosen.length > 0 ? answeredBy(chosen) : nothing("no post of that time tells anything");
}

function usable(search: Search, supports: readonly Support[]): Support[] {
  const { question, passages } = search;
  const on = question.occasion ? new Set(onOccasion(passages, question.occasion)) : null;
  return supports.filter(
    ({ passage }) =>
      !isQuestion(passage.sentence.text) &&
      !onlyAsks(passage.sentence.text) &&
      tellsInKind(question, passage) &&
      (on === null || on.has(passage)),
  );
}

function isPlural({ question }: Search): boolean {
  return question.head !== null && /s$/u.test(question.head.text) && !/ss$/u.test(question.head.text);
}

/** The best and those near it that say something else; at most 75 words, to stay under 90 with a frame. */
function several(supports: readonly Support[], count: number): Passage[] {
  const chosen: Passage[] = [];
  const least = (supports[0]?.score ?? 0) * 0.6;
  let words = 0;
  for (const { passage, score } of supports) {
    const length = passage.sentence.text.split(/\s+/u).length;
    if (score < least || (chosen.length > 0 && words + length > 75)) continue;
    if (chosen.some(other => overlap(other, passage) > 0.5)) continue;
    chosen.push(passage);
    words += length;
    if (chosen.length === count) break;
  }
  return chosen;
}
