import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Paragraph, PostKind, TimePrecision } from "./post.ts";

/** One line of the post interchange (JSON Lines): one revision of one post. CONTRACT, "Post interchange". */
export const PostLine = z.object({
  id: z.string().optional(),
  source: z.string(),
  sourceName: z.string().optional(),
  url: z.string().nullish(),
  pageUrl: z.string().nullish(),
  anchor: z.string().nullish(),
  publishedAt: Instant.nullable(),
  timePrecision: TimePrecision,
  knownAt: Instant.optional(),
  seq: z.number().nullish(),
  kind: PostKind,
  title: z.string().nullable(),
  byline: z.array(z.string()).default([]),
  paragraphs: z.array(Paragraph),
  tags: z.array(z.string()).default([]),
  revision: z.number().int().positive().optional(),
  updatedAt: Instant.nullish(),
  withdrawnAt: Instant.nullish(),
  claimedAt: z.string().optional(),
  /** Ids that the post had before and that still lead to it: citations that were kept elsewhere may bear them. */
  formerIds: z.array(z.string()).optional(),
});
export type PostLine = z.infer<typeof PostLine>;
