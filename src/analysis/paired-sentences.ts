import type { Paragraph, PostBody } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { sentencesOf } from "../language/sentences.ts";

/** A sentence of one revision beside the one of the other that it became; null where there is none. */
export type SentencePair = { was: string | null; now: string | null; isTitle: boolean };

/** Two sentences are one edited when this part of their words is the same. */
const alike = 0.45;
/** The same where nothing else stands between the neighbours of both. */
const alikeInPlace = 0.25;

type Unit = { text: string; words: readonly string[]; at: number };

/**
 * The sentences of two revisions that differ, side by side: each with the likest of the other, wherever it stands. Those that
 * both have, in whatever order, are left out; so are notices and pointers. Titles are compared with titles.
 */
export function pairedSentences(before: PostBody, after: PostBody): SentencePair[] {
  const [was, now] = withoutCommon(unitsOf(before), unitsOf(after));
  const pairs = titlePair(before.title, after.title);
  const matched = likest(was, now);
  const taken = new Set(matched.values());
  for (const unit of was)
    pairs.push({ was: unit.text, now: matched.get(unit)?.text ?? null, isTitle: false });
  for (const unit of now) if (!taken.has(unit)) pairs.push({ was: null, now: unit.text, isTitle: false });
  return pairs;
}

function titlePair(was: string | null, now: string | null): SentencePair[] {
  return was === now ? [] : [{ was, now, isTitle: true }];
}

/** Pointers to other pages and notices of players change with the page, not with the post. */
function isSaid({ role }: Paragraph): boolean {
  return role !== "promo";
}

function unitsOf(body: PostBody): Unit[] {
  const sentences = body.paragraphs.filter(isSaid).flatMap(({ text }) => sentencesOf(text));
  return sentences.map(({ text }, at) => ({ text, words: sentenceWords(text), at }));
}

/** The units of each that the other does not have word for word, as often as it has them. */
function withoutCommon(was: readonly Unit[], now: readonly Unit[]): [Unit[], Unit[]] {
  const free = new Map<string, Unit[]>();
  for (const unit of now) free.set(unit.text, [...(free.get(unit.text) ?? []), unit]);
  const left = was.filter(unit => free.get(unit.text)?.shift() === undefined);
  return [left, [...free.values()].flat().sort((a, b) => a.at - b.at)];
}

/** The likest pairs, taken first; what is left stands in place of what is left between the same neighbours. */
function likest(was: readonly Unit[], now: readonly Unit[]): Map<Unit, Unit> {
  const scored = was.flatMap(unit =>
    now.map(other => ({
      unit,
      other,
      score: likeness(unit.words, other.words),
      apart: Math.abs(unit.at - other.at),
    })),
  );
  const matched = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const alone = was.length === now.length;
  for (const { unit, other, score, apart } of scored.sort((a, b) => b.score - a.score || a.apart - b.apart)) {
    if (matched.has(unit) || taken.has(other)) continue;
    if (score < alike && !(alone && apart === 0 && score >= alikeInPlace)) continue;
    matched.set(unit, other);
    taken.add(other);
  }
  return matched;
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const free = [...b];
  let shared = 0;
  for (const word of a) {
    const at = free.indexOf(word);
    if (at === -1) continue;
    free.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** The words and numbers of a sentence, folded, without marks: equal lists differ in marks, capitals and accents alone. */
export function sentenceWords(text: string): string[] {
  const plain = foldKey(text).replace(/(?<=\d),(?=\d{3})/g, "");
  // signs of money and parts, numbers with their points, letters
  return plain.match(/[£$€¥%]|\d+(?:[.:]\d+)*|[\p{L}\p{M}]+/gu) ?? [];
}
