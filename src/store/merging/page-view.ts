import { hasClockTime, type Paragraph, type PostBody } from "../../coverage/post.ts";
import { endOfDay } from "../../time/calendar.ts";
import type { Instant } from "../../time/instant.ts";
import type { View } from "../coverage-store.ts";
import { bodyOf } from "../post-record.ts";
import { fingerprint } from "./fingerprint.ts";
import { paragraphKey } from "./paragraph-key.ts";

/** A post as one view shows it, ready for comparison. Equal items of several views are one and the same. */
export type Item = {
  hash: string;
  body: PostBody;
  anchor: string | null;
  url: string | null;
  /** Keys of title, paragraphs and bylines, made when they are first asked for: most items of a page are as they were. */
  readonly title: string | null;
  readonly keys: readonly string[];
  readonly byline: readonly string[];
};

/** What a view is beside its items. */
export type ViewHead = {
  source: string;
  sourceName: string;
  pageUrl: string | null;
  date: string | null;
  layout: string;
  bounded: boolean;
  /** A reading of the whole page. */
  complete: boolean;
  seenAt: Instant | null;
  readAt: Instant;
  /** When the page looked like this, as far as is known: when it was seen or fetched, else its newest time. */
  clock: Instant;
};

/** One view of a page, as it is kept: everything that was said, and nothing of what was made of it. */
export type PageView = ViewHead & { items: readonly Item[] };

/** The view as it is kept; `zone` says when a page's day ends. */
export function pageViewOf(view: View): PageView {
  const { source, sourceName, pageUrl, date, reading, seenAt, readAt } = view;
  const items = reading.posts.map(post => itemOf(bodyOf(post), post.anchor, post.url));
  const complete = isWhole(view);
  const fetchedAt = complete || view.live === true ? readAt : null;
  return {
    source,
    sourceName,
    pageUrl,
    date,
    layout: reading.layout,
    bounded: reading.bounded,
    complete,
    seenAt,
    readAt,
    clock: seenAt ?? fetchedAt ?? newestTime(items) ?? (date === null ? readAt : endOfDay(date, view.zone)),
    // A post that a page shows twice, word for word, is one post.
    items: [...new Map(items.map(item => [item.hash, item])).values()],
  };
}

/** A caller's word that a page is whole does not make it so: what shows a part, or could not be read throughout, is none. */
function isWhole({ complete, reading }: View): boolean {
  const { bounded, partial, posts, quarantined } = reading;
  return complete && bounded && partial !== true && posts.length > 0 && quarantined.length === 0;
}

/** An item with its keys. */
export function itemOf(body: PostBody, anchor: string | null, url: string | null): Item {
  let title: string | null | undefined;
  let keys: readonly string[] | undefined;
  let byline: readonly string[] | undefined;
  return {
    hash: fingerprint("item", JSON.stringify(body), anchor, url),
    body,
    anchor,
    url,
    get title() {
      title ??= body.title === null ? null : paragraphKey(body.title);
      return title;
    },
    get keys() {
      keys ??= body.paragraphs.map(paragraph => paragraphKey(paragraph.text));
      return keys;
    },
    get byline() {
      byline ??= body.byline.map(name => paragraphKey(name));
      return byline;
    },
  };
}

/** The same item with other paragraphs. */
export function withParagraphs(item: Item, paragraphs: readonly Paragraph[]): Item {
  return itemOf({ ...item.body, paragraphs: [...paragraphs] }, item.anchor, item.url);
}

function newestTime(items: readonly Item[]): Instant | null {
  const times = items.flatMap(({ body }) => [hasClockTime(body) ? body.publishedAt : null, body.updatedAt]);
  return (
    times
      .filter(time => time !== null)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * The order in which views are gone through, whatever the order in which they came: by what the page looked like when,
 * views with boundaries first. Only views that nothing tells apart are taken in the order of reading (the sort is stable).
 */
export function inPageOrder(views: readonly PageView[]): PageView[] {
  return views.toSorted(byPageOrder);
}

/** Below 0 where `a` comes before `b` in page order, 0 where nothing tells them apart. */
export function byPageOrder(a: ViewHead, b: ViewHead): number {
  return compare(a.clock, b.clock) || Number(b.bounded) - Number(a.bounded) || compare(a.readAt, b.readAt);
}

/** Orders text by its code units, as instants are ordered. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names the view among all views of its story: the same ingest again is the same view. */
export function viewKey(view: PageView): string {
  const { source, pageUrl, date, layout, bounded, complete, seenAt } = view;
  const hashes = view.items.map(item => item.hash);
  const flags = [bounded, complete].map(String);
  return fingerprint("view", source, pageUrl, date, layout, ...flags, seenAt, ...hashes);
}
