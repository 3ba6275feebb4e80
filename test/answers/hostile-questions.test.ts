import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  const joined = "Holt/Oslo/".repeat(400);
  ({ store, close } = storeWith([
    ...tarnPosts,
    post("x1", "15:00", "A row of letters", [
      { role: "text", text: `Holt spoke in Oslo of ${joined} and of the dam.` },
      { role: "text", text: `${"A".repeat(60_000)} was painted on the wall of the dam in Oslo.` },
    ]),
  ]));
});
afterAll(() => close());

describe("answer: questions and posts that nobody would write", () => {
  it("reads a question of one name many times over", () => {
    expect(askTarn(store, `Is ${"NORWAY ".repeat(30)}?`).outcome).toBeDefined();
    expect(askTarn(store, `Is ${"A".repeat(250)}?`).outcome).toBeDefined();
  });

  it("reads posts of words joined by strokes and of one endless word", () => {
    expect(askTarn(store, "What did Holt say in Oslo?").outcome).toBeDefined();
    expect(askTarn(store, "Who painted the wall of the dam in Oslo?").text).not.toContain("AAAA");
  });

  it("takes signs of replacement in a follow-up as they are typed", () => {
    const history = [{ q: "What did Holt say about the dam?", a: "That repairs would cost $90m." }];
    const { readAs } = askTarn(store, "And the $`$'$& bridge?", { history });
    expect(readAs.length).toBeLessThan(120);
  });

  it("keeps an amount of money in a topic whole", () => {
    const history = [{ q: "What did Holt say about the $90m bill?", a: "That it is a fair price." }];
    const { readAs } = askTarn(store, "What did Lund say to that?", { history });
    expect(readAs).toContain("$90m bill");
  });
});
