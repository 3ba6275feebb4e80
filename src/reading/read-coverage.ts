import type { Reading } from "../coverage/reading.ts";
import { Fault } from "../errors.ts";
import { dayOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import { article, readArticle } from "./article.ts";
import { decodeText } from "./decode-text.ts";
import { readFeed } from "./feeds/read-feed.ts";
import { type HtmlPage, isHtml, readHtml } from "./html-page.ts";
import { keyEventsBlog } from "./key-events-blog.ts";
import type { Layout, LayoutReading } from "./layout.ts";
import { linesOf } from "./line.ts";
import { linkedArticle } from "./linked-article.ts";
import { parseLinkedData } from "./linked-data-script.ts";
import { liveBlogPosting } from "./live-blog-posting.ts";
import type { Page } from "./page.ts";
import { dateInOpening, dateInUrl, dateOf } from "./page-date.ts";
import { notedText } from "./page-note.ts";
import { pageState } from "./page-state.ts";
import { writtenTime } from "./published-time.ts";
import { readerView } from "./reader-view.ts";
import { stampedBlog } from "./stamped-blog.ts";
import { timedLivePage } from "./timed-live-page.ts";
import { visibleLivePage } from "./visible-live-page.ts";

/** A page to read, with what the caller knows about it. */
export type CoverageInput = {
  bytes: Uint8Array;
  /** The file's name or the address: how to speak of it, and a hint at what it is. */
  name: string;
  /** The page's address, null where none is known. */
  url: string | null;
  /** The page's day, `YYYY-MM-DD`, null where none is known: it gives stamps their year and untimed posts their day. */
  date: string | null;
  /** IANA zone of clock times that name no zone. */
  zone: string;
  /** The name of the layout to use instead of the one detected; null to detect. */
  layout: string | null;
  /** The moment of reading: later times are impossible. */
  readAt: Instant;
};

/** The layouts in the order in which they are asked: what is written for machines, live pages, an article. A new layout is one file and one line here. */
const layouts: readonly Layout[] = [
  liveBlogPosting,
  visibleLivePage,
  linkedArticle,
  timedLivePage,
  stampedBlog,
  keyEventsBlog,
  readerView,
  article,
];

/**
 * Reads a page into posts, in the layout that is detected or asked for.
 * @throws Fault `input` for bytes that are empty or not text, a page with no posts, and an unknown layout's name.
 */
export function readCoverage(input: CoverageInput): Reading {
  const { layout: wanted } = input;
  const known = layouts.map(layout => layout.name);
  if (wanted !== null && !known.includes(wanted))
    throw new Fault("input", `There is no layout "${wanted}". The layouts are ${known.join(", ")}.`);
  const feed = wanted === null ? readFeed(input.bytes, { ...input, contentType: null }) : null;
  if (feed !== null) return feed;
  const page = pageOf(input);
  for (const layout of layouts) {
    if (wanted !== null && wanted !== layout.name) continue;
    const why = wanted === null ? layout.detect(page) : "the caller asked for it";
    if (why === null) continue;
    const read = layout.read(page);
    if (read.posts.length > 0) return reading(page, layout.name, why, read);
  }
  const read = wanted === null ? readArticle(page) : null;
  if (read === null || read.posts.length === 0) throw new Fault("input", noPosts(page, wanted));
  const warning = "no known layout fits: the page is read as one article without a title";
  return reading(page, article.name, "no layout fits", { ...read, warnings: [...read.warnings, warning] });
}

function noPosts(page: Page, wanted: string | null): string {
  if (wanted !== null)
    return `No posts were found in ${page.name} in the layout ${wanted}. Leave the layout to be detected.`;
  if (page.lines.length === 0)
    return `${page.name} holds no LiveBlogPosting and no article. Give the page itself, or posts as .jsonl lines.`;
  return `No posts were found in ${page.name}. Check that it is a page of coverage and that its text was saved with it.`;
}

function pageOf(input: CoverageInput): Page {
  const { name, zone, readAt } = input;
  const { text, ...noted } = notedText(decodeText(input.bytes, name));
  const json = jsonOf(text, name);
  const html = json === null && isHtml(text, name) ? readHtml(text, zone) : null;
  const lines = json === null ? (html?.lines ?? linesOf(text)) : [];
  const url = input.url ?? noted.url ?? html?.canonical ?? null;
  const told = input.date ?? noted.date;
  const given = told === null ? null : dateOf(...partsOf(told));
  const date = given ?? dateInUrl(url) ?? dateInOpening(lines) ?? dateInMeta(html, input);
  const jsonLd = json === null ? (html?.jsonLd ?? []) : [json];
  return { name, url, date, zone, readAt, jsonLd, lines, html };
}

/** The day of a page's last change, else of its publishing, as its `meta` elements give it. */
function dateInMeta(html: HtmlPage | null, input: CoverageInput): string | null {
  const names = [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "article:published_time",
    "datepublished",
  ];
  for (const written of names.flatMap(name => html?.meta.get(name) ?? [])) {
    const time = writtenTime(written, input);
    if (time?.publishedAt) return dayOf(time.publishedAt, input.zone);
  }
  return null;
}

function partsOf(date: string): [number, number, number] {
  const [year, month, day] = date.split("-").map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}

function reading(page: Page, layout: string, why: string, read: LayoutReading): Reading {
  const noDate = read.posts.some(post => post.timePrecision === "order")
    ? ["some posts have no date: they keep their order alone; give the page's day with --date"]
    : [];
  const state = pageState(page, read.posts, read.pageTitle);
  const closed = read.closed ?? state.closed;
  const partial = read.partial ?? state.partial;
  const links = read.links ?? state.links;
  return {
    layout,
    why,
    pageUrl: page.url,
    ...read,
    closed,
    partial,
    links,
    warnings: [...new Set([...read.warnings, ...noDate])],
  };
}

/** The JSON of an input that is JSON; null for a page. */
function jsonOf(text: string, name: string): unknown {
  const named = /\.json(?:ld)?$/i.test(name);
  if (!named && !/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!named) return null;
    const mended = parseLinkedData(text);
    if (mended.length > 0) return mended;
    throw new Fault("input", `${name} is not valid JSON. Save it again, or give the page itself.`, { cause });
  }
}
