import type { Schedule } from "../store/briefing-store.ts";
import { nextDue } from "../time/due-instants.ts";
import { type Instant, laterOf, plusSeconds } from "../time/instant.ts";

/** A schedule's due times that have come: the last of them, those before it, oldest first, and the next one to come. */
export type SleptThrough = { dueAt: Instant; earlier: Instant[]; next: Instant | null };

/**
 * After so many due times the search goes on 6 hours before now: each takes some milliseconds to find, and a schedule of
 * every 5 minutes has 8,640 in a month. What lies between is not recorded one by one.
 */
const mostRecorded = 100;
const lastHours = 6 * 3600;

/** The due times of a running schedule up to now; null where none has come. */
export function sleptThrough({ recurrence, nextDue: first }: Schedule, now: Instant): SleptThrough | null {
  if (first === null || first > now) return null;
  const earlier: Instant[] = [];
  let dueAt = first;
  let next = nextDue(recurrence, dueAt);
  while (next !== null && next <= now) {
    earlier.push(dueAt);
    dueAt = next;
    const after = earlier.length === mostRecorded ? laterOf(dueAt, plusSeconds(now, -lastHours)) : dueAt;
    next = nextDue(recurrence, after);
  }
  return { dueAt, earlier, next };
}
