import { daysBetween } from "../../time/calendar.ts";
import { addressOf } from "./address-of.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Item, PageView } from "./page-view.ts";
import { postId } from "./post-identity.ts";
import { likeness } from "./same-post.ts";

/** Shorter paragraphs, in letters ("Good morning."), stand in many posts and on many pages. */
export const tellingLength = 25;
/** The part of the smaller view that another view of the same page shows too. */
const mostOf = 0.5;

/** What two views of one page have in common, as keys to look pages up by: whole posts, and paragraphs. */
export type PageKeys = { posts: ReadonlySet<string>; paragraphs: ReadonlySet<string> };

/** The keys of a view: its posts by what they would be called, and paragraphs long enough to tell pages apart. */
export function pageKeys({ source, pageUrl, date, items }: PageView): PageKeys {
  const posts = items.map(({ anchor, body }) => postId({ source, pageUrl: pageUrl ?? date, anchor, body }));
  const telling = items.flatMap(({ keys }) => keys.filter(key => key.length >= tellingLength));
  return { posts: new Set(posts), paragraphs: new Set(telling.map(key => fingerprint("paragraph", key))) };
}

/**
 * True for two views of one page: the same address, or a whole post in common (a page and its feed); where one has no
 * address, also the same outlet at most a day apart with most of the smaller view's paragraphs in common.
 */
export function areOnePage(a: PageView, b: PageView): boolean {
  if (a.source !== b.source) return false;
  if (a.pageUrl !== null && addressOf(a.pageUrl) === (b.pageUrl === null ? null : addressOf(b.pageUrl)))
    return true;
  const [left, right] = [pageKeys(a), pageKeys(b)];
  if (common(left.posts, right.posts) > 0) return true;
  if (a.pageUrl !== null && b.pageUrl !== null) return false;
  if (a.date !== null && b.date !== null && Math.abs(daysBetween(a.date, b.date)) > 1) return false;
  const smaller = Math.min(left.paragraphs.size, right.paragraphs.size);
  if (smaller > 0 && common(left.paragraphs, right.paragraphs) >= mostOf * smaller) return true;
  return a.bounded && b.bounded && a.items.some(item => b.items.some(other => isOnePost(a, item, b, other)));
}

/** What two items must be at least to make one page of two: most of the words in the same minute, or under one title. */
const surelyOne = 4;

function isOnePost(a: PageView, item: Item, b: PageView, other: Item): boolean {
  return (
    likeness({ item, layout: a.layout }, { item: other, layout: b.layout }) >= surelyOne &&
    item.keys.length > 0
  );
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(key => b.has(key)).length;
}
