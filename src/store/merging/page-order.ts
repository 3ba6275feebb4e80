import type { Entry } from "./align-runs.ts";
import type { PageView } from "./page-view.ts";
import { type Cluster, isRun } from "./post-clusters.ts";
import type { RunPost } from "./run-posts.ts";

/** A post of a page: one that a view with boundaries shows, or a stretch of one without. */
export type Node = Cluster | RunPost;

/** What was made of the items of views. */
type Made = { clusters: readonly Cluster[]; entries: readonly Entry[]; runs: readonly RunPost[] };

/** The posts that a view shows, oldest first. */
export function nodesOf(view: PageView, { clusters, entries, runs }: Made): Node[] {
  const byItem = new Map(
    clusters.flatMap(cluster =>
      cluster.words.filter(word => word.view === view).map(word => [word.item, cluster] as const),
    ),
  );
  const byKey = new Map<string, RunPost>();
  for (const run of runs) {
    for (const key of run.keys) if (!byKey.has(key)) byKey.set(key, run);
  }
  const shown = view.items.flatMap((item): Node[] => {
    if (view.bounded || !isRun(item)) return [byItem.get(item) ?? []].flat();
    // A stretch reads from the top of the page down, and so from newer to older.
    const own = entries.filter(entry => entry.run === item).toReversed();
    return own.flatMap(({ key, post }) => [byKey.get(key) ?? [], post ?? []].flat());
  });
  return [...new Set(shown)];
}

/**
 * One order for what several views show, oldest first: each view's own order is kept as far as that can be, and what a
 * view adds stands next to what stood before it there. `views` are in page order.
 */
export function pageOrder<T>(views: readonly (readonly T[])[]): T[] {
  const order: T[] = [];
  const known = new Set<T>();
  for (const view of views) {
    const first = view.find(node => known.has(node));
    let last: T | undefined;
    for (const node of view) {
      if (!known.has(node)) {
        const foot = first === undefined ? order.length : order.indexOf(first);
        order.splice(last === undefined ? foot : order.indexOf(last) + 1, 0, node);
        known.add(node);
      }
      last = node;
    }
  }
  return order;
}
