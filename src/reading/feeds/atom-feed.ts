import type { Feed, FeedEntry } from "./feed.ts";
import { feedAddress } from "./feed-address.ts";
import { contentOf, lineOf } from "./feed-content.ts";
import { childNamed, childrenNamed, elementsNamed, type FeedElement, textOf } from "./feed-tree.ts";
import { mediaCaptions } from "./media-captions.ts";

/** Reads a feed in Atom 1.0 or 0.3; `url` is where it was found. */
export function atomFeed(root: FeedElement, url: string | null): Feed {
  const title = childNamed(root, "title", "dc:title");
  return {
    layout: "atom",
    title: title === null ? null : lineOf(contentOf(title, false)),
    site: linkOf(root, url, "alternate"),
    self: linkOf(root, url, "self"),
    entries: elementsNamed(root, name => name === "entry").map(entry => entryOf(entry, url)),
  };
}

function entryOf(entry: FeedElement, url: string | null): FeedEntry {
  const source = childNamed(entry, "source");
  const title = childNamed(entry, "title", "dc:title", "media:title");
  const content = childNamed(entry, "content", "content:encoded");
  const group = childNamed(entry, "media:group");
  const summary =
    childNamed(entry, "summary", "dc:description") ??
    (group === null ? null : childNamed(group, "media:description"));
  const id = textOf(childNamed(entry, "id"));
  return {
    id: id === "" ? null : id,
    link: linkOf(entry, url, "alternate") ?? (content === null ? null : sourceOf(content, url)),
    title: title === null ? null : lineOf(contentOf(title, false)),
    authors: namesOf(entry),
    categories: childrenNamed(entry, "category").flatMap(({ attributes }) => {
      const word = attributes.get("label") ?? attributes.get("term");
      return word === undefined ? [] : [word];
    }),
    content: content === null || isMedia(content) ? null : contentOf(content, false),
    summary: summary === null ? null : contentOf(summary, false),
    captions: mediaCaptions(entry),
    published: timesOf(entry, [
      "published",
      "issued",
      "created",
      "dcterms:issued",
      "dcterms:created",
      "dc:date",
    ]),
    updated: timesOf(entry, ["updated", "modified", "dcterms:modified"]),
    outlet: source === null ? null : lineOf(contentOf(childNamed(source, "title") ?? source, false)),
  };
}

/** The address of a link of this kind; a link that names no kind is to the page itself, and so is the first of all. */
function linkOf(element: FeedElement, url: string | null, kind: "alternate" | "self"): string | null {
  const links = childrenNamed(element, "link").flatMap(link => {
    const href = link.attributes.get("href") ?? textOf(link);
    const address = feedAddress(href, [link.base, url]);
    const relation = (link.attributes.get("rel") ?? "alternate").toLowerCase().replace(/^.*\//, "");
    return address === null
      ? []
      : [{ address, relation, html: /html/.test(link.attributes.get("type") ?? "html") }];
  });
  const ofKind = links.filter(link => link.relation === kind);
  return (ofKind.find(link => link.html) ?? ofKind[0])?.address ?? null;
}

/** The address of a body that the entry only points to. */
function sourceOf(content: FeedElement, url: string | null): string | null {
  return feedAddress(content.attributes.get("src"), [content.base, url]);
}

function isMedia(content: FeedElement): boolean {
  return /^(?:image|audio|video|application\/(?!.*x(?:ht)?ml))/i.test(content.attributes.get("type") ?? "");
}

function namesOf(entry: FeedElement): string[] {
  const people = childrenNamed(entry, "author").map(author => textOf(childNamed(author, "name") ?? author));
  const others = childrenNamed(entry, "dc:creator").map(textOf);
  return [...people, ...others].filter(name => name !== "");
}

/** The texts of the children of these names, in the order of the names. */
function timesOf(entry: FeedElement, names: readonly string[]): string[] {
  return names.flatMap(name => childrenNamed(entry, name).map(textOf)).filter(text => text !== "");
}
