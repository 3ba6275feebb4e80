import type { Post } from "../coverage/post.ts";
import type { PostLine } from "../coverage/post-line.ts";

/** A revision as one line of the interchange: `ingest` of it gives the same revision again. */
export function postLine(post: Post): PostLine {
  const { story: _story, position: _position, change: _change, ...line } = post;
  return line;
}
