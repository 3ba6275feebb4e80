import type { Reading } from "../coverage/reading.ts";

/**
 * Marks of a page that shows a part of its posts and keeps the others behind a link or button: rel="next", `?page=2`,
 * "Older posts", "Load more", "Show more updates".
 */
const paged =
  /\brel\s{0,3}=\s{0,3}["']?(?:next|prev)\b|[?&](?:amp;)?page=\d|\b(?:older (?:posts|updates|entries)|(?:load|show|view|see) (?:more|older|earlier|previous))\b/i;

/**
 * True where a fetched page surely holds all it has to show: what is missing from it is gone. It must have come to its
 * end, be written in posts with boundaries, every one of which could be read, and have no further pages.
 */
export function isWhole(bytes: Uint8Array, reading: Reading): boolean {
  // A single post is an article, which says nothing of others.
  if (!reading.bounded || reading.posts.length < 2 || reading.quarantined.length > 0) return false;
  if (reading.partial === true) return false;
  const text = new TextDecoder("utf-8").decode(bytes);
  return /<\/html>\s{0,999}$/i.test(text) && !paged.test(text);
}
