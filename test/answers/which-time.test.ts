import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const more: readonly PostLine[] = [
  post(
    "x1",
    "15:00",
    "Bech on her plans",
    text(
      "Karin Bech said: “I spoke to the harbour master on Thursday. I mean to see him once more in the coming days. And I plan a tour of the quays when I am back from Malta.”",
    ),
  ),
  post(
    "x2",
    "15:05",
    "Sand to travel",
    text(
      "I am told Olli Sand offered to host a second regatta of the coast towns.",
      "This is expected after he travels to Malta next month to see the shipbuilders.",
    ),
  ),
  post(
    "x3",
    "15:10",
    "Lund speaks",
    text("Anders Lund says only new steel will keep Quist from closing the port."),
  ),
  post("x4", "15:15", "Builders", text("A construction company’s premises caught fire overnight.")),
  post(
    "x5",
    "15:20",
    "Rowers",
    text("The rowers left the water on Saturday as they wait for Quist’s plan to meet Bech."),
  ),
];

describe("answer: the time of the very deed that is asked about", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...more])));
  afterAll(() => close());

  const outcomeOf = (question: string) => askTarn(store, question).outcome;
  const toldFor = (question: string) => askTarn(store, question).text;

  it("takes no day of another deed, nor of one that is past for one to come", () => {
    expect(outcomeOf("What day does Bech return from Malta?")).not.toBe("answered");
    expect(outcomeOf("Which day will Bech speak to the harbour master?")).not.toBe("answered");
    expect(toldFor("What day did Bech speak to the harbour master?")).toContain("Thursday");
    expect(outcomeOf("When will Quist meet Bech?")).not.toBe("answered");
  });

  it("gives the deed after which it comes as its time, though not as its day", () => {
    expect(toldFor("When is the second regatta that Sand offered to host expected?")).toContain("Malta");
  });

  it("gives nobody the journey of another", () => {
    expect(toldFor("When is Sand going to Malta?")).toContain("next month");
    expect(outcomeOf("When is Holt going to Malta?")).not.toBe("answered");
    expect(outcomeOf("When is Sand going to Lisbon?")).not.toBe("answered");
  });

  it("does not take saying something for speaking to somebody", () => {
    expect(outcomeOf("When did Lund speak to Quist?")).not.toBe("answered");
  });

  it("does not meet a name by what its last word may be told by", () => {
    expect(outcomeOf("When was Akers House built?")).not.toBe("answered");
  });
});
