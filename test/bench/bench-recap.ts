import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { analyse, storedFeatures } from "../../src/analysis/analyse.ts";
import { featuresVersion } from "../../src/analysis/lexicon-of.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { cost, quantile, row } from "./bench-times.ts";
import { madeSentences, madeStory, postOf } from "./made-posts.ts";
import { countRows, type Read, readBy } from "./rows-read.ts";

// A day's recap in indexes of three sizes: npm run bench:recap [SIZE ...]. Every index has the same day of 300 posts in the
// middle of three years. Times are processor time of this thread, medians of rounds whose order is turned.

const day = "2024-07-01";
const postsOfDay = 300;
const rounds = 9;
const readAt = "2026-01-01T00:00:00Z";
const window = { from: `${day}T00:00:00Z`, to: `${day}T23:59:59Z`, label: "1 July", clock: "wall" as const };
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];

/** The day's posts: a hundred things that happen, each told by three outlets with something of its own. */
function putDay(store: CoverageStore): void {
  const sentences = madeSentences(400);
  const lines = Array.from({ length: postsOfDay }, (_, at) => {
    const texts = [at % 100, 100 + at, (7 * at) % 100].map(place => sentences[place]?.text ?? "");
    const publishedAt = `${day}T${clock(Math.floor((at * 1_440) / postsOfDay))}:00Z`;
    return {
      ...postOf(`day-${at}`, madeStory.sources[at % 3]?.id ?? "", texts),
      publishedAt,
      knownAt: publishedAt,
    };
  });
  store.putLines(madeStory.id, madeStory.timezone, lines, readAt);
  analyse(store, madeStory);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The other days: short posts with their features, written by statements of our own, indexes made at the end. */
function putOtherDays(path: string, size: number): void {
  const database = new DatabaseSync(path);
  database.exec("pragma synchronous = off; pragma journal_mode = off; pragma cache_size = -200000; begin");
  const indexes = z
    .array(z.object({ name: z.string(), sql: z.string() }))
    .parse(
      database
        .prepare(
          "select name, sql from sqlite_schema where type = 'index' and tbl_name = 'revision' and sql is not null",
        )
        .all(),
    );
  for (const { name } of indexes) database.exec(`drop index ${name}`);
  database.exec("create temp table pool (no integer primary key, body text, features text)");
  const pooled = database.prepare("insert into pool values (?, ?, ?)");
  const sentences = madeSentences(500);
  for (const [at, { text }] of sentences.entries()) {
    const post = postOf("p", "courier", [text]);
    const { kind, title, byline, paragraphs, tags, publishedAt, timePrecision, updatedAt } = post;
    const body = { kind, title, byline, paragraphs, tags, publishedAt, timePrecision, updatedAt };
    pooled.run(at, JSON.stringify(body), storedFeatures(post, madeStory).stored.body);
  }
  database.exec(madeRows(size, sentences.length));
  for (const { sql } of indexes) database.exec(sql);
  database.exec("commit");
  database.close();
}

/** Three years by even steps, the day left out; the Gazette has one post in a hundred, all of them in the first year. */
function madeRows(size: number, pool: number): string {
  const minutes = 3 * 365 * 1_440;
  return `
create temp table made as
with recursive numbers(i) as (select 0 union all select i + 1 from numbers where i + 1 < ${size - postsOfDay}),
placed as (select i, unixepoch('2023-01-01') / 60 + i * ${minutes} / ${size} as minute from numbers),
moved as (select i, minute + 1440 * (minute / 1440 = unixepoch('${day}') / 86400) as minute from placed)
select i, minute, strftime('%Y-%m-%dT%H:%M:00Z', minute * 60, 'unixepoch') as at,
  case when i % 100 = 0 and i < ${size / 3} then 'gazette' else substr('courier,herald ,wire   ', 1 + 8 * (i % 3), 7) end as source
from moved;
update made set source = trim(source, ' ,');
insert into source select 'harbours', 'gazette', 'Gazette' on conflict do nothing;
insert into post select 'harbours', 'made-' || i, source, source, null, null, null, null, null, 1 from made order by 'made-' || i;
insert into revision (row, story, post, n, source, kind, whole_day, position, starts, ends, published_at, known_at,
  ingested_at, change, analysed, body)
select minute * 1048576 + i, 'harbours', 'made-' || i, 1, source, 'news', 0, minute * 65536 + i % 65536, at, at, at, at,
  '${readAt}', 1000 + i, '${featuresVersion(madeStory)}', json_set(pool.body, '$.publishedAt', at)
from made join pool on pool.no = i % ${pool} order by minute, i;
insert into features select minute * 1048576 + i, '${featuresVersion(madeStory)}', pool.features
from made join pool on pool.no = i % ${pool} order by minute, i;
insert into revision_topic select 'harbours', 'ferries', minute * 1048576 + i from made where i % 7 = 0 order by minute, i;
update counter set value = ${size + 1_000} where name = 'change';
`;
}

type Index = {
  size: number;
  folder: string;
  store: CoverageStore;
  times: Map<string, number[]>;
  read: Map<string, Read>;
};

function made(size: number): Index {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const first = openCoverageStore(folder);
  putDay(first);
  first.close();
  putOtherDays(join(folder, "coverage.sqlite"), size);
  const store = openCoverageStore(folder);
  console.log(`${size} posts written in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  return { size, folder, store, times: new Map(), read: new Map() };
}

const works: readonly { name: string; work: (store: CoverageStore) => unknown }[] = [
  { name: "recap of the day", work: store => makeRecap(store, madeStory, { window, asOf: null }) },
  {
    name: "the same, as of that night",
    work: store => makeRecap(store, madeStory, { window, asOf: window.to }),
  },
  {
    name: "the same, one topic",
    work: store => makeRecap(store, madeStory, { window, asOf: null, topics: ["ferries"] }),
  },
  { name: "outlets with what they have", work: store => store.sources(madeStory.id, null) },
];

async function measure(indexes: readonly Index[]): Promise<void> {
  for (const { name, work } of works) {
    for (const { store, read } of indexes) {
      work(store); // warm
      read.set(name, await readBy(() => work(store)));
    }
    for (let round = 0; round < rounds; round += 1) {
      const turned = [...indexes.slice(round % indexes.length), ...indexes.slice(0, round % indexes.length)];
      for (const { store, times } of turned) {
        times.set(name, [...(times.get(name) ?? []), cost(() => work(store))]);
      }
    }
  }
}

function report(indexes: readonly Index[]): void {
  console.log(
    "\nMedian and 90th percentile, ms of processor time; ratio: median over that of the smallest index;",
  );
  console.log("rows that statements handed out, and kilobytes that were read from the file.\n");
  row(["", "posts", "median", "p90", "ratio", "rows", "kB"]);
  for (const { name } of works) {
    const base = quantile(indexes[0]?.times.get(name) ?? [], 0.5);
    for (const { size, times, read } of indexes) {
      const own = times.get(name) ?? [];
      const [median, high] = [quantile(own, 0.5), quantile(own, 0.9)];
      const { rows = 0, kilobytes = 0 } = read.get(name) ?? {};
      const cells = [
        median.toFixed(2),
        high.toFixed(2),
        (median / base).toFixed(2),
        rows,
        kilobytes.toFixed(0),
      ];
      row([name, size, ...cells]);
    }
  }
}

const indexes = sizes.map(made);
countRows();
await measure(indexes);
report(indexes);
for (const { store, folder } of indexes) {
  store.close();
  rmSync(folder, { recursive: true });
}
