import { z } from "zod";
import { PostBody } from "./post.ts";

/** A post as one view of a page shows it. */
export const ReadPost = PostBody.extend({
  /** The publisher's own id or fragment for the post, where the page has one. */
  anchor: z.string().nullable(),
  url: z.string().nullable(),
});
export type ReadPost = z.infer<typeof ReadPost>;

/**
 * What a reader made of one page, feed or text. `posts` is oldest first where the order is known. In a view without
 * boundaries (`bounded: false`, such as a reader view) each post is one run of paragraphs and says nothing about where
 * the publisher's posts begin; such a view is aligned to bounded views of the same page.
 */
export const Reading = z.strictObject({
  layout: z.string(),
  /** Why that layout was chosen, in words. */
  why: z.string(),
  pageTitle: z.string().nullable(),
  pageUrl: z.string().nullable(),
  bounded: z.boolean(),
  posts: z.array(ReadPost),
  quarantined: z.array(z.strictObject({ reason: z.string(), excerpt: z.string() })),
  warnings: z.array(z.string()),
  /** The page itself says that its coverage has ended: a sign-off, or an end written for machines. */
  closed: z.boolean().optional(),
  /** The input shows a part of its posts (a feed, a page with further pages): what is missing from it may still be there. */
  partial: z.boolean().optional(),
  /** Pages of the same outlet that it names and that may carry the coverage on: links of the page, entries of a feed. */
  links: z.array(z.strictObject({ url: z.string(), title: z.string() })).optional(),
});
export type Reading = z.infer<typeof Reading>;
