import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "m1",
    "17:00",
    "Who is in Oslo",
    text(
      "Two rounds of talks on the dam are held this week, in Oslo and in Bergen.",
      "Finland is not attending either round of talks.",
      "Mira Holt, who called the Oslo conference, welcomed the ministers with coffee.",
      "The Oslo regatta was won by Karin Bech.",
    ),
  ),
  post(
    "m2",
    "17:20",
    "Sluice under review",
    text(
      "Engineers are reviewing pictures of the possible leak in the north sluice.",
      "Lund says Denmark should have no say in repairing the sluice.",
      "He adds that he wants Norway in the best possible shape if the sluice gives way.",
      "He said that no toll can be imposed on Norway.",
      "It is not clear what Mira Holt thinks of the ferry proposal.",
    ),
  ),
  post(
    "m3",
    "17:40",
    "Ferry offer",
    text(
      "Anders Lund offered to pay for a second ferry.",
      "Lund refused to name a price when asked about the ferry if there is a lasting frost.",
      "Asked about sending divers into the lake, Karin Bech said such talk of divers was premature.",
    ),
  ),
];

let opened: { store: CoverageStore; close: () => void };
beforeAll(() => {
  opened = storeWith([...tarnPosts, ...more]);
});
afterAll(() => opened.close());

const asked = (question: string) => {
  const { outcome, sentences, reason, closest } = askTarn(opened.store, question);
  return { outcome, reason, first: sentences[0]?.text ?? closest[0]?.text ?? null };
};

describe("what a question takes for granted", () => {
  it.each([
    ["What did Olli Sand say at the Oslo talks?", "Finland is not attending either round of talks."],
    ["Why did Olli Sand leave the Oslo talks?", "Finland is not attending either round of talks."],
    [
      "Why did Lund call the Oslo conference?",
      "Mira Holt, who called the Oslo conference, welcomed the ministers with coffee.",
    ],
    ["How did Lund win the Oslo regatta?", "The Oslo regatta was won by Karin Bech."],
  ])("%s is contradicted by what says otherwise", (question, contradiction) => {
    const { outcome, reason, first } = asked(question);
    expect(outcome).toBe("closest");
    expect(reason).toMatch(/^the coverage says otherwise/u);
    expect(first).toBe(contradiction);
  });

  it("is not contradicted where the doer is the one who is asked of", () => {
    expect(asked("Why did Holt call the Oslo conference?").reason ?? "").not.toMatch(/otherwise/u);
  });

  it("is not contradicted by what somebody says about their own part", () => {
    expect(asked("What did Sand say about his part in the Oslo talks?").reason ?? "").not.toMatch(
      /otherwise/u,
    );
  });

  it.each([
    [
      "What say does Lund think Denmark should have in repairing the sluice?",
      "Lund says Denmark should have no say in repairing the sluice.",
    ],
    ["What shape does Lund want Norway in if the sluice gives way?", /in the best possible shape/u],
  ])("%s: a denied view, or a condition, is no contradiction", (question, answer) => {
    const { outcome, first } = asked(question);
    expect(outcome).toBe("answered");
    expect(first).toMatch(answer);
  });
});

describe("whether something is so", () => {
  it("is left open by a deed that is only possible and under review", () => {
    expect(asked("Has the north sluice leaked?")).toMatchObject({
      outcome: "reported-unknown",
      first: "Engineers are reviewing pictures of the possible leak in the north sluice.",
    });
  });

  it("is told by the sentence that tells the deed, not by one that turns another question away under a condition", () => {
    expect(asked("Did Lund offer to pay for a second ferry?")).toMatchObject({
      outcome: "answered",
      first: "Anders Lund offered to pay for a second ferry.",
    });
  });

  it("is told by the asked speaker's denial of the deed", () => {
    const { outcome, first } = asked("Did Lund say a bridge charge could be imposed on Norway?");
    expect(outcome).toBe("answered");
    expect(first).toMatch(/no toll can be imposed on Norway/u);
  });

  it("is not known where nobody knows what somebody thinks of it", () => {
    const { outcome, first } = asked("Does Holt like the ferry proposal?");
    expect(outcome).toBe("reported-unknown");
    expect(first).toMatch(/not clear what Mira Holt thinks/u);
  });

  it("is read through the outlet that is asked of", () => {
    const { outcome, first } = asked("Has the Herald confirmed that the bridge was closed?");
    expect(outcome).toBe("answered");
    expect(first).toMatch(/was closed on Sunday/u);
  });

  it.each([
    "Will the dam be finished by the summer?",
    "Will Norway win the dispute?",
    "Is Holt a good prime minister?",
  ])("%s is not answered by what shares its words", question => {
    expect(asked(question).outcome).not.toBe("answered");
  });
});
