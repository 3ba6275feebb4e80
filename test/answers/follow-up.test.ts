import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, storeWith } from "./tarn-story.ts";

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith());
});
afterAll(() => close());

const asked = (q: string, a: string) => [{ q, a }];

describe("answer: a question that leans on the turn before", () => {
  it.each([
    [
      "And Lund?",
      asked("What did Mira Holt say about the dam?", "That it is dear."),
      "What did Lund say about the dam?",
    ],
    ["What about Sweden?", asked("Will Denmark send engineers?", "No."), "Will Sweden send engineers?"],
    [
      "And before it?",
      asked("What did Lund say after the summit?", "Little."),
      "What did Lund say before the summit?",
    ],
    [
      "And after the meeting?",
      asked("What did Holt say before the meeting?", "-"),
      "What did Holt say after the meeting?",
    ],
    [
      "Was he there?",
      asked("Who spoke about steel?", "Swedish prime minister Anders Lund."),
      "Was Anders Lund there?",
    ],
    [
      "What did she say?",
      asked("Who hosted the summit?", "Mira Holt, with Anders Lund."),
      "What did Mira Holt say?",
    ],
    ["Why?", asked("When was the bridge closed?", "On Sunday."), "Why: When was the bridge closed?"],
    [
      "Who closed the bridge in Tarnby?",
      asked("What did Holt say?", "-"),
      "Who closed the bridge in Tarnby?",
    ],
    [
      "and between 13:00 and 14:00?",
      asked("What did Lund say?", "-"),
      "What did Lund say between 13:00 and 14:00?",
    ],
  ])("%s", (question, history, readAs) => {
    expect(askTarn(store, question, { history }).readAs).toBe(readAs);
  });

  it("answers the question as it was read", () => {
    const why = askTarn(store, "Why?", { history: asked("When was the bridge closed?", "On Sunday.") });
    expect(why.text).toContain("because its northern pillar had cracked");
    const where = askTarn(store, "Where?", { history: asked("Who hosted the summit?", "Mira Holt.") });
    expect(where.text).toContain("Akers House");
  });

  it("remembers a chain of follow-ups", () => {
    const history = [
      { q: "What did Holt say after the summit?", a: "That repairs would cost $90m." },
      { q: "And Lund?", a: "That planning has not begun." },
    ];
    expect(askTarn(store, "And before it?", { history }).readAs).toBe("What did Lund say before the summit?");
  });
});
