import type { Entry } from "./align-runs.ts";
import type { PageView } from "./page-view.ts";
import { type Cluster, isRun } from "./post-clusters.ts";
import type { RunPost } from "./run-posts.ts";

/** A post of a page: one that a view with boundaries shows, or a stretch of one without. */
export type Node = Cluster | RunPost;

/** What was made of the stretches of a view without boundaries, and the posts that its other items are. */
type Made = { own: readonly Cluster[]; entries: readonly Entry[]; runs: readonly RunPost[] };

/** The posts that a view without boundaries shows, oldest first. */
export function nodesOf(view: PageView, { own, entries, runs }: Made): Node[] {
  const byHash = new Map(
    own.flatMap(cluster => cluster.shown.map(({ item }) => [item.hash, cluster] as const)),
  );
  const byKey = new Map<string, RunPost>();
  for (const run of runs) {
    for (const key of run.keys) if (!byKey.has(key)) byKey.set(key, run);
  }
  const stretches = Map.groupBy(entries, entry => entry.run);
  const shown = view.items.flatMap((item): Node[] => {
    if (!isRun(item)) return [byHash.get(item.hash) ?? []].flat();
    // A stretch reads from the top of the page down, and so from newer to older.
    const stretch = stretches.get(item) ?? [];
    return stretch.toReversed().flatMap(({ key, post }) => [byKey.get(key) ?? [], post ?? []].flat());
  });
  return [...new Set(shown)];
}

/**
 * Takes the posts of one more view (oldest first) into the order of a page: its own order is kept as far as that can be,
 * and what it adds stands next to what stood before it there. `known` are the posts that are in `order`.
 */
export function insertInOrder<T>(order: T[], known: Set<T>, view: readonly T[]): void {
  const first = view.find(node => known.has(node));
  let last: T | undefined;
  for (const node of view) {
    if (!known.has(node)) {
      if (last === undefined ? first === undefined : order.at(-1) === last) order.push(node);
      else order.splice(placeAfter(order, last, first), 0, node);
      known.add(node);
    }
    last = node;
  }
}

/** Where what follows `last` goes; at the head of a view, before the first that is known. */
function placeAfter<T>(order: readonly T[], last: T | undefined, first: T | undefined): number {
  if (last !== undefined) return order.lastIndexOf(last) + 1;
  return first === undefined ? order.length : order.indexOf(first);
}
