import { expect, test } from "vitest";
import { answer } from "../../src/answers/answer-question.ts";
import { storeWith, tarnStory } from "./tarn-story.ts";

const question = "What share of its energy budget has Denmark set aside?";

/** Asks over a window, as a recap's thread does. */
function ask(window: { from: string; to: string }, words = question) {
  const { store, close } = storeWith();
  try {
    return answer(store, tarnStory, { question: words, asOf: null, window, zone: tarnStory.timezone });
  } finally {
    close();
  }
}

test("a post that has only a date is in every window that touches its day", () => {
  expect(ask({ from: "2025-03-03T17:00:00Z", to: "2025-03-03T20:00:00Z" }).text).toContain("4%");
  const before = ask({ from: "2025-03-01T00:00:00Z", to: "2025-03-02T20:00:00Z" });
  expect(before.outcome).not.toBe("answered");
  expect(before.searched.posts).toBe(0);
});

test("a clock time that the question names is answered by posts of which the time is known", () => {
  const evening = { from: "2025-03-03T00:00:00Z", to: "2025-03-03T23:00:00Z" };
  const given = ask(evening, "What did Bech say between 11:00 and 12:30?");
  expect(given.sentences.flatMap(({ citations }) => citations.map(it => it.timePrecision))).not.toContain(
    "day",
  );
});
