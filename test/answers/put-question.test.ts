import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "q1",
    "17:00",
    "Your questions on the quarry",
    text(
      "Will the quarry keep its licence?",
      "For now, yes.",
      "The county could take it away in the spring.",
      "Will the owner pay?",
    ),
  ),
  post(
    "q2",
    "17:20",
    "Lifts at the ski slope",
    text(
      "Three of the eight lifts stood still on Sunday and did not move until dusk.",
      "A picture of the slope with a bear on it has been shared widely.",
      "The real slope has a fence.",
      "The picture is fake, the county says.",
      "The skiers urged Mayor Berg to resign.",
    ),
  ),
];

let opened: { store: CoverageStore; close: () => void };
beforeAll(() => {
  opened = storeWith([...tarnPosts, ...more]);
});
afterAll(() => opened.close());

const asked = (question: string) => askTarn(opened.store, question);

describe("a question that the coverage puts itself", () => {
  it("is answered by what follows it there, until the next question", () => {
    const { outcome, text: given } = asked("Does the quarry get to keep its licence?");
    expect(outcome).toBe("answered");
    expect(given).toContain("For now, yes.");
    expect(given).not.toContain("Will the owner pay?");
  });
});

describe("whether something is so", () => {
  it("is told of all by what is told of some", () => {
    expect(asked("Did all the lifts work?").text).toContain("Three of the eight lifts");
  });

  it("is not told by a word that goes with another noun", () => {
    const { text: given } = asked("Is the picture of the slope real?");
    expect(given).toContain("fake");
    expect(given).not.toContain("fence");
  });

  it("is not told by what others urge", () => {
    expect(asked("Will Mayor Berg resign?").outcome).toBe("closest");
  });
});
