import type { ArticleTop } from "./article-top.ts";
import { headTimes } from "./head-times.ts";
import { type Thing, textAt } from "./linked-data.ts";
import { laterTime } from "./linked-post.ts";
import type { Page } from "./page.ts";
import { dayOnly, type PublishedTime, publishedTime, writtenTime } from "./published-time.ts";

type Head = Pick<ArticleTop, "published" | "updated">;

// names under which pages write for machines when an article was published, the plainest first
const publishedKeys = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date.created",
  "dc.date",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "rnews:datepublished",
  "displaydate",
  "date",
];
const modifiedKeys = [
  "article:modified_time",
  "article:modified",
  "og:article:modified_time",
  "datemodified",
  "dc.date.modified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
];

/**
 * When an article was published: as its thing in JSON-LD or microdata says (null where it has none), else the page's
 * `meta` elements, else the dates that readers see (`heads`), else the page's day. A day alone gives way to a clock time
 * on the same day.
 */
export function articleTime(page: Page, thing: Thing | null, heads: readonly Head[]): PublishedTime {
  const written = [
    thing === null ? null : textAt(thing, "datePublished", "dateCreated"),
    ...metaOf(page, publishedKeys),
    ...(page.html === null ? [] : headTimes(page.html.root).published),
  ];
  const stamps = heads.flatMap(({ published }) => (published === null ? [] : [published]));
  const times = [
    ...written.flatMap(text => (text === null ? [] : (writtenTime(text, page) ?? []))),
    ...stamps.map(stamp => publishedTime(stamp, page)),
  ];
  const first = times.find(time => time.timePrecision !== "order") ?? dayOnly(page.date);
  if (first.timePrecision !== "day") return first;
  const day = first.publishedAt?.slice(0, 10);
  const finer = times.find(time => time.timePrecision !== "day" && time.publishedAt?.slice(0, 10) === day);
  return finer ?? first;
}

/** When an article that was published at `time` was changed after that; null where the page does not say. */
export function articleUpdatedAt(
  page: Page,
  thing: Thing | null,
  time: PublishedTime,
  heads: readonly Head[],
): string | null {
  const written = [
    thing === null ? null : textAt(thing, "dateModified"),
    ...metaOf(page, modifiedKeys),
    ...(page.html === null ? [] : headTimes(page.html.root).updated),
  ].find(text => text !== null);
  if (written != null) return laterTime(written, time, page);
  const stamp = heads.map(({ updated }) => updated).find(updated => updated !== null);
  const later = stamp == null ? null : publishedTime(stamp, page);
  if (later?.timePrecision !== "minute" || later.publishedAt === null || time.publishedAt === null)
    return null;
  return time.timePrecision !== "day" && later.publishedAt > time.publishedAt ? later.publishedAt : null;
}

function metaOf(page: Page, keys: readonly string[]): string[] {
  return keys.flatMap(key => page.html?.meta.get(key) ?? []);
}
