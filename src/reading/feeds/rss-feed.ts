import type { Feed, FeedEntry } from "./feed.ts";
import { feedAddress } from "./feed-address.ts";
import { contentOf, type FeedContent, lineOf } from "./feed-content.ts";
import { childNamed, childrenNamed, elementsNamed, type FeedElement, textOf } from "./feed-tree.ts";
import { mediaCaptions } from "./media-captions.ts";

/** Reads a feed in RSS 0.9x, 1.0 (RDF) or 2.0; `url` is where it was found. */
export function rssFeed(root: FeedElement, url: string | null): Feed {
  const channel = root.name === "channel" ? root : (childNamed(root, "channel") ?? root);
  const title = childNamed(channel, "title", "dc:title", "atom:title");
  const site = addressIn(channel, [channel.base, url]);
  return {
    layout: /^rdf:/.test(root.name) ? "rdf" : "rss",
    title: title === null ? null : lineOf(contentOf(title, true)),
    site,
    self: atomLink(channel, "self", [channel.base, url]),
    // items stand in the channel, beside it (1.0), and in feeds that are broken anywhere
    entries: elementsNamed(root, name => name === "item").map(item => entryOf(item, [item.base, url, site])),
  };
}

function entryOf(item: FeedElement, bases: readonly (string | null)[]): FeedEntry {
  const title = childNamed(item, "title", "dc:title", "atom:title", "media:title", "itunes:title");
  const body = childNamed(
    item,
    "content:encoded",
    "html:body",
    "body",
    "fullitem",
    "atom:content",
    "content",
  );
  const summary = childNamed(
    item,
    "description",
    "dc:description",
    "atom:summary",
    "itunes:summary",
    "abstract",
  );
  const guid = textOf(childNamed(item, "guid", "atom:id", "dc:identifier"));
  // RDF names what an item is about by an attribute, under whatever prefix it has
  const about = [...item.attributes].find(([name]) => /:about$/.test(name))?.[1] ?? null;
  return {
    id: guid === "" ? about : guid,
    link: addressIn(item, bases) ?? permalink(item, bases) ?? feedAddress(about, bases),
    title: title === null ? null : lineOf(contentOf(title, true)),
    authors: namesOf(item),
    categories: ["category", "dc:subject"].flatMap(name => childrenNamed(item, name).map(directText)),
    content: written(body),
    summary: written(summary),
    captions: mediaCaptions(item),
    published: timesOf(item, [
      "pubdate",
      "atom:published",
      "dcterms:issued",
      "dcterms:created",
      "dc:date",
      "date",
    ]),
    updated: timesOf(item, ["atom:updated", "dcterms:modified", "lastmod", "lastbuilddate"]),
    outlet: lineOf({ plain: textOf(childNamed(item, "source")) }),
  };
}

function written(element: FeedElement | null): FeedContent | null {
  return element === null ? null : contentOf(element, true);
}

/** The address in the link of a channel or item: its text, its `href`, or an Atom link beside it. */
function addressIn(element: FeedElement, bases: readonly (string | null)[]): string | null {
  for (const link of childrenNamed(element, "link")) {
    const address = feedAddress(textOf(link) || link.attributes.get("href"), [link.base, ...bases]);
    if (address !== null) return address;
  }
  return atomLink(element, "alternate", bases) ?? feedAddress(element.attributes.get("href"), bases);
}

function atomLink(
  element: FeedElement,
  kind: "alternate" | "self",
  bases: readonly (string | null)[],
): string | null {
  const link = childrenNamed(element, "atom:link").find(
    ({ attributes }) => (attributes.get("rel") ?? "alternate") === kind,
  );
  return link === undefined ? null : feedAddress(link.attributes.get("href"), [link.base, ...bases]);
}

/** RSS 2.0: a guid is an address unless it says that it is none. */
function permalink(item: FeedElement, bases: readonly (string | null)[]): string | null {
  const guid = childNamed(item, "guid");
  if (guid === null || guid.attributes.get("ispermalink")?.toLowerCase() === "false") return null;
  return /^https?:|^\//i.test(textOf(guid)) ? feedAddress(textOf(guid), [guid.base, ...bases]) : null;
}

/** "desk@example.org (Ann Example)" and "Ann Example <desk@example.org>" are Ann Example; an address alone is nobody. */
function namesOf(item: FeedElement): string[] {
  const names = ["author", "dc:creator", "itunes:author", "atom:author"].flatMap(name =>
    childrenNamed(item, name).map(author => textOf(childNamed(author, "name", "atom:name") ?? author)),
  );
  const plain = names.map(name => {
    const inBrackets = /^\S+@\S+\s*\(([^()]{2,200})\)$/.exec(name)?.[1];
    return (inBrackets ?? name.replace(/[<(]?\S+@\S+[>)]?/g, "")).trim();
  });
  return [...new Set(plain.filter(name => name !== ""))];
}

/** An element's own words, without those of elements within it. */
function directText(element: FeedElement): string {
  return element.children
    .filter(child => typeof child === "string")
    .join("")
    .trim();
}

function timesOf(item: FeedElement, names: readonly string[]): string[] {
  return names.flatMap(name => childrenNamed(item, name).map(textOf)).filter(text => text !== "");
}
