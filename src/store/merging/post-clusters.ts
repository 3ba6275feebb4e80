import type { Instant } from "../../time/instant.ts";
import type { PostRecord, RevisionRecord } from "../post-record.ts";
import type { Absence } from "./absences.ts";
import { itemAddresses } from "./item-addresses.ts";
import type { Word } from "./merge-body.ts";
import { type Item, itemOf, type PageView, type ViewHead } from "./page-view.ts";
import { likeness, type Shown } from "./same-post.ts";

/** A view's word on a post, and the view it is from. */
export type ViewWord = Word & { view: ViewHead };

/** All that is said of one post: by lines, which are kept as written, and by views. */
export type Cluster = {
  written: PostRecord | null;
  /** What views say of it, in page order; a view that only repeats the one before of its layout says nothing. */
  words: ViewWord[];
  /** The different items that it was shown as. */
  shown: Shown[];
  /** The addresses of the pages on which it stood when it was last seen there, and how many posts the last of them had. */
  pages: Set<string | null>;
  lastSize: number;
  /** Whole readings in a row that lacked it, and when it was gone. */
  misses: number;
  absences: Absence[];
  /** What was made of all this, until it changes. */
  revisions: RevisionRecord[] | null;
  record: PostRecord | null;
};

/** Clusters by all that finds them: grows with them. */
export type ClusterIndex = {
  /** By an item, word for word: the cluster that showed it last. */
  byHash: Map<string, Cluster>;
  byKey: Map<string, Set<Cluster>>;
  /** Those with an untitled post: two of them can be one post and share nothing exactly. */
  untitled: Set<Cluster>;
};

/** A post that nothing is known of but (where it came as lines) its lines. */
export function newCluster(written: PostRecord | null): Cluster {
  const gone = written?.revisions.at(-1)?.withdrawnAt ?? null;
  return {
    written,
    words: [],
    shown: [],
    pages: new Set(written?.pageUrl ? [written.pageUrl] : []),
    lastSize: 0,
    misses: 0,
    absences: gone === null ? [] : [{ from: gone, to: null, readAt: gone }],
    revisions: null,
    record: null,
  };
}

/** Makes the cluster findable by the item. */
export function addShown(index: ClusterIndex, cluster: Cluster, shown: Shown): void {
  index.byHash.set(shown.item.hash, cluster);
  if (cluster.shown.some(each => each.item.hash === shown.item.hash && each.layout === shown.layout)) return;
  cluster.shown.push(shown);
  for (const key of keysOf(shown)) {
    const known = index.byKey.get(key);
    if (known) known.add(cluster);
    else index.byKey.set(key, new Set([cluster]));
  }
  if (shown.item.title === null) index.untitled.add(cluster);
}

/** The lines of a written post as items, to be compared with those of views. */
export function shownByLines({ written }: Cluster): Shown[] {
  return (written?.revisions ?? []).map(({ body }) => ({
    item: itemOf(body, written?.anchor ?? null, null),
    layout: null,
    addresses: [],
  }));
}

/**
 * Which post each item of a view is: first the post that showed the very same, then the likest pairs of what is left.
 * Within one view each item is a post of its own; null is a post that was not there before.
 */
export function clustersOf(view: PageView, index: ClusterIndex): Map<Item, Cluster | null> {
  const items = standalone(view);
  const found = new Map<Item, Cluster | null>();
  const taken = new Set<Cluster>();
  for (const item of items) {
    const cluster = index.byHash.get(item.hash);
    if (cluster === undefined || taken.has(cluster)) continue;
    found.set(item, cluster);
    taken.add(cluster);
  }
  const left = items.filter(item => !found.has(item));
  for (const [item, cluster] of likest(view, left, index, taken)) found.set(item, cluster);
  for (const item of left) if (!found.has(item)) found.set(item, null);
  return found;
}

/** What stands alone in a view: all of a view with boundaries; of one without, what has a title or is the summary. */
function standalone(view: PageView): readonly Item[] {
  return view.bounded ? view.items : view.items.filter(item => !isRun(item));
}

/** A stretch of paragraphs of a view without boundaries. */
export function isRun(item: Item): boolean {
  return item.title === null && item.body.kind !== "summary" && item.body.kind !== "key-event";
}

function likest(
  view: PageView,
  items: readonly Item[],
  { byKey, untitled }: ClusterIndex,
  taken: Set<Cluster>,
): Map<Item, Cluster> {
  const addresses = items.length > 0 ? itemAddresses(view) : new Map<Item, readonly string[]>();
  const pairs: { at: number; item: Item; cluster: Cluster; score: number }[] = [];
  for (const [at, item] of items.entries()) {
    const shown = { item, layout: view.layout, addresses: addresses.get(item) ?? [] };
    const sharing = keysOf(shown).flatMap(key => [...(byKey.get(key) ?? [])]);
    for (const cluster of new Set([...sharing, ...(item.title === null ? untitled : [])])) {
      if (taken.has(cluster)) continue;
      const score = Math.max(0, ...cluster.shown.map(each => likeness(each, shown)));
      if (score > 0) pairs.push({ at, item, cluster, score });
    }
  }
  const matched = new Map<Item, Cluster>();
  for (const { item, cluster } of pairs.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (matched.has(item) || taken.has(cluster)) continue;
    matched.set(item, cluster);
    taken.add(cluster);
  }
  return matched;
}

function keysOf({ item, addresses }: Shown): string[] {
  const { anchor, title, keys, body } = item;
  const minute: Instant | null = body.publishedAt?.slice(0, "YYYY-MM-DDTHH:MM".length) ?? null;
  const timed = body.timePrecision === "exact" || body.timePrecision === "minute";
  return [
    ...(anchor === null ? [] : [`anchor ${anchor}`]),
    ...(title === null ? [] : [`title ${title}`]),
    ...(timed && minute !== null ? [`minute ${minute}`] : []),
    ...keys.map(key => `text ${key}`),
    ...addresses.map(address => `address ${address}`),
  ];
}
