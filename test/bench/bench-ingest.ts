import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { analyse } from "../../src/analysis/analyse.ts";
import { Story } from "../../src/coverage/story.ts";
import { putReading } from "../../src/ingest/put-reading.ts";
import { readPostLines } from "../../src/reading/post-lines.ts";
import { readCoverage } from "../../src/reading/read-coverage.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { type MadePage, pageLayouts } from "./page-layouts.ts";

// Reading and storing, measured: npm run bench:ingest. Times are processor time of this thread, medians of three rounds
// whose order is turned, so that a busy machine changes them little; ratios stand beside them because absolute times differ
// between machines.

const sizes = [100, 1_000, 10_000] as const;
const rounds = 3;
const readAt = "2025-04-01T00:00:00Z";
const date = "2025-03-14";
const story = Story.parse({
  id: "strike",
  name: "Strike",
  command: "strike",
  language: "en",
  timezone: "Europe/London",
});

/** Milliseconds of processor time. */
function cost<Result>(work: () => Result): { result: Result; ms: number } {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return { result, ms: (user + system) / 1_000 };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function readPage({ name, bytes }: MadePage) {
  return readCoverage({ bytes, name, url: null, date, zone: story.timezone, layout: null, readAt });
}

/** How many posts (paragraphs of an article) were read. */
function read(page: MadePage): number {
  if (page.name.endsWith(".jsonl")) return readPostLines(new TextDecoder().decode(page.bytes)).lines.length;
  const { posts } = readPage(page);
  return posts.length > 1 ? posts.length : (posts[0]?.paragraphs.length ?? 0);
}

type Times = { read: number[][]; bare: number[] };

function benchReading(): void {
  const pages = pageLayouts.map(({ layout, make }) => ({ layout, pages: sizes.map(make) }));
  const times = new Map<string, Times>();
  for (const { layout, pages: made } of pages) {
    times.set(layout, { read: sizes.map(() => []), bare: [] });
    for (const page of made.slice(0, 2)) read(page); // warm
  }
  for (let round = 0; round < rounds; round++) {
    const turned = [...pages.slice(round * 3), ...pages.slice(0, round * 3)];
    for (const { layout, pages: made } of turned) {
      const own = times.get(layout);
      made.forEach((page, at) => {
        const { result: count, ms } = cost(() => read(page));
        own?.read[at]?.push(ms);
        if (count < page.size) throw new Error(`${layout}: ${count} of ${page.size} posts were read`);
      });
      const text = new TextDecoder().decode(made.at(-1)?.bytes);
      own?.bare.push(cost(() => parse(text)).ms);
    }
  }
  console.log(
    `Reading: posts a second by posts in a page; growth: time a post at ${sizes[2]} over that at ${sizes[0]};`,
  );
  console.log(
    "bare: milliseconds that parse5 alone needs for the same bytes at the largest size, and our time over it.\n",
  );
  row(["layout", ...sizes.map(size => `${size}`), "growth", "MB", "ms", "bare ms", "over bare"]);
  for (const { layout, pages: made } of pages) {
    const own = times.get(layout);
    const each = (own?.read ?? []).map(median);
    const [first = 0, last = 0] = [each[0], each.at(-1)];
    const bare = median(own?.bare ?? []);
    row([
      layout,
      ...each.map((time, at) => ((sizes[at] ?? 0) / (time / 1_000)).toFixed(0)),
      (last / (sizes.at(-1) ?? 1) / (first / sizes[0])).toFixed(2),
      ((made.at(-1)?.bytes.length ?? 0) / 1e6).toFixed(1),
      last.toFixed(0),
      bare.toFixed(0),
      (last / bare).toFixed(1),
    ]);
  }
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(10))).join(""));
}

/** The whole way of one view into an empty index: read, stored, analysed; and the same view again. */
function benchIngest(): void {
  console.log(
    "\nThe whole ingest of one page into an empty index, milliseconds; growth as above, of all but the second view.\n",
  );
  row(["layout", "posts", "read", "store", "analyse", "all", "posts a s", "again", "growth"]);
  for (const { layout, make } of pageLayouts.filter(({ layout: name }) => !/lines|article/.test(name))) {
    let first = 0;
    for (const size of sizes) {
      const page = make(size);
      const folder = mkdtempSync(join(tmpdir(), "bench-"));
      const store = openCoverageStore(folder);
      const origin = {
        source: "courier",
        pageUrl: "https://courier.example/live",
        date,
        seenAt: null,
        complete: false,
      };
      const put = (at: string) => putReading(store, story, reading.result, { ...origin, readAt: at });
      readPage(page); // warm
      const reading = cost(() => readPage(page));
      const parts = [reading.ms, cost(() => put(readAt)).ms, cost(() => analyse(store, story)).ms];
      const again = cost(() => put("2025-04-02T00:00:00Z")).ms;
      const all = parts.reduce((sum, part) => sum + part, 0);
      if (size === sizes[0]) first = all / size;
      const rate = (size / (all / 1_000)).toFixed(0);
      row([
        layout,
        `${size}`,
        ...[...parts, all].map(part => part.toFixed(0)),
        rate,
        again.toFixed(0),
        (all / size / first).toFixed(2),
      ]);
      store.close();
      rmSync(folder, { recursive: true });
    }
  }
}

benchReading();
benchIngest();
