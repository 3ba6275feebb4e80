import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const more: readonly PostLine[] = [
  post("i1", "15:00", "A constable finds the missing boat", [
    { role: "text", text: "A constable found the missing boat in the reeds near Lundby harbour." },
    { role: "text", text: "General Yusuf Qaddur has refused to open the northern gate." },
  ]),
  post(
    "i2",
    "16:00",
    null,
    [{ role: "text", text: "A dog was rescued from the Tarnby roofs by Ewa Kowalska." }],
    {
      publishedAt: "2025-03-02T12:00:00Z",
      timePrecision: "day",
      kind: "article",
    },
  ),
];

describe("answer: a question as it is typed in a hurry", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["slips of the keyboard", "wot did anders lnud say the wall neds befor the meeting?", "new steel"],
    ["a word of the dictionary for one of the news", "What was found in the reeds by the seaport?", "Lundby"],
    ["a name in another spelling of its script", "What has general kaddur refused to open?", "northern gate"],
    [
      "what leads up to the question",
      "I am writing about the flood. How many people lost power in Tarnby?",
      "3,200",
    ],
    ["a day without a preposition", "2 march: who rescued a dog from the roofs?", "Kowalska"],
  ])("reads %s", (_, question, part) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(part);
  });

  it("says how it read what was misspelt", () => {
    expect(askTarn(store, "Wil Denmrk send engineers?").readAs).toBe("Wil Denmark send engineers?");
  });

  it.each([
    [
      "a name that is near one of the coverage only by a first letter",
      "Did Rand speak to Holt about the ferry?",
    ],
    ["a day of which nothing is told", "28 february: who rescued a dog from the roofs?"],
    ["a word that only a loose relation joins to the coverage", "Who won the olympics in Oslo?"],
  ])("refuses %s", (_, question) => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
