import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { type Post, TimePrecision } from "./post.ts";

/** Where a line or a sentence comes from. `quote` is an exact substring of one paragraph of that revision, or its title. */
export const Citation = z.strictObject({
  postId: z.string(),
  source: z.string(),
  sourceName: z.string(),
  title: z.string().nullable(),
  publishedAt: Instant.nullable(),
  timePrecision: TimePrecision,
  url: z.string().nullable(),
  quote: z.string(),
  revision: z.number(),
});
export type Citation = z.infer<typeof Citation>;

/** Cites `post`; `quote` must be an exact substring of one of its paragraphs or its title. */
export function citing(post: Post, quote: string): Citation {
  const { source, sourceName, title, publishedAt, timePrecision, url, revision } = post;
  return { postId: post.id, source, sourceName, title, publishedAt, timePrecision, url, quote, revision };
}
