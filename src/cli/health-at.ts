import { type Health, healthOf, joinedHealth } from "../health.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Newsroom } from "./newsroom.ts";

/** The health of each story that is served, the one of `story` first; an unreadable store is a fault in it. */
export function healthsAt(newsroom: Newsroom, coverage: () => CoverageStore): [Health, ...Health[]] {
  const chosen = newsroom.story();
  const now = newsroom.clock.now();
  const others = newsroom.stories().filter(({ id }) => id !== chosen.id);
  return [healthOf(chosen, coverage, now), ...others.map(story => healthOf(story, coverage, now))];
}

/** `healthsAt` as one. */
export function healthAt(newsroom: Newsroom, coverage: () => CoverageStore): Health {
  return joinedHealth(healthsAt(newsroom, coverage));
}
