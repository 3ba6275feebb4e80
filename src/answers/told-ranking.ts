import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Clue } from "./clue.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import { rankingWeights } from "./ranking-weights.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { mostOf, type Told, toldBy } from "./told.ts";
import { fits, isOfType, namesMet } from "./told-fit.ts";

/** So many are looked at for what type of answer they hold, and so many are kept: further down nothing is close. */
const mostRead = 200;
const mostKept = 100;
const daySeconds = 24 * 3600;

const kept = new WeakMap<Search, readonly Told[]>();

/** The sentences that tell most of what a question's words are about, best first; those of the asked type before others. */
export function toldRanking(search: Search): readonly Told[] {
  const known = kept.get(search);
  if (known) return known;
  const { occasion } = search.question;
  const passages = occasion ? onOccasion(search.passages, occasion) : search.passages;
  const all = toldBy(search.clues, passages, search.clueWeights);
  const beyond = {
    newest: passages.at(-1)?.post.publishedAt ?? null,
    pairs: pairsIn(stemsIn(search.question.text)),
    most: new Map(search.clues.map(clue => [clue, mostOf(clue, search.clueWeights)])),
    inPosts: metInPosts(all),
  };
  const told = all
    .slice(0, mostRead)
    .map(one => ({ ...one, score: one.score * worthOf(search, one, beyond) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostKept);
  kept.set(search, told);
  return told;
}

type Beyond = {
  newest: Instant | null;
  pairs: ReadonlySet<string>;
  /** The most that each clue can be worth. */
  most: ReadonlyMap<Clue, number>;
  inPosts: ReadonlyMap<Passage["post"], ReadonlyMap<Clue, number>>;
};

/** What speaks for a sentence beyond the words that it shares with the question, as a factor. */
function worthOf(search: Search, told: Told, { newest, pairs, most, inPosts }: Beyond): number {
  const { post, sentence } = told.passage;
  const weights = rankingWeights;
  const whole = sum(most.values()) || 1;
  const stems = stemsIn(sentence.text);
  const age = newest === null || post.publishedAt === null ? 0 : secondsBetween(post.publishedAt, newest);
  const near = sum([...told.met.values()].map(({ own, near: beside }) => beside - own));
  return Math.exp(
    weights.ofPost * (sum(inPosts.get(post)?.values() ?? []) / whole) +
      (isOfType(search.question, told) ? weights.ofType : 0) +
      weights.ofPlace * Math.log(1 + Math.max(0, sentence.place)) +
      weights.ofAge * Math.log(1 + Math.max(0, age) / daySeconds) +
      weights.ofPair * pairsIn(stems).intersection(pairs).size +
      weights.ofCloseness * (closeness(stems, most) / whole) +
      weights.ofNear * (near / whole) +
      (namesMet(search, told) ? weights.ofNames : 0) +
      (fits(search, told) ? weights.ofFit : 0),
  );
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
      const apart = one.at.flatMap(a => other.at.map(b => Math.abs(a - b)).filter(steps => steps > 0));
      if (apart.length > 0) total += Math.min(one.weight, other.weight) / (1 + Math.min(...apart));
    }
  });
  return total;
}

/** How well the chosen passage tells of what is asked, against the best that there is of its type (0 to 1). */
export function worthAmongTold(search: Search, passages: readonly Passage[], ofType = true): number {
  const told = toldRanking(search).filter(one => !ofType || fits(search, one));
  const best = told[0]?.score ?? 0;
  const own = told.find(({ passage }) => passages.includes(passage))?.score ?? 0;
  return best === 0 ? 1 : own / best;
}
