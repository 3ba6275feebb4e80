import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/language/figures.ts";

describe("figures", () => {
  it.each([
    [
      "at least 46,000 Ruritanian soldiers",
      { text: "46,000 Ruritanian soldiers", value: 46000, unit: "soldiers", qualifier: "at least" },
    ],
    ["nearly 43% of it", { text: "43%", value: 43, unit: "%", qualifier: "nearly" }],
    ["costs $120bn a year", { text: "$120bn", value: 120e9, unit: "$" }],
    ["up to 4.5 million euros", { text: "4.5 million euros", value: 4.5e6, unit: "€", qualifier: "up to" }],
    ["more than a fifth of the land", { text: "a fifth", value: 0.2, unit: "share", qualifier: "more than" }],
    ["two-thirds of voters", { text: "two-thirds", value: 2 / 3, unit: "share" }],
    ["115km up the coast", { text: "115km", value: 115, unit: "km" }],
    ["twenty-five ships sailed", { text: "twenty-five ships", value: 25, unit: "ships" }],
    ["between 10 to 15 per cent", { value: 10, to: 15, unit: "%" }],
    ["100,000 people without heat", { value: 100000, unit: "people" }],
    ["overran by 90 minutes", { value: 90, unit: "minutes" }],
  ])("%j", (text, expected) => {
    expect(figuresIn(text)[0]).toMatchObject(expected);
  });

  it.each([
    "on 17 February 2025",
    "on February 13, 2025",
    "in 1999",
    "at 21:09 GMT",
    "at 8:15 a.m. today",
    "No. 10 is silent",
    "Channel 4 says so",
    "phase 5 began",
    "one of the best",
  ])("%j holds none", text => {
    expect(figuresIn(text)).toEqual([]);
  });

  it("gives exact offsets and finite values for any text", () => {
    const piece = fc.constantFrom(
      "12",
      ",",
      ".",
      "%",
      "$",
      "bn",
      " ",
      "a fifth",
      "of ",
      "hundred",
      "-",
      "to",
      "million",
      "9",
      "é",
      "people",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map(all => all.join("")),
        ),
        text => {
          for (const figure of figuresIn(text)) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.text);
            expect(Number.isFinite(figure.value)).toBe(true);
          }
        },
      ),
    );
  });
});
