import type { PollState } from "../store/source-store.ts";
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
/** In the two days after it closed it may yet name the page that carries it on, or be opened again. */
const justEndedEvery = hour;
/** A list of pages is read as often as a quiet page; a feed too, unless it asks for something between 5 minutes and 1 hour. */
const listEvery = 15 * minute;
const feedBounds = { least: 5 * minute, most: hour };
/** The longest wait after failures, and the wait after the first one. */
const longestBackoff = hour;
const firstBackoff = minute;
/** Polls are spread by a tenth either way, so that pages do not fall due together. */
const spread = 0.1;
/** What was read stands for so long after the next reading was due, or for as long as its interval if that is longer. */
const leastGrace = 5 * minute;

/**
 * Seconds between polls of a page that answers, by what it is, how long ago it last changed, and whether a newer page of its
 * outlet carries it on.
 */
export function paceOf(poll: PollState, now: Instant, isCarriedOn = false): number {
  const { kind, state, since, ttl, lastChangeAt } = poll;
  if (kind === "listing") return listEvery;
  if (kind === "feed") {
    return ttl === 0 ? listEvery : Math.min(Math.max(ttl, feedBounds.least), feedBounds.most);
  }
  if (state === "ended") {
    const justEnded = since !== null && secondsBetween(since, now) <= 48 * hour;
    return justEnded && !isCarriedOn ? justEndedEvery : endedEvery;
  }
  if (lastChangeAt === null) return minute;
  const quiet = secondsBetween(lastChangeAt, now);
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

/** Until when a reading stands: the next one was due at `nextPollAt`, and a single late or failed one is weather. */
export function standsUntil(nextPollAt: Instant, interval: number): Instant {
  return plusSeconds(nextPollAt, Math.max(leastGrace, interval));
}

// "<ttl>30</ttl>" of RSS, in minutes; "<sy:updatePeriod>hourly</sy:updatePeriod>" with how often in that time.
const ttlMark = /<ttl>\s{0,9}(\d{1,5})\s{0,9}<\/ttl>/i;
const periodMark = /<sy:updatePeriod>\s{0,99}(hourly|daily|weekly)\s{0,99}<\/sy:updatePeriod>/i;
const frequencyMark = /<sy:updateFrequency>\s{0,99}(\d{1,3})\s{0,99}<\/sy:updateFrequency>/i;
const periods: Readonly<Record<string, number>> = { hourly: hour, daily: 24 * hour, weekly: 7 * 24 * hour };

/** Seconds between readings that a feed asks for; 0 where it asks nothing. */
export function ttlOf(bytes: Uint8Array): number {
  // It stands at the head of a feed, before its entries.
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 16_384));
  const minutes = ttlMark.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes) * minute;
  const period = periods[(periodMark.exec(text)?.[1] ?? "").toLowerCase()] ?? 0;
  return Math.round(period / Math.max(1, Number(frequencyMark.exec(text)?.[1] ?? "1")));
}
