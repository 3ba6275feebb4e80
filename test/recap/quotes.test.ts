import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotesCard } from "../../src/message/quotes-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { makeQuotes } from "../../src/recap/make-quotes.ts";
import { Quotes } from "../../src/recap/quotes.ts";
import { type StraitPost, strait, straitWindow, withStrait } from "./strait.ts";

const full = "This is the last good chance that any of us will have, and we should take it with both hands";
const day: StraitPost[] = [
  {
    source: "wire",
    at: "10:00",
    text: ["Elsa Norling said it was “the last good chance that any of us will have”."],
  },
  { source: "courier", at: null, knownAt: "2025-03-04T09:30:00Z", text: [`“${full},” Elsa Norling said.`] },
  {
    source: "herald",
    at: "11:00",
    text: ["Norling called it “the last [real] chance that any of us will have … with both hands”."],
  },
  { source: "herald", at: "12:00", text: ["Kurt Brandt spoke of “a slow march towards the harbour wall”."] },
];

function quotesIn(text: string, posts = day): Quotes {
  return withStrait(posts, store =>
    Quotes.parse(makeQuotes(store, strait, { text, window: straitWindow(), asOf: null })),
  );
}
const textOf = (quotes: Quotes): string =>
  renderText(quotesCard(quotes, { storyName: "The strait", zone: "UTC", notices: [], empty: null }));

describe("a quotation", () => {
  test("is found by some of its words, with where it was first read, first published, and its fullest wording", () => {
    const { found } = quotesIn("last good chance");
    expect(found?.fullest.words).toBe(full);
    expect(found?.firstKnown.citation.source).toBe("courier");
    expect(found?.firstPublished?.citation.publishedAt).toBe("2025-03-04T10:00:00Z");
  });

  test("stands with each outlet's wording, its brackets and cut marks kept, and whether they agree", () => {
    const quotes = quotesIn("last good chance");
    const words = quotes.found?.outlets.flatMap(({ wordings }) => wordings.map(place => place.words));
    expect(words).toContain("the last [real] chance that any of us will have … with both hands");
    expect(quotes.found?.speakers.map(({ name }) => name)).toEqual(["Elsa Norling"]);
    expect(quotes.found?.agrees).toEqual({ words: false, speaker: true });
    expect(textOf(quotes)).toContain("The outlets' words differ. Speaker: Elsa Norling.");
  });

  test("agrees where one outlet has a part of another's words", () => {
    expect(quotesIn("last good chance", day.slice(0, 2)).found?.agrees).toEqual({
      words: true,
      speaker: true,
    });
    expect(quotesIn("slow march").found?.agrees).toBeNull();
  });

  test("that nobody has is answered with the nearest", () => {
    const quotes = quotesIn("a slow walk to the harbour");
    expect(quotes.found).toBeNull();
    expect(quotes.nearest).toMatchObject({
      words: "a slow march towards the harbour wall",
      speaker: "Kurt Brandt",
    });
    expect(textOf(quotes)).toContain("No quotation there has these words in a row. The nearest:");
    expect(quotesIn("zebra").nearest).toBeNull();
  });

  test("is found whatever the capitals, marks, dashes and spaces of the asked words", () => {
    const words = full.split(" ");
    withStrait(day, store => {
      fc.assert(
        fc.property(
          fc.nat(words.length - 3),
          fc.integer({ min: 3, max: 6 }),
          fc.constantFrom("“", '"', "‘", ""),
          fc.boolean(),
          (from, length, mark, loud) => {
            const run = words.slice(from, from + length).join("  ");
            const text = `${mark}${loud ? run.toUpperCase() : run}${mark}`;
            const { found } = makeQuotes(store, strait, { text, window: straitWindow(), asOf: null });
            expect(found?.fullest.words).toBe(full);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
});
