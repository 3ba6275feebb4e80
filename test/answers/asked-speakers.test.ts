import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "q1",
    "15:00",
    "Voices from the valley",
    text(
      "Danish finance minister Sofie Krag said the ferry port would cost too much.",
      "Colonel Arne Berg said the ferry port was safe again.",
      "Colonel Arne Berg said his soldiers were tired.",
      "Colonel Arne Berg said the bridge was closed to lorries.",
      "A German engineer, Uwe Pohl, said the ferry port needs a new crane.",
      "The Flood Institute said the ferry port might sink by two metres.",
    ),
  ),
  post(
    "q2",
    "15:30",
    "On the school roof",
    text(
      "Professor Liv Hagen said the school roof was heavy with snow.",
      "American general Ray Toll said helicopters could land on the school roof.",
      "Rapper Jonna Blix said she would sing on the school roof.",
      "The WHO said water at the school was not fit to drink.",
    ),
  ),
];

describe("answer: speakers by name, by office and as bodies", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["What did Krag and Berg say about the ferry port?", ["Krag", "Berg"]],
    ["Where do Krag and Berg stand on the ferry port?", ["Krag", "Berg"]],
    ["where do Krag and the colonel stand on the ferry port?", ["Krag", "Berg"]],
    ["What did Berg and that german engineer say about the ferry port?", ["Berg", "Pohl"]],
    ["What did Hagen and that American general say about the school roof?", ["Hagen", "Toll"]],
    ["what did the professor and the rapper say about the school roof?", ["Hagen", "Blix"]],
    ["What did Krag and the Flood Institute say about the ferry port?", ["Krag", "Institute"]],
    ["What did the colonel say about the ferry port?", ["Berg", "safe"]],
    ["What did the Danish finance minister say about the ferry port?", ["Krag"]],
    ["what did that finance minister say of the ferry port", ["Krag"]],
    ["What did the German engineer say about the ferry port?", ["Pohl"]],
    ["What did the Flood Institute say about the ferry port?", ["two metres"]],
    ["What did a rapper say about the school roof?", ["Blix"]],
    ["What did the American general say about the school roof?", ["Toll"]],
    ["What did the WHO say about water at the school?", ["not fit"]],
  ])("%s", (question, parts) => {
    const given = askTarn(store, question);
    expect(given.outcome).toBe("answered");
    for (const part of parts) expect(given.text).toContain(part);
  });

  it("has one sentence for each of two speakers", () => {
    expect(askTarn(store, "What did Krag and Berg say about the ferry port?").sentences).toHaveLength(2);
  });

  it.each([
    "What did the Swedish general say about the school roof?",
    "What did the admiral say about the ferry port?",
    "What did the Danish finance minister say about the school roof?",
  ])("gives nobody another's words: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
