import { createHash } from "node:crypto";
import { citing } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import { backgroundOf } from "./background.ts";
import type { Event } from "./event.ts";
import { type Join, joinsOf } from "./joins.ts";
import { type KeptApart, keptApart } from "./kept-apart.ts";
import { isEditorial } from "./meeting.ts";
import { type Rewrites, rewritesOf } from "./rewrites.ts";

/**
 * The same-event groups among the posts: what several pages tell of one event. Every two posts of a group that stand on
 * different pages are joined by a rule of their own, so that nothing is merged over a chain; a post may stand in
 * several groups. Computed from the given posts alone; what somebody decided to keep apart is never joined.
 */
export function eventsOf(
  posts: readonly AnalysedPost[],
  story: Story,
  apart: KeptApart = keptApart([]),
): Event[] {
  const joins = joinsOf(posts, backgroundOf(posts), apart);
  const rewrites = rewritesOf(posts.map(({ post }) => post));
  return groupsOf(joins)
    .map(group => eventOf(group, posts, { story, rewrites }))
    .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "") || a.id.localeCompare(b.id));
}

/** Cliques: a join goes into the first group whose every member is joined to both its posts, else it founds one. */
function groupsOf(joins: readonly Join[]): Join[][] {
  const joined = new Map(joins.map(join => [`${join.a}|${join.b}`, join]));
  const between = (x: number, y: number) => joined.get(x < y ? `${x}|${y}` : `${y}|${x}`);
  const groups: { posts: Set<number>; joins: Join[] }[] = [];
  for (const join of joins) {
    const home = groups.find(group => {
      const has = [join.a, join.b].filter(post => group.posts.has(post));
      return (
        has.length === 1 &&
        [...group.posts].every(post =>
          [join.a, join.b].every(end => end === post || between(post, end) !== undefined),
        )
      );
    });
    if (home === undefined) {
      if (!groups.some(group => group.posts.has(join.a) && group.posts.has(join.b)))
        groups.push({ posts: new Set([join.a, join.b]), joins: [join] });
      continue;
    }
    const added = home.posts.has(join.a) ? join.b : join.a;
    for (const post of home.posts) home.joins.push(between(post, added) ?? join);
    home.posts.add(added);
  }
  return groups.map(group => group.joins);
}

function eventOf(
  joins: readonly Join[],
  posts: readonly AnalysedPost[],
  { story, rewrites }: { story: Story; rewrites: Rewrites },
): Event {
  const quotes = new Map<number, string>();
  for (const join of joins) {
    if (!quotes.has(join.a)) quotes.set(join.a, join.inA.sentence.text);
    if (!quotes.has(join.b)) quotes.set(join.b, join.inB.sentence.text);
  }
  const members = [...quotes]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, quote]) => {
      const post = posts[index]?.post;
      return post === undefined ? [] : [{ post, quote }];
    });
  const times = members
    .flatMap(({ post }) => (hasClockTime(post) && post.publishedAt !== null ? [post.publishedAt] : []))
    .sort();
  const ids = members.map(({ post }) => post.id);
  const founder = members.find(({ post }) => !isEditorial(post.kind)) ?? members[0];
  return {
    id: `event-${createHash("sha256")
      .update(`${story.id}|${ids.toSorted().join("|")}`)
      .digest("hex")
      .slice(0, 12)}`,
    label: founder?.post.title ?? founder?.quote ?? "",
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
    posts: members.map(({ post, quote }) => citing(post, quote)),
    why: joins.map(join => whyOf(join, posts, rewrites)),
  };
}

/** The reason for a join, and whether the one post only says again what the other has. */
function whyOf(join: Join, posts: readonly AnalysedPost[], { byPost }: Rewrites): Event["why"][number] {
  const [a = "", b = ""] = [join.a, join.b].map(at => posts[at]?.post.id ?? "");
  const copy = [byPost.get(a), byPost.get(b)].find(it => it?.of.id === a || it?.of.id === b);
  const { rule, text } = join;
  return { a, b, rule, text: copy === undefined ? text : `${text}; ${copy.text}` };
}
