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
    ["And Sweden?", asked("Did anyone send engineers?", "-"), "Did Sweden send engineers?"],
    ["Did Sweden?", asked("Will Denmark send engineers?", "No."), "Will Sweden send engineers?"],
    [
      "And Swedish engineers?",
      asked("How many Danish engineers came?", "-"),
      "How many Swedish engineers came?",
    ],
    ["and the UK?", asked("How much has Denmark given?", "-"), "How much has the UK given?"],
    ["and Denmark?", asked("How much has the UK given?", "-"), "How much has Denmark given?"],
    ["How much did it offer?", asked("Will Denmark send engineers?", "-"), "How much did Denmark offer?"],
    ["and Lund?", asked("Why: What did Holt say?", "-"), "What did Lund say?"],
    ["Source?", asked("What did Holt say?", "-"), "What did Holt say?"],
    ["who said that?", asked("Why: What did Holt say?", "-"), "What did Holt say?"],
    [
      "What did he say?",
      asked("What did Lund say?", "The coverage does not say: Mira Holt."),
      "What did Lund say?",
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

  it.each(["Source?", "who said that?", "where is that from?", "which outlet?", "link?"])(
    "shows again what was told last, with its places: %s",
    question => {
      const first = askTarn(store, "When was the bridge closed?");
      const second = askTarn(store, question, { history: asked(first.readAs, first.text) });
      expect(second.outcome).toBe("answered");
      const posts = first.sentences.flatMap(({ citations }) => citations.map(({ postId }) => postId));
      for (const { citations } of second.sentences)
        for (const { postId } of citations) expect(posts).toContain(postId);
    },
  );

  it("says so where nothing was told that has a source", () => {
    const history = asked("Who won the lottery?", "The coverage does not say: no passage tells of it.");
    expect(askTarn(store, "source?", { history })).toMatchObject({ outcome: "not-covered", sentences: [] });
  });

  it("gives the time of what was told last where its words give none", () => {
    const first = askTarn(store, "What did Mira Holt say about the dam?");
    const when = askTarn(store, "when was that?", { history: asked(first.readAs, first.text) });
    if (when.outcome === "answered") expect(when.text).toMatch(/\d\d:\d\d|day/);
  });

  it("goes on from what a thread hangs on, that nobody asked for", () => {
    const told = askTarn(store, "When was the bridge closed?").text;
    const why = askTarn(store, "Why?", { history: [{ q: "", a: told }] });
    expect(why.text).toContain("because its northern pillar had cracked");
    expect(askTarn(store, "And Lund?", { history: [{ q: "", a: told }] }).readAs).toBe("Lund?");
  });

  it("remembers a chain of follow-ups", () => {
    const history = [
      { q: "What did Holt say after the summit?", a: "That repairs would cost $90m." },
      { q: "And Lund?", a: "That planning has not begun." },
    ];
    expect(askTarn(store, "And before it?", { history }).readAs).toBe("What did Lund say before the summit?");
  });
});
