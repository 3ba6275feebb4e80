import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { dayPages } from "../coverage/pages.ts";

const config = join(import.meta.dirname, "..", "..", "config");

const Sample = z.object({
  pages: z.array(
    z.object({
      file: z.string(),
      source: z.string(),
      date: z.string(),
      url: z.string(),
      seenAt: z.string().optional(),
    }),
  ),
});

/** The story of the bundled sample. */
export function sampleStory(): Story {
  return Story.parse(parse(readFileSync(join(config, "stories", "ukraine.yaml"), "utf8")));
}

/** Reads the bundled sample into an index, page by page as its manifest says. */
export async function readSample(store: CoverageStore, story: Story): Promise<void> {
  const { pages } = Sample.parse(parse(readFileSync(join(config, "sample", "sample.yaml"), "utf8")));
  for (const { file, ...known } of pages) {
    const { failures } = await ingest(store, {
      ...known,
      story,
      inputs: [join(config, "sample", file)],
      readInput: async () => new Uint8Array(),
      clock: { now: () => "2025-02-18T00:00:00Z" },
    });
    if (failures.length > 0) throw new Error(`${file}: ${failures.map(({ message }) => message).join(", ")}`);
  }
}

/** Reads the pages of one real day, from a folder outside the project. */
export async function readDay(store: CoverageStore, story: Story, folder: string): Promise<void> {
  for (const { path, source, date, url, seenAt } of dayPages(folder, null)) {
    const known = { source, date: date ?? undefined, url: url ?? undefined, seenAt: seenAt ?? undefined };
    await ingest(store, {
      ...known,
      story,
      inputs: [path],
      readInput: async () => new Uint8Array(),
      clock: { now: () => "2025-02-18T00:00:00Z" },
    });
  }
}

/** Reads one of the invented days beside the questions, a post a line. */
export function readInvented(store: CoverageStore, story: Story, name: string): void {
  const lines = readFileSync(join(import.meta.dirname, "asked", "days", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const posts = lines.map(line => PostLine.parse(JSON.parse(line)));
  store.putLines(story.id, story.timezone, posts, "2025-04-01T00:00:00Z");
}

const Article = z.object({ id: z.string(), date: z.string(), sentences: z.array(z.string()) });

/** Reads a story of articles with a date and sentences, one post an article, known from its day on. */
export function readArticles(store: CoverageStore, story: Story, file: string): void {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const posts = lines.map(line => {
    const { id, date, sentences } = Article.parse(JSON.parse(line));
    return PostLine.parse({
      id,
      source: "press",
      publishedAt: `${date}T12:00:00Z`,
      timePrecision: "day",
      kind: "article",
      title: null,
      paragraphs: sentences.map(text => ({ role: "text", text })),
    });
  });
  store.putLines(story.id, story.timezone, posts, "2025-02-18T00:00:00Z");
}
