import type { AnalysedPost } from "../../src/analysis/analysed-posts.ts";
import { featuresOf } from "../../src/analysis/features-of.ts";
import { lexiconOf } from "../../src/analysis/lexicon-of.ts";
import type { Post } from "../../src/coverage/post.ts";
import { Story } from "../../src/coverage/story.ts";

/** A story of our own: a harbour town, its mayor and its neighbours. */
export const harbour = Story.parse({
  id: "harbour",
  name: "Harbour",
  command: "harbour",
  language: "en",
  timezone: "Europe/Oslo",
  sources: [
    { id: "courier", name: "Courier" },
    { id: "herald", name: "Herald" },
  ],
  topics: [{ id: "ferries", name: "Ferries", phrases: ["ferry", "ferry line"] }],
  actors: [
    { id: "lund", name: "Karin Lund", roles: ["prime minister"], country: "Norway", pronoun: "she" },
    { id: "berg", name: "Olav Berg", roles: ["foreign minister"], country: "Sweden", pronoun: "he" },
    { id: "norway", name: "Norway", kind: "government", country: "Norway" },
  ],
});

/** A post of that story; only what a test is about need be given. */
export function post(given: Partial<Post> & { text?: string | readonly string[] }): Post {
  const { text = [], ...rest } = given;
  const texts = typeof text === "string" ? [text] : text;
  return {
    id: "p1",
    story: harbour.id,
    source: "courier",
    sourceName: "Courier",
    url: null,
    pageUrl: null,
    anchor: null,
    position: 0,
    change: 1,
    seq: null,
    revision: 1,
    knownAt: "2026-03-01T10:00:00Z",
    withdrawnAt: null,
    kind: "news",
    title: null,
    byline: [],
    paragraphs: texts.map(words => ({ role: "text" as const, text: words })),
    tags: [],
    publishedAt: "2026-03-01T10:00:00Z",
    timePrecision: "minute",
    updatedAt: null,
    ...rest,
  };
}

/** A post with its features, as analysis hands it on. */
export function analysed(given: Parameters<typeof post>[0]): AnalysedPost {
  const made = post(given);
  return { post: made, features: featuresOf(made, lexiconOf(harbour)) };
}
