import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Clue } from "./clue.ts";
import type { Passage } from "./passage.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { type Met, mostOf, type Told } from "./told.ts";
import { deedMet, fits, isOfType, nounsMet } from "./told-fit.ts";

/** What speaks for a sentence as the answer. Shares are 0 to 1, flags 0 or 1. */
export type ToldFeatures = {
  /** Logarithm of the weight of the words that it shares with the question. */
  logScore: number;
  /** Share of the question's weight that stands in the sentence itself; `sureOwn`: by words as good as the asked ones. */
  own: number;
  sureOwn: number;
  /** Share that only the sentences beside it meet, and what neither they nor it meet. */
  near: number;
  unmet: number;
  /** Share that its whole post meets. */
  inPost: number;
  /** Caption, alternative text or a chart's description. */
  caption: number;
  question: number;
  /** Logarithm of its place in the post; `lead` is the first two sentences. */
  place: number;
  lead: number;
  /** Logarithm of its age in days against the newest; `today` is less than one. */
  age: number;
  today: number;
  /** It holds what is asked for: a person, a time, a reason; a figure and a time count again. */
  type: number;
  typeFigure: number;
  typeWhen: number;
  /** Figures in it where one is asked for, at most two. */
  figures: number;
  /** The asked speaker says it. */
  bySpeaker: number;
  /** Pairs of neighbouring words that the question has too ("death toll"). */
  pairs: number;
  /** Share of the question's weight in words that stand close together. */
  closeness: number;
  /** The question's nouns and names, its deed, and all the conditions of an answer are met. */
  nouns: number;
  deed: number;
  fit: number;
};

const daySeconds = 24 * 3600;

/** What the features of all sentences of one search are measured against. */
type ToldSetting = {
  newest: Instant | null;
  pairs: ReadonlySet<string>;
  /** The most that each clue can be worth, and all together. */
  most: ReadonlyMap<Clue, number>;
  whole: number;
  /** What each clue is worth at most in a sentence of each post. */
  inPosts: ReadonlyMap<Passage["post"], ReadonlyMap<Clue, number>>;
};

/** What is common to the sentences of one search; `all` are those that meet some of the question. */
export function toldSetting(search: Search, all: readonly Told[], passages: readonly Passage[]): ToldSetting {
  const most = new Map(search.clues.map(clue => [clue, mostOf(clue, search.clueWeights)]));
  return {
    newest: passages.at(-1)?.post.publishedAt ?? null,
    pairs: pairsIn(stemsIn(search.question.text)),
    most,
    whole: sum(most.values()) || 1,
    inPosts: metInPosts(all),
  };
}

/** The features of one sentence that meets some of the question. */
export function toldFeatures(search: Search, told: Told, setting: ToldSetting): ToldFeatures {
  const { passage, met } = told;
  const { post, sentence } = passage;
  const { question, names } = search;
  const { most, whole, newest } = setting;
  const all = [...met.values()];
  const stems = stemsIn(sentence.text);
  const seconds = newest === null || post.publishedAt === null ? 0 : secondsBetween(post.publishedAt, newest);
  const age = Math.max(0, seconds) / daySeconds;
  const weightOf = (is: (met: Met) => boolean) =>
    sum([...met].filter(([, one]) => is(one)).map(([clue]) => most.get(clue) ?? 0)) / whole;
  const type = flag(isOfType(question, told));
  const asked = [question.speaker, ...question.otherSpeakers].filter(one => one !== null);
  return {
    logScore: Math.log(Math.max(leastScore, told.score)),
    own: sum(all.map(({ own }) => own)) / whole,
    sureOwn: weightOf(({ sure }) => sure === "own"),
    near: sum(all.map(({ own, near }) => near - own)) / whole,
    unmet: weightOf(({ near }) => near === 0),
    inPost: sum(setting.inPosts.get(post)?.values() ?? []) / whole,
    caption: flag(/caption|context|alt/u.test(sentence.role)),
    question: flag(isQuestion(sentence.text)),
    place: Math.log(1 + Math.max(0, sentence.place)),
    lead: flag(sentence.place <= 1),
    age: Math.log(1 + age),
    today: flag(age < 1),
    type,
    typeFigure: question.kind === "figure" ? type : 0,
    typeWhen: question.kind === "when" ? type : 0,
    figures: question.kind === "figure" ? Math.min(2, sentence.figures.length) : 0,
    bySpeaker: flag(asked.some(one => isSaidBy(passage, one, names))),
    pairs: pairsIn(stems).intersection(setting.pairs).size,
    closeness: closeness(stems, most) / whole,
    nouns: flag(nounsMet(search, told)),
    deed: flag(deedMet(search, told)),
    fit: flag(fits(search, told)),
  };
}

/** Below the least weight that any word has. */
const leastScore = 1e-6;

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** What each clue is worth at most in a sentence of each post. */
function metInPosts(all: readonly Told[]): Map<Passage["post"], Map<Clue, number>> {
  const found = new Map<Passage["post"], Map<Clue, number>>();
  for (const { passage, met } of all) {
    const inPost = found.get(passage.post) ?? new Map<Clue, number>();
    found.set(passage.post, inPost);
    for (const [clue, { own }] of met) if (own > (inPost.get(clue) ?? 0)) inPost.set(clue, own);
  }
  return found;
}

type Word = { text: string; stem: string };

function stemsIn(text: string): Word[] {
  return questionWords(text).map(word => {
    const small = word.toLowerCase();
    return { text: small, stem: stemOf(small) };
  });
}

/** Stems that follow each other, but for two words of form. */
function pairsIn(words: readonly Word[]): Set<string> {
  const pairs = new Set<string>();
  words.forEach(({ text, stem }, at) => {
    const next = words[at + 1];
    if (next !== undefined && !(functionWords.has(text) && functionWords.has(next.text)))
      pairs.add(`${stem} ${next.stem}`);
  });
  return pairs;
}

/** Over all two clues that a sentence meets: the weight of the lesser, less the further apart their words stand. */
function closeness(words: readonly Word[], most: ReadonlyMap<Clue, number>): number {
  const found = [...most]
    .map(([{ meets }, weight]) => ({
      weight,
      at: words.flatMap(({ stem }, at) => (meets.has(stem) ? [at] : [])),
    }))
    .filter(({ at }) => at.length > 0);
  let total = 0;
  found.forEach((one, at) => {
    for (const other of found.slice(at + 1)) {
      const apart = leastApart(one.at, other.at);
      if (apart !== null) total += Math.min(one.weight, other.weight) / (1 + apart);
    }
  });
  return total;
}

/** Fewest steps between a place of the one and another place of the other, both in order; null where they are the same place. */
function leastApart(places: readonly number[], others: readonly number[]): number | null {
  let least: number | null = null;
  for (const a of places)
    for (const b of others) {
      const steps = Math.abs(a - b);
      if (steps > 0 && (least === null || steps < least)) least = steps;
    }
  return least;
}
