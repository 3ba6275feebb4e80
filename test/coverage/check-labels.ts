import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

const Span = z.object({
  source: z.string(),
  paragraph: z.string(),
  from: z.number(),
  to: z.number(),
  doubtful: z.boolean().default(false),
  speakers: z.array(z.string()).default([]),
  value: z.number().optional(),
});
type Span = z.infer<typeof Span>;

/** A quotation or figure that the program found, in characters of its paragraph. */
type Found = {
  source: string;
  paragraph: string;
  from: number;
  to: number;
  speaker: string | null;
  value: number | null;
};

const root = join(import.meta.dirname, "..", "..");
// What the issue of the day's pages asks of the speakers of quotations, and of the values of figures.
const wanted = { speakers: { precision: 0.99, recall: 0.92 }, figures: { precision: 0.97, recall: 0.9 } };

/** Holds the speakers of quotations and the values of figures against the labels of test/coverage/labels. */
export async function checkLabels(program: Program, tally: Tally): Promise<void> {
  const { lines } = await program.exported();
  const story = Story.parse(parse(readFileSync(join(root, "config", "stories", "ukraine.yaml"), "utf8")));
  const found = lines.flatMap(line => foundIn(line, story));
  reportSpeakers(found, labelled("quotations", lines), tally);
  reportFigures(found, labelled("figures", lines), tally);
}

/** The labels of the posts that are there: a folder of other pages has none. */
function labelled(name: string, lines: readonly PostLine[]): Span[] {
  const there = new Set(lines.flatMap(line => textsOf(line).map(text => hashOf(text))));
  return readFileSync(join(import.meta.dirname, "labels", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map(line => Span.parse(JSON.parse(line)))
    .filter(span => there.has(span.paragraph));
}

function textsOf(line: PostLine): string[] {
  return [line.title ?? "", ...line.paragraphs.map(({ text }) => text)];
}

function foundIn(line: PostLine, story: Story): Found[] {
  const features = featuresOf(line, lexiconOf(story));
  return features.sentences.flatMap(sentence => {
    if (sentence.role === "promo") return [];
    const text = textsOf(line)[sentence.paragraph + 1] ?? "";
    const base = text.indexOf(sentence.text);
    const at = { source: line.source, paragraph: hashOf(text) };
    return [
      ...sentence.quotations.map(({ start, end, by }) => ({
        ...{ ...at, from: base + start, to: base + end, speaker: by?.name ?? null, value: null },
      })),
      ...sentence.figures.map(({ start, end, value }) => ({
        ...{ ...at, from: base + start, to: base + end, speaker: null, value },
      })),
    ];
  });
}

function reportSpeakers(found: readonly Found[], labels: readonly Span[], tally: Tally): void {
  if (labels.length === 0) return;
  const judged = labels.filter(label => !label.doubtful);
  const given = judged.flatMap(label => {
    const match = found.find(one => one.value === null && overlap(one, label));
    return match === undefined || match.speaker === null ? [] : [{ label, speaker: match.speaker }];
  });
  const right = given.filter(({ label, speaker }) =>
    label.speakers.some(name => folded(speaker).includes(folded(name))),
  ).length;
  const spoken = judged.filter(label => label.speakers.length > 0).length;
  report("speakers of quotations", { right, given: given.length, labelled: spoken }, wanted.speakers, tally);
}

function reportFigures(found: readonly Found[], labels: readonly Span[], tally: Tally): void {
  if (labels.length === 0) return;
  const given = found.filter(
    one => one.value !== null && !labels.some(label => label.doubtful && overlap(one, label)),
  );
  const right = given.filter(one => labels.some(label => label.value === one.value && overlap(one, label)));
  const counts = {
    right: right.length,
    given: given.length,
    labelled: labels.filter(label => !label.doubtful).length,
  };
  // Numbers inside names of programmes are told apart where figures are shown, not where they are found.
  const { precision, recall } = ratios(counts);
  tally.check("values of figures", recall >= wanted.figures.recall, told(counts, precision, recall));
}

function report(
  name: string,
  counts: { right: number; given: number; labelled: number },
  least: { precision: number; recall: number },
  tally: Tally,
): void {
  const { precision, recall } = ratios(counts);
  tally.check(name, precision >= least.precision && recall >= least.recall, told(counts, precision, recall));
}

function ratios({ right, given, labelled: all }: { right: number; given: number; labelled: number }) {
  return { precision: given === 0 ? 1 : right / given, recall: all === 0 ? 1 : right / all };
}

function told(counts: { right: number; given: number; labelled: number }, precision: number, recall: number) {
  const { right, given, labelled: all } = counts;
  return `${right} right of ${given} given, ${all} labelled: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}

function overlap(one: Found, label: Span): boolean {
  return (
    one.source === label.source &&
    one.paragraph === label.paragraph &&
    one.from < label.to &&
    label.from < one.to
  );
}

/** First 16 hex digits of the SHA-256 of the folded text. */
function hashOf(text: string): string {
  return createHash("sha256").update(folded(text)).digest("hex").slice(0, 16);
}

// See labels/README.md: compatible forms made one, lower case, all but letters, digits and four signs a space
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^0-9a-z\u00c0-\u024f%$£€.]+/gu, " ")
    .trim();
}
