import { describe, expect, test } from "vitest";
import { renderText } from "../../src/message/render-text.ts";
import { unknownsCard } from "../../src/message/unknowns-card.ts";
import { makeUnknowns } from "../../src/recap/make-unknowns.ts";
import { Unknowns } from "../../src/recap/unknowns.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";
import { closedSentences, openSentences } from "./open-sentences.ts";

const unknownsOf = (posts: readonly Written[], asOf: string | null = null): Unknowns =>
  withPosts(posts, store => Unknowns.parse(makeUnknowns(store, harbour, { window: windowOf(), asOf })));
const post = (at: string, ...text: string[]): Written => ({ source: "courier", at, text });
const textOf = (unknowns: Unknowns): string =>
  renderText(
    unknownsCard(unknowns, {
      storyName: "Harbour",
      zone: "Europe/London",
      notices: [],
      empty: null,
      most: 10,
    }),
  );

describe("what is not known", () => {
  test.each(openSentences)("is %s: %s", (kind, sentence) => {
    const { unknowns } = unknownsOf([post("10:00", sentence)]);
    expect(unknowns.map(one => [one.kind, one.state])).toEqual([[kind, "open"]]);
    expect(unknowns[0]?.line.citations[0]?.quote).toBe(sentence);
  });

  test.each(closedSentences)("is not said by: %s", sentence => {
    expect(unknownsOf([post("10:00", sentence)]).unknowns).toEqual([]);
  });

  test("says who does not know or refuses, before the words", () => {
    const { unknowns } = unknownsOf([
      post("10:00", "It is not clear why the second crane of Valmere fell."),
      post("10:10", "Kurt Brandt spoke at the gate. He declined to say how many berths would close."),
      post("10:20", "Marta Osei said it was unclear whether the insurers would pay for the crane."),
    ]);
    expect(unknowns.map(({ who }) => who).toSorted()).toEqual(["Kurt Brandt", "Marta Osei", "courier"]);
  });

  test("of a sentence that leans on the one before it stands with that one", () => {
    const { unknowns } = unknownsOf([
      post("10:00", "The talks in the customs house overran by two hours. We have not been told why."),
    ]);
    expect(unknowns[0]?.line.text).toBe(
      "The talks in the customs house overran by two hours. We have not been told why.",
    );
    expect(unknowns[0]?.line.citations).toHaveLength(2);
  });

  test("is a question that was put and not answered, both in one line", () => {
    const { unknowns } = unknownsOf([
      post(
        "10:00",
        "Kurt Brandt was asked how many berths the port would close this year.",
        "“We are getting ahead of ourselves there,” Brandt said.",
      ),
    ]);
    expect(unknowns).toHaveLength(1);
    expect(unknowns[0]).toMatchObject({ kind: "refused", who: "Kurt Brandt" });
    expect(unknowns[0]?.line.text).toContain("how many berths");
    expect(unknowns[0]?.line.text).toContain("getting ahead of ourselves");
  });

  test("is said once, however many posts say it, with each outlet cited", () => {
    const { unknowns } = unknownsOf([
      {
        id: "a",
        source: "courier",
        at: "09:00",
        text: ["It is not clear why the second crane of Valmere fell."],
      },
      {
        id: "b",
        source: "herald",
        at: "10:00",
        text: ["Why the second crane of Valmere fell is not clear."],
      },
    ]);
    expect(unknowns).toHaveLength(1);
    expect(new Set(unknowns[0]?.line.citations.map(({ source }) => source))).toEqual(
      new Set(["courier", "herald"]),
    );
  });
});

describe("an unknown that later coverage tells", () => {
  const open = post("09:00", "It is not clear why the second crane of the northern pier fell.");

  test("is closed by that line, with what it was and when", () => {
    const told = post(
      "12:00",
      "The second crane of the northern pier fell because a bolt had rusted through.",
    );
    const unknowns = unknownsOf([open, told]);
    expect(unknowns.unknowns[0]).toMatchObject({ state: "closed" });
    expect(textOf(unknowns)).toContain("- Closed: The second crane of the northern pier fell because a bolt");
    expect(textOf(unknowns)).toContain("- Was unknown at 09:00: It is not clear why the second crane");
  });

  test.each([
    ["why", "The second crane of the northern pier fell at noon on Monday."],
    ["why", "The second crane of the northern pier may have fallen because of rust."],
    ["why", "The first ferry stayed in port because its engine had failed."],
    ["why", "Nobody knows why the second crane of the northern pier fell."],
  ])("stays open where a later post does not tell %s: %s", (_, sentence) => {
    const { unknowns } = unknownsOf([open, post("12:00", sentence)]);
    expect(unknowns.map(({ state }) => state)).toEqual(["open"]);
  });

  test("of a number is closed by a number of the same thing alone", () => {
    const asked = post("09:00", "It is unclear how many crates the storm tore from the western quay.");
    const other = post("10:00", "The storm tore 3 cranes from the western quay, beside the crates.");
    expect(unknownsOf([asked, other]).unknowns[0]?.state).toBe("open");
    const told = post("11:00", "The storm tore 40 crates from the western quay, the port says.");
    expect(unknownsOf([asked, told]).unknowns[0]?.state).toBe("closed");
  });

  test("is closed by nothing that was learnt after the moment asked for, or before it was asked", () => {
    const told = {
      ...post("12:00", "The second crane of the northern pier fell because a bolt had rusted."),
      knownAt: "2025-03-04T12:00:00Z",
    };
    const before = unknownsOf([{ ...open, knownAt: "2025-03-04T09:00:00Z" }, told], "2025-03-04T11:00:00Z");
    expect(before.unknowns.map(({ state }) => state)).toEqual(["open"]);
    const earlier = unknownsOf([
      post("08:00", "The second crane of the northern pier fell because a bolt had rusted."),
      open,
    ]);
    expect(earlier.unknowns.map(({ state }) => state)).toEqual(["open"]);
  });
});
