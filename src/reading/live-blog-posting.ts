import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { wordCount } from "./clean-text.ts";
import { eachItem } from "./each-item.ts";
import { bounded, type Layout, type LayoutReading } from "./layout.ts";
import type { Line } from "./line.ts";
import { byIdOf, type Thing, type ThingsById, textAt, thingsAt, thingsIn, typesOf } from "./linked-data.ts";
import {
  bodyLines,
  hasEnded,
  headlineOf,
  laterTimeOfThing,
  signersOfThing,
  timeOfThing,
  webAddress,
} from "./linked-post.ts";
import type { Page } from "./page.ts";
import { type PostContent, readBody } from "./post-body.ts";
import { postKind } from "./post-kind.ts";
import { isOldestFirst } from "./published-time.ts";
import { readPost } from "./read-post.ts";
import { type ElementsById, elementsById, noElements, seenUpdate } from "./seen-update.ts";
import { type SeenLines, seenLines, splitBody } from "./split-body.ts";

/** A live blog for machines: its root, and the updates of all its parts on the page. */
type LiveBlog = { root: Thing; updates: Thing[]; byId: ThingsById };

/** What a page shows its readers of its updates. */
type Shown = { lines: SeenLines; elements: ElementsById };

/** A live blog as publishers write it for machines (schema.org), in a page or alone: one post an update. */
export const liveBlogPosting: Layout = {
  name: "live-blog-posting",
  detect: page => {
    const live = liveBlogOf(page);
    return live === null ? null : `it holds a LiveBlogPosting with ${live.updates.length} updates`;
  },
  read: page => {
    const live = liveBlogOf(page);
    return live === null ? bounded(null, [], []) : readUpdates(live, page);
  },
};

/** The page's live blog in JSON-LD, else in its markup; null where neither has updates that say something. */
function liveBlogOf(page: Page): LiveBlog | null {
  return liveBlogIn(page.jsonLd.flatMap(thingsIn), page) ?? liveBlogIn(page.html?.things ?? [], page);
}

function liveBlogIn(things: readonly Thing[], page: Page): LiveBlog | null {
  const byId = byIdOf(things);
  const lives = things
    .filter(thing => typesOf(thing).includes("LiveBlogPosting"))
    .map(root => ({ root, updates: updatesOf(root, byId) }))
    .filter(live => live.updates.length > 0);
  const here = lives.filter(live => page.url !== null && homeOf(live.root) === withoutFragment(page.url));
  const [main] = (here.length > 0 ? here : lives).toSorted((a, b) => b.updates.length - a.updates.length);
  if (main === undefined) return null;
  const parts = lives.filter(live => live === main || isPartOf(live.root, main.root));
  // each once: thousands of references may name one
  const updates = [...new Set(parts.flatMap(live => live.updates))];
  return updates.some(says) ? { root: main.root, updates, byId } : null;
}

/** True for another block of the same live blog: pages cut long ones into several. */
function isPartOf(part: Thing, main: Thing): boolean {
  const [home, title] = [homeOf(part), headlineOf(part)];
  if (home !== null && homeOf(main) !== null) return home === homeOf(main);
  return title === null || headlineOf(main) === null || title === headlineOf(main);
}

function homeOf(root: Thing): string | null {
  const address = webAddress(textAt(root, "url", "mainEntityOfPage", "@id"));
  return address === null ? null : withoutFragment(address);
}

function withoutFragment(address: string): string {
  return address.replace(/[?#].*$/, "").replace(/\/$/, "");
}

function says(update: Thing): boolean {
  return textAt(update, "headline", "name", "articleBody", "text", "description") !== null;
}

function updatesOf(root: Thing, byId: ThingsById): Thing[] {
  return ["liveBlogUpdate", "liveBlogUpdates", "blogPost"].flatMap(key =>
    thingsAt(root, key, byId).flatMap(update => {
      // an update may hold further ones
      const inner = update === root ? [] : thingsAt(update, "liveBlogUpdate", byId);
      return inner.length > 0 ? [...(says(update) ? [update] : []), ...inner] : [update];
    }),
  );
}

function readUpdates(live: LiveBlog, page: Page): LayoutReading {
  const copied = copiedFromRoot(live.root, live.updates);
  const shown: Shown = {
    lines: seenLines(page.html?.lines ?? []),
    elements: page.html === null ? noElements : elementsById(page.html.root),
  };
  const warnings: (string | null)[] = [
    copied.time ? "all updates carry the page's own time: only the day is kept" : null,
  ];
  const readOne = (update: Thing): ReadPost | string => {
    const own = addressOf(update, live.root, page);
    const title = headlineOf(update);
    const content = contentOf(update, own.anchor, shown, page);
    const silent = content.paragraphs.length === 0;
    if (silent && (title === null || (copied.headline && own.anchor === null)))
      return "an update without headline and text";
    const time = timeOfThing(update, page, copied.time);
    warnings.push(time.warning);
    const byline = [...signersOfThing(update, live.byId), ...content.byline];
    const more = { ...own, ...kindOf(title, content), updatedAt: laterTimeOfThing(update, time, page) };
    // a headline that is the page's says nothing of an update that has words of its own
    return readPost(copied.headline && !silent ? null : title, { ...content, byline }, time, more);
  };
  const { made: posts, quarantined } = eachItem(live.updates, readOne, update => JSON.stringify(update));
  const read = inOrder(withoutCopies(posts));
  const newest = read.map(post => post.publishedAt).reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null);
  const closed = hasEnded(live.root, newest, page) ? { closed: true } : {};
  return { ...bounded(headlineOf(live.root), read, warnings, quarantined), ...closed };
}

/** What readers see of an update, where that is all that machines are told and more; else the machines' text in the paragraphs that readers see. */
function contentOf(update: Thing, anchor: string | null, shown: Shown, page: Page): PostContent {
  const told = bodyLines(textAt(update, "articleBody", "text", "description"), page.zone);
  const seen = seenUpdate(shown.elements, anchor, headlineOf(update), page.zone);
  const lines = wordsOf(seen) >= wordsOf(told) ? seen : splitBody(told, shown.lines);
  return readBody(lines, { spaced: false, bareCaptions: false });
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text, role }) => sum + (role === "alt" ? 0 : wordCount(text)), 0);
}

/** A post whose text is a link with its own headline is news as far as the headline tells it, and no pointer. */
function kindOf(title: string | null, { paragraphs, tags }: PostContent): Partial<Pick<ReadPost, "kind">> {
  if (title === null || paragraphs.length === 0) return {};
  const linked = paragraphs.every(({ text }) => foldKey(text) === foldKey(title));
  return linked ? { kind: postKind(title, tags, []) } : {};
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

/** One post for each update: of several under one anchor the latest, of several that are equal in all the first. */
function withoutCopies(posts: readonly ReadPost[]): ReadPost[] {
  // where a few anchors stand for all posts, they name the page or its parts
  const distinct = new Set(posts.flatMap(post => post.anchor ?? [])).size;
  const anchored = distinct * 2 >= posts.filter(post => post.anchor !== null).length;
  const kept = new Map<string, ReadPost>();
  for (const post of posts) {
    const { anchor, title, publishedAt, paragraphs } = post;
    const key =
      anchored && anchor !== null ? anchor : JSON.stringify([anchor, title, publishedAt, paragraphs]);
    const before = kept.get(key);
    if (before === undefined || isLater(post, before)) kept.set(key, post);
  }
  return [...kept.values()];
}

function isLater(post: ReadPost, before: ReadPost): boolean {
  const [at, then] = [post, before].map(one => one.updatedAt ?? one.publishedAt ?? "");
  if (at !== then) return (at ?? "") > (then ?? "");
  return JSON.stringify(post.paragraphs).length > JSON.stringify(before.paragraphs).length;
}

/** Oldest first: by time where all have one, else in the page's order, which is newest first unless its times say otherwise. */
function inOrder(posts: readonly ReadPost[]): ReadPost[] {
  const old = isOldestFirst(posts) ? posts : posts.toReversed();
  const timed = posts.every(post => post.publishedAt !== null && post.timePrecision !== "day");
  if (!timed) return [...old];
  return old.toSorted((a, b) =>
    (a.publishedAt ?? "") < (b.publishedAt ?? "") ? -1 : a.publishedAt === b.publishedAt ? 0 : 1,
  );
}
