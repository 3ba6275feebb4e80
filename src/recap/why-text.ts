import type { Rewrites } from "../analysis/rewrites.ts";
import { hasClockTime, type Post, type PostKind } from "../coverage/post.ts";
import { formatClock } from "../time/format-time.ts";
import type { Statement } from "./statement.ts";

/** The zone of the times that are told, and who copies whom: a copy is no further outlet. */
export type WhyTold = { zone: string; rewrites: Rewrites };

/** What a reader is told of a post's kind; kinds that say nothing about importance are left out. */
const marked: Partial<Record<PostKind, string>> = {
  breaking: "marked Breaking",
  analysis: "from an analysis",
  verify: "checked by the outlet's verification desk",
  explainer: "from an explainer",
  recap: "from an editors' recap",
  summary: "from the page's own summary",
  "key-event": "from the page's list of key events",
  reaction: "from reactions",
};

/** Why a line stands, in words: "7 posts in 3 outlets carry it, first 18:02 GMT, latest 19:28 GMT; marked Breaking". */
export function whyText(statement: Statement, posts: readonly Post[], { zone, rewrites }: WhyTold): string {
  const { post, sentence } = statement.passage;
  const parts = [`${carried(posts, rewrites)}${times(posts, zone)}`];
  const ids = new Set(posts.map(carrier => carrier.id));
  const copies = posts.flatMap(carrier => rewrites.byPost.get(carrier.id) ?? []);
  parts.push(...new Set(copies.filter(copy => ids.has(copy.of.id)).map(copy => copy.text)));
  const kind = marked[post.kind];
  if (kind !== undefined) parts.push(kind);
  if (sentence.role === "title") parts.push("headline only");
  else if (sentence.place === 0) parts.push("opens its post");
  return parts.join("; ");
}

function carried(posts: readonly Post[], { voiceOf }: Rewrites): string {
  const outlets = new Set(posts.map(voiceOf)).size;
  if (posts.length === 1) return "1 post carries it";
  return `${posts.length} posts in ${outlets} outlet${outlets === 1 ? "" : "s"} carry it`;
}

function times(posts: readonly Post[], zone: string): string {
  const timed = posts
    .flatMap(post => (hasClockTime(post) && post.publishedAt !== null ? [post.publishedAt] : []))
    .sort();
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined) return ", no time given";
  if (first === last) return `, ${formatClock(first, zone)}`;
  return `, first ${formatClock(first, zone)}, latest ${formatClock(last, zone)}`;
}
