import { expect, it } from "vitest";
import { openSentenceJudge } from "../../src/answers/judge/sentence-judge.ts";
import { faultsIn, faultsInSample } from "./generated-questions.ts";
import { storeWith, tarnStory } from "./tarn-story.ts";

// The soak asks 10,000: npm run test:soak -- --only asking.
it("every sentence is cited and held by its citations, and no refusal repeats a foreign word, on our story", () => {
  const { store, close } = storeWith();
  expect(faultsIn(store, tarnStory, 500, 1)).toEqual([]);
  close();
});

it("the same holds where the judge reads the answers", () => {
  const { store, close } = storeWith();
  const judge = openSentenceJudge(message => expect.fail(message));
  expect(faultsIn(store, tarnStory, 120, 3, judge)).toEqual([]);
  close();
}, 120_000);

it("the same holds on the bundled sample", async () => {
  expect(await faultsInSample(500, 2)).toEqual([]);
}, 60_000);
