import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";

const minute = 60;
const hour = 3600;

/** How long after its last change a page is polled how often, in seconds: live, resting, quiet. */
const paces: readonly { within: number; every: number }[] = [
  // Live pages get a post every few minutes.
  { within: 10 * minute, every: minute },
  { within: hour, every: 5 * minute },
  // After two days without a post a page has ended: INTERACTION 0.12.
  { within: 48 * hour, every: 15 * minute },
];
/** An ended page is looked at a few times a day: some are opened again. */
const endedEvery = 6 * hour;
/** The longest wait after failures, and the wait after the first one. */
const longestBackoff = hour;
const firstBackoff = minute;
/** Polls are spread by a tenth either way, so that pages do not fall due together. */
const spread = 0.1;

/** Seconds between polls of a page that last changed at `changedAt` (null: nobody knows yet). */
export function paceOf(changedAt: Instant | null, now: Instant): number {
  if (changedAt === null) return minute;
  const quiet = secondsBetween(changedAt, now);
  return paces.find(({ within }) => quiet <= within)?.every ?? endedEvery;
}

/** Seconds until a page is tried again: doubling from a minute to an hour, and never sooner than while it was well. */
export function backoff(failures: number, interval: number): number {
  const doubled = firstBackoff * 2 ** Math.min(failures - 1, 10);
  return Math.min(longestBackoff, Math.max(doubled, interval));
}

/** The moment `seconds` from now, spread by `random` (0 to 1), and never before `atLeast` seconds have passed. */
export function spreadFrom(
  now: Instant,
  seconds: number,
  { random, atLeast }: { random: () => number; atLeast: number },
): Instant {
  const spreadOut = Math.round(seconds * (1 - spread + 2 * spread * random()));
  return plusSeconds(now, Math.max(spreadOut, atLeast));
}
