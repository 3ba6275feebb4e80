import type { Instant } from "../../time/instant.ts";
import type { PageView } from "./page-view.ts";
import type { Cluster } from "./post-clusters.ts";

/** A time during which a post was gone from its page; `readAt` is the reading that found it again. */
export type Absence = { from: Instant; to: Instant | null; readAt: Instant };

/** A post missing from so many whole readings in a row is withdrawn. */
const missesUntilGone = 2;
/** A reading that lacks more than this part of the posts it should show was cut short, or is another page. */
const largestLoss = 0.5;
/** Of the oldest posts so large a part (and always one) may be withdrawn; more than that is a page cut at its foot. */
const largestLossAtFoot = 0.1;

/** How the whole readings of a page went so far: those addresses whose last one was not to be trusted. */
export type Distrust = Set<string | null>;

/**
 * Marks on each post of a page (in `order`) what a whole reading, taken up last, says of its being there. A post is missing
 * from a reading only where it stood at that address before, and where posts that are older are still there: pages drop
 * their oldest posts as new ones come, and copies are cut at the foot. A reading that lacks too much says nothing; a second
 * one like it in a row is how the page is now. Gives how many posts are missing for the first time.
 */
export function markAbsences(
  reading: PageView,
  order: readonly Cluster[],
  { present, distrust }: { present: ReadonlySet<Cluster>; distrust: Distrust },
): number {
  const { missing, left, trusted } = lackOf(reading, order, present);
  if (trusted || distrust.has(reading.pageUrl)) for (const cluster of left) leave(cluster, reading);
  if (trusted) distrust.delete(reading.pageUrl);
  else distrust.add(reading.pageUrl);
  for (const cluster of present) markPresent(cluster, reading);
  let once = 0;
  for (const cluster of missing) {
    cluster.misses += 1;
    if (cluster.misses < missesUntilGone) once += 1;
    else withdraw(cluster, reading);
  }
  return once;
}

function markPresent(cluster: Cluster, reading: PageView): void {
  cluster.misses = 0;
  const absence = openAbsence(cluster);
  const at = reading.seenAt ?? reading.readAt;
  if (absence === undefined || absence.from >= at) return;
  const back = { ...absence, to: at, readAt: reading.readAt };
  setAbsences(cluster, [...cluster.absences.filter(each => each !== absence), back]);
}

function withdraw(cluster: Cluster, reading: PageView): void {
  const from = reading.seenAt ?? reading.readAt;
  setAbsences(cluster, [...cluster.absences, { from, to: null, readAt: reading.readAt }]);
}

/** It stands on the page at that address no more, which says nothing of its being true. */
function leave(cluster: Cluster, { pageUrl }: PageView): void {
  cluster.pages.delete(pageUrl);
  cluster.pages.delete(null);
}

function setAbsences(cluster: Cluster, absences: Absence[]): void {
  cluster.absences = absences;
  cluster.revisions = null;
  cluster.record = null;
}

function openAbsence({ absences }: Cluster): Absence | undefined {
  return absences.find(absence => absence.to === null);
}

/** What a reading lacks of the posts it should show: those that are missing from it, and those that left the page. */
type Lack = { missing: readonly Cluster[]; left: readonly Cluster[]; trusted: boolean };

function lackOf(reading: PageView, order: readonly Cluster[], present: ReadonlySet<Cluster>): Lack {
  const expected = order.filter(
    cluster => present.has(cluster) || (stoodAt(cluster, reading) && openAbsence(cluster) === undefined),
  );
  const lost = expected.filter(cluster => !present.has(cluster));
  const oldest = expected.findIndex(cluster => present.has(cluster));
  const foot = expected.slice(0, Math.max(0, oldest));
  const isCut = foot.length > Math.max(1, (expected.length - lost.length) * largestLossAtFoot);
  if (isCut || lost.length > expected.length * largestLoss) {
    return { missing: [], left: lost.filter(({ misses }) => misses === 0), trusted: false };
  }
  const rolledOff = new Set(
    foot.filter(cluster => cluster.lastSize > 0 && reading.items.length >= cluster.lastSize),
  );
  return { missing: lost.filter(cluster => !rolledOff.has(cluster)), left: [...rolledOff], trusted: true };
}

/** True where the post stood on this page when it was last seen there, or came as lines that name it. */
function stoodAt({ pages }: Cluster, { pageUrl }: PageView): boolean {
  return pages.has(pageUrl) || pages.has(null);
}
