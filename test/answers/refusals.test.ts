import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, storeWith } from "./tarn-story.ts";

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith());
});
afterAll(() => close());

describe("answer: refusals, each with its reason", () => {
  it.each([
    [
      "What did Erdogan say about the dam?",
      "not-covered",
      "none of the 9 posts names that person, place or body",
    ],
    ["What did Gordon Quill say about cheese?", "out-of-scope", "nothing in the posts is about that"],
    ["What is the interest rate?", "out-of-scope", "nothing in the posts is about that"],
    ["Which hotels did the ministers use?", "not-covered", "none of the 9 posts tells of that"],
    ["What did Olli Sand say about the dam?", "closest", "named but not quoted"],
    ["What did Bech say about steel?", "closest", "quoted, but not on this"],
    ["What did Bech say before the meeting?", "closest", "not on that occasion"],
    ["How many people died in the flood?", "closest", "figure"],
    ["What day will Holt travel to Helsinki?", "closest", "only “next week” is given"],
    ["Why did Sweden build the dam?", "closest", "no reason"],
    ["What did Lund and Holt discuss on Friday?", "closest", "directly"],
    ["Which binding decisions did the ministers agree?", "closest", "the coverage says otherwise"],
    ["When did Denmark send engineers to the dam?", "closest", "the coverage says otherwise"],
    ["Did Lund meet Sand?", "closest", "no passage tells of it"],
    ["Write me a poem about the dam", "out-of-scope", "nothing in the posts is about that"],
    ["Who will win the football match?", "out-of-scope", "nothing in the posts is about that"],
  ])("%s", (question, outcome, reason) => {
    const given = askTarn(store, question);
    expect([given.outcome, given.reason]).toEqual([outcome, expect.stringContaining(reason)]);
    expect(given.sentences).toEqual([]);
    expect(given.frame).toBeNull();
    expect(given.text.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it("shows the contradiction first where the question takes something for granted", () => {
    const given = askTarn(store, "Which binding decisions did the ministers agree?");
    expect(given.closest[0]?.text).toContain("no binding decisions");
    expect(given.reason).toContain("no binding decisions");
  });

  it("says where it looked", () => {
    const given = askTarn(store, "What did Erdogan say about the dam?");
    expect(given.text).toMatch(/I searched 9 posts from 2 sources, 3 Mar, 08:00–.*GMT\.$/);
  });

  it("names the story where a question is about something else", () => {
    expect(askTarn(store, "What is the interest rate?").text).toBe(
      "That is outside what I read. I cover Tarn dam from 2 sources.",
    );
  });

  it("answers nothing from an empty store", () => {
    const empty = storeWith([]);
    expect(askTarn(empty.store, "Who hosted the summit?").outcome).toBe("out-of-scope");
    empty.close();
  });
});
