import type { PutResult, View } from "../coverage-store.ts";
import { addressOf } from "../merging/address-of.ts";
import { heirOf } from "../merging/heir-of.ts";
import { comesLast, takeUp } from "../merging/page-fold.ts";
import { pageKeys } from "../merging/page-links.ts";
import { foldedPage, foldPosts, type PagePosts } from "../merging/page-posts.ts";
import { type PageView, pageViewOf } from "../merging/page-view.ts";
import { putCounts } from "../merging/put-counts.ts";
import type { PostRecord } from "../post-record.ts";
import { lastReading, recordReading } from "./last-readings.ts";
import { linesLike } from "./lines-like.ts";
import type { PageMemory, RememberedPage } from "./page-memory.ts";
import { pageOfView } from "./page-of-view.ts";
import { type PostWriter, postWriter } from "./post-writer.ts";
import type { Statements } from "./statements.ts";
import { postsOfPage } from "./stored-posts.ts";
import { keyOfView, type StoredHashes, storeView, viewsOfPage, viewWithKey } from "./stored-views.ts";

/** Where a view is merged: the tables, and what is remembered of them. */
export type Merging = { statements: Statements; memory: PageMemory; story: string; zone: string };

/** Merges a view of a page into the index, within a transaction. */
export function putView(statements: Statements, memory: PageMemory, view: View): PutResult {
  return mergeView({ statements, memory, story: view.story, zone: view.zone }, pageViewOf(view));
}

/**
 * Merges a view as it is kept. What the page's views come to is a function of them all; where the view stands after all
 * others of a page that is remembered, only what is new in it is worked out. What differs from what is stored is written.
 */
export function mergeView(merging: Merging, view: PageView): PutResult {
  const { statements, memory, story } = merging;
  const last = lastReading(statements, story, view);
  const key = keyOfView(statements, story, view, last);
  const known = viewWithKey(statements, story, key);
  if (known !== null) {
    recordReading(statements, story, view, { view: known, missing: last?.view === known ? last.missing : 0 });
    return { added: 0, revised: 0, unchanged: view.items.length, withdrawn: 0 };
  }
  const before = rememberedBy(merging, view);
  const fresh = before?.page.fold.index.byHash;
  const items = fresh ? view.items.filter(({ hash }) => !fresh.has(hash)) : view.items;
  const keys = pageKeys(view, items);
  const lines = linesLike(statements, story, { ...view, items }, keys);
  const page = pageOfView(statements, story, view, { keys, lines, page: before?.no ?? null });
  const base = before?.no === page.no ? before.page.lastView : null;
  const no = storeView(statements, story, { page: page.no, key, view, keys, base });
  const lastView = { no, hashes: view.items.map(({ hash }) => hash) };
  if (page.united) memory.forgetAll();
  const alone = !page.united && lines.length === 0 && before?.no === page.no;
  const { counts, missing } =
    before && alone && view.bounded && comesLast(before.page.fold, view)
      ? takenUp(merging, page.no, view, { ...before.page, lastView })
      : workedOut(merging, page.no, view, lastView);
  recordReading(statements, story, view, { view: no, missing: view.complete ? missing : 0 });
  return counts;
}

/** The remembered page that has the view's address; its known items are known to be its own. */
function rememberedBy(
  { statements, memory, story }: Merging,
  { pageUrl, source }: PageView,
): { no: number; page: RememberedPage } | null {
  if (pageUrl === null) return null;
  const no = statements.number(
    "select v.page from view v join page p on p.no = v.page where v.story = ? and v.address = ? and p.source = ? limit 1",
    ...[story, addressOf(pageUrl), source],
  );
  const page = no === null ? null : memory.page(no);
  return no === null || page === null ? null : { no, page };
}

type Merged = { counts: PutResult; missing: number };

/** Takes the view up into what is remembered of its page. */
function takenUp(merging: Merging, page: number, view: PageView, remembered: RememberedPage): Merged {
  const { fold, posts, lastView } = remembered;
  const nodes = takeUp(fold, view);
  const found = foldPosts(fold, surroundings(merging, page, posts));
  const shown = new Set(nodes.flatMap(node => found.ids.get(node) ?? []));
  const counts = writeFound(merging, posts, found, shown);
  merging.memory.remember(page, { fold, posts: byId(found.posts), lastView });
  return { counts, missing: fold.missing };
}

/** Works the page out anew from all its views. */
function workedOut(merging: Merging, page: number, view: PageView, lastView: StoredHashes): Merged {
  const { statements, story, memory } = merging;
  memory.forget(page);
  const before = postsOfPage(statements, story, page);
  const views = viewsOfPage(statements, story, page);
  const written = [...before.values()].filter(post => post.asWritten);
  const found = foldedPage({ ...surroundings(merging, page, before), views, written });
  const stored = views.at(-1) ?? view;
  const counts = writeFound(merging, before, found, found.shown.get(stored) ?? new Set());
  if (found.fold) memory.remember(page, { fold: found.fold, posts: byId(found.posts), lastView });
  return { counts, missing: found.missing };
}

function byId(posts: readonly PostRecord[]): Map<string, PostRecord> {
  return new Map(posts.map(post => [post.id, post]));
}

function surroundings(
  { statements, story, zone }: Merging,
  page: number,
  before: ReadonlyMap<string, PostRecord>,
) {
  const isTaken = (id: string) =>
    !before.has(id) && statements.number("select 1 from post where story = ? and id = ?", story, id) !== null;
  return { page, zone, isTaken };
}

function writeFound(
  { statements, story, zone }: Merging,
  before: ReadonlyMap<string, PostRecord>,
  found: PagePosts,
  shown: ReadonlySet<string>,
): PutResult {
  const { posts, standsFor } = found;
  const writer = postWriter(statements, story, zone);
  writePosts(writer, before, posts);
  for (const [name, id] of namesGiven(statements, story, before, found)) writer.rename(name, id);
  writer.finish();
  return putCounts({ before, after: posts, standsFor, shown });
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
    if (old === post) continue;
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
