import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "f1",
    "17:00",
    "Ferry talks",
    text(
      "Denmark sent more pumps to Norway than Finland did.",
      "Karin Bech says no toll should be raised without the farmers.",
      "Anders Lund offered to host a second conference in Bergen.",
      "Finland is not attending either round of talks in Oslo.",
      "Mira Holt, who will be at the Oslo talks on Friday, said the lake had never been so high.",
      "It is clear the harbour board is not going to close the fish market, Lund said.",
    ),
  ),
  post("f2", "17:20", "Storm over the lake", [
    { role: "caption", text: "Divers appear to be leaving the water near the dam on March 3" },
    { role: "text", text: "The storm blew for six hours, the worst since the war of 1807." },
  ]),
];

describe("answer: what ought to be and what will be", () => {
  let opened: ReturnType<typeof storeWith>;
  beforeAll(() => {
    opened = storeWith([...tarnPosts, ...more]);
  });
  afterAll(() => opened.close());

  it.each([
    "Should Denmark send divers to Norway?",
    "What should Mira Holt do in Oslo?",
    "Who should pay for the pumps?",
    "Who is to blame for the storm?",
    "Will there be another war?",
    "Will Denmark send divers to Norway in the end?",
    "Is Karin Bech winning?",
    "When will the storm end?",
    "Would a deal last?",
  ])("tells no forecast and no judgement: %s", question => {
    expect(askTarn(opened.store, question).outcome).toMatch(/^(?:closest|not-covered|out-of-scope)$/u);
  });

  it.each([
    ["Should a toll be raised without the farmers?", "no toll should be raised"],
    ["Will Anders Lund host a second conference?", "offered to host"],
    ["Will Finland be at the talks in Oslo?", "not attending"],
    ["Will Mira Holt be at the Oslo talks?", "will be at the Oslo talks"],
  ])("tells what somebody says of it, plans or denies: %s", (question, words) => {
    const given = askTarn(opened.store, question);
    expect(given.outcome).toBe("answered");
    expect(given.text).toContain(words);
  });
});
