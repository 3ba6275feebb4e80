import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PostLine } from "../../../src/coverage/post-line.ts";
import type { Story } from "../../../src/coverage/story.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import { AskedQuestion } from "../asked-question.ts";

const Place = z.tuple([z.string(), z.int().min(1)]);

/** One question of taught.jsonl; the README beside it says what each field means. */
export const Taught = z.strictObject({
  story: z.string(),
  question: z.string(),
  answers: z.array(Place),
  near: z.array(Place),
  answerable: z.boolean(),
});
export type Taught = z.infer<typeof Taught>;

// Invented days of which the questions are not taught: the limits of the judge were set by the first, the others only measure.
const measuringDays: readonly string[] = [
  "tariffs",
  "summit-call",
  "sea-border",
  "coup",
  "reshuffle",
  "gulf-talks",
  "hurricane",
  "climate",
  "appeal",
];

/** The invented days beside taught.jsonl. */
export const taughtDays: readonly string[] = ["truce-talks", "assets", "cabinet", "crash", ...measuringDays];

/** The stories of which the questions are not taught; those on egypt set the limits too. */
export const measuring: readonly string[] = ["egypt", ...measuringDays];

/** The JSON lines of a file. */
export function linesOf(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

/** Reads one of the invented days into an index. */
export function readTaught(store: CoverageStore, story: Story, name: string): void {
  store.putLines(story.id, story.timezone, postsOf(name), "2026-03-03T00:00:00Z");
}

/** The questions on invented days that are not taught; right is an answer that shows one of the sentences named. */
export function measuringQuestions(): AskedQuestion[] {
  return measuringDays.flatMap(name => {
    const posts = new Map(
      postsOf(name).map(post => [post.id ?? "", post.paragraphs.map(({ text }) => text)]),
    );
    return taughtQuestions()
      .filter(({ story }) => story === name)
      .map((taught, at) => askedOf(taught, `${name}-${at + 1}`, posts));
  });
}

/** All questions of taught.jsonl. */
export function taughtQuestions(): Taught[] {
  return linesOf(join(import.meta.dirname, "taught.jsonl")).map(line => Taught.parse(line));
}

// So much of a sentence, from its beginning or after its first words, tells it from every other of its day: an answer may put a
// name for its "she", or leave out who says so.
const enough = 60;

function tellingParts(sentence: string | undefined): string[] {
  if (sentence === undefined) return [];
  const words = sentence.split(" ");
  return [0, 2, 4]
    .map(from => words.slice(from).join(" ").slice(0, enough))
    .filter((part, at) => at === 0 || part.length === enough);
}

function askedOf(
  { story, question, answers, answerable }: Taught,
  id: string,
  posts: ReadonlyMap<string, readonly string[]>,
): AskedQuestion {
  const sentences = answers.flatMap(([post, at]) => tellingParts(posts.get(post)?.[at - 1]));
  return AskedQuestion.parse({
    ...{ id, story, question, answerable, kind: "taught", history: [], asOf: "2026-03-02T23:59:59Z" },
    ...{ keys: answerable ? [sentences] : [], forbid: [], outcome: ["answered", "reported-unknown"] },
  });
}

function postsOf(name: string): PostLine[] {
  return linesOf(join(import.meta.dirname, "days", `${name}.jsonl`)).map(line => PostLine.parse(line));
}
