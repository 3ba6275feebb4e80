import { readFileSync } from "node:fs";
import type { Reading, ReadPost } from "../../src/coverage/reading.ts";
import { type CoverageInput, readCoverage } from "../../src/reading/read-coverage.ts";

const folder = new URL("../fixtures/pages/", import.meta.url);

/** The names of all page fixtures. */
export const fixtureNames = [
  "timed-live-page.txt",
  "reader-view.txt",
  "key-events-blog.txt",
  "article.txt",
  "stamped-blog.txt",
  "live-blog-posting.json",
  "live-page.html",
  "article-page.html",
];

/** The bytes of a page fixture. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** Reads bytes or text with everything about them unknown but what is given. */
export function reading(page: Uint8Array | string, known: Partial<CoverageInput> = {}): Reading {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const unknown = { name: "page.txt", url: null, date: null, zone: "Europe/London", layout: null };
  return readCoverage({ ...unknown, readAt: "2026-01-01T00:00:00Z", ...known, bytes });
}

/** Reads a page fixture. */
export function fixtureReading(name: string, known: Partial<CoverageInput> = {}): Reading {
  return reading(fixtureBytes(name), { name, ...known });
}

/** The post whose title begins so. */
export function titled(read: Reading, opening: string): ReadPost {
  const found = read.posts.find(post => post.title?.startsWith(opening));
  if (found === undefined) throw new Error(`no post is titled "${opening}..."`);
  return found;
}

/** A post's paragraphs as "role: text". */
export function told(post: Pick<ReadPost, "paragraphs">): string[] {
  return post.paragraphs.map(({ role, text }) => `${role}: ${text}`);
}
