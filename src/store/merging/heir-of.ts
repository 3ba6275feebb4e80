import type { PostRecord } from "../post-record.ts";
import { areAlike, paragraphKey } from "./paragraph-key.ts";

/**
 * The id of the post that has most of the words of one that is no more; null where none has any. Only for what no view
 * accounts for: a stretch that was cut otherwise once more views were there.
 */
export function heirOf(gone: PostRecord, posts: readonly PostRecord[]): string | null {
  const texts = textsOf(gone);
  const keys = new Set(texts.map(paragraphKey));
  let best: { id: string; score: number } | null = null;
  for (const post of posts) {
    const own = textsOf(post);
    const same = own.filter(text => keys.has(paragraphKey(text))).length;
    const alike = own.filter(text => texts.some(other => areAlike(text, other))).length;
    // One paragraph word for word tells more than any number that are only alike.
    const score = same * texts.length * own.length + alike;
    if (score > (best?.score ?? 0)) best = { id: post.id, score };
  }
  return best?.id ?? null;
}

function textsOf(post: PostRecord): string[] {
  return [...new Set(post.revisions.flatMap(({ body }) => body.paragraphs.map(paragraph => paragraph.text)))];
}
