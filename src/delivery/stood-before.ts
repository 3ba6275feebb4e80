import type { Citation } from "../coverage/citation.ts";
import type { CoverageStore } from "../store/coverage-store.ts";

/**
 * Tells of a cited passage whether its post had it already when so much was learnt: what an edit leaves as it was is not
 * new, though its post is.
 */
export function stoodBefore(
  coverage: CoverageStore,
  story: string,
  change: number,
): (citation: Pick<Citation, "postId" | "quote">) => boolean {
  const before = new Map<string, readonly string[]>();
  for (const { before: was, post } of coverage.revisionsSince(story, change)) {
    if (before.has(post.id)) continue;
    const texts = was === null ? [] : [was.title ?? "", ...was.paragraphs.map(({ text }) => text)];
    before.set(post.id, was !== null && was.change <= change ? texts : []);
  }
  return ({ postId, quote }) => before.get(postId)?.some(text => text.includes(quote)) ?? false;
}
