import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ToldFigure } from "../../src/analysis/told-figure.ts";
import { toldFigures } from "../../src/analysis/told-figures.ts";
import { countryOf } from "../../src/language/countries.ts";
import { termsOf } from "../../src/language/terms.ts";
import { early, type FigureCase, later, type ToldNumber } from "./figure-sentences.ts";
import { analysed } from "./story.ts";

function toldIn({ title, before, text }: FigureCase): ToldFigure[] {
  const post = analysed({
    title: title ?? null,
    text: before === undefined ? text : [before, text],
    publishedAt: "2025-02-17T12:00:00Z",
  });
  return toldFigures(post, "Europe/Oslo").filter(({ sentence }) => text.includes(sentence.text));
}

function stems(words: string): string[] {
  return words.split(/[\s-]+/u).flatMap(word => countryOf(word) ?? termsOf(word));
}

/** What is missing or wrong of a figure, in words: a failing row says why. */
function faultsOf(figure: ToldFigure | undefined, wanted: ToldNumber): string[] {
  if (figure === undefined) return [`${wanted.value} is not told`];
  const { value, to, unit, qualifier } = figure.figure;
  const faults: string[] = [];
  const compare = (what: string, got: unknown, want: unknown) => {
    if (got !== want) faults.push(`${what} is ${String(got)}, not ${String(want)}`);
  };
  compare("value", value, wanted.value);
  compare("unit", unit, wanted.unit);
  compare("upper end", to, wanted.to);
  compare("qualifier", qualifier, wanted.qualifier);
  const said = `${figure.subject} ${figure.measure} ${figure.basis ?? ""}`;
  if (said.split(/\s+/u).filter(Boolean).length > 14) faults.push(`“${said}” has more than 14 words`);
  if (figure.subject.split(" ").length > 8) faults.push(`“${figure.subject}” has more than 8 words`);
  const held = new Set(stems(said));
  const missing = stems(wanted.subject).filter(stem => !held.has(stem));
  if (missing.length > 0) faults.push(`“${said}” lacks ${missing.join(", ")}`);
  if (wanted.basis === undefined) compare("basis", figure.basis, null);
  else if (!(figure.basis ?? "").includes(wanted.basis)) compare("basis", figure.basis, wanted.basis);
  const when = figure.asOf === null ? undefined : `${figure.asOf.words} ${figure.asOf.date ?? ""}`;
  if (wanted.asOf === undefined ? when !== undefined : !(when ?? "").includes(wanted.asOf))
    compare("as-of", when, wanted.asOf);
  return faults;
}

describe("the figures of a sentence: value, unit, subject, basis, as-of, qualifier", () => {
  test.each([...early, ...later])("$text", one => {
    const told = toldIn(one);
    expect(one.told.flatMap((wanted, at) => faultsOf(told[at], wanted))).toEqual([]);
    expect(told.map(({ figure }) => figure.value)).toEqual(one.told.map(({ value }) => value));
  });
});

describe("any text", () => {
  const pieces =
    "12 40,000 3% $5bn a fifth|of|the|aid|Ruritania|has|given|people|were|killed|since 2022|in January|(|)|,|–|-|and|to|that|which|it|compared with|GDP|a year|nearly|between|said|;|'s|chart showing|looking at|if|by|“|”"
      .split("|")
      .flatMap(words => (words.startsWith("12") ? ["12", "40,000", "3%", "$5bn", "a fifth"] : [words]));

  test("gives exact excerpts, finite values and no more words than are promised", () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(words => words.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, text, (title, body) => {
        const post = analysed({ title, text: [body, `${body}. This amounts to 12%.`] });
        for (const { excerpt, sentence, subject, measure, basis, figure, asOf } of toldFigures(
          post,
          "Europe/Oslo",
        )) {
          expect(sentence.text).toContain(excerpt);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(subject.split(" ").length).toBeLessThanOrEqual(8);
          const words = [subject, measure, basis ?? ""].join(" ").split(/\s+/u).filter(Boolean);
          expect(words.length).toBeLessThanOrEqual(14);
          if (asOf !== null) expect(sentence.text.toLowerCase()).toContain(asOf.words.toLowerCase());
        }
      }),
      { numRuns: 150 },
    );
  });
});
