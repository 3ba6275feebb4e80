import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClause } from "../../src/language/unknowns.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text" as const, text: one }));

const more = [
  post(
    "u1",
    "15:00",
    "Sluice fund",
    text("Bech announced a sluice fund of $40m, but did not say where the money would be found."),
  ),
  post(
    "u2",
    "15:10",
    "Sirens in Tarnby",
    text("Two ferries were stranded at Lowick pier.", "They were towed home by a tug."),
  ),
  post("u3", "15:20", "Rail line", text("The Lowick railway was shut over cracks in its viaduct.")),
  post(
    "u4",
    "15:30",
    "Your questions",
    text("Why chalk?", "Paint washed off the gauges in the wet spring of 1987."),
  ),
];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([...tarnPosts, ...more]));
});
afterAll(() => close());

describe("answer: what is told to be unknown", () => {
  it.each([
    ["Why did the meeting go on so long?", "We have not been told why."],
    ["Where is the $40m for the sluice fund coming from?", "did not say where the money would be found"],
  ])("%s", (question, words) => {
    const given = askTarn(store, question);
    expect([given.outcome, given.text]).toEqual(["reported-unknown", expect.stringContaining(words)]);
  });

  it.each(["Why did the bridge close?", "When did work on the wall begin?"])(
    "is not given for another: %s",
    question => {
      expect(askTarn(store, question).outcome).toBe("answered");
    },
  );

  it("leaves open only its own clause", () => {
    expect(openClause("It is not known who paid, but the bill was high.")?.clause).not.toContain("bill");
    expect(openClause("A photo taken at an undisclosed location shows the wall.")).toBeNull();
  });
});

describe("answer: reasons", () => {
  it.each([
    ["Why was the Lowick railway shut?", "over cracks in its viaduct"],
    ["why is it chalk", "Paint washed off"],
  ])("%s", (question, words) => {
    const given = askTarn(store, question);
    expect([given.outcome, given.text]).toEqual(["answered", expect.stringContaining(words)]);
  });

  it("gives none for a deed that is not told", () => {
    expect(askTarn(store, "Why did Lund sell the bridge?").outcome).not.toBe("answered");
  });
});

describe("answer: what became of something", () => {
  it("goes on with the sentence after", () => {
    expect(askTarn(store, "What happened to the ferries stranded at Lowick pier?").text).toContain(
      "towed home by a tug",
    );
  });
});
