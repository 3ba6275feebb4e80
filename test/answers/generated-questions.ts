import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerJudged } from "../../src/answers/answer-question.ts";
import type { Judge } from "../../src/answers/judge/judge.ts";
import { stemOf } from "../../src/answers/stem.ts";
import type { Story } from "../../src/coverage/story.ts";
import { termsOf } from "../../src/language/terms.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { readSample, sampleStory } from "./asked-coverage.ts";
import { generatedQuestion, numbersFrom, wordsIn } from "./generated-question.ts";
import { faultOf } from "./sound-answer.ts";

// Words of the program's own refusals, which a question may happen to use.
const refusals = `The coverage does not say this directly otherwise. Closest. I searched posts from sources, GMT. That is outside
  what I read. I cover. none of the posts names that person place or body, tells nothing of that asked about. nothing in the posts.
  no such figure given matching passages something else. asked speaker quoted named but only reported. reason. nobody. time. who it was
  did so. words position occasion. too long to show. passage says best or right reports was done they name on it`;

/** A word that no coverage and no question has: where a model says it, no answer may. */
export const foreignWord = "xqzvw";

/** Asks `count` generated questions of a story, by the rules alone where no judge is given; the faults found, each with its question. */
export async function faultsIn(
  store: CoverageStore,
  story: Story,
  count: number,
  seed: number,
  judges: readonly Judge[] = [],
): Promise<string[]> {
  const words = wordsIn(store, story.id);
  const own = [...termsOf(refusals), ...termsOf(story.name)];
  const known = new Set([...words.map(stemOf), ...words.flatMap(termsOf), ...own]);
  const next = numbersFrom(seed);
  const faults: string[] = [];
  for (let asked = 0; asked < count; asked++) {
    const question = generatedQuestion(words, next);
    const given = await answerJudged(store, story, { question, asOf: null, zone: story.timezone }, judges);
    const fault = JSON.stringify(given).includes(foreignWord) ? "a word of a model" : faultOf(given, known);
    if (fault !== null) faults.push(`${question} — ${fault}`);
  }
  return faults;
}

/** The same over the bundled sample, read into a folder of its own. */
export async function faultsInSample(count: number, seed: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-generated-"));
  const store = openCoverageStore(folder);
  try {
    const story = sampleStory();
    await readSample(store, story);
    return await faultsIn(store, story, count, seed);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}
