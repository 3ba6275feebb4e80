import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "s1",
    "15:00",
    "The inquiry",
    text(
      "Judge Philippa Korsgaard heads the commission of inquiry into the leak.",
      "Korsgaard wants evidence from the maintenance engineers by Friday.",
      "Professor Wojciech Zielinski measured the pressure on the concrete.",
      "The military delivered emergency equipment to the harbour.",
      "The government apologised for the embarrassment.",
    ),
  ),
];

describe("answer: words as they are heard", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["What does korsgard want from the engineers?", "Korsgaard"],
    ["What does Corsgard want from the engineers?", "Korsgaard"],
    ["who is Filippa Korsgaard?", "Philippa"],
    ["What did zelinsky measure?", "Zielinski"],
    ["What did Zielynsky measure?", "Zielinski"],
    ["what did the milatery deliver to the harbour?", "military"],
    ["what emmergency equiptment was delivered?", "emergency equipment"],
    ["What did the goverment apologise for?", "government"],
    ["who apologised for the embarasment", "embarrassment"],
    ["who measured the preshure on the concrete?", "pressure"],
    ["who heads the comission?", "commission"],
    ["what evedense does Korsgaard want?", "evidence"],
    ["who are the maintanence engineers?", "maintenance"],
    ["what was delivered to the harber?", "harbo"],
    ["what equiptment was delivered to the harbour?", "equipment"],
  ])("reads %s", (question, part) => {
    expect(askTarn(store, question).readAs).toContain(part);
  });

  it.each([
    "Did Sandberg speak about the ferry?",
    "What did Rand sell in Bergen?",
    "Who painted the cathedral?",
    "Is the marathon on Sunday?",
  ])("leaves words that are only near: %s", question => {
    expect(askTarn(store, question).readAs).toBe(question);
  });
});
