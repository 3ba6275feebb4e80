// Writes what the judge is taught with: one JSON line a question, with sentences that answer it and sentences that do not.
//   npm run teach:pairs -- FOLDER OUT     FOLDER holds the pages and eval/timeline17, as for check:coverage
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { searchFor } from "../../../src/answers/answer-question.ts";
import { type Told, toldBy } from "../../../src/answers/told.ts";
import type { Post } from "../../../src/coverage/post.ts";
import { Story } from "../../../src/coverage/story.ts";
import { foldKey } from "../../../src/language/fold.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../../src/store/sqlite/coverage-store.ts";
import { readArticles, readDay, readInvented, readSample, sampleStory } from "../asked-coverage.ts";
import { AskedQuestion } from "../asked-question.ts";
import { linesOf, measuring, readTaught, type Taught, taughtDays, taughtQuestions } from "./taught.ts";

const [folder = "", out = ""] = process.argv.slice(2);
if (folder === "" || out === "") {
  console.error(
    "Give the folder of the coverage and the file to write: npm run teach:pairs -- ../shared pairs.jsonl",
  );
  process.exit(64);
}

/** `answers`: 1 it does (or may: one of several keys), 0 it does not, null it is left out of teaching. */
type Row = { text: string; answers: 1 | 0 | null };
type Line = { story: string; question: string; answerable: boolean; rows: Row[] };

// So many of the sentences that a search finds are looked at.
const mostRows = 80;

const asked = [
  "sample",
  "haiti",
  "h1n1",
  "egypt",
  "fresh",
  "fitting",
  "plain",
  "day",
  "days",
  "direct",
].flatMap(name =>
  linesOf(join(import.meta.dirname, "..", "asked", `${name}.jsonl`))
    .map(line => AskedQuestion.parse(line))
    // What measures is not taught: the storm, and the unseen part of the direct questions.
    .filter(({ story, unseen }) => story !== "storm" && !(name === "direct" && unseen)),
);

const data = mkdtempSync(join(tmpdir(), "standfirst-taught-"));
const lines: Line[] = [];
for (const [name, questions] of Map.groupBy(asked, ({ story }) => story)) {
  await within(name, (store, story) => {
    for (const one of questions) lines.push(lineOf(store, story, one));
  });
}
for (const [name, questions] of Map.groupBy(
  taughtQuestions().filter(({ story }) => !measuring.includes(story)),
  ({ story }) => story,
)) {
  await within(name, (store, story) => {
    const everything = { story: story.id, from: null, to: null, asOf: null };
    const posts = new Map(store.posts(everything).map(post => [post.id, post]));
    for (const one of questions) lines.push(taughtLine(store, { story, posts }, one));
  });
}
rmSync(data, { recursive: true });
writeFileSync(out, `${lines.map(line => JSON.stringify(line)).join("\n")}\n`);
console.log(
  `${lines.length} questions, ${lines.filter(({ answerable }) => answerable).length} with an answer`,
);

async function within(name: string, use: (store: CoverageStore, story: Story) => void): Promise<void> {
  const isOfDay = name === "sample" || name === "day";
  const story = isOfDay
    ? sampleStory()
    : Story.parse({ id: name, name, command: name, language: "en", timezone: "UTC" });
  const store = openCoverageStore(join(data, `${name}-${lines.length}`));
  try {
    if (name === "sample") await readSample(store, story);
    else if (name === "day") await readDay(store, story, folder);
    else if (["quake", "vote", "budget", "truce"].includes(name)) readInvented(store, story, name);
    else if (taughtDays.includes(name)) readTaught(store, story, name);
    else readArticles(store, story, join(folder, "eval", "timeline17", `${name}.jsonl`));
    use(store, story);
  } finally {
    store.close();
  }
}

function found(
  store: CoverageStore,
  story: Story,
  question: string,
  more: { asOf: string | null; history?: AskedQuestion["history"] },
): Told[] {
  const { search } = searchFor(store, story, { question, zone: story.timezone, window: null, ...more });
  return toldBy(search.clues, search.passages, search.clueWeights);
}

/** An asked question: a sentence that holds a key of every list answers; where none does, or for several posts, one of some list may. */
function lineOf(
  store: CoverageStore,
  story: Story,
  { question, history, asOf, answerable, keys, kind, posts }: AskedQuestion,
): Line {
  const gold = posts.map(post => squeezed(post.replace(/^\d{4}-\d\d-\d\d: /u, "")));
  const rows = found(store, story, question, { asOf, history }).map(({ passage }) => {
    const text = foldKey(passage.sentence.text);
    const held = keys.filter(list => list.some(key => text.includes(foldKey(key)))).length;
    const whole = squeezed(
      [passage.post.title ?? "", ...passage.post.paragraphs.map(each => each.text)].join(" "),
    );
    const isThere =
      gold.length === 0 || posts.includes(passage.post.id) || gold.some(words => whole.includes(words));
    return { text: passage.sentence.text, held: answerable && isThere ? held : 0 };
  });
  const isWhole = kind !== "multi" && rows.some(({ held }) => keys.length > 0 && held === keys.length);
  const before = history.at(-1)?.q;
  return {
    story: story.id,
    question: before === undefined ? question : `${before} ${question}`,
    answerable,
    rows: rows
      .map(({ text, held }): Row => {
        if (held === 0) return { text, answers: 0 };
        return { text, answers: isWhole && held < keys.length ? null : 1 };
      })
      .filter(({ answers }, at) => at < mostRows || answers === 1),
  };
}

/** A question that names its sentences: those, those marked as near, and what a search finds. */
function taughtLine(
  store: CoverageStore,
  { story, posts }: { story: Story; posts: ReadonlyMap<string, Post> },
  { question, answers, near, answerable }: Taught,
): Line {
  const named = (places: Taught["near"]) =>
    places.flatMap(([post, at]) => {
      const paragraph = posts.get(post)?.paragraphs[at - 1];
      return paragraph === undefined ? [] : [paragraph.text];
    });
  const right = named(answers);
  const wrong = named(near);
  const others = found(store, story, question, { asOf: null })
    .map(({ passage }) => passage.sentence.text)
    .filter(text => ![...right, ...wrong].some(known => known.includes(text) || text.includes(known)));
  return {
    story: story.id,
    question,
    answerable,
    rows: [
      ...right.map((text): Row => ({ text, answers: 1 })),
      ...[...wrong, ...others.slice(0, mostRows)].map((text): Row => ({ text, answers: 0 })),
    ],
  };
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
