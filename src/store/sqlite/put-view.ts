import type { PutResult, View } from "../coverage-store.ts";
import { heirOf } from "../merging/heir-of.ts";
import { pageKeys } from "../merging/page-links.ts";
import { type PagePosts, pagePosts } from "../merging/page-posts.ts";
import { type PageView, pageViewOf, viewKey } from "../merging/page-view.ts";
import { putCounts } from "../merging/put-counts.ts";
import type { PostRecord } from "../post-record.ts";
import { linesLike } from "./lines-like.ts";
import { pageOfView } from "./page-of-view.ts";
import { type PostWriter, postWriter } from "./post-writer.ts";
import type { Statements } from "./statements.ts";
import { storedPost } from "./stored-posts.ts";
import { storeView, viewsOfPage } from "./stored-views.ts";

/**
 * Merges a view of a page into the index, within a transaction: what the page's views come to is worked out anew, and
 * what differs from what is stored is written.
 */
export function putView(statements: Statements, view: View): PutResult {
  const { story, zone } = view;
  const incoming = pageViewOf(view);
  const key = keyOf(statements, story, incoming);
  if (statements.number("select 1 from view where story = ? and key = ?", story, key) !== null) {
    return { added: 0, revised: 0, unchanged: incoming.items.length, withdrawn: 0 };
  }
  const keys = pageKeys(incoming);
  const lines = linesLike(statements, story, incoming, keys);
  const page = pageOfView(statements, story, incoming, { keys, lines });
  storeView(statements, story, { page, key, view: incoming, keys });

  const before = postsOfPage(statements, story, page);
  const views = viewsOfPage(statements, story, page);
  const written = [...before.values()].filter(post => post.asWritten);
  const isTaken = (id: string) =>
    !before.has(id) && statements.number("select 1 from post where story = ? and id = ?", story, id) !== null;
  const { posts, standsFor, shown } = pagePosts({ page, zone, views, written, isTaken });
  const writer = postWriter(statements, story, zone);
  writePosts(writer, before, posts);
  for (const [name, id] of namesGiven(statements, story, before, { posts, standsFor }))
    writer.rename(name, id);
  writer.finish();
  const last = views.at(-1);
  return putCounts({ before, after: posts, standsFor, shown: (last && shown.get(last)) ?? new Set() });
}

/** Two whole readings at unstated times are two, even if they show the same: what is missing from both is gone. */
function keyOf(statements: Statements, story: string, view: PageView): string {
  const key = viewKey(view);
  if (!view.complete || view.seenAt !== null) return key;
  const readings = statements.number(
    "select count(*) from view where story = ? and key like ?",
    story,
    `${key}%`,
  );
  return `${key} ${readings ?? 0}`;
}

function writePosts(
  writer: PostWriter,
  before: ReadonlyMap<string, PostRecord>,
  posts: readonly PostRecord[],
): void {
  const present = new Set(posts.map(post => post.id));
  for (const id of before.keys()) if (!present.has(id)) writer.remove(id);
  for (const post of posts) {
    const old = before.get(post.id);
    if (old) writer.replace(old, post);
    else writer.insert(post);
  }
}

/** The ids that were once given out and now mean another post. */
function namesGiven(
  statements: Statements,
  story: string,
  before: ReadonlyMap<string, PostRecord>,
  { posts, standsFor }: Pick<PagePosts, "posts" | "standsFor">,
): Map<string, string> {
  const present = new Set(posts.map(post => post.id));
  const isFormer = (name: string) =>
    statements.number("select 1 from alias where story = ? and id = ?", story, name) !== null;
  const names = new Map<string, string>();
  for (const [name, id] of standsFor) {
    if (name !== id && (present.has(name) || before.has(name) || isFormer(name))) names.set(name, id);
  }
  for (const [id, record] of before) {
    const heir = present.has(id) || names.has(id) ? null : heirOf(record, posts);
    if (heir !== null) names.set(id, heir);
  }
  return names;
}

function postsOfPage(statements: Statements, story: string, page: number): Map<string, PostRecord> {
  const ids = statements.texts("select id from post where story = ? and page = ?", story, page);
  return new Map(
    ids.flatMap(id => {
      const post = storedPost(statements, story, id);
      return post ? [[id, post] as const] : [];
    }),
  );
}
