import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import type { ToldFigure } from "../../src/analysis/told-figure.ts";
import { toldFigures } from "../../src/analysis/told-figures.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { countryOf } from "../../src/language/countries.ts";
import { termsOf } from "../../src/language/terms.ts";
import { countsTold, type Label, labelled, overlaps, ratios, textHash, textsOf } from "./labelled-spans.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..", "..");
// What the issue asks of value, unit and subject together.
const wanted = { precision: 0.97, recall: 0.9 };
/** A subject is right from so much of the labelled subject's stems on, found in so many words of subject, measure and basis. */
const tolerance = { stems: 0.5, words: 14 };

type Found = { source: string; paragraph: string; from: number; to: number; figure: ToldFigure };

/** Holds the figures of the posts against the labels: value, unit and subject, each and together. */
export async function checkFigures(program: Program, tally: Tally): Promise<void> {
  const { lines } = await program.exported();
  const story = Story.parse(parse(readFileSync(join(root, "config", "stories", "ukraine.yaml"), "utf8")));
  const labels = labelled("figures", lines);
  if (labels.length === 0) return;
  const counted = lines
    .flatMap(line => foundIn(line, story))
    .filter(one => !labels.some(label => label.doubtful && overlaps(one, label)));
  const at = (one: Found) => labels.find(label => !label.doubtful && overlaps(one, label));
  const all = labels.filter(label => !label.doubtful).length;
  const counts = (isRight: (figure: ToldFigure, label: Label) => boolean) => {
    const right = counted.filter(one => {
      const label = at(one);
      return label !== undefined && isRight(one.figure, label);
    });
    return { right: right.length, given: counted.length, labelled: all };
  };
  const together = counts(
    (figure, label) => isValue(figure, label) && isUnit(figure, label) && isSubject(figure, label),
  );
  const { precision, recall } = ratios(together);
  tally.check(
    "figures: value, unit and subject",
    precision >= wanted.precision && recall >= wanted.recall,
    `${countsTold(together)}; values alone ${counts(isValue).right}, units ${counts(isUnit).right}, subjects ${counts(isSubject).right} right. ` +
      `A subject is right with ${tolerance.stems * 100}% of the label's stems, a country's name and adjective as one, in at most ` +
      `${tolerance.words} words of subject, measure and basis; a unit when equal but for number, "% of X" and "fraction"`,
  );
}

function foundIn(line: PostLine, story: Story): Found[] {
  const features = featuresOf(line, lexiconOf(story));
  return toldFigures({ post: line, features }, story.timezone).map(figure => {
    const text = textsOf(line)[figure.sentence.paragraph + 1] ?? "";
    const from = text.indexOf(figure.sentence.text) + figure.figure.start;
    const to = from + figure.figure.end - figure.figure.start;
    return { source: line.source, paragraph: textHash(text), from, to, figure };
  });
}

function isValue({ figure }: ToldFigure, label: Label): boolean {
  return figure.value === label.value;
}

function isUnit({ figure }: ToldFigure, label: Label): boolean {
  return unitKey(figure.unit) === unitKey(label.unit ?? null);
}

function isSubject({ subject, measure, basis }: ToldFigure, label: Label): boolean {
  const said = [subject, measure, basis ?? ""].join(" ");
  const stems = stemsOf(said);
  const asked = [...stemsOf(label.subject ?? "")];
  const held = asked.filter(stem => stems.has(stem)).length;
  return (
    said.split(/\s+/u).filter(Boolean).length <= tolerance.words && held >= asked.length * tolerance.stems
  );
}

/** The stems of content words; "Danish" and "Denmark" are one. */
function stemsOf(words: string): Set<string> {
  return new Set(
    words.split(/[\s-]+/u).flatMap(word => {
      const country = countryOf(word.replace(/^[^\p{L}]+|[^\p{L}’']+$/gu, ""));
      return country === null ? termsOf(word) : [country];
    }),
  );
}

/** "% of GDP" is "%", "fraction" is "share", "soldiers" is "soldier". */
function unitKey(unit: string | null): string {
  const plain = (unit ?? "")
    .toLowerCase()
    .replace(/^%.*/u, "%")
    .replace(/^fraction$/u, "share");
  return plain.replace(/s$/u, "");
}
