import { afterAll, expect, test } from "vitest";
import { answer } from "../../src/answers/answer-question.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { readSample, sampleStory } from "./asked-coverage.ts";

const folder = temporaryFolder();
const store = openCoverageStore(folder.path);
const story = sampleStory();
await readSample(store, story);
afterAll(() => {
  store.close();
  folder.remove();
});

const ask = (question: string, more: { asOf?: string; wholeUpTo?: number } = {}) =>
  answer(store, story, { question, asOf: null, zone: story.timezone, ...more });

test.for([
  "What did Starmer say about troops?",
  "Who will attend the Paris summit?",
  "What did Tusk say about sending soldiers?",
  "How many soldiers have been killed?",
  "What does Merkel say about the talks?",
  "Who won the cup final?",
])("a large story gives the answer that the whole of it gives: %s", question => {
  const { searched, ...whole } = ask(question);
  const { searched: told, ...found } = ask(question, { wholeUpTo: 0 });
  expect(found).toEqual(whole);
  // All of it was searched, and the answer says so.
  expect({ ...told, sources: told.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual({
    ...searched,
    sources: searched.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
});

test("a large story as of then is searched as it was known then", () => {
  const asOf = "2025-02-17T12:00:00Z";
  const question = "What did Starmer say about troops?";
  expect(ask(question, { asOf, wholeUpTo: 0 }).searched.posts).toBe(ask(question, { asOf }).searched.posts);
});
