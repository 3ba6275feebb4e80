import type { Log } from "../log.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Look, LookPlace, RelianceStore, Resting } from "../store/reliance-store.ts";
import type { Clock } from "../time/clock.ts";
import { changedPosts } from "./changed-posts.ts";
import { correctionNotices, type ShakenTelling } from "./correction-notices.ts";
import type { Poster } from "./poster.ts";
import { shakenLines } from "./shaken-lines.ts";

/** What corrections are found and told with. */
export type CorrectionParts = {
  coverage: CoverageStore;
  story: { id: string };
  store: RelianceStore;
  /** The platforms that are connected: what was told on another one waits for it. */
  posters: readonly Poster[];
  clock: Clock;
  log: Log;
};

/**
 * Looks what was learnt since the last look and puts into the outbox what follows for whoever was told otherwise: one
 * notice a place, the old messages with their lines marked, a line for the next briefing. What it writes is one
 * transaction a platform, so that a crash neither loses nor doubles anything. Cheap where nothing changed.
 */
export function tellCorrections(parts: CorrectionParts): void {
  for (const poster of parts.posters) lookFor(parts, poster);
}

function lookFor(parts: CorrectionParts, poster: Poster): void {
  const { coverage, story, store, clock, log } = parts;
  const place: LookPlace = { platform: poster.name, story: story.id };
  const now = clock.now();
  const { was, fresh } = store.lookStart(place, now);
  const change = coverage.lastChange();
  if (was === change && fresh.length === 0) return;
  const changed = changedPosts(coverage, story.id, startOf(change, was, fresh));
  const ids = [...changed.keys()];
  const resting = ids.length === 0 ? [] : joined(fresh, store.restingOn(place, ids, now));
  const found = resting.map(each => ({ ...each, ...shakenLines(each, changed) }));
  const shaken: ShakenTelling[] = found.filter(({ lines }) => lines.length > 0);
  const { notices, corrections } = correctionNotices(shaken, { poster, change, now });
  const taken = store.takeLook({
    ...{ ...place, was, change, at: now, notices, corrections },
    seen: fresh.map(({ telling: { tenant, id } }) => ({ tenant, id })),
    rests: found.flatMap(restsAfter),
  });
  if (notices.length > 0) log.info("corrections to tell", { ...place, notices: notices.length, taken });
}

/** From where to read: the last look, and before that for what was made from an older coverage than it was taken in. */
function startOf(change: number, was: number | null, fresh: readonly Resting[]): number {
  const starts = [was ?? change, ...fresh.map(({ telling }) => telling.change)];
  // An index that was made anew counts its changes from the start.
  return starts.some(start => start > change) ? 0 : Math.min(...starts);
}

function joined(...lists: readonly Resting[][]): Resting[] {
  const all = lists.flat();
  return [...new Map(all.map(each => [`${each.telling.tenant} ${each.telling.id}`, each])).values()];
}

type Found = Resting & ReturnType<typeof shakenLines>;

function restsAfter({ telling, lines, followed }: Found): Look["rests"] {
  const { tenant, id } = telling;
  return [...lines.map(({ is }) => is), ...followed].map(rest => ({ tenant, id, rest }));
}
