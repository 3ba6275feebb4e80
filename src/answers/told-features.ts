import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Clue } from "./clue.ts";
import { isNegative } from "./denial-words.ts";
import { news } from "./gate.ts";
import type { Passage } from "./passage.ts";
import { questionWords } from "./question-tokens.ts";
import { functionWords } from "./question-words.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { mostOf, type Told } from "./told.ts";
import { fits, isOfType, namesMet } from "./told-fit.ts";

/** What speaks for a sentence as the answer, by name. Shares are 0 to 1, flags 0 or 1. */
export type ToldFeatures = Record<string, number>;

const daySeconds = 24 * 3600;

/** What the features of all sentences of one search are measured against. */
export type ToldSetting = {
  newest: Instant | null;
  pairs: ReadonlySet<string>;
  /** The most that each clue can be worth. */
  most: ReadonlyMap<Clue, number>;
  whole: number;
  rarest: Clue | null;
  inPosts: ReadonlyMap<Passage["post"], ReadonlyMap<Clue, number>>;
};

export function toldSetting(search: Search, all: readonly Told[], passages: readonly Passage[]): ToldSetting {
  const most = new Map(search.clues.map(clue => [clue, mostOf(clue, search.clueWeights)]));
  const [rarest = null] = [...most].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    newest: passages.at(-1)?.post.publishedAt ?? null,
    pairs: pairsIn(stemsIn(search.question.text)),
    most,
    whole: sum(most.values()) || 1,
    rarest,
    inPosts: metInPosts(all),
  };
}

export function toldFeatures(search: Search, told: Told, setting: ToldSetting): ToldFeatures {
  const { passage, met } = told;
  const { post, sentence } = passage;
  const { question } = search;
  const { most, whole, rarest } = setting;
  const stems = stemsIn(sentence.text);
  const age =
    setting.newest === null || post.publishedAt === null ? 0 : Math.max(0, secondsBetween(post.publishedAt, setting.newest)) / daySeconds;
  const ownSum = sum([...met.values()].map(({ own }) => own));
  const part = (from: number, to: number) =>
    sum([...met.values()].filter(({ worth }) => worth >= from && worth < to).map(({ own }) => own)) / whole;
  const near = sum([...met.values()].map(({ own, near: beside }) => beside - own)) / whole;
  const posted = setting.inPosts.get(post);
  const inPost = sum(posted?.values() ?? []) / whole;
  const rare = rarest ? met.get(rarest) : undefined;
  const type = isOfType(question, told) ? 1 : 0;
  const kind = question.kind;
  const count = search.clues.length || 1;
  const is = (...kinds: string[]) => (kinds.includes(kind) ? 1 : 0);
  const speech = sentence.by !== null || sentence.quotations.length > 0;
  const length = Math.max(1, sentence.terms.length) / 14;
  const role = String(sentence.role);
  const asked = [question.speaker, ...question.otherSpeakers].filter(one => one !== null);
  return {
    logScore: Math.log(Math.max(1e-6, told.score)),
    own: ownSum / whole,
    exact: part(0.85, 2),
    synonym: part(0.5, 0.85),
    related: part(0, 0.5),
    near,
    inPost,
    beyond: Math.max(0, inPost - ownSum / whole - near),
    rareOwn: rare && rare.own > 0 ? 1 : 0,
    rareNear: rare && rare.own === 0 && rare.near > 0 ? 1 : 0,
    metOwn: [...met.values()].filter(({ own }) => own > 0).length / count,
    sureOwn: sum([...met].filter(([, { sure }]) => sure === "own").map(([clue]) => most.get(clue) ?? 0)) / whole,
    sureNear: sum([...met].filter(([, { sure }]) => sure === "near").map(([clue]) => most.get(clue) ?? 0)) / whole,
    unmet: sum([...met].filter(([, one]) => one.near === 0).map(([clue]) => most.get(clue) ?? 0)) / whole,
    length: Math.log(length),
    short: length < 0.5 ? 1 : 0,
    long: length > 2 ? 1 : 0,
    caption: /caption|context|alt/u.test(role) ? 1 : 0,
    title: role === "title" ? 1 : 0,
    question: isQuestion(sentence.text) ? 1 : 0,
    talk: isTalk(sentence.text) && sentence.by === null ? 1 : 0,
    place: Math.log(1 + Math.max(0, sentence.place)),
    lead: sentence.place <= 1 ? 1 : 0,
    age: Math.log(1 + age),
    today: age < 1 ? 1 : 0,
    type,
    typeFigure: is("figure") * type,
    typeWhen: is("when") * type,
    typeWho: is("who") * type,
    typeWhere: is("where") * type,
    typeWhy: is("why") * type,
    speechAsked: is("statement", "positions") * (speech ? 1 : 0),
    speechUnasked: is("what", "how", "who", "where", "when", "why", "figure", "yes-no") * (speech ? 1 : 0),
    bySpeaker: asked.length > 0 && asked.some(one => isSaidBy(passage, one, search.names)) ? 1 : 0,
    figures: is("figure") * Math.min(2, sentence.figures.length),
    how: is("how") * (/\b(?:by|through|using|with|via)\b/iu.test(sentence.text) ? 1 : 0),
    negated: question.negated && isNegative.test(sentence.text) ? 1 : 0,
    pairs: pairsIn(stems).intersection(setting.pairs).size,
    closeness: closeness(stems, most) / whole,
    news: Math.log(1 + news(question, passage)),
    names: namesMet(search, told) ? 1 : 0,
    fit: fits(search, told) ? 1 : 0,
  };
}

const isTalkPattern = /\b(?:I|I'm|you|your|we|our|us|let's)\b/u;
function isTalk(text: string): boolean {
  return isTalkPattern.test(text.replace(/(?:``|["“]).*?(?:''|["”])/gu, " "));
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

