import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/analysis/differences.ts";
import { differingWords } from "../../src/analysis/differing-words.ts";
import { keptApart } from "../../src/analysis/kept-apart.ts";
import { analysed } from "./story.ts";

type Given = Parameters<typeof analysed>[0];

const courier = (text: string, given: Given = {}) => analysed({ id: "c", text, ...given });
const herald = (text: string, given: Given = {}) =>
  analysed({ id: "h", source: "herald", sourceName: "Herald", text, ...given });
const found = (...posts: ReturnType<typeof analysed>[]) =>
  differencesOf(posts, keptApart([])).map(({ kind, sides }) => [
    kind,
    ...sides.map(side => `${side.map(({ post }) => post.sourceName).join("+")}: ${side[0]?.words}`),
  ]);

describe("two wordings of one quotation", () => {
  it.each([
    [
      "another word in one place",
      "we will hold a further meeting with the crews next week",
      "we will hold a further briefing with the crews next week",
      ["a further meeting", "a further briefing"],
    ],
    [
      "an outlet's own word in brackets for the one that was said",
      "we will hold a further meeting with the crews next week",
      "we will hold a further [session] with the crews next week",
      ["a further meeting", "a further [session]"],
    ],
    [
      "a denial that one lacks",
      "the town council will not pay for the new ferry this year",
      "the town council will pay for the new ferry this year",
      ["council will not pay", "council will pay"],
    ],
    [
      "an obligation that is weaker in one",
      "the crews must stay in port until the storm is over",
      "the crews should stay in port until the storm is over",
      ["the crews must", "the crews should"],
    ],
  ])("differ: %s", (_what, a, b, [inA, inB]) => {
    expect(differingWords(a, b)).toEqual({ a: inA, b: inB });
    expect(differingWords(b, a)).toEqual({ a: inB, b: inA });
  });

  it.each([
    [
      "spelling",
      "the labour of the harbour crews is honoured today",
      "the labor of the harbor crews is honored today",
    ],
    [
      "a cut",
      "the crews must stay in port … until the storm is over",
      "the crews must stay in port, all of them, until the storm is over",
    ],
    [
      "a shorter end",
      "the crews must stay in port until the storm",
      "the crews must stay in port until the storm is over",
    ],
    [
      "a name for a pronoun",
      "he will stay in port until the storm is over",
      "[Berg] will stay in port until the storm is over",
    ],
    [
      "small words",
      "the crews must stay in the port until a storm is over",
      "crews must stay in port until the storm is over",
    ],
    [
      "a country's two names",
      "we in America will stay with the crews in port",
      "we in the US will stay with the crews in port",
    ],
    [
      "another sentence",
      "the crews must stay in port until the storm is over",
      "the crews must never again sail without a second engine",
    ],
  ])("do not differ: %s", (_what, a, b) => {
    expect(differingWords(a, b)).toBeNull();
  });
});

describe("what outlets tell differently of one event", () => {
  it("is a word of one person's quotation, with who has which, the timed one first", () => {
    expect(
      found(
        herald("Karin Lund said: “We will hold a further briefing with the crews next week.”", {
          timePrecision: "day",
          publishedAt: "2026-03-01T12:00:00Z",
        }),
        courier("“We will hold a further meeting with the crews next week,” said Karin Lund."),
      ),
    ).toEqual([["wording", "Courier: a further meeting", "Herald: a further briefing"]]);
  });

  it("is one difference however many posts show it, and the best corroborated comes first", () => {
    const words = (what: string) =>
      `Karin Lund said: “We will hold a further ${what} with the crews next week.”`;
    const lesser = (what: string) =>
      ` Olav Berg said: “Every boat must be brought to the ${what} before noon.”`;
    expect(
      found(
        courier(words("meeting") + lesser("quay")),
        herald(words("briefing") + lesser("slipway")),
        analysed({ id: "t", source: "tidende", sourceName: "Tidende", text: words("briefing") }),
      ),
    ).toEqual([
      ["wording", "Courier: a further meeting", "Herald+Tidende: a further briefing"],
      ["wording", expect.stringContaining("quay"), expect.stringContaining("slipway")],
    ]);
  });

  it("is a figure for the same thing, no rounding, no other thing", () => {
    const told = (people: string) =>
      `Rescuers brought ${people} people from the stranded ferry Solveig to the quay.`;
    expect(found(courier(told("41")), herald(told("47")))).toHaveLength(1);
    expect(found(courier(told("41")), herald(told("about 40")))).toEqual([]);
    expect(
      found(
        courier("Aid made up 43% of all the money for the harbour."),
        herald("Arms made up 49% of the fleet."),
      ),
    ).toEqual([]);
  });

  it("is no figure that the other sentence tells of too, as what it was before", () => {
    expect(
      found(
        courier(
          "The mooring fee that a boat owner pays each year is cut from €20,000 to €12,000, although ferries keep the higher rate.",
        ),
        herald("Yearly mooring fee for a boat owner cut to €12,000 for the under-65s"),
      ),
    ).toEqual([]);
  });

  it("is a name on one list of guests that the other post never mentions", () => {
    const guests = (names: string) => `The leaders of ${names} met in Bergen.`;
    expect(
      found(
        courier(guests("Norway, Sweden, Denmark, Finland and Iceland")),
        herald(guests("Norway, Sweden, Denmark and Finland")),
      ),
    ).toHaveLength(1);
    expect(
      found(
        courier(guests("Norway, Sweden, Denmark, Finland and Iceland")),
        herald(
          `${guests("Norway, Sweden, Denmark and Finland")} The Icelandic prime minister was host; Iceland paid.`,
        ),
      ),
    ).toEqual([]);
    expect(
      found(
        courier(guests("Norway, Sweden, Denmark, Finland and Iceland")),
        herald("Leaders including Norway, Sweden, Denmark and Finland met in Bergen."),
      ),
    ).toEqual([]);
  });

  it("is who said the same long words", () => {
    const words = "Every boat of this town must be brought to the quay before noon tomorrow";
    expect(found(courier(`“${words},” said Karin Lund.`), herald(`“${words},” said Olav Berg.`))).toEqual([
      ["speaker", "Courier: Karin Lund", "Herald: Olav Berg"],
    ]);
  });

  it("is nothing between posts of one outlet, of days apart, or that somebody keeps apart", () => {
    const [a, b] = ["meeting", "briefing"].map(
      what => `Karin Lund said: “We will hold a further ${what} with the crews next week.”`,
    );
    expect(found(courier(a ?? ""), courier(b ?? "", { id: "d" }))).toEqual([]);
    expect(found(courier(a ?? ""), herald(b ?? "", { publishedAt: "2026-03-05T10:00:00Z" }))).toEqual([]);
    const decision = { a: "h", b: "c", verdict: "apart" as const, by: "Ana", at: "2026-03-02T10:00:00Z" };
    expect(differencesOf([courier(a ?? ""), herald(b ?? "")], keptApart([decision]))).toEqual([]);
    expect(
      differencesOf(
        [courier(a ?? ""), herald(b ?? "")],
        keptApart([decision, { ...decision, verdict: "together" }]),
      ),
    ).toHaveLength(1);
  });
});
