import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../../src/errors.ts";
import { endReading, readApart, readLinesApart } from "../../src/ingest/read-apart.ts";
import { type CoverageInput, readCoverage } from "../../src/reading/read-coverage.ts";
import { pageLayouts } from "../bench/page-layouts.ts";
import { fixtureBytes, fixtureNames } from "../reading/fixture.ts";

afterAll(endReading);

function input(name: string, page: Uint8Array | string): CoverageInput {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const known = { url: null, date: "2024-07-03", zone: "Europe/London", layout: null };
  return { ...known, name, bytes, readAt: "2026-01-01T00:00:00Z" };
}

async function faultOf(reading: Promise<unknown>): Promise<Fault> {
  const error: unknown = await reading.then(
    () => null,
    reason => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`no Fault but ${String(error)}`);
  return error;
}

const sentence = "The gate has held through both tides of the day, the harbour office said.";
/** Unclosed formatting, opened again in each paragraph: 16 kB that stand for millions of elements. */
const multiplying = `<html><p>${Array.from({ length: 1_000 }, (_, at) => `<b a${at}>`).join("")}${"<p>x".repeat(2_000)}`;

describe("reading apart", () => {
  test("gives what reading in place gives, page by page", async () => {
    for (const name of fixtureNames) {
      const page = input(name, fixtureBytes(name));
      expect(await readApart(page)).toEqual(readCoverage(page));
    }
  });

  test("says what is wrong with an input in the reader's words, with its code", async () => {
    for (const page of [input("empty.html", "<p></p>"), input("a.html", "\u0000<p>"), input("x.txt", "")]) {
      const here = await faultOf((async () => readCoverage(page))());
      const there = await faultOf(readApart(page));
      expect([there.code, there.message]).toEqual([here.code, here.message]);
    }
  });

  test("gives a page up that takes too long, says so, and reads the next one in a new thread", async () => {
    const long = input("long.html", `<html>${`<p>${sentence}</p>`.repeat(20_000)}`);
    const good = input("live-page.html", fixtureBytes("live-page.html"));
    const readings = [readApart(long, { seconds: 0.001 }), readApart(long, { seconds: 0.001 })].map(faultOf);
    for (const { code, message } of await Promise.all(readings)) {
      expect(code).toBe("input");
      expect(message).toMatch(/^Reading long\.html took more than 0\.001 seconds and was stopped/);
      expect(message).toMatch(/Give a smaller part of it, or its text alone\.$/);
    }
    expect(await readApart(good)).toEqual(readCoverage(good));
  });

  test("reads more pages at once than there are threads, each with its own result", async () => {
    const pages = fixtureNames.map(name => input(name, fixtureBytes(name)));
    expect(await Promise.all(pages.map(page => readApart(page)))).toEqual(pages.map(readCoverage));
  });

  test("refuses markup whose elements multiply beyond what is written", async () => {
    expect((await faultOf(readApart(input("b.html", multiplying)))).message).toMatch(/multiply without end/);
    const deep = input("deep.html", `${"<div>".repeat(100_000)}<p>${sentence}`);
    expect((await faultOf(readApart(deep))).message).toMatch(/nests more than/);
  });

  test("reads lines of posts, the bad ones set aside", async () => {
    const good = JSON.stringify({ source: "courier", title: "Gate shut", text: sentence });
    const bytes = new TextEncoder().encode(`${good}\n{"source": 7}\n[\n${good}\n`);
    const { lines, quarantined } = await readLinesApart({ bytes, name: "posts.jsonl" });
    expect([lines.length, quarantined.length]).toEqual([2, 2]);
  });

  test("ends what is being read when the program ends", async () => {
    const readings = Array.from({ length: 4 }, (_, at) =>
      faultOf(readApart(input(`${at}.html`, `<html>${`<p>${sentence}</p>`.repeat(20_000)}`))),
    );
    await endReading();
    for (const { message } of await Promise.all(readings))
      expect(message).toMatch(/because the program ends/);
  });
});

describe("while a page is read the others are served", () => {
  const posts = pageLayouts.find(({ layout }) => layout === "live-blog-posting (JSON-LD)")?.make(10_000);
  test.each([
    ["of 5 MB", `<html><h1>Gates hold</h1>${`<p>${`${sentence} `.repeat(60)}</p>`.repeat(1_150)}`],
    ["of 10,000 posts", posts?.bytes ?? ""],
    ["of 1 MB in one line", `<html><h1>Gates hold</h1><p>${`${sentence} `.repeat(14_000)}`],
    ["of 1 MB of text in one line", `${`${sentence} `.repeat(14_000)}`],
  ])("a page %s", async (_, page) => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const reading = await readApart(input("page.html", page));
    clearInterval(ticking);
    expect(reading.posts.length).toBeGreaterThan(0);
    // Read in place, there would be none before the page is read.
    expect(turns).toBeGreaterThan(20);
  });
});
