import { z } from "zod";
import type { Feed, FeedEntry } from "./feed.ts";
import { feedAddress } from "./feed-address.ts";
import { guessed, lineOf } from "./feed-content.ts";

/** A text where there is one; anything else counts as missing, so that one odd field costs no entry. */
const text = z.string().nullable().catch(null).default(null);
const person = z.object({ name: text }).catch({ name: null });
const people = z.array(person).catch([]).default([]);

const JsonItem = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullable()
    .catch(null)
    .default(null),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  author: person.nullish().catch(null),
  authors: people,
  tags: z.array(z.string()).catch([]).default([]),
});
type JsonItem = z.infer<typeof JsonItem>;

const JsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org\/version\//),
  title: text,
  home_page_url: text,
  feed_url: text,
  items: z.array(z.unknown()).catch([]).default([]),
});

/** Reads a JSON Feed (1.0, 1.1); null for JSON that is none. What is no object among its items is an entry without anything. */
export function jsonFeed(json: unknown, url: string | null): Feed | null {
  const read = JsonFeed.safeParse(json);
  if (!read.success) return null;
  const { title, home_page_url: home, feed_url: self, items } = read.data;
  const bases = [url, self, home];
  return {
    layout: "json-feed",
    title: title === null ? null : lineOf({ plain: title }),
    site: feedAddress(home, [url]),
    self: feedAddress(self, [url]),
    entries: items.map(item =>
      entryOf(JsonItem.parse(typeof item === "object" && item !== null ? item : {}), bases),
    ),
  };
}

function entryOf(item: JsonItem, bases: readonly (string | null)[]): FeedEntry {
  const { id, url, external_url: elsewhere, title, content_html: html, content_text: plain } = item;
  const names = [...item.authors, ...(item.author ? [item.author] : [])].map(({ name }) => name);
  return {
    id,
    link: feedAddress(url, bases) ?? feedAddress(elsewhere, bases) ?? feedAddress(id, []),
    title: title === null ? null : lineOf({ plain: title }),
    authors: [...new Set(names.filter(name => name !== null && name !== ""))].filter(name => name !== null),
    categories: item.tags,
    content: html !== null ? { html } : plain !== null ? { plain } : null,
    summary: item.summary === null ? null : guessed(item.summary),
    captions: [],
    published: item.date_published === null ? [] : [item.date_published],
    updated: item.date_modified === null ? [] : [item.date_modified],
    outlet: null,
  };
}
