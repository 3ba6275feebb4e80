import type { Reading, ReadPost } from "../../../src/coverage/reading.ts";
import { type FeedOrigin, readFeed } from "../../../src/reading/feeds/read-feed.ts";

/** Where the feeds of these tests are read: an evening, in London. */
const origin: FeedOrigin = {
  name: "feed.xml",
  url: null,
  contentType: null,
  zone: "Europe/London",
  readAt: "2025-02-17T21:00:00Z",
};

/** Reads a feed given as text or bytes; a text that is no feed is an error of the test. */
export function feed(given: string | Uint8Array, known: Partial<FeedOrigin> = {}): Reading {
  const read = maybeFeed(given, known);
  if (read === null) throw new Error("this is no feed");
  return read;
}

/** As `feed`, null for what is none. */
export function maybeFeed(given: string | Uint8Array, known: Partial<FeedOrigin> = {}): Reading | null {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  return readFeed(bytes, { ...origin, ...known });
}

/** An RSS feed with these elements in its channel. */
export function rss(...elements: string[]): string {
  const channel = ["<title>Harbour Desk</title>", "<link>https://harbour.example/</link>", ...elements];
  return `<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel.join("\n")}</channel></rss>`;
}

/** An item of RSS with these elements. */
export function item(...elements: string[]): string {
  return `<item>${elements.join("")}</item>`;
}

/** The only post of a reading. */
export function only(read: Reading): ReadPost {
  const [post] = read.posts;
  if (post === undefined || read.posts.length !== 1) throw new Error(`${read.posts.length} posts, not one`);
  return post;
}
