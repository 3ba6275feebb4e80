import { z } from "zod";
import { PostBody } from "../../coverage/post.ts";
import { addressOf } from "../merging/address-of.ts";
import type { PageKeys } from "../merging/page-links.ts";
import { type Item, itemOf, type PageView, viewKey } from "../merging/page-view.ts";
import type { Statements } from "./statements.ts";

/** What a view is beside its items. */
const Head = z.object({
  source: z.string(),
  sourceName: z.string(),
  pageUrl: z.string().nullable(),
  date: z.string().nullable(),
  layout: z.string(),
  bounded: z.boolean(),
  complete: z.boolean(),
  seenAt: z.string().nullable(),
  readAt: z.string(),
  clock: z.string(),
});
const ViewRow = z.object({ no: z.number(), head: z.string(), items: z.string() });
const ItemRow = z.object({ hash: z.string(), body: z.string() });
const StoredItem = z.object({ body: PostBody, anchor: z.string().nullable(), url: z.string().nullable() });
/** The hashes of a view's items; or what stands between so many first and last items of the view `base`. */
const Hashes = z.union([
  z.array(z.string()),
  z.object({ base: z.number(), head: z.number(), tail: z.number(), items: z.array(z.string()) }),
]);

/** A view's number and the hashes of its items. */
export type StoredHashes = { no: number; hashes: readonly string[] };

/** All views of a page, in the order in which they came. */
export function viewsOfPage(statements: Statements, story: string, page: number): PageView[] {
  const rows = statements.all("select no, head, items from view where page = ? order by no", page);
  const parsed = rows.map(row => ViewRow.parse(row));
  const known = new Map<number, readonly string[]>();
  const hashes = parsed.map(({ no, items }) => {
    const list = hashesFrom(items, known);
    known.set(no, list);
    return list;
  });
  const items = itemsWith(statements, story, [...new Set(hashes.flat())]);
  return parsed.map(({ head }, index) => ({
    ...Head.parse(fromJson(head)),
    items: (hashes[index] ?? []).flatMap(hash => items.get(hash) ?? []),
  }));
}

/** The view with this number; null where there is none. */
export function storedView(statements: Statements, story: string, no: number): PageView | null {
  const page = statements.number("select page from view where no = ?", no);
  if (page === null) return null;
  const place = statements.numbers("select no from view where page = ? order by no", page).indexOf(no);
  return viewsOfPage(statements, story, page)[place] ?? null;
}

/** The number of the view with this key; null where there is none. */
export function viewWithKey(statements: Statements, story: string, key: string): number | null {
  return statements.number("select no from view where story = ? and key = ?", story, key);
}

/**
 * The key of a view. A whole reading at a time that was not stated is another one each time, since what is missing from two
 * is gone; but of those in a row that show the same, the third says nothing that the second did not.
 */
export function keyOfView(
  statements: Statements,
  story: string,
  view: PageView,
  last: { key: string } | null,
): string {
  const key = viewKey(view);
  if (!view.complete || view.seenAt !== null) return key;
  if (last?.key.startsWith(`${key} `)) return last.key.endsWith("+") ? last.key : `${last.key}+`;
  // All keys that go on after a space lie before those that go on after "!".
  const copies = statements.number(
    "select count(*) from view where story = ? and key >= ? and key < ?",
    ...[story, `${key} `, `${key}!`],
  );
  return `${key} ${copies ?? 0}`;
}

/** Stores a view under its page, with the keys by which other views find the page, and gives its number. */
export function storeView(
  statements: Statements,
  story: string,
  stored: { page: number; key: string; view: PageView; keys: PageKeys; base: StoredHashes | null },
): number {
  const { page, key, view, keys, base } = stored;
  const { items, ...head } = view;
  const address = view.pageUrl === null ? null : addressOf(view.pageUrl);
  const hashes = items.map(item => item.hash);
  statements.run(
    "insert into view (story, page, key, address, date, head, items) values (?, ?, ?, ?, ?, ?, ?)",
    ...[story, page, key, address, view.date, JSON.stringify(head), JSON.stringify(sinceBase(hashes, base))],
  );
  const no = statements.number("select last_insert_rowid()") ?? 0;
  const before = new Set(base?.hashes);
  for (const { hash, body, anchor, url } of items) {
    if (before.has(hash)) continue;
    statements.run(
      "insert into item (story, hash, body) values (?, ?, ?) on conflict do nothing",
      ...[story, hash, JSON.stringify({ body, anchor, url })],
    );
  }
  for (const each of [...keys.posts, ...keys.addresses, ...keys.paragraphs]) {
    statements.run(
      "insert into page_key (story, source, key, page) values (?, ?, ?, ?) on conflict do nothing",
      ...[story, view.source, each, page],
    );
  }
  return no;
}

/** Views of a page that is read often differ in a few items: only those are kept. */
function sinceBase(hashes: readonly string[], base: StoredHashes | null): z.infer<typeof Hashes> {
  if (base === null) return [...hashes];
  const most = Math.min(hashes.length, base.hashes.length);
  let head = 0;
  while (head < most && hashes[head] === base.hashes[head]) head += 1;
  let tail = 0;
  while (tail < most - head && hashes.at(-1 - tail) === base.hashes.at(-1 - tail)) tail += 1;
  return { base: base.no, head, tail, items: hashes.slice(head, hashes.length - tail) };
}

function hashesFrom(column: string, known: ReadonlyMap<number, readonly string[]>): readonly string[] {
  const stored = Hashes.parse(fromJson(column));
  if (Array.isArray(stored)) return stored;
  const base = known.get(stored.base) ?? [];
  return [...base.slice(0, stored.head), ...stored.items, ...base.slice(base.length - stored.tail)];
}

function itemsWith(statements: Statements, story: string, hashes: readonly string[]): Map<string, Item> {
  const rows = statements.all(
    "select hash, body from item where story = ? and hash in (select value from json_each(?))",
    ...[story, JSON.stringify(hashes)],
  );
  return new Map(
    rows.map(row => {
      const { hash, body } = ItemRow.parse(row);
      const stored = StoredItem.parse(fromJson(body));
      return [hash, itemOf(stored.body, stored.anchor, stored.url)];
    }),
  );
}

function fromJson(text: string): unknown {
  return JSON.parse(text);
}
