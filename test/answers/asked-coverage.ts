import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";

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
