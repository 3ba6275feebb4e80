import { addressOf } from "./address-of.ts";
import type { Item, PageView } from "./page-view.ts";

/**
 * The addresses that are a post's own, of the items of a view: what is published there is that post, whichever page or
 * feed shows it. An address that several items share, or that is the page's, names none of them, but a page that shows
 * nothing but an article is the article's.
 */
export function itemAddresses(view: Pick<PageView, "pageUrl" | "items">): Map<Item, readonly string[]> {
  const { pageUrl, items } = view;
  if (items.length > 1 && items.every(({ url }) => url === null)) return new Map();
  const page = pageUrl === null ? null : placeOf(pageUrl);
  const [only] = items;
  if (only !== undefined && items.length === 1 && only.body.kind === "article") {
    const own = [page, only.url === null ? null : placeOf(only.url)].filter(each => each !== null);
    return new Map([[only, [...new Set(own)]]]);
  }
  const places = items.flatMap(({ url }) => (url === null ? [] : [placeOf(url)]));
  const count = new Map<string, number>();
  for (const place of places) count.set(place, (count.get(place) ?? 0) + 1);
  return new Map(
    items.flatMap(item => {
      const place = item.url === null ? null : placeOf(item.url);
      return place === null || place === page || count.get(place) !== 1 ? [] : [[item, [place]] as const];
    }),
  );
}

/** An address as the place of one post: with its fragment, by which posts of a live page are told apart. */
function placeOf(url: string): string {
  const fragment = URL.canParse(url) ? new URL(url).hash : "";
  return `${addressOf(url)}${fragment}`;
}
