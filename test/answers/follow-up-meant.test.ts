import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsAsked } from "../../src/answers/parts-asked.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const paragraphs = (...texts: string[]) => texts.map(one => ({ role: "text" as const, text: one }));

// What the day of the story lacks for these questions.
const more = [
  post(
    "m1",
    "15:00",
    "Pictures of the flooded mill",
    paragraphs(
      "The museum published a film of the flooded mill on Monday morning.",
      "It was shot from a balloon above the weir at Lomen.",
    ),
  ),
  post(
    "m2",
    "15:20",
    "Film of the ferry",
    paragraphs("A film of the ferry was shot from the pier at Kirkvik on Sunday."),
  ),
  post(
    "m3",
    "15:40",
    "Sluice gates tested",
    paragraphs("The sluice gates were tested on Monday.", "The test of the gates took 50 minutes."),
  ),
];

let store: CoverageStore;
let close: () => void;
beforeAll(() => {
  ({ store, close } = storeWith([...tarnPosts, ...more]));
});
afterAll(() => close());

const asked = (q: string, a: string) => [{ q, a }];
const readAs = (question: string, history: readonly { q: string; a: string }[]) =>
  askTarn(store, question, { history }).readAs;

describe("answer: whose place a new name takes", () => {
  it.each([
    [
      "And Norway?",
      asked("How much of the aid for Denmark has Sweden given?", "Half."),
      "How much of the aid for Denmark has Norway given?",
    ],
    [
      "And Norway?",
      asked("What share of the aid for Denmark came from Sweden?", "Half."),
      "What share of the aid for Denmark came from Norway?",
    ],
    [
      "And from Norway?",
      asked("How much of the aid to Denmark comes from Sweden?", "Half."),
      "How much of the aid to Denmark comes from Norway?",
    ],
    ["And Norway?", asked("How much have Sweden and Denmark given?", "Half."), "How much have Norway given?"],
    [
      "And Anders Lund?",
      asked("What did the presenter on Rikskanalen say?", "That it is dear."),
      "What did Anders Lund say?",
    ],
  ])("%s", (question, history, whole) => {
    expect(readAs(question, history)).toBe(whole);
  });
});

describe("answer: what a pronoun stands for", () => {
  it.each([
    // A country that does something for another.
    [
      "How many boats has it sent?",
      asked("Is Sweden helping Norway?", "Yes."),
      "How many boats has Sweden sent?",
    ],
    [
      "How many boats will it send?",
      asked("Which country offered boats?", "Denmark."),
      "How many boats will Denmark send?",
    ],
    [
      "How much has it sent so far?",
      asked("Is Sweden giving Norway food aid?", "Yes."),
      "How much food aid has Sweden sent so far?",
    ],
    // What the question before asked for.
    [
      "When is that expected?",
      asked("What did Mira Holt offer to open?", "A new fish ladder."),
      "When is the new fish ladder expected?",
    ],
    [
      "When was it mended?",
      asked("Which bridge did the barge hit?", "An old one."),
      "When was the bridge mended?",
    ],
    [
      "Who owns it?",
      asked("What was built at Lomen?", "The head office of a timber company."),
      "Who owns the head office of a timber company?",
    ],
    [
      "Who made it?",
      asked("Who found the film of flooded fields?", "A museum."),
      "Who made the film of flooded fields?",
    ],
    [
      "How long did they last?",
      asked("Who joined the Tarnby talks?", "Nobody."),
      "How long did the Tarnby talks last?",
    ],
    // An object is another than the one who does it.
    [
      "What did Anders Lund tell her?",
      asked("Did Mira Holt meet Anders Lund?", "Yes."),
      "What did Anders Lund tell Mira Holt?",
    ],
    [
      "When is he leaving?",
      asked("Who did Anders Lund see in Tarnby?", "Jens Brack."),
      "When is Anders Lund leaving?",
    ],
    [
      "What will she do there?",
      asked("Where is Mira Holt going?", "To Lomen."),
      "What will Mira Holt do in Lomen?",
    ],
  ])("%s", (question, history, whole) => {
    expect(readAs(question, history)).toBe(whole);
  });

  it("looks for it only where the same thing is told of", () => {
    const history = asked("Who published the film of the flooded mill?", "The museum.");
    const { outcome, text } = askTarn(store, "Where was it shot?", { history });
    expect(outcome).toBe("answered");
    expect(text).toContain("weir at Lomen");
    expect(text).not.toContain("Kirkvik");
  });
});

describe("partsAsked", () => {
  it.each([
    ["When and where did the test begin?", ["When did the test begin?", "Where did the test begin?"]],
    [
      "How much is the repair in kroner, and as a share of the budget?",
      ["How much is the repair in kroner?", "How much is the repair as a share of the budget?"],
    ],
    [
      "How much have Sweden and Norway each paid?",
      ["How much has Sweden paid?", "How much has Norway paid?"],
    ],
    [
      "What did Holt say about the dam and about her deputy?",
      ["What did Holt say about the dam?", "What did Holt say about her deputy?"],
    ],
    [
      "How long was the test meant to last and by how much did it overrun?",
      ["How long was the test meant to last?", "By how much did it overrun?"],
    ],
    ["Who opened the dam? Was the wall hit?", ["Who opened the dam?", "Was the wall hit?"]],
    [
      "Who hosts the meeting, and is Denmark invited to it?",
      ["Who hosts the meeting?", "Is Denmark invited to it?"],
    ],
    ["Did Lund resign? And why did Bech leave?", ["Did Lund resign?", "Why did Bech leave?"]],
  ])("%s", (question, parts) => {
    expect(partsAsked(question)).toEqual(parts);
  });

  it.each([
    "What did Holt and Lund say?",
    "Which towns were flooded and which were not?",
    "Who said that they know what and how it was built?",
    "What did Holt say about the dam and the bridge?",
  ])("reads %s as one question", question => {
    expect(partsAsked(question)).toBeNull();
  });

  it("answers one of two that the coverage tells, read as that one", () => {
    const told = "How long did the test of the gates take?";
    for (const question of [`${told} Which baker won the lottery?`, `Which baker won the lottery? ${told}`]) {
      const given = askTarn(store, question);
      expect(given.outcome, question).toBe("answered");
      expect(given.text).toContain("50 minutes");
      expect(given.question).toBe(question);
      expect(given.readAs).toBe(told);
    }
  });

  it.each([
    "When were the sluice gates tested and how long did the test of the gates take?",
    "When were the sluice gates tested? How long did the test of the gates take?",
  ])("answers both parts of %j", question => {
    const both = askTarn(store, question);
    expect(both.outcome).toBe("answered");
    expect(both.text).toContain("tested on Monday");
    expect(both.text).toContain("50 minutes");
  });
});
