import { describe, expect, test } from "vitest";
import { figuresCard } from "../../src/message/figures-card.ts";
import { Figures } from "../../src/recap/figures.ts";
import { makeFigures } from "../../src/recap/make-figures.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const request = { window: windowOf(), asOf: null };

function figuresOf(posts: readonly Written[], more: { asOf?: string } = {}): Figures["figures"] {
  const found = withPosts(posts, store => makeFigures(store, harbour, { ...request, ...more }));
  return Figures.parse(found).figures;
}

const post = (source: string, at: string | null, ...text: string[]): Written => ({
  ...{ id: `${source}${at}`, source, at, text },
});

describe("the figures of a window", () => {
  test("join the roundings of one number, cited wherever it is told", () => {
    const found = figuresOf([
      post("courier", "09:00", "Ruritania accounts for 42.7% of all grain shipped."),
      post("herald", "10:00", "Ruritania provides nearly 43% of all grain."),
      post("wire", "11:00", "Ruritania accounts for 49% of all steel shipped."),
    ]);
    expect(found.map(({ value }) => value)).toEqual([49, 43]);
    const [, grain] = found;
    expect(grain?.same.map(({ source }) => source)).toEqual(["courier"]);
    expect(grain?.line.citations[0]?.source).toBe("herald");
  });

  test("keep different measures of one subject apart, and do not call them a difference", () => {
    const found = figuresOf([
      post(
        "courier",
        "09:00",
        "Ruritania spends 0.5% of its GDP on the port.",
        "Ruritania gave nearly 43% of all aid.",
        "Ruritania provided 49.4% of military support.",
      ),
    ]);
    expect(found.map(({ value }) => value).sort()).toEqual([0.5, 43, 49.4]);
    for (const { same, differing } of found) expect([same, differing]).toEqual([[], []]);
  });

  test("set other numbers for one thing side by side, each with who says it", () => {
    const found = figuresOf([
      post("courier", "09:00", "Marta Osei said 400 dockers walked out of the port."),
      post("herald", "10:00", "Kurt Brandt said 250 dockers walked out of the port."),
      post("wire", "10:30", "The ferry carries 80 cars."),
    ]);
    const [ferry, brandt, osei] = found;
    expect([ferry?.value, brandt?.value, osei?.value]).toEqual([80, 250, 400]);
    expect(brandt?.differing).toEqual([osei?.id]);
    expect(osei?.differing).toEqual([brandt?.id]);
    expect([osei?.speaker, brandt?.speaker]).toEqual(["Marta Osei", "Kurt Brandt"]);
    expect(ferry?.differing).toEqual([]);
    const parts = { storyName: "Port", zone: "UTC", topics: [], notices: [], empty: null, most: 30 };
    const lines = figuresCard(
      { story: "harbour", window: windowOf(), figures: found, searched: { posts: 3 } },
      parts,
    ).sections[0]?.lines;
    expect(lines?.map(({ label }) => label)).toEqual([
      "ferry",
      "Kurt Brandt on dockers",
      "Marta Osei on dockers",
    ]);
  });

  test("two people who give one number are both named", () => {
    const found = figuresOf([
      post("courier", "09:00", "Marta Osei said 400 dockers walked out."),
      post("herald", "10:00", "Kurt Brandt said 400 dockers walked out."),
    ]);
    expect(found.map(({ speaker }) => speaker)).toEqual(["Kurt Brandt", "Marta Osei"]);
  });

  test("a corrected figure is the one of the newest revision, and as of before it the old one", () => {
    const first: Written = {
      id: "a",
      source: "courier",
      at: "09:00",
      text: ["The strike has stopped 12 ferries."],
      knownAt: "2025-03-04T09:01:00Z",
    };
    const second: Written = {
      ...first,
      revision: 2,
      text: ["The strike has stopped 15 ferries."],
      knownAt: "2025-03-04T11:00:00Z",
    };
    expect(figuresOf([first, second]).map(({ value }) => value)).toEqual([15]);
    expect(figuresOf([first, second], { asOf: "2025-03-04T10:00:00Z" }).map(({ value }) => value)).toEqual([
      12,
    ]);
  });

  test("keep the condition that a number holds under, and who a pronoun means", () => {
    const [told] = figuresOf([
      post("courier", "09:00", "If the talks fail, the port will lose 300 jobs, Marta Osei said."),
    ]);
    expect(told?.line.text).toContain("If the talks fail");
    const [owner] = figuresOf([
      post(
        "courier",
        "09:00",
        "Ruritania seized Valmere in 2020 and now holds more than a third of its quays.",
      ),
    ]);
    expect(owner?.line.text).toContain("seized Valmere");
  });

  test("a line is an exact part of its quotes, with the speaker before the number", () => {
    const found = figuresOf([
      post(
        "courier",
        "09:00",
        "Marta Osei said at least 46 dockers had been hurt.",
        "Pay rose by 3% in January 2025.",
        "Ferries carried up to 90 people a day.",
      ),
      { ...post("herald", null), title: "Port loses 12% of its trade" },
    ]);
    expect(found).toHaveLength(4);
    for (const { line, same } of found) {
      const said = line.text.replace(/^[^:]*: /u, "").replace(/ \\([^)]*\\)$/u, "");
      expect(line.citations.map(({ quote }) => quote).join("\n")).toContain(said);
      expect(same).toEqual([]);
    }
    expect(found.find(({ value }) => value === 46)?.line.text).toMatch(/^Marta Osei on dockers: at least 46/);
  });

  test("marks what a chart's description tells, names headlines, and explains the mark once", () => {
    const found = withPosts(
      [
        post("courier", "09:00", "Pay rose by 3%."),
        { ...post("herald", null), title: "Port loses 12% of its trade" },
      ],
      store => makeFigures(store, harbour, request),
    );
    const parts = {
      storyName: "Port",
      zone: "UTC",
      topics: harbour.topics,
      notices: [],
      empty: null,
      most: 30,
    };
    const card = figuresCard(found, parts);
    const labels = card.sections.flatMap(({ lines }) =>
      lines.flatMap(({ links }) => links.map(({ label }) => label)),
    );
    expect(labels.sort()).toEqual(["courier 09:00", "herald*, headline only"]);
    expect(card.footnotes).toEqual(["2 posts read.", "*4 Mar, no time given"]);
  });

  test("a list of shares gives each to the name that stands beside it, and is shown once, as its sentence", () => {
    const parts = { storyName: "Port", zone: "UTC", topics: [], notices: [], empty: null, most: 30 };
    for (const text of [
      "Of the crane parts, 51.2% came from Sweden, nearly 20% from Austria and nearly 9% from Hungary.",
      "Of the crane parts, Sweden accounts for 51.2%, Austria for 20% and Hungary for 9%.",
    ]) {
      const found = withPosts([post("courier", "09:00", text)], store =>
        makeFigures(store, harbour, request),
      );
      const subjectOf = (share: number) => found.figures.find(({ value }) => value === share)?.subject;
      expect([subjectOf(20), subjectOf(9)]).toEqual(["Austria", "Hungary"]);
      const lines = figuresCard(found, parts).sections.flatMap(section => section.lines);
      expect(lines.map(line => line.text)).toContain(text.replace(/\.$/u, ""));
      expect(lines.some(line => /^(?:came|account)/u.test(line.text) && line.label !== "Sweden")).toBe(false);
    }
  });

  test("a number without a subject and a verb of its own stands in its whole sentence", () => {
    const [crane] = figuresOf([
      post(
        "courier",
        "09:00",
        "The yard burns beside the road at Valmere, which lies 115km along the coast from Holm.",
      ),
    ]);
    expect(crane?.line.text).toContain("at Valmere, which lies 115km along the coast");
  });

  test("a post that is cited for its text is not cited again for its headline", () => {
    const question = {
      ...post("courier", "09:00", "Sweden gave 12% of the cranes.", "Austria gave 9%."),
      title: "How much did each give?",
    };
    const found = withPosts([question], store => makeFigures(store, harbour, request));
    const parts = { storyName: "Port", zone: "UTC", topics: [], notices: [], empty: null, most: 30 };
    const lines = figuresCard(found, parts).sections.flatMap(section => section.lines);
    expect(lines.every(line => line.links.length === 1 && !line.text.includes("ow much"))).toBe(true);
  });

  test("no post with a figure: the card says so", () => {
    const found = withPosts([post("courier", "09:00", "Nothing moved.")], store =>
      makeFigures(store, harbour, request),
    );
    const parts = { storyName: "Port", zone: "UTC", topics: [], notices: [], empty: null, most: 30 };
    expect(figuresCard(found, parts).lead?.text).toBe("No post there gives a figure.");
  });
});
