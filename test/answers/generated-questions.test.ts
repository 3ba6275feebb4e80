import { expect, it } from "vitest";
import { localJudge } from "../../src/answers/judge/local-judge.ts";
import { faultsIn, faultsInSample } from "./generated-questions.ts";
import { storeWith, tarnStory } from "./tarn-story.ts";

// The soak asks 10,000: npm run test:soak -- --only asking.
it("every sentence is cited and held by its citations, and no refusal repeats a foreign word, on our story", async () => {
  const { store, close } = storeWith();
  expect(await faultsIn(store, tarnStory, 500, 1)).toEqual([]);
  close();
});

it("the same holds where the judge reads the answers", async () => {
  const { store, close } = storeWith();
  const judge = localJudge(message => expect.fail(message));
  expect(await faultsIn(store, tarnStory, 120, 3, [judge])).toEqual([]);
  await judge.close();
  close();
}, 120_000);

it("the same holds on the bundled sample", async () => {
  expect(await faultsInSample(500, 2)).toEqual([]);
}, 60_000);
