import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PostLine } from "../../src/coverage/post-line.ts";

/** A labelled stretch of a paragraph; see labels/README.md. */
export const Label = z.object({
  source: z.string(),
  paragraph: z.string(),
  from: z.number(),
  to: z.number(),
  doubtful: z.boolean().default(false),
  speakers: z.array(z.string()).default([]),
  value: z.number().optional(),
  unit: z.string().optional(),
  subject: z.string().optional(),
});
export type Label = z.infer<typeof Label>;

/** The labels of the posts that are there: a folder of other pages has none. */
export function labelled(name: "quotations" | "figures", lines: readonly PostLine[]): Label[] {
  const there = new Set(lines.flatMap(line => textsOf(line).map(textHash)));
  return readFileSync(join(import.meta.dirname, "labels", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map(line => Label.parse(JSON.parse(line)))
    .filter(span => there.has(span.paragraph));
}

/** A post's title ("" for none), then its paragraphs. */
export function textsOf(line: PostLine): string[] {
  return [line.title ?? "", ...line.paragraphs.map(({ text }) => text)];
}

/** True where both stand in one place of one outlet's paragraph. */
export function overlaps(one: Pick<Label, "source" | "paragraph" | "from" | "to">, label: Label): boolean {
  return (
    one.source === label.source &&
    one.paragraph === label.paragraph &&
    one.from < label.to &&
    label.from < one.to
  );
}

/** First 16 hex digits of the SHA-256 of the folded text. */
export function textHash(text: string): string {
  return createHash("sha256").update(folded(text)).digest("hex").slice(0, 16);
}

/** See labels/README.md: compatible forms made one, lower case, all but letters, digits and four signs a space. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^0-9a-z\u00c0-\u024f%$£€.]+/gu, " ")
    .trim();
}

type Counts = { right: number; given: number; labelled: number };

/** Shares of what was given and of what is labelled that are right. */
export function ratios({ right, given, labelled: all }: Counts): { precision: number; recall: number } {
  return { precision: given === 0 ? 1 : right / given, recall: all === 0 ? 1 : right / all };
}

/** The counts and their shares in a sentence. */
export function countsTold(counts: Counts): string {
  const { precision, recall } = ratios(counts);
  return `${counts.right} right of ${counts.given} given, ${counts.labelled} labelled: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}
