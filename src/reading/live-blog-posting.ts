import type { Reading, ReadPost } from "../coverage/reading.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import { listOf, namesAt, type Thing, textAt, thingOf, thingsIn, typesOf } from "./linked-data.ts";
import { bodyLines, headlineOf, laterTimeOfThing, timeOfThing, webAddress } from "./linked-post.ts";
import type { Page } from "./page.ts";
import { readBody } from "./post-body.ts";
import { readPost } from "./read-post.ts";

/** A live blog as publishers write it for machines (schema.org), in a page or alone: one post an update. */
export const liveBlogPosting: Layout = {
  name: "live-blog-posting",
  detect: page => {
    const root = liveBlogOf(page);
    return root === null ? null : `it holds a LiveBlogPosting with ${updatesOf(root).length} updates`;
  },
  read: page => {
    const root = liveBlogOf(page);
    return root === null ? bounded(null, [], []) : readUpdates(root, page);
  },
};

/** The LiveBlogPosting with the most updates; null where there is none with any. */
function liveBlogOf(page: Page): Thing | null {
  const lives = page.jsonLd.flatMap(thingsIn).filter(thing => typesOf(thing).includes("LiveBlogPosting"));
  const root = lives.toSorted((a, b) => updatesOf(b).length - updatesOf(a).length)[0];
  return root !== undefined && updatesOf(root).length > 0 ? root : null;
}

function readUpdates(root: Thing, page: Page): LayoutReading {
  const updates = updatesOf(root);
  const copied = copiedFromRoot(root, updates);
  const quarantined: Reading["quarantined"] = [];
  const warnings: (string | null)[] = [
    copied.time ? "all updates carry the page's own time: only the day is kept" : null,
  ];
  const posts = updates.flatMap((update): ReadPost[] => {
    const title = copied.headline ? null : headlineOf(update);
    const lines = bodyLines(textAt(update, "articleBody", "text", "description"), page.zone);
    const content = readBody(lines, { spaced: false, bareCaptions: false });
    if (title === null && content.paragraphs.length === 0) {
      const excerpt = JSON.stringify(update).slice(0, 200);
      quarantined.push({ reason: "an update without headline and text", excerpt });
      return [];
    }
    const time = timeOfThing(update, page, copied.time);
    warnings.push(time.warning);
    const byline = [...namesAt(update, "author"), ...content.byline];
    const updatedAt = laterTimeOfThing(update, time, page);
    return [readPost(title, { ...content, byline }, time, { ...addressOf(update, root, page), updatedAt })];
  });
  return { ...bounded(headlineOf(root), inOrder(posts), warnings), quarantined };
}

function updatesOf(root: Thing): Thing[] {
  return listOf(root["liveBlogUpdate"] ?? root["liveBlogUpdates"])
    .map(thingOf)
    .filter(update => update !== null);
}

/** Some publishers repeat the page's headline and times in every update: they say nothing of the update. */
function copiedFromRoot(root: Thing, updates: readonly Thing[]): { headline: boolean; time: boolean } {
  const all = (key: string) =>
    updates.length > 2 &&
    updates.every(update => textAt(update, key) !== null && textAt(update, key) === textAt(root, key));
  return { headline: all("headline"), time: all("datePublished") };
}

/** The update's own anchor: the fragment of its address, else its id; and the address it can be read at. */
function addressOf(update: Thing, root: Thing, page: Page): { anchor: string | null; url: string | null } {
  const id = textAt(update, "@id", "identifier");
  const address = webAddress(textAt(update, "url")) ?? webAddress(id);
  const home = webAddress(textAt(root, "url", "@id")) ?? page.url;
  const fragment = address === null ? null : (/#(.+)$/.exec(address)?.[1] ?? null);
  const anchor =
    fragment ??
    (id !== null && id !== home ? (/#(.+)$/.exec(id)?.[1] ?? id) : address === home ? null : address);
  return { anchor, url: address ?? (home !== null && anchor !== null ? `${home}#${anchor}` : home) };
}

/** Oldest first: by time where all have one, else the page's order (newest first) turned round. */
function inOrder(posts: readonly ReadPost[]): ReadPost[] {
  const old = posts.toReversed();
  const timed = posts.every(post => post.publishedAt !== null && post.timePrecision !== "day");
  return timed
    ? old.toSorted((a, b) =>
        (a.publishedAt ?? "") < (b.publishedAt ?? "") ? -1 : a.publishedAt === b.publishedAt ? 0 : 1,
      )
    : old;
}
