import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "n1",
    "16:00",
    "Landslide on the valley road",
    text(
      "A landslide has blocked the valley road near the village of Elvik.",
      "Three loggers were injured when their truck rolled over.",
      "The cable car above the slope stays closed.",
    ),
  ),
  post(
    "n2",
    "16:20",
    "Sluice keeper questioned",
    text(
      "Police in Tarnby are looking into the opening of the sluice.",
      "The sluice keeper was questioned for an hour.",
      "He has not been arrested.",
      "The chapel beside the sluice is unharmed, and its bells rang at noon.",
    ),
  ),
  post(
    "n3",
    "16:40",
    "Paying for the wall",
    text(
      "Norway has paid more for the wall than Sweden.",
      "Asked whether the gauge had been switched off, the engineer Tove Riis declined to say whether it had.",
      "Finland is expected to sign the wall treaty.",
      "Sweden signed the wall treaty at noon.",
    ),
  ),
];

let opened: { store: CoverageStore; close: () => void };
beforeAll(() => {
  opened = storeWith([...tarnPosts, ...more]);
});
afterAll(() => opened.close());

const told = (question: string) => {
  const { outcome, sentences } = askTarn(opened.store, question);
  return { outcome, first: sentences[0]?.text ?? null };
};

describe("whether something is so", () => {
  it.each([
    ["Was anyone hurt in the landslide?", "Three loggers were injured when their truck rolled over."],
    ["Has anyone been arrested over the sluice?", "He has not been arrested."],
    ["Did the meeting overrun?", "The meeting overran by 70 minutes. (analysis)"],
    ["Did Sweden sign the wall treaty?", "Sweden signed the wall treaty at noon."],
  ])("%s is answered by the sentence that tells that very deed", (question, answer) => {
    expect(told(question)).toEqual({ outcome: "answered", first: answer });
  });

  it.each([
    ["Is the cable car running?", "The cable car above the slope stays closed."],
    ["Was the chapel damaged?", "The chapel beside the sluice is unharmed, and its bells rang at noon."],
  ])("%s is answered by its opposite", (question, answer) => {
    expect(told(question)).toEqual({ outcome: "answered", first: answer });
  });

  it.each([
    "Was anyone hurt in Oslo?",
    "Did Sand arrest the sluice keeper?",
    "Did Holt resign?",
    "Has Lund visited Tarnby?",
    "Was the bridge to Tarnby attacked?",
  ])("%s is not answered by a sentence that only has its people", question => {
    expect(told(question).outcome).not.toBe("answered");
  });

  it("is reported unknown where the asked turned just that away", () => {
    expect(told("Had the gauge been switched off?").outcome).toBe("reported-unknown");
  });

  it("leaves out what the asker has it from", () => {
    expect(told("Has the chapel been damaged, as the bakers claim?").first).toContain("unharmed");
  });
});

describe("a comparison", () => {
  it("is answered by the sentence that sets the two against each other", () => {
    expect(told("Has Norway spent more than Sweden?").first).toBe(
      "Norway has paid more for the wall than Sweden.",
    );
  });

  it("is not answered by what is told of one of them", () => {
    expect(told("Has Denmark spent more than Finland?").outcome).not.toBe("answered");
  });
});

describe("how somebody stands to a deed", () => {
  it("is told in another word for the deed", () => {
    expect(told("Would Denmark lend the dam engineers?").first).toContain("Denmark will not send engineers");
  });

  it("asks for all rows where it asks for those for and those against", () => {
    const { sentences } = askTarn(opened.store, "Who's for and who's against sending engineers?");
    const said = sentences.map(sentence => sentence.text).join(" ");
    expect(said).toContain("prepared to consider");
    expect(said).toContain("will not send engineers");
  });
});

describe("a premise that is undone by its own word", () => {
  it("is corrected in the reason", () => {
    const { outcome, reason } = askTarn(opened.store, "How was the chapel beside the sluice harmed?");
    expect(outcome).toBe("closest");
    expect(reason).toContain("unharmed");
  });
});
