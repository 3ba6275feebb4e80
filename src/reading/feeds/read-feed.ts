import type { Reading, ReadPost } from "../../coverage/reading.ts";
import { decodeText } from "../decode-text.ts";
import { isOldestFirst } from "../published-time.ts";
import { atomFeed } from "./atom-feed.ts";
import { type EntryReading, entryPost, type FeedCalendar } from "./entry-post.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { feedTree } from "./feed-tree.ts";
import { jsonFeed } from "./json-feed.ts";
import { looksLikeFeed } from "./looks-like-feed.ts";
import { rssFeed } from "./rss-feed.ts";

/** Where a feed came from. */
export type FeedOrigin = FeedCalendar & {
  /** How to speak of it: a file's name or an address. */
  name: string;
  /** Its address, null where none is known: relative addresses in it begin there. */
  url: string | null;
  /** The `Content-Type` that came with it, null for a file. */
  contentType: string | null;
};

/**
 * Reads a feed (RSS, RDF, Atom, JSON Feed) into posts, oldest first; null for anything else. What is ill-formed is read as
 * far as it can be; an entry that says nothing, or cannot be read, is quarantined and stops no other. A feed shows the
 * newest entries only (`partial`), and its entries are the pages that it leads to (`links`).
 * @throws Fault `input` for bytes that are empty, too many, or not text.
 */
export function readFeed(bytes: Uint8Array, origin: FeedOrigin): Reading | null {
  if (!looksLikeFeed(bytes)) return null;
  const text = decodeText(bytes, origin.name, origin.contentType);
  const feed = feedOf(text, origin.url);
  return feed === null ? null : readingOf(feed, origin);
}

function feedOf(text: string, url: string | null): Feed | null {
  if (/^\s*\{/.test(text)) return jsonFeed(jsonOf(text), url);
  const root = feedTree(text);
  if (root === null) return null;
  if (/^(?:feed|atom:feed)$/.test(root.name)) return atomFeed(root, url);
  return /^(?:rss|channel|rdf:rdf|rdf)$/.test(root.name) ? rssFeed(root, url) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readingOf(feed: Feed, origin: FeedOrigin): Reading {
  const posts: ReadPost[] = [];
  const quarantined: Reading["quarantined"] = [];
  const warnings = new Set<string>();
  for (const entry of feed.entries) {
    const read = readEntry(entry, origin);
    if (typeof read === "string")
      quarantined.push({ reason: read, excerpt: JSON.stringify(entry).slice(0, 200) });
    else {
      posts.push(read.post);
      for (const warning of read.warnings) warnings.add(warning);
    }
  }
  const own = apart(posts);
  const links = own.flatMap(({ title, url }) => (url === null ? [] : [{ url, title: title ?? "" }]));
  return {
    layout: feed.layout,
    why: `it is a feed with ${feed.entries.length} entries`,
    pageTitle: feed.title,
    pageUrl: origin.url ?? feed.self ?? feed.site,
    bounded: true,
    posts: inOrder(own),
    quarantined,
    warnings: [...warnings],
    partial: true,
    links,
  };
}

function readEntry(entry: FeedEntry, origin: FeedOrigin): EntryReading | string {
  try {
    return entryPost(entry, origin) ?? "an entry without title and text";
  } catch (error) {
    return `an entry that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Posts with an identity each: an entry that stands there twice counts once, and an id that several entries share (a
 * template that was not filled in) is none; their addresses tell them apart, else their words.
 */
function apart(posts: readonly ReadPost[]): ReadPost[] {
  const whole = new Set<string>();
  const single = posts.filter(post => {
    const key = JSON.stringify([post.anchor, post.url, post.title, post.paragraphs]);
    if (whole.has(key)) return false;
    whole.add(key);
    return true;
  });
  const shared = repeated(single.map(post => post.anchor));
  const linked = repeated(single.map(post => post.url));
  return single.map(post => {
    if (post.anchor === null || !shared.has(post.anchor)) return post;
    return { ...post, anchor: post.url !== null && !linked.has(post.url) ? post.url : null };
  });
}

function repeated(values: readonly (string | null)[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) {
    if (value === null) continue;
    if (once.has(value)) twice.add(value);
    once.add(value);
  }
  return twice;
}

/** Oldest first: feeds begin with the newest entry unless their times say otherwise; entries without a time keep their place. */
function inOrder(posts: readonly ReadPost[]): ReadPost[] {
  const old = isOldestFirst(posts) ? [...posts] : posts.toReversed();
  const clocked = old.every(post => post.publishedAt !== null && post.timePrecision !== "day");
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return clocked ? old.toSorted((a, b) => compare(a.publishedAt ?? "", b.publishedAt ?? "")) : old;
}
