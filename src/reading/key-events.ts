import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { dayOnly } from "./published-time.ts";
import { readPost } from "./read-post.ts";

/**
 * Puts the titles of a page's key events among its posts (both newest first). A title that a post has is that post;
 * one without a body becomes a post of kind `key-event` in its place.
 */
export function withKeyEvents(
  posts: readonly ReadPost[],
  titles: readonly string[],
  date: string | null,
): ReadPost[] {
  const places = new Map<string, number>();
  posts.forEach((post, at) => {
    if (post.title !== null && !places.has(foldKey(post.title))) places.set(foldKey(post.title), at);
  });
  const after = new Map<number, ReadPost[]>();
  const seen = new Set<string>();
  let place = -1;
  for (const title of titles) {
    const key = foldKey(title);
    const found = places.get(key);
    if (found !== undefined) place = found;
    else if (!seen.has(key)) {
      const event = readPost(title, { tags: [], byline: [], paragraphs: [] }, dayOnly(date), {
        kind: "key-event",
      });
      const events = after.get(place) ?? [];
      events.push(event);
      after.set(place, events);
    }
    seen.add(key);
  }
  return [...(after.get(-1) ?? []), ...posts.flatMap((post, at) => [post, ...(after.get(at) ?? [])])];
}
