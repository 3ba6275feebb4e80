import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "f1",
    "15:00",
    "Quarry fire",
    text("Two pictures show the quarry at Gullik on fire near the R7 road."),
  ),
  post(
    "f2",
    "15:05",
    "A keeper",
    text(
      "The lighthouse keeper, Bodil Rask, 61, rang the bell.",
      "Anton Rask is 19.",
      "The inspector was away.",
    ),
  ),
  post(
    "f3",
    "15:10",
    "Gale at the beacon",
    text("A gust of 140km/h was measured at the Skarv beacon on Monday."),
  ),
  post("f4", "15:15", "Money for the pier", text("More than €9,000 has been raised for the pier.")),
  post("f5", "15:20", "Geese", text("Forty geese walked into a chapel in Lundby.")),
  post(
    "f6",
    "15:25",
    "The ledger",
    text("The ledger was found in a cellar, a clerk says.", "It was discovered in March 2019."),
  ),
  post("f7", "15:30", "Envoy", text("The trade envoy visits Lundby to calm the shipowners.")),
  post(
    "f8",
    "15:35",
    "Regatta",
    text(
      "The regatta ended late: it overran by 40 minutes.",
      "The regatta is expected to run for three hours.",
    ),
  ),
];

describe("answer: whose figure, which time, what place", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  const outcomeOf = (question: string) => askTarn(store, question).outcome;
  const toldFor = (question: string) => askTarn(store, question).text;

  it("counts what is asked, not what else is counted there", () => {
    expect(outcomeOf("How many were hurt in the fire at the Gullik quarry?")).toBe("closest");
    expect(toldFor("How many geese walked into the chapel?")).toContain("Forty geese");
  });

  it("gives the age of whom is asked of", () => {
    expect(toldFor("How old is Bodil Rask?")).toContain("61");
    expect(toldFor("How old is Anton Rask?")).toContain("19");
    expect(outcomeOf("How old is the inspector?")).toBe("closest");
  });

  it("takes no speed for a height and no gift for a cost", () => {
    expect(outcomeOf("How tall is the Skarv beacon?")).toBe("closest");
    expect(outcomeOf("How much did the pier cost?")).toBe("closest");
  });

  it("takes no time of another deed, and prefers a time that is told to that of the report", () => {
    expect(outcomeOf("When was the Skarv beacon built?")).toBe("closest");
    expect(toldFor("When was the ledger found?")).toContain("March 2019");
  });

  it("knows a place by what it is and as what is visited", () => {
    expect(toldFor("Where was the ledger found?")).toContain("cellar");
    expect(toldFor("Where is the trade envoy visiting?")).toContain("Lundby");
  });

  it("tells what was expected from what came", () => {
    expect(toldFor("How late did the regatta run?")).toContain("40 minutes");
  });
});
