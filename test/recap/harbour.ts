import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import type { Window } from "../../src/time/window.ts";

/** An invented story: a strike in the port of Valmere. */
export const harbour = Story.parse({
  id: "harbour",
  name: "Valmere port strike",
  command: "harbour",
  language: "en",
  timezone: "Europe/London",
  sources: [
    { id: "courier", name: "Courier" },
    { id: "herald", name: "Herald" },
    { id: "wire", name: "Wire" },
  ],
  topics: [
    { id: "wages", name: "Wages", phrases: ["pay", "wages"] },
    { id: "ferries", name: "Ferries", phrases: ["ferry", "ferries"] },
  ],
  actors: [
    { id: "osei", name: "Marta Osei", aliases: ["Osei"], roles: ["union leader"], pronoun: "she" },
    { id: "brandt", name: "Kurt Brandt", aliases: ["Brandt"], roles: ["port director"], pronoun: "he" },
  ],
});

/** A post in short: `at` is a clock time of 4 March 2025 in UTC, null for a post that has only its day. */
export type Written = {
  source: string;
  at: string | null;
  title?: string | null;
  text?: readonly string[];
  kind?: PostLine["kind"];
  id?: string;
  revision?: number;
  knownAt?: string;
  withdrawnAt?: string;
};

/** The interchange line of a post. */
function lineOf(post: Written): PostLine {
  const { source, at, title = null, text = [], kind = "news", ...rest } = post;
  return PostLine.parse({
    source,
    publishedAt: at === null ? "2025-03-04T12:00:00Z" : `2025-03-04T${at}:00Z`,
    timePrecision: at === null ? "day" : "minute",
    title,
    kind,
    paragraphs: text.map(paragraph => ({ role: "text", text: paragraph })),
    ...rest,
  });
}

/** Runs `use` over a real index in a temporary folder that holds the posts. */
export function withPosts<T>(posts: readonly Written[], use: (store: CoverageStore) => T): T {
  return withLines(posts.map(lineOf), use);
}

/** The same for lines of the interchange. */
export function withLines<T>(lines: readonly PostLine[], use: (store: CoverageStore) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-recap-"));
  const store = openCoverageStore(folder);
  try {
    store.putLines(harbour.id, harbour.timezone, lines, "2025-03-04T23:00:00Z");
    return use(store);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

/** A window of 4 March 2025 between two clock times. */
export function windowOf(from = "00:00", to = "22:00"): Window {
  return { from: `2025-03-04T${from}:00Z`, to: `2025-03-04T${to}:00Z`, label: "4 Mar", clock: "wall" };
}
