import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import MiniSearch from "minisearch";
import { featuresVersion } from "../../src/analysis/lexicon-of.ts";
import { answer, answerJudged } from "../../src/answers/answer-question.ts";
import { localJudge } from "../../src/answers/judge/local-judge.ts";
import { questionTerms } from "../../src/answers/question-terms.ts";
import { termsOf } from "../../src/language/terms.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { leastTime, quantile, row } from "./bench-times.ts";
import { type MadePost, madePosts, madeQuestions, madeSentences, madeStory } from "./made-posts.ts";
import { countRows, type Read, readBy } from "./rows-read.ts";

// Questions over all posts of indexes of two sizes: npm run bench:ask [SIZE ...]. Beside our answer and its search stand
// SQLite FTS5's bm25() over a table of its own and MiniSearch, on the same posts and questions in one run. Each question's
// time is the least of three; the order of those who are asked is turned from question to question.

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const questionCount = 48;
const readAt = "2026-01-01T00:00:00Z";
const portion = 2_000;
/** What every search hands out. */
const limit = 50;

type Asked = { name: string; ask: (question: string) => unknown };

type Index = {
  size: number;
  store: CoverageStore;
  asked: readonly Asked[];
  times: Map<string, number[]>;
  read: Map<string, Read[]>;
  outcomes: Map<string, number>;
  close: () => void;
};

function store(posts: readonly MadePost[], into: CoverageStore): void {
  into.putLines(
    madeStory.id,
    madeStory.timezone,
    posts.map(({ line }) => line),
    readAt,
  );
  into.putFeatures(
    featuresVersion(madeStory),
    posts.map(({ line, terms, features }) => ({
      ...{ story: madeStory.id, postId: line.id, revision: 1 },
      ...{ terms, topics: [], actors: [], body: features },
    })),
  );
}

function made(size: number): Index {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const coverage = openCoverageStore(folder);
  const table = new DatabaseSync(join(folder, "full-text.sqlite"));
  table.exec("create virtual table told using fts5 (terms, content = '', tokenize = 'unicode61')");
  const insert = table.prepare("insert into told (rowid, terms) values (?, ?)");
  const mini = new MiniSearch<{ id: string; text: string }>({ fields: ["text"] });
  let batch: MadePost[] = [];
  let number = 0;
  const flush = () => {
    table.exec("begin");
    for (const { terms } of batch) {
      number += 1;
      insert.run(number, terms.join(" "));
    }
    table.exec("commit");
    mini.addAll(batch.map(({ line, text }) => ({ id: line.id, text })));
    store(batch, coverage);
    batch = [];
  };
  for (const post of madePosts(size, madeSentences(4_000))) {
    batch.push(post);
    if (batch.length === portion) flush();
  }
  if (batch.length > 0) flush();
  console.log(`${size} posts written in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  const outcomes = new Map<string, number>();
  const asked = askedOf(coverage, table, mini, outcomes);
  const close = () => {
    coverage.close();
    table.close();
    rmSync(folder, { recursive: true });
  };
  return { size, store: coverage, asked, times: new Map(), read: new Map(), outcomes, close };
}

const judge = localJudge(message => console.log(`the judge cannot be had: ${message}`));

function askedOf(
  coverage: CoverageStore,
  table: DatabaseSync,
  mini: MiniSearch<{ id: string; text: string }>,
  outcomes: Map<string, number>,
): Asked[] {
  const everything = { story: madeStory.id, from: null, to: null, asOf: null };
  const ranked = table.prepare("select rowid from told where told match ? order by bm25(told) limit ?");
  const wordsOf = (question: string) => [...new Set(termsOf(question))];
  return [
    {
      name: "our answer, cited",
      ask: async question => {
        const request = { question, asOf: null, zone: "UTC" };
        const { outcome } = await answerJudged(coverage, madeStory, request, [judge]);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      },
    },
    {
      name: "our answer, without the judge",
      ask: question => answer(coverage, madeStory, { question, asOf: null, zone: "UTC" }),
    },
    {
      name: "our search with synonyms",
      ask: question => {
        const terms = questionTerms(coverage, { story: madeStory.id, asOf: null }, question);
        return coverage.candidates({ ...everything, terms, limit });
      },
    },
    {
      name: "our search, the words alone",
      ask: question =>
        coverage.candidates({ ...everything, terms: wordsOf(question).map(word => [word]), limit }),
    },
    {
      name: "FTS5 bm25(), the words alone",
      ask: question =>
        ranked.all(
          wordsOf(question)
            .map(word => `"${word}"`)
            .join(" OR "),
          limit,
        ),
    },
    { name: "MiniSearch", ask: question => mini.search(question).slice(0, limit) },
  ];
}

async function measure({ asked, times, read }: Index, questions: readonly string[]): Promise<void> {
  for (const { ask } of asked) for (const question of questions.slice(0, 6)) await ask(question); // warm
  for (const [at, question] of questions.entries()) {
    const turned = [...asked.slice(at % asked.length), ...asked.slice(0, at % asked.length)];
    for (const { name, ask } of turned) {
      read.set(name, [...(read.get(name) ?? []), await readBy(() => ask(question))]);
      times.set(name, [...(times.get(name) ?? []), await leastTime(() => ask(question))]);
    }
  }
}

function report(indexes: readonly Index[]): void {
  console.log(
    `\n${questionCount} questions over all posts; milliseconds; growth: median over that of the smallest`,
  );
  console.log("index; over FTS5: its median in this run over this one; rows and kB read: medians.\n");
  row(["", "posts", "median", "p99", "growth", "over FTS5", "rows", "kB"]);
  for (const { name } of indexes[0]?.asked ?? []) {
    const base = quantile(indexes[0]?.times.get(name) ?? [], 0.5);
    for (const { size, times, read } of indexes) {
      const own = times.get(name) ?? [];
      const median = quantile(own, 0.5);
      const engine = quantile(times.get("FTS5 bm25(), the words alone") ?? [], 0.5);
      const rows = quantile(
        (read.get(name) ?? []).map(one => one.rows),
        0.5,
      );
      const kilobytes = quantile(
        (read.get(name) ?? []).map(one => one.kilobytes),
        0.5,
      );
      const ratios = [(median / base).toFixed(1), (engine / median).toFixed(2)];
      row([
        name,
        size,
        median.toFixed(2),
        quantile(own, 0.99).toFixed(2),
        ...ratios,
        rows,
        kilobytes.toFixed(0),
      ]);
    }
  }
  for (const { size, outcomes } of indexes)
    console.log(`${size} posts, outcomes: ${[...outcomes].join("; ")}`);
}

const questions = madeQuestions(questionCount, madeSentences(4_000));
countRows();
const indexes = sizes.map(made);
for (const index of indexes) await measure(index, questions);
report(indexes);
for (const { close } of indexes) close();
await judge.close();
