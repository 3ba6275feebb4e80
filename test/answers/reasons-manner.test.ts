import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text" as const, text: one }));

const more = [
  post(
    "m1",
    "15:00",
    "Lifeboat crew",
    text("The lifeboat is not affected, because its crew belong to the harbour trust."),
  ),
  post(
    "m2",
    "15:10",
    "Quarry road",
    text("The quarry road was shut at noon because a culvert gave way.", "Pickets stood by the gate."),
  ),
  post(
    "m3",
    "15:20",
    "Culvert inquiry",
    text("The cause of the failure of the quarry's crane is not yet known."),
  ),
  post(
    "m4",
    "15:30",
    "Pontoons for the lake",
    text(
      "Asked what the pontoon scheme means, Lund said that the talks on it are in the very early stages.",
      "He said the pontoon scheme must include Finland.",
    ),
  ),
  post("m5", "15:40", "Bishop Harke remains in a ‘grave’ state in the infirmary", []),
  post("m6", "15:50", "Barges", text("Denmark has offered further help with the barges.")),
  post("m7", "16:00", "Weir", text("The weir at Stell was hit by a barge.")),
];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([...tarnPosts, ...more]));
});
afterAll(() => close());

describe("answer: reasons and manner", () => {
  it.each([
    ["How come the lifeboat's still running?", "because its crew belong to the harbour trust"],
    ["Why was the quarry road shut?", "because a culvert gave way"],
    ["how's bishop Harke doing", "‘grave’ state"],
  ])("%s", (question, words) => {
    const given = askTarn(store, question);
    expect([given.outcome, given.text]).toEqual(["answered", expect.stringContaining(words)]);
  });

  it("tells that the very question was put and turned away", () => {
    const given = askTarn(store, "What exactly would the pontoon scheme consist of?");
    expect([given.outcome, given.text]).toEqual([
      "reported-unknown",
      expect.stringContaining("very early stages"),
    ]);
  });

  it.each([
    "Why did Holt burn the lifeboat?",
    "What exactly is Denmark sending?",
    "How bad is the damage to the weir at Stell?",
    "What happened to the canoe barges?",
  ])("answers nothing that is not told: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
