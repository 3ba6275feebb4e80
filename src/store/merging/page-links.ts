import { daysBetween } from "../../time/calendar.ts";
import { addressOf } from "./address-of.ts";
import { fingerprint } from "./fingerprint.ts";
import { itemAddresses } from "./item-addresses.ts";
import type { Item, PageView } from "./page-view.ts";
import { postId } from "./post-identity.ts";
import { areSurelyOne } from "./same-post.ts";

/** Shorter paragraphs, in letters ("Good morning."), stand in many posts and on many pages. */
export const tellingLength = 25;
/** The part of the smaller view that another view of the same page shows too. */
const mostOf = 0.5;

/** What two views of one page have in common, as keys to look pages up by: whole posts, posts' addresses, and paragraphs. */
export type PageKeys = {
  posts: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  paragraphs: ReadonlySet<string>;
};

/**
 * The keys of a view, or of some of its items: its posts by what they would be called, the addresses that are theirs, and
 * paragraphs long enough to tell pages apart.
 */
export function pageKeys(view: PageView, some: readonly Item[] = view.items): PageKeys {
  const { source, pageUrl, date } = view;
  const items = some;
  const posts = items.map(({ anchor, body }) => postId({ source, pageUrl: pageUrl ?? date, anchor, body }));
  const telling = items.flatMap(({ keys }) => keys.filter(key => key.length >= tellingLength));
  const own = itemAddresses(view);
  const addresses = items.flatMap(item => own.get(item) ?? []);
  return {
    posts: new Set(posts),
    addresses: new Set(addresses.map(address => fingerprint("address", address))),
    paragraphs: new Set(telling.map(key => fingerprint("paragraph", key))),
  };
}

/**
 * True for two views of one page: the same address, or a whole post in common (a page and its feed, a feed and an article
 * of its); where one has no
 * address, also the same outlet at most a day apart with most of the smaller view's paragraphs in common.
 */
export function areOnePage(a: PageView, b: PageView): boolean {
  if (a.source !== b.source) return false;
  if (a.pageUrl !== null && addressOf(a.pageUrl) === (b.pageUrl === null ? null : addressOf(b.pageUrl)))
    return true;
  const [left, right] = [pageKeys(a), pageKeys(b)];
  if (common(left.posts, right.posts) > 0 || common(left.addresses, right.addresses) > 0) return true;
  if (a.pageUrl !== null && b.pageUrl !== null) return false;
  if (a.date !== null && b.date !== null && Math.abs(daysBetween(a.date, b.date)) > 1) return false;
  const smaller = Math.min(left.paragraphs.size, right.paragraphs.size);
  if (smaller > 0 && common(left.paragraphs, right.paragraphs) >= mostOf * smaller) return true;
  return a.bounded && b.bounded && a.items.some(item => b.items.some(other => areSurelyOne(item, other)));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(key => b.has(key)).length;
}
