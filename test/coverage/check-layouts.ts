import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Reading, ReadPost } from "../../src/coverage/reading.ts";
import { foldKey } from "../../src/language/fold.ts";
import { readCoverage } from "../../src/reading/read-coverage.ts";
import type { Tally } from "./tally.ts";

/** What the layouts' openings hold, cut by eye: titles as the SHA-256 of their folded words, times or days, oldest first. */
const LayoutTruth = z.record(
  z.string(),
  z.object({
    date: z.string().nullable(),
    posts: z.array(z.object({ title: z.string().nullable(), at: z.string() })),
  }),
);

/** JSON-LD in a page; what is left is what a reader sees. */
const linkedData = /<script[^>]{0,200}ld\+json[^>]{0,200}>[\s\S]*?<\/script>/g;

/** Checks the layouts' openings against the truth beside this file, and live pages' visible markup against their JSON-LD. */
export async function checkLayouts(folder: string, tally: Tally): Promise<void> {
  const pages = join(folder, "eval", "pages");
  if (!existsSync(pages)) return;
  const truth = LayoutTruth.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, "layout-truth.json"), "utf8")),
  );
  for (const [name, told] of Object.entries(truth)) {
    const file = join(pages, "layouts", name);
    if (existsSync(file)) checkOpening(file, name, told, tally);
  }
  const folderOfHtml = join(pages, "html");
  for (const name of existsSync(folderOfHtml) ? readdirSync(folderOfHtml) : []) {
    if (name.endsWith(".html")) checkVisible(join(folderOfHtml, name), name, tally);
  }
}

function checkOpening(
  file: string,
  name: string,
  { date, posts }: z.infer<typeof LayoutTruth>[string],
  tally: Tally,
): void {
  const read = readingOf(readFileSync(file, "utf8"), name, date).posts.filter(
    ({ kind }) => kind !== "summary",
  );
  const right = posts.filter(({ title, at }, place) => {
    const post = read[place];
    return post !== undefined && titleHash(post) === title && timeOf(post) === at;
  });
  const whole = right.length === posts.length && read.length === posts.length;
  tally.check(
    `layout ${name}: posts, titles and times`,
    whole,
    `${right.length} of ${posts.length}, ${read.length} read`,
  );
}

/** The page without its JSON-LD gives the posts that its JSON-LD gives: titles, and times to the minute. */
function checkVisible(file: string, name: string, tally: Tally): void {
  const html = readFileSync(file, "utf8");
  const written = readingOf(html, name, null);
  const seen = readingOf(html.replace(linkedData, ""), name, null);
  const keys = (reading: Reading) =>
    reading.posts.map(post => `${foldKey(post.title ?? "")} ${minuteOf(post)}`);
  const same = keys(written).filter((key, at) => keys(seen)[at] === key).length;
  const good = written.layout !== seen.layout && same === written.posts.length && seen.posts.length === same;
  tally.check(
    `${name}: what a reader sees is what machines read`,
    good,
    `${same} of ${written.posts.length} by ${seen.layout}`,
  );
}

function readingOf(text: string, name: string, date: string | null): Reading {
  const known = { url: null, zone: "Europe/London", layout: null, readAt: "2026-01-01T00:00:00Z" };
  return readCoverage({ ...known, bytes: new TextEncoder().encode(text), name, date });
}

function titleHash({ title }: ReadPost): string | null {
  return title === null ? null : createHash("sha256").update(foldKey(title)).digest("hex");
}

function minuteOf({ publishedAt }: ReadPost): string {
  return publishedAt?.slice(0, "2025-02-17T21:09".length) ?? "";
}

/** A clock time as an instant, a day as a day. */
function timeOf({ publishedAt, timePrecision }: ReadPost): string | null {
  return timePrecision === "day" ? (publishedAt?.slice(0, "2025-02-17".length) ?? null) : publishedAt;
}
