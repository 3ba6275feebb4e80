import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/language/figures.ts";
import { lexiconFrom } from "../../src/language/lexicon.ts";
import { namesIn } from "../../src/language/names.ts";
import { quotationsIn } from "../../src/language/quotations.ts";
import { sentencesOf } from "../../src/language/sentences.ts";
import { termsOf } from "../../src/language/terms.ts";

// the suite's time limit is what fails where work grows with the square of the text
const hostile: [string, string][] = [
  ["a hundred thousand quotation marks", "“".repeat(100_000)],
  ["straight marks between letters", 'a"'.repeat(100_000)],
  ["single marks after spaces", " 'a".repeat(100_000)],
  ["a megabyte in one line", "Mila said the harbour is closed and 40,000 people wait ".repeat(19_000)],
  ["digits and commas", "1,".repeat(200_000)],
  ["capitals", "Anna ".repeat(100_000)],
  ["initials", "A. ".repeat(100_000)],
  ["number words", "twenty hundred ".repeat(50_000)],
  ["combining marks", "a\u0301\u0302".repeat(100_000)],
  ["unpaired surrogates", "\ud800 ".repeat(50_000)],
];

describe("hostile text", () => {
  it.each(hostile)("%s is read to its end", (_name, text) => {
    expect(() => sentencesOf(text)).not.toThrow();
    expect(() => quotationsIn(text)).not.toThrow();
    expect(() => figuresIn(text)).not.toThrow();
    expect(() => termsOf(text)).not.toThrow();
    expect(() => namesIn(text, lexiconFrom([]))).not.toThrow();
  });
});
