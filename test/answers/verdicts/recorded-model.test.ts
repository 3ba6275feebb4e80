import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerJudged } from "../../../src/answers/answer-question.ts";
import { languageModelJudge } from "../../../src/answers/judge/language-model-judge.ts";
import { createLog } from "../../../src/log.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../../src/store/sqlite/coverage-store.ts";
import { readSample, sampleStory } from "../asked-coverage.ts";
import { AskedQuestion, isRight } from "../asked-question.ts";
import { recordedModel } from "./recorded-model.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-recorded-"));
let store: CoverageStore;
let model: Awaited<ReturnType<typeof recordedModel>>;

beforeAll(async () => {
  store = openCoverageStore(folder);
  await readSample(store, sampleStory());
  model = await recordedModel();
});

afterAll(async () => {
  store.close();
  await model.stop();
  rmSync(folder, { recursive: true });
});

// Few questions, and a request may have changed a little since its verdict was recorded.
test("with a language model's verdicts nearly all unseen questions on the sample come out right", async () => {
  const story = sampleStory();
  const log = createLog({ level: "error", write: () => {} });
  const judge = languageModelJudge({ url: model.url, name: "recorded", key: null }, log);
  const questions = readFileSync(join(import.meta.dirname, "..", "asked", "direct.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map(line => AskedQuestion.parse(JSON.parse(line)))
    .filter(one => one.story === "sample" && one.unseen);
  const right: string[] = [];
  for (const asked of questions) {
    const { question, asOf, history } = asked;
    const request = { question, asOf, history, window: null, zone: story.timezone };
    if (isRight(asked, await answerJudged(store, story, request, [judge]))) right.push(asked.id);
  }
  expect(questions).toHaveLength(18);
  expect(model.heard.length).toBeGreaterThan(10);
  expect(right.length).toBeGreaterThanOrEqual(16);
});
