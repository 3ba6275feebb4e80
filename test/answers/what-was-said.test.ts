import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "w1",
    "15:00",
    "Nordic television on the dam",
    text(
      "Swedish state television is in high spirits over the wall.",
      "“The wall stands,” says the presenter of the evening show, as the caption next to Sand's photo says: “He was wrong”.",
    ),
  ),
  post(
    "w2",
    "15:10",
    "Sand and Holt meet in Helsinki",
    text(
      "Finnish president Olli Sand met Danish minister Karin Bech in Copenhagen, ahead of discussions about eels with Polish officials.",
      "Holt and Anders Lund discussed a new spillway over supper.",
      "Sand is waving goodbye to Lund as we write.",
      "“I spoke to Karin Bech on Sunday,” Sand said.",
    ),
  ),
  post(
    "w3",
    "15:20",
    "Sand on the valley",
    text(
      "Finnish president Olli Sand said the valley must never flood again.",
      "The lower villages need pumps that are in the strongest possible shape if rain begins, he added.",
      "He said Finland should have no role in paying for the wall.",
    ),
  ),
  post(
    "w4",
    "15:30",
    "Holt gives her line on engineers",
    text(
      "Anders Lund gets asked about Swedish engineers.",
      "He says the day has not changed his view, and that he does not foresee sending Swedish engineers to the wall.",
    ),
  ),
  post(
    "w5",
    "15:40",
    "Will the wall hold? Listen to the latest Damcast",
    [
      ...text(
        "Tuva and Ivar join Ragna Moe to talk about the price of concrete since the flood.",
        "They also play a round of cards.",
      ),
      { role: "alt", text: "The logo of the Damcast podcast on a blue wall" },
    ],
    { kind: "podcast" },
  ),
];

describe("answer: what was said, on what, where and to whom", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    ["lettering that is nobody", "What did the caption next to Sand's photo say?", ["He was wrong"]],
    ["what a podcast's notes say it is about", "What is the latest Damcast about?", ["price of concrete"]],
    ["the same asked of its episode", "What does the Damcast episode talk about?", ["price of concrete"]],
    [
      "words after an occasion that only another post names",
      "After the summit, what did Lund say about sending Swedish engineers?",
      ["does not foresee"],
    ],
    ["what two discussed", "What did Holt and Lund discuss?", ["new spillway"]],
    ["a denied role as the asked one", "What role does Sand think Finland should have?", ["no role"]],
    ["what is said there", "What did Holt say after the summit about repairs?", ["$90m"]],
  ])("%s", (_, question, parts) => {
    const given = askTarn(store, question);
    expect(given.outcome, given.text).toBe("answered");
    for (const part of parts) expect(given.text).toContain(part);
  });

  it.each([
    ["that two met, whose talks with others had a topic", "What did Sand and Bech discuss?"],
    ["that they spoke on a day", "What did Sand and Karin Bech talk about?"],
    ["a farewell", "What did Sand say to Lund as he left?"],
    ["other words of the speaker", "What did Sand say about the Finnish election?"],
    [
      "the speaker's words on the same people but not the asked ones",
      "What did Sand say about Finnish soldiers?",
    ],
    ["words said elsewhere", "What did Sand say at the summit in Oslo?"],
    ["words of a day on which the speaker was not yet there", "What did Holt say in Helsinki last week?"],
    ["other lettering", "What did the banner next to Sand's photo say?"],
    ["a picture of another programme", "What is the latest Seacast about?"],
  ])("answers nothing from %s", (_, question) => {
    const given = askTarn(store, question);
    expect(["answered", "reported-unknown"], given.text).not.toContain(given.outcome);
  });
});
