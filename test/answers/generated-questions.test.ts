import { expect, it } from "vitest";
import { languageModelJudge } from "../../src/answers/judge/language-model-judge.ts";
import { localJudge } from "../../src/answers/judge/local-judge.ts";
import { createLog } from "../../src/log.ts";
import { numbersFrom } from "./generated-question.ts";
import { faultsIn, faultsInSample, foreignWord } from "./generated-questions.ts";
import { simulatedLanguageModel } from "./judge/simulated-language-model.ts";
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

it("the same holds where a hostile language model reads the answers", async () => {
  const { store, close } = storeWith();
  const next = numbersFrom(11);
  // Names sentences by chance, and says all it can beside.
  const model = await simulatedLanguageModel(({ sentences }) => {
    const some = () => sentences.filter(() => next() < 0.2).map(({ id }) => id);
    const bait = `[${foreignWord}](https://${foreignWord}.example) <!channel> @everyone`;
    const named = { answers: [bait, ...some()], contrary: next() < 0.2 ? some() : [], unknown: some() };
    return next() < 0.1
      ? { content: bait }
      : { content: `${bait} ${JSON.stringify({ ...named, text: bait })}` };
  });
  const log = createLog({ level: "error", write: () => {} });
  const judge = languageModelJudge({ url: model.url, name: "hostile", key: null }, log);
  expect(await faultsIn(store, tarnStory, 300, 5, [judge])).toEqual([]);
  expect(model.heard.length).toBeGreaterThan(100);
  await model.stop();
  close();
}, 120_000);

it("the same holds on the bundled sample", async () => {
  expect(await faultsInSample(500, 2)).toEqual([]);
}, 60_000);
