import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { TakenStand } from "../analysis/taken-stands.ts";
import { hasClockTime, type Post } from "../coverage/post.ts";

/** A stand with the post that tells of it. */
export type ToldStand = TakenStand & { post: AnalysedPost };

/**
 * Whether a post is later than another as far as anybody can tell: by clock times, by days, else by its place on one page.
 * Null where nothing tells.
 */
export function isLater(a: Post, b: Post): boolean | null {
  if (a.publishedAt === null || b.publishedAt === null) return onOnePage(a, b);
  if (hasClockTime(a) && hasClockTime(b) && a.publishedAt !== b.publishedAt)
    return a.publishedAt > b.publishedAt;
  const [day, other] = [a.publishedAt.slice(0, 10), b.publishedAt.slice(0, 10)];
  return day === other ? onOnePage(a, b) : day > other;
}

function onOnePage(a: Post, b: Post): boolean | null {
  if (a.source !== b.source || a.pageUrl !== b.pageUrl || a.seq === null || b.seq === null) return null;
  return a.seq === b.seq ? null : a.seq > b.seq;
}
