import type { PostRecord } from "../post-record.ts";
import type { Word } from "./merge-body.ts";
import { type Item, itemOf, type PageView } from "./page-view.ts";
import { likeness } from "./same-post.ts";

/** A view's word on a post, and the view it is from. */
export type ViewWord = Word & { view: PageView };

/** All that is said of one post: by lines, which are kept as written, and by views. */
export type Cluster = { written: PostRecord | null; words: ViewWord[] };

/**
 * The posts of a page: which items of which views (in page order) are one post. Within one view each item is a post of
 * its own; across views the likest pairs are taken first.
 */
export function postClusters(views: readonly PageView[], written: readonly PostRecord[]): Cluster[] {
  const clusters: Cluster[] = written.map(record => ({ written: record, words: [] }));
  const shown = new Map(clusters.map(cluster => [cluster, shownByLines(cluster)]));
  for (const view of views) {
    const items = boundedItems(view);
    const matched = assign(items, view.layout, shown);
    for (const [index, item] of items.entries()) {
      const cluster = matched.get(index) ?? { written: null, words: [] };
      if (!shown.has(cluster)) clusters.push(cluster);
      cluster.words.push(wordOf(view, item, index));
      // Items that say the same in the same layout are compared once.
      const known = shown.get(cluster) ?? [];
      if (!known.some(each => each.item.hash === item.hash && each.layout === view.layout)) {
        shown.set(cluster, [...known, { item, layout: view.layout }]);
      }
    }
  }
  return clusters;
}

/** What stands alone in a view: all of a view with boundaries; of one without, what has a title or is the summary. */
function boundedItems(view: PageView): readonly Item[] {
  return view.bounded ? view.items : view.items.filter(item => !isRun(item));
}

/** A stretch of paragraphs of a view without boundaries. */
export function isRun(item: Item): boolean {
  return item.title === null && item.body.kind !== "summary" && item.body.kind !== "key-event";
}

type ShownItem = { item: Item; layout: string | null };

function assign(
  items: readonly Item[],
  layout: string,
  shown: ReadonlyMap<Cluster, readonly ShownItem[]>,
): Map<number, Cluster> {
  const candidates = candidatesBy(shown);
  const pairs: { index: number; cluster: Cluster; score: number }[] = [];
  for (const [index, item] of items.entries()) {
    const near = new Set([...candidates.any, ...keysOf(item).flatMap(key => candidates.by.get(key) ?? [])]);
    for (const cluster of near) {
      const scores = (shown.get(cluster) ?? []).map(each => likeness(each, { item, layout }));
      const score = Math.max(0, ...scores);
      if (score > 0) pairs.push({ index, cluster, score });
    }
  }
  const taken = new Set<Cluster>();
  const matched = new Map<number, Cluster>();
  for (const { index, cluster } of pairs.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (matched.has(index) || taken.has(cluster)) continue;
    matched.set(index, cluster);
    taken.add(cluster);
  }
  return matched;
}

/**
 * Clusters by what they share with an item that could be theirs. Only untitled posts without a clock time can be one
 * post and share nothing exactly, so those are compared with all.
 */
function candidatesBy(shown: ReadonlyMap<Cluster, readonly ShownItem[]>): {
  by: Map<string, Cluster[]>;
  any: Cluster[];
} {
  const by = new Map<string, Cluster[]>();
  const any: Cluster[] = [];
  for (const [cluster, items] of shown) {
    const keys = new Set(items.flatMap(({ item }) => keysOf(item)));
    for (const key of keys) {
      const list = by.get(key);
      if (list) list.push(cluster);
      else by.set(key, [cluster]);
    }
    if (items.some(({ item }) => item.title === null)) any.push(cluster);
  }
  return { by, any };
}

function keysOf({ anchor, title, keys, body }: Item): string[] {
  const minute = body.publishedAt?.slice(0, "YYYY-MM-DDTHH:MM".length) ?? null;
  const timed = body.timePrecision === "exact" || body.timePrecision === "minute";
  return [
    ...(anchor === null ? [] : [`anchor ${anchor}`]),
    ...(title === null ? [] : [`title ${title}`]),
    ...(timed && minute !== null ? [`minute ${minute}`] : []),
    ...keys.map(key => `text ${key}`),
  ];
}

function wordOf(view: PageView, item: Item, index: number): ViewWord {
  const { layout, clock, complete } = view;
  // Items are oldest first and pages newest first, so the first item is the foot of the page.
  return { view, item, layout, clock, complete, addsOnly: false, mayBeCut: index === 0 };
}

function shownByLines({ written }: Cluster): ShownItem[] {
  return (written?.revisions ?? []).map(({ body }) => ({
    item: itemOf(body, written?.anchor ?? null, null),
    layout: null,
  }));
}
