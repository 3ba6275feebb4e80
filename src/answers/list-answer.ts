import { type Clue, worthOfLead } from "./clue.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest } from "./gate.ts";
import { listItems } from "./list-items.ts";
import { type ListQuestion, listAsked } from "./list-question.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { overlap } from "./statement-answer.ts";
import { isQuestion } from "./support.ts";
import type { Told } from "./told.ts";
import { fits } from "./told-fit.ts";
import { toldRanking } from "./told-ranking.ts";

/** Most sentences of a list, and most words of them together: each is cited, and room is left for speakers' names. */
const mostSentences = 4;
const mostListWords = 82;
// A sentence for a further item may tell less of it than the best, but not little.
const leastOfBest = 0.02;
// Those that the question did not ask for by number must come nearer.
const leastOfMore = 0.2;

/**
 * Several things of one kind ("name a couple of African states that ...", "which two ministers ...", "where else ..."): for
 * each the sentence that tells most of what is asked, from different sentences. Null where the question asks for no list or
 * fewer than two such things are told of.
 */
export function listAnswer(search: Search): Finding | null {
  const known = kept.get(search) ?? { list: listIn(search) };
  kept.set(search, known);
  return known.list;
}

const kept = new WeakMap<Search, { list: Finding | null }>();

function listIn(search: Search): Finding | null {
  const asked = listAsked(search.question.text);
  if (!asked) return null;
  const within = withoutKind(search, asked);
  if (within.clues.length === 0) return null;
  const chosen = oneForEach(search, asked, within);
  const items = new Set(chosen.flatMap(({ items: own }) => own));
  // One is better than none, where the question tells of which kind it must be and the sentence tells most of the rest.
  const isOne = items.size === 1 && isNarrow(asked) && (chosen[0]?.share ?? 0) >= leastShareOfOne;
  // "Who else": anybody at all is listed only where most of the question is told of them.
  const isLoose = asked.others && asked.of.kind === "actor" && (chosen[0]?.share ?? 0) < leastShareOfOther;
  const isTold = !isLoose && (items.size > 1 || isOne);
  if (!isTold && isNarrow(asked) && asked.of.kind === "country")
    return nothing("the passages on it name no country there", nearest(search));
  if (!isTold) return null;
  const passages = [...new Set(chosen.flatMap(({ passages: own }) => own))];
  return answeredBy(
    items.size < asked.count && asked.of.kind === "place" ? filled(within, passages) : passages,
  );
}

/** With what else is told best of it: a place may be told of in words that are not known for one. */
function filled(within: Search, passages: readonly Passage[]): Passage[] {
  const chosen = [...passages];
  for (const one of toldRanking(within)) {
    if (chosen.length >= mostFilled || !fits(within, one) || deedTold(within, one) === 0) continue;
    if (chosen.some(other => overlap(other, one.passage) > 0.6)) continue;
    if (wordsIn([...chosen, one.passage]) <= mostListWords) chosen.push(one.passage);
  }
  return chosen;
}

const mostFilled = 3;

const leastShareOfOne = 0.6;
const leastShareOfOther = 0.5;

function isNarrow({ of }: ListQuestion): boolean {
  if (of.kind === "place") return true;
  return of.kind === "country"
    ? of.region !== null
    : of.kind === "person" && of.role !== null && of.role !== "leader";
}

/** The search for what is told of each: the words for what is listed are met by the items themselves. */
function withoutKind(search: Search, { words }: ListQuestion): Search {
  const { question, clues } = search;
  const isKind = (text: string) =>
    text
      .toLowerCase()
      .split(/\s+/u)
      .every(word => words.has(word));
  const kept = (one: Unit | Clue) => !isKind(one.text);
  const units = question.units.filter(kept);
  // "Two ministers want it. Who are they?": what leads up to it is the whole question here.
  const whole = clues.filter(kept).map(clue => (clue.worth === worthOfLead ? { ...clue, worth: 1 } : clue));
  return { ...search, clues: whole, question: { ...question, kind: "what", units, head: null } };
}

/** How far the question's verbs are told in the sentence itself: all, a part where only a later one is, nothing where none is. */
function deedTold({ question, clues }: Search, { met }: Told): number {
  const deeds = question.units.filter(({ kind }) => kind === "action").map(({ text }) => text.toLowerCase());
  const asked = clues.filter(({ text }) => deeds.includes(text.toLowerCase()));
  const own = asked.map(clue => (met.get(clue)?.own ?? 0) > 0);
  if (own.length === 0 || own[0]) return 1;
  return own.includes(true) ? worthOfLaterDeed : 0;
}

// "Where did they break up rallies": where rallies are told of and nothing else, it is less likely.
const worthOfLaterDeed = 0.4;

type Listed = { passages: Passage[]; items: string[]; share: number };

/** Greedily the sentence that tells most of what is asked of a thing not yet listed. */
function oneForEach(search: Search, asked: ListQuestion, within: Search): Listed[] {
  const chosen: Listed[] = [];
  const named = new Set<string>(search.question.units.flatMap(({ ids, stem }) => [...ids, stem]));
  // "Which other rulers": not the one whom the whole story is about; nor its own country, where countries are asked for.
  const most = asked.others ? shareOfKnown : asked.of.kind === "country" ? shareOfBackground : 1;
  const isOther = (item: string) => !isBackground(search, item, most);
  const told = toldRanking(within)
    .filter(({ passage }) => !isQuestion(passage.sentence.text))
    .map(one => ({
      one,
      items: listItems(search, asked.of, one.passage).filter(isOther),
      deed: deedTold(within, one),
      fits: fits(within, one) && deedTold(within, one) > 0,
    }))
    .filter(({ items }) => items.length > 0);
  let words = 0;
  while (chosen.length < mostSentences) {
    const [first] = chosen;
    const enough = chosen.flatMap(one => one.items).length >= asked.count;
    const next = told
      .map(({ one, items, deed, fits: own }) => {
        const like = first ? likeness(first.passages.at(-1) ?? one.passage, one.passage, search) : 0;
        const fresh = items.filter(item => !named.has(item));
        const may = own || (like >= leastLikeness && one.share >= leastShareOfLike);
        return {
          one,
          fresh,
          like,
          worth: may && fresh.length > 0 ? one.score * deed * (1 + worthOfLike * like) : 0,
        };
      })
      .filter(({ one, worth }) => worth > 0 && words + wordsIn(withLeantOn(one.passage)) <= mostListWords)
      .sort((a, b) => b.worth - a.worth)[0];
    if (!next) break;
    const best = bestOf(told.filter(({ fits: own }) => own).map(({ one }) => one));
    if (next.worth < (enough ? leastOfMore : leastOfBest) * best) break;
    const passages = withLeantOn(next.one.passage);
    chosen.push({ passages, items: next.fresh, share: next.one.share });
    for (const item of next.fresh) named.add(item);
    words += wordsIn(passages);
  }
  return chosen;
}

function bestOf(told: readonly Told[]): number {
  return Math.max(0, ...told.map(({ score }) => score));
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/u).length, 0);
}

/** "He wants it too": with the sentence before, which names him. */
function withLeantOn(passage: Passage): Passage[] {
  const { before, sentence } = passage;
  return before && sentence.by === null && /^(?:he|she)\b/iu.test(sentence.text)
    ? [before, passage]
    : [passage];
}

/** Named in so many of the posts, something is known to all; in so many, it is what the story is about (ALGORITHMS). */
const shareOfKnown = 0.2;
const shareOfBackground = 0.45;

function isBackground({ weights, names }: Search, item: string, share: number): boolean {
  const ids = [item, ...(names.ids.get(item) ?? [])];
  const unit = { kind: "name" as const, text: item, stem: item, ids, meanings: new Set<string>(), place: 0 };
  return weights.frequency(unit) > share * weights.posts;
}

// The things of one list are told of in like words; so much likeness stands in for words of the question.
const worthOfLike = 2;
const leastLikeness = 0.25;
const leastShareOfLike = 0.2;

/** Share (0 to 1) of the weight of one sentence's words that another has too. */
function likeness(first: Passage, other: Passage, { clueWeights }: Search): number {
  const weigh = (stems: Iterable<string>) => {
    let sum = 0;
    for (const stem of stems) sum += clueWeights.ofStem(stem);
    return sum;
  };
  const whole = Math.min(weigh(first.stems), weigh(other.stems));
  return whole === 0 ? 0 : weigh(first.stems.intersection(other.stems)) / whole;
}
