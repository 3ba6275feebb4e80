import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { askTarn, post, storeWith, tarnPosts } from "./tarn-story.ts";

const text = (...texts: string[]) => texts.map(one => ({ role: "text", text: one }) as const);

const parishes = ["Alnes", "Brude", "Dorfal", "Elvik", "Fosnes", "Gimle", "Hestad", "Innvik"];
const deeds = ["mended its fences", "sorted its seed", "painted its boats", "counted its sheep"];

/** More than a thousand sentences about something else: months of small news from the parishes. */
const others: readonly PostLine[] = Array.from({ length: 30 }, (_, at) =>
  post(
    `o${at}`,
    `06:${String(at).padStart(2, "0")}`,
    "From the parishes",
    text(
      ...Array.from(
        { length: 40 },
        (__, line) =>
          `The parish of ${parishes[(at + line) % parishes.length]} ${deeds[line % deeds.length]} in week ${at + line}.`,
      ),
    ),
  ),
);

const more: readonly PostLine[] = [
  post(
    "g1",
    "15:00",
    "Climbers",
    text("Rescuers have reached the five Lundby climbers. All five climbers were safe and unharmed."),
  ),
  post(
    "g2",
    "15:10",
    "Ropes",
    text("The Stensund mill booked orders for 7,000 ropes in April, a spokesman said."),
  ),
  post(
    "g3",
    "15:20",
    "A theft",
    text("A handcart of the Lamp Society was stolen in Holmvik.", "It was full of lanterns."),
  ),
  post("g4", "15:30", "Lost", text("An 80-year-old Danish sculptor has died in Holmvik, the hospital said.")),
  post(
    "g5",
    "15:40",
    "Ferry",
    text("The harbour board voted on fees, but rejected a Swedish plan to close the ferry pier."),
  ),
  post(
    "g6",
    "15:50",
    "Bells",
    text(
      "The bells of Stensund were stolen from the tower by thieves with a crane. A figurine stood there too.",
    ),
  ),
  post("g7", "16:00", "Choir", text("Karin Bech praised the choir of Stensund and its new songs.")),
  post(
    "g8",
    "16:10",
    "Pilot",
    text("The harbour pilot, earlier seen at the pier, was tested for fever today."),
  ),
];

describe("answer: in a large coverage", () => {
  let store: CoverageStore;
  let close: () => void;
  beforeAll(() => ({ store, close } = storeWith([...tarnPosts, ...others, ...more])));
  afterAll(() => close());
  const outcomeOf = (question: string) => askTarn(store, question).outcome;
  const refused = /^(?:closest|not-covered|out-of-scope)$/u;

  it("tells how something was done, not how what did not happen happened", () => {
    expect(askTarn(store, "How were the bells of Stensund stolen?").text).toContain("crane");
    expect(outcomeOf("How was the figurine of Stensund stolen from the mill?")).toMatch(refused);
  });

  it("says so where those who are asked about as dead are safe", () => {
    const { outcome, text: told } = askTarn(store, "How did the five climbers in Lundby die?");
    expect(outcome).toBe("closest");
    expect(told).toContain("unharmed");
  });

  it("takes no other month's figure", () => {
    expect(askTarn(store, "How many ropes did the Stensund mill book in April?").text).toContain("7,000");
    expect(outcomeOf("How many ropes did the Stensund mill sell in May?")).toMatch(refused);
  });

  it("names nobody who is not named", () => {
    expect(outcomeOf("What was the name of the Danish sculptor who died in Holmvik?")).toMatch(refused);
    expect(outcomeOf("Who was arrested for stealing the handcart of the Lamp Society?")).toMatch(refused);
  });

  it("gives no reason for what was rejected", () => {
    const { outcome, text: told } = askTarn(
      store,
      "Why did the harbour board agree to close the ferry pier?",
    );
    expect(outcome).toBe("closest");
    expect(told).toContain("rejected");
  });

  it("takes no praise of one thing for words about another", () => {
    expect(askTarn(store, "What did Karin Bech say about the choir?").text).toContain("songs");
    expect(outcomeOf("What did Karin Bech say about the resignation of the choir master?")).toMatch(refused);
  });

  it("gives a time only for the deed itself", () => {
    expect(outcomeOf("When did the harbour pilot resign?")).toMatch(refused);
  });

  it("gives no advice", () => {
    expect(outcomeOf("Which rope maker's shares should I buy?")).toMatch(refused);
  });
});
