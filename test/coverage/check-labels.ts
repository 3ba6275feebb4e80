import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { countsTold, folded, labelled, overlaps, ratios, textHash, textsOf } from "./labelled-spans.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

/** A quotation that the program found, in characters of its paragraph. */
type Found = { source: string; paragraph: string; from: number; to: number; speaker: string | null };

const root = join(import.meta.dirname, "..", "..");
// What the issue of the day's pages asks of the speakers of quotations.
const wanted = { precision: 0.99, recall: 0.92 };

/** Holds the speakers of quotations against the labels of test/coverage/labels. */
export async function checkLabels(program: Program, tally: Tally): Promise<void> {
  const { lines } = await program.exported();
  const story = Story.parse(parse(readFileSync(join(root, "config", "stories", "ukraine.yaml"), "utf8")));
  const labels = labelled("quotations", lines).filter(label => !label.doubtful);
  if (labels.length === 0) return;
  const found = lines.flatMap(line => foundIn(line, story));
  const given = labels.flatMap(label => {
    const match = found.find(one => overlaps(one, label));
    return match === undefined || match.speaker === null ? [] : [{ label, speaker: match.speaker }];
  });
  const right = given.filter(({ label, speaker }) =>
    label.speakers.some(name => folded(speaker).includes(folded(name))),
  ).length;
  const spoken = labels.filter(label => label.speakers.length > 0).length;
  const counts = { right, given: given.length, labelled: spoken };
  const { precision, recall } = ratios(counts);
  const enough = precision >= wanted.precision && recall >= wanted.recall;
  tally.check("speakers of quotations", enough, countsTold(counts));
}

function foundIn(line: PostLine, story: Story): Found[] {
  const features = featuresOf(line, lexiconOf(story));
  return features.sentences.flatMap(sentence => {
    if (sentence.role === "promo") return [];
    const text = textsOf(line)[sentence.paragraph + 1] ?? "";
    const base = text.indexOf(sentence.text);
    const at = { source: line.source, paragraph: textHash(text) };
    return sentence.quotations.map(({ start, end, by }) => ({
      ...{ ...at, from: base + start, to: base + end, speaker: by?.name ?? null },
    }));
  });
}
