import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "s1",
    "15:00",
    "Divers arrive",
    text(
      "A Dutch diving crew of 30 has landed in Tarnby to inspect the wall.",
      "Their leader, Pieter Vos, said the water was too cloudy to work before noon.",
    ),
  ),
  post(
    "s2",
    "15:10",
    "The injured",
    text(
      "Two injured welders are being treated in a hospital in Lillevik.",
      "A crane driver was flown to Solberg Hospital, doctors said.",
    ),
  ),
  post(
    "s3",
    "15:20",
    "Insurers sign",
    text(
      "Seven of the eight insurers of the dam have signed the rescue deal.",
      "The last is Fjord Mutual, a firm based in Bergen.",
    ),
  ),
  post(
    "s4",
    "15:30",
    "A first text",
    text(
      "A statement on the valley will be put to the vote tonight.",
      "The draft, which was written by Iceland and Estonia, is two pages long.",
    ),
  ),
  post(
    "s5",
    "15:40",
    "Pumps on the way",
    text(
      "A Latvian pump convoy crossed the border at dawn.",
      "Pumps from Poland, Latvia and Austria are running, and those from Spain are on their way.",
    ),
  ),
  post(
    "s6",
    "15:50",
    "Evacuation by sea",
    text(
      "A ferry took 90 villagers down the fjord in the night.",
      "One councillor of the Valley Party shared a false map of the flood and has since deleted it.",
      "The mayor's wife watched from the quay.",
    ),
  ),
  post(
    "s7",
    "16:00",
    "A minister travels",
    text("Karin Bech flew to Reykjavik with a folder of plans, and will meet bankers there on Thursday."),
  ),
];

describe("answer: a question for a name is answered by a name", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  it.each([
    // Named in the sentence that goes on from the one on it, which is shown too.
    ["Who is the leader of the Dutch diving crew?", "Pieter Vos"],
    // The name stands beside the asked noun.
    ["Which hospital was the crane driver flown to?", "Solberg Hospital"],
    // A superlative is told of by the sentence that has it.
    ["Which of the dam's insurers was the last to sign?", "Fjord Mutual"],
    // States after the "by" of the asked deed.
    ["Which countries wrote the draft statement on the valley?", "Iceland and Estonia"],
    // The sentence that lists them all before one that tells of one.
    ["Which countries have pumps there or on the way?", "Poland, Latvia and Austria"],
  ])("%s", (question, part) => {
    const given = askTarn(store, question);
    expect(given.text).toContain(part);
    expect(given.outcome).toBe("answered");
    expect(given.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it.each([
    // A hospital in a town is not its name.
    "Which hospital are the two injured welders in?",
    // "One councillor" names nobody.
    "Which councillor shared the false map of the flood?",
    "Which ferry took the villagers down the fjord?",
    // Whom she meets there is not who goes with her.
    "Who flew to Reykjavik with Karin Bech?",
    "What's the mayor's wife called?",
  ])("gives no name where the coverage gives none: %s", question => {
    expect(askTarn(store, question).outcome).not.toBe("answered");
  });
});
