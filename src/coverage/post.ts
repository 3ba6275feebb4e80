import { z } from "zod";
import { Instant } from "../time/instant.ts";

/** What a paragraph is: only text, list items and quotes are the post's own words; `promo` is kept and never shown. */
export const ParagraphRole = z.enum(["text", "list-item", "quote", "caption", "alt", "context", "promo"]);
export type ParagraphRole = z.infer<typeof ParagraphRole>;

export const Paragraph = z.strictObject({ role: ParagraphRole, text: z.string() });
export type Paragraph = z.infer<typeof Paragraph>;

/** `exact` and `minute` have a clock time; `day` has only a date; `order` and `none` have no date anywhere. */
export const TimePrecision = z.enum(["exact", "minute", "day", "order", "none"]);
export type TimePrecision = z.infer<typeof TimePrecision>;

export const PostKind = z.enum([
  "news",
  "breaking",
  "analysis",
  "verify",
  "explainer",
  "recap",
  "summary",
  "key-event",
  "reaction",
  "pictures",
  "video",
  "podcast",
  "article",
  "procedural",
]);
export type PostKind = z.infer<typeof PostKind>;

/** What an outlet published under one heading, as one revision of it reads. */
export const PostBody = z.strictObject({
  kind: PostKind,
  title: z.string().nullable(),
  byline: z.array(z.string()),
  paragraphs: z.array(Paragraph),
  tags: z.array(z.string()),
  /** UTC; null exactly when the precision is `order` or `none`. For `day` the clock part is 12:00:00 and means nothing. */
  publishedAt: Instant.nullable(),
  timePrecision: TimePrecision,
  updatedAt: Instant.nullable(),
  /**
   * The time as the page writes it, where it cannot be so (in the future, or before there were such pages): the post then
   * has the precision `none` and is placed at the moment it was seen.
   */
  claimedAt: z.string().optional(),
});
export type PostBody = z.infer<typeof PostBody>;

/** One revision of a post as readers of the index see it: the post's identity, one body, and when it was learnt. */
export const Post = PostBody.extend({
  id: z.string(),
  story: z.string(),
  source: z.string(),
  sourceName: z.string(),
  /** The post's own address, else the page's, else null. */
  url: z.string().nullable(),
  pageUrl: z.string().nullable(),
  anchor: z.string().nullable(),
  /** Order in time within the story: epoch minute * 65536 + n. It may move; nothing keeps it. */
  position: z.number(),
  /** Running number over all that was learnt: what cursors, ledgers and snapshots keep. */
  change: z.number(),
  /** The order of the post on its page, 0 is the oldest; null where the page gives no order. */
  seq: z.number().nullable(),
  revision: z.number(),
  knownAt: Instant,
  withdrawnAt: Instant.nullable(),
});
export type Post = z.infer<typeof Post>;

/** True where a clock time may be printed for the post. */
export function hasClockTime(post: Pick<Post, "publishedAt" | "timePrecision">): boolean {
  return post.publishedAt !== null && (post.timePrecision === "exact" || post.timePrecision === "minute");
}

/** The post's place in time: its published time, or the moment it became known where it has none. */
export function placeInTime(post: Pick<Post, "publishedAt" | "knownAt">): Instant {
  return post.publishedAt ?? post.knownAt;
}
