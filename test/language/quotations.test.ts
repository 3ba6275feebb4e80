import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationsIn } from "../../src/language/quotations.ts";

const quoted = (text: string) => quotationsIn(text).map(quotation => quotation.text);

describe("quotations", () => {
  it.each([
    ["She said “we are ready” twice", ["we are ready"]],
    ['"We are ready,” she said', ["We are ready,"]],
    ["“We are ready\", she said, “and 'able'”", ["We are ready", "and 'able'"]],
    ["‘We are ready,’ mayor says", ["We are ready,"]],
    ["Mayor's ‘no thanks’ to the minister's plan", ["no thanks"]],
    ["The leaders' talks didn't end the workers' strike", []],
    ["He calls it 'the workers' plan' again", ["the workers' plan"]],
    ["Music of the '90s and rock 'n' roll", []],
    ["`` We are ready , '' she said .", ["We are ready ,"]],
    ["The Earth 's surface is n't flat , it 's said", []],
    ["It was „sehr gut“ and «très bien»", ["sehr gut", "très bien"]],
    ["She wants “further [talks] … soon”", ["further [talks] … soon"]],
    ['The ministers\'delegation said "yes"and left', ["yes"]],
    ['A 5" pipe burst', []],
  ])("%j", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("reads an opening mark without a closing one to the end of the line", () => {
    const [quotation] = quotationsIn("Ana said: “We begin tomorrow.\nNobody else spoke.");
    expect(quotation).toMatchObject({ text: "We begin tomorrow.", closed: false });
  });

  it("gives exact offsets, in order and apart, for any text", () => {
    const marks = fc.constantFrom(
      '"',
      "'",
      "“",
      "”",
      "‘",
      "’",
      "``",
      "''",
      " ",
      "\n",
      "a",
      "don't ",
      "s' ",
      ".",
      "—",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(marks, { maxLength: 60 }).map(all => all.join("")),
    );
    fc.assert(
      fc.property(text, given => {
        let last = 0;
        for (const { text: own, start, end } of quotationsIn(given)) {
          expect(given.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
