import { z } from "zod";
import { PostBody } from "../../coverage/post.ts";
import { addressOf } from "../merging/address-of.ts";
import type { PageKeys } from "../merging/page-links.ts";
import { type Item, itemOf, type PageView } from "../merging/page-view.ts";
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
const ViewRow = z.object({ head: z.string(), items: z.string() });
const ItemRow = z.object({ hash: z.string(), body: z.string() });
const StoredItem = z.object({ body: PostBody, anchor: z.string().nullable(), url: z.string().nullable() });
const Hashes = z.array(z.string());

/** All views of a page, in the order in which they came. */
export function viewsOfPage(statements: Statements, story: string, page: number): PageView[] {
  const rows = statements.all("select head, items from view where page = ? order by no", page);
  const parsed = rows.map(row => ViewRow.parse(row));
  const hashes = parsed.map(({ items }) => Hashes.parse(fromJson(items)));
  const items = itemsWith(statements, story, [...new Set(hashes.flat())]);
  return parsed.map(({ head }, index) => ({
    ...Head.parse(fromJson(head)),
    items: (hashes[index] ?? []).flatMap(hash => items.get(hash) ?? []),
  }));
}

/** Stores a view under its page, with the keys by which other views find the page. */
export function storeView(
  statements: Statements,
  story: string,
  stored: { page: number; key: string; view: PageView; keys: PageKeys },
): void {
  const { page, key, view, keys } = stored;
  const { items, ...head } = view;
  const address = view.pageUrl === null ? null : addressOf(view.pageUrl);
  statements.run(
    "insert into view (story, page, key, address, date, head, items) values (?, ?, ?, ?, ?, ?, ?)",
    ...[
      story,
      page,
      key,
      address,
      view.date,
      JSON.stringify(head),
      JSON.stringify(items.map(item => item.hash)),
    ],
  );
  for (const { hash, body, anchor, url } of items) {
    statements.run(
      "insert into item (story, hash, body) values (?, ?, ?) on conflict do nothing",
      ...[story, hash, JSON.stringify({ body, anchor, url })],
    );
  }
  for (const each of [...keys.posts, ...keys.paragraphs]) {
    statements.run(
      "insert into page_key (story, source, key, page) values (?, ?, ?, ?) on conflict do nothing",
      ...[story, view.source, each, page],
    );
  }
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
