import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post("w1", "15:00", "Iceland to raise harbour spending to 4% GDP – report", []),
  post(
    "w2",
    "15:05",
    "Depot fire",
    text(
      "Reports say that the grain depot at Osvik has been struck.",
      "We are checking pictures of it.",
      "One film shows flames in the centre of Osvik and not the depot about 6km to the north.",
    ),
  ),
  post(
    "w3",
    "15:10",
    "Rescue money",
    text(
      "Looking at just the sea rescue funding for the Skarv coast, Iceland leads with 51% of all payments.",
      "Latvia provided nearly 12% and Estonia has given nearly 9% up to the end of last year.",
    ),
  ),
  post(
    "w4",
    "15:15",
    "Islands",
    text("Iceland launched a raid on Faroland in 1998 and currently holds a quarter of its islands."),
  ),
  post(
    "w5",
    "15:20",
    "Pilots asked",
    text(
      "Lund is asked how many pilots would be sent to the Skarv coast.",
      '"It is too early to talk of that," Lund says.',
    ),
  ),
  post(
    "w6",
    "15:25",
    "Rowing cup",
    text("The rowing cup is expected to last for about five hours.", "The rowing cup overran by 25 minutes."),
  ),
  post(
    "w7",
    "15:30",
    "Power cut",
    text("The flood would leave 3,000 households in Lundby without water, the mayor said."),
  ),
];

describe("answer: whose figure it is, of what and of when", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  const outcomeOf = (question: string) => askTarn(store, question).outcome;
  const toldFor = (question: string) => askTarn(store, question).text;

  it("takes a share of the economy for what a country spends", () => {
    expect(toldFor("How much does Iceland want to spend on harbours?")).toContain("4% GDP");
    expect(outcomeOf("How much does Estonia want to spend on harbours?")).not.toBe("answered");
  });

  it("knows the short name of what a sentence before names in full, and both ends of a distance", () => {
    expect(toldFor("How far is the grain depot from the centre of Osvik?")).toContain("6km");
    expect(outcomeOf("How far is the grain depot from Stensund?")).not.toBe("answered");
    expect(outcomeOf("How big is the grain depot at Osvik?")).not.toBe("answered");
  });

  it("reads a share with no whole as one of what the sentence before tells of", () => {
    expect(toldFor("How much sea rescue funding has Latvia provided?")).toContain("12%");
    expect(outcomeOf("How much sea rescue funding has Portugal provided?")).not.toBe("answered");
  });

  it("tells what is now from what was before, and who holds from who is held", () => {
    expect(toldFor("How much of Faroland does Iceland hold?")).toContain("a quarter");
    expect(outcomeOf("How much of Faroland did Iceland hold before the raid?")).not.toBe("answered");
    expect(outcomeOf("How much of Iceland does Faroland hold?")).not.toBe("answered");
  });

  it("does not take a number that is kept back for a cost, nor for how many there are", () => {
    expect(outcomeOf("How many pilots would be sent to the Skarv coast?")).toBe("reported-unknown");
    expect(outcomeOf("How much would it cost to send pilots to the Skarv coast?")).not.toBe(
      "reported-unknown",
    );
  });

  it("tells how long it took from how long it was to take and from how late it was", () => {
    expect(outcomeOf("How long did the rowing cup last?")).not.toBe("answered");
    expect(toldFor("How much did the rowing cup overrun?")).toContain("25 minutes");
    expect(toldFor("How long was the rowing cup expected to last?")).toContain("five hours");
  });

  it("counts those who lost something", () => {
    expect(toldFor("How many households lost their water in Lundby?")).toContain("3,000");
  });
});
