import { describe, expect, test } from "vitest";
import { PostLine } from "../../src/coverage/post-line.ts";
import { type BriefPage, briefPage } from "../../src/message/brief-page.ts";
import { makeBrief } from "../../src/recap/make-brief.ts";
import { harbour, windowOf, withLines } from "./harbour.ts";

const page = "https://example.org/harbour/live-blog/tuesday-the-fourth-of-march";

/** A post of 4 March 2025 on one page. */
const line = (id: string, at: string, text: string, more: object = {}): PostLine =>
  PostLine.parse({
    ...{ id, source: "courier", kind: "news", title: null, timePrecision: "minute" },
    ...{
      publishedAt: `2025-03-04T${at}:00Z`,
      url: page,
    },
    ...more,
    paragraphs: [{ role: "text", text }],
  });
const day: PostLine[] = [
  line(
    "a",
    "09:00",
    "Marta Osei said the crews would accept a pay rise if the night shifts stay as they are.",
  ),
  line(
    "b",
    "09:30",
    "Kurt Brandt rejected any pay rise for the crews of Valmere, saying: “There is no money for wages.”",
  ),
  line(
    "c",
    "10:00",
    "A storm tore two cranes of the northern pier from their rails, the harbour office said.",
  ),
  line("d", "10:30", "It is not clear why the second crane of the northern pier fell."),
  line("e", "11:00", "Marta Osei will meet Kurt Brandt for talks in Torrin on Friday."),
  line("f", "11:30", "Osei said: “The crews have carried this port on their backs for years,” and left.", {
    source: "herald",
  }),
  line("g", "12:00", "Marta Osei said: “The crews have carried this port on their backs for years.”", {
    source: "wire",
  }),
  line(
    "h",
    "12:10",
    "Iva Harlow, the arbiter, said: “No crane of Valmere will ever move under a foreign flag.”",
  ),
];
const pageOf = (lines: readonly PostLine[]): BriefPage =>
  withLines(lines, store =>
    briefPage(makeBrief(store, harbour, { window: windowOf(), asOf: null }), {
      storyName: harbour.name,
      zone: harbour.timezone,
      notices: [],
      empty: "No posts there.",
    }),
  );
const partOf = ({ text }: BriefPage, heading: string): string =>
  text.split("\n").find(paragraph => paragraph.startsWith(`${heading}:`)) ?? "";

describe("a brief", () => {
  test("has where it stands, positions, a quote, what is open and what comes, each cited with outlet and time", () => {
    const made = pageOf(day);
    expect(made.text.split("\n")[0]).toBe("Valmere port strike · brief · as of Tue 4 Mar 22:00 GMT");
    expect(partOf(made, "Where it stands")).not.toBe("");
    expect(made.text.split("carried this port on their backs")).toHaveLength(2);
    expect(made.text.split("will ever move under a foreign flag")).toHaveLength(2);
    expect(partOf(made, "Open")).toContain(
      "It is not clear why the second crane of the northern pier fell (courier 10:30",
    );
    expect(partOf(made, "Next")).toContain(
      "Fri 7 Mar: Marta Osei will meet Kurt Brandt for talks in Torrin on Friday (courier 11:00",
    );
    for (const { lines } of made.parts)
      for (const { citations } of lines) expect(citations.length).toBeGreaterThan(0);
    expect(made.text).toContain("Newest post 4 Mar 2025, 12:10 GMT");
  });

  test("keeps the condition of whoever makes one, and says who refuses", () => {
    const wages = partOf(pageOf(day), "Wages");
    expect(wages).toContain("Conditional: ");
    expect(wages).toContain("if the night shifts stay as they are");
    expect(wages).toContain("No: ");
  });

  test("lists each address once at its foot, in full, where that is shorter", () => {
    const made = pageOf(day);
    const foot = made.text.split("\n").filter(paragraph => /^\[\d+\] https:/.test(paragraph));
    expect(foot.length).toBe(made.addresses.length);
    expect(new Set(foot.map(each => each.split(" ")[1])).size).toBe(foot.length);
    const numbers = new Set([...made.text.matchAll(/\[(\d+)\](?! https)/g)].map(([, n]) => n));
    expect(numbers.size).toBe(foot.length);
  });

  test("writes an address in its place where a list of them would be longer", () => {
    const made = pageOf(day.slice(2, 3));
    expect(made.text).toContain(
      "(courier 10:00 https://example.org/harbour/live-blog/tuesday-the-fourth-of-march)",
    );
    expect(made.addresses).toEqual([
      { n: null, url: "https://example.org/harbour/live-blog/tuesday-the-fourth-of-march" },
    ]);
  });

  test("has under 300 words however much there is to say, the least important left out first", () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      line(
        `m${n}`,
        `13:${String(n).padStart(2, "0")}`,
        `Speaker Number${n} of the council said that pay for shift ${n} in the harbour of Valmere would have to rise if the owners of the port ever wanted to see a single crane of the northern pier turn again before the end of the long and bitter winter.`,
      ),
    );
    const made = pageOf([...day, ...many]);
    expect(made.words).toBeLessThan(300);
    expect(made.words).toBe(made.text.split(/\s+/).length);
    expect(partOf(made, "Where it stands")).not.toBe("");
  });

  test("of a window without posts says so", () => {
    const made = pageOf([]);
    expect(made.parts).toEqual([]);
    expect(made.text).toContain("No posts there.");
  });
});
