import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const courier = { source: "courier", sourceName: "Courier" };
const text = (words: string) => [{ role: "text" as const, text: words }];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([
    ...tarnPosts,
    post(
      "d1",
      "10:25",
      "Tarnby after the flood",
      text("The flood left 5,400 people without power in Tarnby, the grid company says."),
      courier,
    ),
    post(
      "d2",
      "14:30",
      "Sand on the valley",
      text("Finnish president Olli Sand said: “We will hold a further meeting on the valley in May.”"),
    ),
    post(
      "d3",
      "14:35",
      "Sand speaks of May",
      text("Finnish president Olli Sand said: “We will hold a further briefing on the valley in May.”"),
      courier,
    ),
  ]));
});
afterAll(() => close());

describe("an answer that two outlets give differently", () => {
  it("shows both figures with both names, each cited to its outlet", () => {
    const given = askTarn(store, "How many people were left without power?");
    expect(given.frame).toMatch(/^(?:The Herald and Courier|Courier and The Herald) differ:$/);
    expect(given.text).toContain("3,200 people");
    expect(given.text).toContain("5,400 people");
    const outlets = given.sentences.flatMap(({ citations }) => citations.map(({ sourceName }) => sourceName));
    expect(new Set(outlets)).toEqual(new Set(["The Herald", "Courier"]));
    expect(given.text.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it("shows both wordings of what was said", () => {
    const given = askTarn(store, "What did Sand say about the valley?");
    expect(given.text).toContain("a further meeting");
    expect(given.text).toContain("a further briefing");
    expect(given.frame).toContain("differ:");
  });

  it("says nothing of it where the difference lies elsewhere", () => {
    expect(askTarn(store, "When was the bridge closed?").frame).toBeNull();
    expect(askTarn(store, "Who hosted the summit?").frame).toBeNull();
  });
});
