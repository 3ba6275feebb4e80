import { hasClockTime, type Post, placeInTime } from "../coverage/post.ts";
import { copiedRun, isRewrite, ownWords } from "./is-rewrite.ts";

/** A post whose text another outlet had first, or both have from one agency: it confirms nothing. */
type Rewrite = { post: Post; of: Post; text: string };

/** What was found of who copies whom in a window. */
export type Rewrites = {
  /** The rewrites by the id of the post that copies. */
  byPost: ReadonlyMap<string, Rewrite>;
  /** The outlet whose witness a post is: its own, or that of whoever it copies. */
  voiceOf: (post: Post) => string;
};

/** A run of words in more posts than this is a phrase of the trade; comparing all of them would find nothing else. */
const commonRun = 12;

// agencies that sign their copy: in brackets at the head, after a dash, or named as a source at the foot
const agency =
  /\b(?:Reuters|AFP|Agence France-Presse|Associated Press|PA Media|Press Association|Bloomberg|dpa|Xinhua|Interfax|TASS|Kyodo)\b|\((?:AP|PA)\)/u;

/** Finds among posts of several outlets those that copy another outlet's. A window of one outlet costs nothing. */
export function rewritesOf(posts: readonly Post[]): Rewrites {
  const byPost = new Map<string, Rewrite>();
  for (const [x, y] of likelyCopies(posts)) {
    if (!isRewrite(x, y)) continue;
    const [post, of] = isAfter(x, y) ? [x, y] : [y, x];
    if (!byPost.has(post.id) && rootOf(of, byPost).id !== post.id) {
      byPost.set(post.id, { post, of, text: wordsFor(post, of) });
    }
  }
  return { byPost, voiceOf: post => rootOf(post, byPost).source };
}

function rootOf(post: Post, byPost: ReadonlyMap<string, Rewrite>): Post {
  const of = byPost.get(post.id)?.of;
  return of === undefined ? post : rootOf(of, byPost);
}

/** Pairs of posts of different outlets that share a run of own words, in the order of the posts. */
function* likelyCopies(posts: readonly Post[]): Generator<[Post, Post]> {
  if (new Set(posts.map(post => post.source)).size < 2) return;
  const holders = new Map<string, Post[]>();
  const seen = new Set<string>();
  for (const post of posts) {
    const words = ownWords(post);
    for (let at = 0; at + copiedRun <= words.length; at += 1) {
      const run = words.slice(at, at + copiedRun).join(" ");
      const others = holders.get(run);
      if (others === undefined) {
        holders.set(run, [post]);
        continue;
      }
      if (others.at(-1) === post || others.length >= commonRun || run.includes("  ")) continue;
      for (const other of others) {
        const pair = `${other.id}|${post.id}`;
        if (other.source === post.source || seen.has(pair)) continue;
        seen.add(pair);
        yield [other, post];
      }
      others.push(post);
    }
  }
}

/** True where `a` is the copy: it names the other outlet, or both have a clock time and its is the later one. */
function isAfter(a: Post, b: Post): boolean {
  if (credits(a, b) !== credits(b, a)) return credits(a, b);
  return placeInTime(a) > placeInTime(b);
}

function credits(post: Post, outlet: Post): boolean {
  const text = post.paragraphs.map(paragraph => paragraph.text).join(" ");
  return new RegExp(`\\b${escaped(outlet.sourceName)}\\b`, "u").test(text);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

function wordsFor(post: Post, of: Post): string {
  const signed = [post, of].map(one => agency.exec(one.paragraphs.map(({ text }) => text).join("\n"))?.[0]);
  const named = signed[0]?.replace(/[()]/gu, "");
  if (named !== undefined && named === signed[1]?.replace(/[()]/gu, "")) {
    return `${post.sourceName}’s and ${of.sourceName}’s are both agency copy (${named})`;
  }
  const ordered = credits(post, of) || (hasClockTime(post) && hasClockTime(of));
  return ordered
    ? `${post.sourceName}’s is a rewrite of ${of.sourceName}’s`
    : `${post.sourceName}’s and ${of.sourceName}’s are one text`;
}
