import type { Instant } from "../../time/instant.ts";
import { inPageOrder, type PageView } from "./page-view.ts";
import type { Cluster } from "./post-clusters.ts";

/** A time during which a post was gone from its page; `readAt` is the reading that found it again. */
export type Absence = { from: Instant; to: Instant | null; readAt: Instant };

/** A post missing from so many whole readings in a row is withdrawn. */
const missesUntilGone = 2;
/** A reading that lacks more than this part of the posts it should show was cut short, or is another page. */
const largestLoss = 0.5;
/** Of the oldest posts so large a part (and always one) may be withdrawn; more than that is a page cut at its foot. */
const largestLossAtFoot = 0.1;

/**
 * When each post was gone, by whole readings alone. A post is missing from a reading only where posts that are older
 * are still there (pages drop their oldest posts as new ones come, and copies are cut at the foot), and only where an
 * earlier view of that address showed it.
 */
export function absencesOf(views: readonly PageView[], order: readonly Cluster[]): Map<Cluster, Absence[]> {
  const absences = new Map(order.map(cluster => [cluster, writtenAbsences(cluster)]));
  const misses = new Map<Cluster, number>();
  const readings = inPageOrder(views.filter(view => view.complete && view.bounded && view.items.length > 0));
  for (const reading of readings) {
    const at = reading.seenAt ?? reading.readAt;
    const open = (cluster: Cluster) => absences.get(cluster)?.find(absence => absence.to === null);
    const missing = missingFrom(reading, order, cluster => open(cluster) !== undefined);
    for (const cluster of order) {
      const absence = open(cluster);
      if (isIn(cluster, reading)) {
        misses.set(cluster, 0);
        if (absence && absence.from < at) Object.assign(absence, { to: at, readAt: reading.readAt });
      } else if (missing.has(cluster)) {
        const count = (misses.get(cluster) ?? 0) + 1;
        misses.set(cluster, count);
        const gone = { from: at, to: null, readAt: reading.readAt };
        if (count >= missesUntilGone && !absence) absences.get(cluster)?.push(gone);
      }
    }
  }
  return absences;
}

function writtenAbsences({ written }: Cluster): Absence[] {
  const gone = written?.revisions.at(-1)?.withdrawnAt ?? null;
  return gone === null ? [] : [{ from: gone, to: null, readAt: gone }];
}

/** The posts that the reading should show and does not; none where the reading itself cannot be trusted. */
function missingFrom(
  reading: PageView,
  order: readonly Cluster[],
  isGone: (cluster: Cluster) => boolean,
): ReadonlySet<Cluster> {
  const expected = order.filter(
    cluster => isIn(cluster, reading) || (!isGone(cluster) && wasShown(cluster, reading)),
  );
  const lost = expected.filter(cluster => !isIn(cluster, reading));
  if (lost.length > expected.length * largestLoss) return new Set();
  const oldest = expected.findIndex(cluster => isIn(cluster, reading));
  const foot = new Set(expected.slice(0, Math.max(0, oldest)));
  const cut = foot.size > Math.max(1, (expected.length - lost.length) * largestLossAtFoot);
  return new Set(lost.filter(cluster => !foot.has(cluster) || !(cut || hasRolledOff(cluster, reading))));
}

/** An old post has made room when the page shows as many posts as when it was last seen there. */
function hasRolledOff(cluster: Cluster, reading: PageView): boolean {
  const last = cluster.words.filter(({ view }) => view.bounded && view.clock <= reading.clock).at(-1);
  return last !== undefined && reading.items.length >= last.view.items.length;
}

function isIn(cluster: Cluster, view: PageView): boolean {
  return cluster.words.some(word => word.view === view);
}

/** True where the post had been seen on this page by the time of the reading, or came as lines that name it. */
function wasShown(cluster: Cluster, reading: PageView): boolean {
  if (isIn(cluster, reading)) return true;
  const seen = cluster.words.some(
    ({ view }) => view.clock <= reading.clock && (view.pageUrl === reading.pageUrl || view.pageUrl === null),
  );
  return seen || (cluster.written !== null && cluster.written.pageUrl === reading.pageUrl);
}
