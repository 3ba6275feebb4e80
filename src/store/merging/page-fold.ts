import type { PostRecord } from "../post-record.ts";
import { type Distrust, markAbsences } from "./absences.ts";
import { itemAddresses } from "./item-addresses.ts";
import { insertInOrder } from "./page-order.ts";
import { byPageOrder, type Item, type PageView, type ViewHead } from "./page-view.ts";
import {
  addShown,
  type Cluster,
  type ClusterIndex,
  clustersOf,
  newCluster,
  shownByLines,
  type ViewWord,
} from "./post-clusters.ts";

/**
 * What the views of a page come to, taken up in page order one after the other: a view that stands after all others costs
 * what is new in it. The same views give the same, whether they were taken up at once or over weeks.
 */
export type PageFold = {
  index: ClusterIndex;
  /** The posts, oldest first as the pages have them. */
  order: Cluster[];
  known: Set<Cluster>;
  /** The last view that was taken up. */
  last: ViewHead | null;
  distrust: Distrust;
  /** Posts that the last whole reading lacked for the first time: one more like it, and they are gone. */
  missing: number;
};

/** The fold of a page of which only lines are known. */
export function emptyFold(written: readonly PostRecord[]): PageFold {
  const index: ClusterIndex = { byHash: new Map(), byKey: new Map(), untitled: new Set() };
  const clusters = written.map(record => newCluster(record));
  for (const cluster of clusters) for (const shown of shownByLines(cluster)) addShown(index, cluster, shown);
  const order = clusters.toSorted((a, b) => (a.written?.seq ?? 0) - (b.written?.seq ?? 0));
  return { index, order, known: new Set(order), last: null, distrust: new Set(), missing: 0 };
}

/** True where the view stands after all that were taken up. */
export function comesLast(fold: PageFold, view: PageView): boolean {
  return fold.last === null || byPageOrder(fold.last, view) <= 0;
}

/** Takes up a view that comes last, and gives the posts that it shows, oldest first. */
export function takeUp(fold: PageFold, view: PageView): Cluster[] {
  const { items, ...head } = view;
  const found = clustersOf(view, fold.index);
  const addresses = [...found.values()].includes(null) || hasNew(found, fold) ? itemAddresses(view) : null;
  const nodes: Cluster[] = [];
  for (const [at, item] of items.entries()) {
    const known = found.get(item);
    if (known === undefined) continue;
    const cluster = known ?? newCluster(null);
    addShown(fold.index, cluster, { item, layout: view.layout, addresses: addresses?.get(item) ?? [] });
    say(cluster, wordOf(head, item, at));
    if (view.bounded) {
      // Seen between two whole readings that lack it: those are not two in a row.
      if (!view.complete) cluster.misses = 0;
      cluster.pages.add(view.pageUrl);
      cluster.lastSize = items.length;
    }
    nodes.push(cluster);
  }
  insertInOrder(fold.order, fold.known, nodes);
  if (view.complete && view.bounded && items.length > 0) {
    const { order, distrust } = fold;
    fold.missing = markAbsences(view, order, { present: new Set(nodes), distrust });
  }
  fold.last = head;
  return nodes;
}

/** True where an item of the view is not, word for word, what the post showed before. */
function hasNew(found: ReadonlyMap<Item, Cluster | null>, { index }: PageFold): boolean {
  return [...found.keys()].some(item => !index.byHash.has(item.hash));
}

function wordOf(view: ViewHead, item: Item, at: number): ViewWord {
  const { layout, clock, complete } = view;
  // Items are oldest first and pages newest first, so the first item is the foot of the page.
  return { view, item, layout, clock, complete, addsOnly: false, mayBeCut: at === 0 };
}

/** Keeps the word, unless it is what the same kind of view said before. */
function say(cluster: Cluster, word: ViewWord): void {
  const before = cluster.words.findLast(each => each.layout === word.layout);
  const repeats = before?.item.hash === word.item.hash && (before.complete || !word.complete);
  // What was not seen at a stated time was known at its own times, which may be earlier.
  if (repeats && !(before.view.seenAt !== null && word.view.seenAt === null)) return;
  cluster.words.push(word);
  cluster.revisions = null;
  cluster.record = null;
}
