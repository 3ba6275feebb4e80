import { wordsOf } from "../../src/language/terms.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";

/** A stream of numbers from 0 to 1 that a seed decides (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const openings =
  `Who|What did|When did|Where is|Why did|How many|How much|Did|Is|Will|Which|Did anyone|And|What about|How|Does|
What|At what time|Compare|who said|what's|any idea why|since this morning what did|do we know|which countries|has|what made`
    .replace(/\n/g, "")
    .split("|");
const foreignWords =
  "zebra Quill cheese Montevideo quantum sonata Nakamura goalkeeper 7,777 <b> ’”“ @channel ikea 31% versus unicorns".split(
    " ",
  );

/** Words of the coverage, capitals and all, that questions are made of. */
export function wordsIn(store: CoverageStore, story: string): string[] {
  const texts = store
    .posts({ story, from: null, to: null, asOf: null })
    .flatMap(({ title, paragraphs }) => [title ?? "", ...paragraphs.map(({ text }) => text)]);
  return [...new Set(texts.flatMap(wordsOf))];
}

/** A question of some words of the coverage and sometimes one that it does not have. */
export function generatedQuestion(words: readonly string[], next: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  const count = Math.floor(next() * 7);
  const chosen = Array.from({ length: count }, () => pick(next() < 0.85 ? words : foreignWords));
  return `${pick(openings)} ${chosen.join(" ")}?`;
}
