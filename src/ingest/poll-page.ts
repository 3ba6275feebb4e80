import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { hasClockTime } from "../coverage/post.ts";
import type { Reading } from "../coverage/reading.ts";
import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import type { Log } from "../log.ts";
import { readCoverage } from "../reading/read-coverage.ts";
import type { CoverageStore, PutResult } from "../store/coverage-store.ts";
import type { FollowedPage, PollState } from "../store/source-store.ts";
import type { Clock } from "../time/clock.ts";
import { type Instant, laterOf } from "../time/instant.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
import { isWhole } from "./is-whole.ts";
import { backoff, paceOf, spreadFrom } from "./poll-pace.ts";
import { putReading } from "./put-reading.ts";
import { freshFor, retryAfter } from "./server-wait.ts";

/** What polling works with. */
export type Polling = {
  coverage: CoverageStore;
  story: Story;
  clock: Clock;
  fetching: FetchOptions;
  /** Gives numbers from 0 to 1, by which polls are spread in time. */
  random: () => number;
  log: Log;
};

/** What one poll did, in posts; `problem` is a sentence for the person where it failed. */
export type Polled = PutResult & {
  url: string;
  source: string;
  outcome: "changed" | "unchanged" | "failed";
  problem: string | null;
  nextPollAt: Instant;
};

type Found = Pick<Polled, "outcome" | "problem"> & { counts: PutResult; poll: PollState };

const nothing: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };

/**
 * Polls a page whose host the caller has claimed: fetches it if it changed, reads it into the index, and keeps what was
 * found and when the next poll is due. Null where the fetch was ended from outside: then nothing is kept. Throws what the
 * store throws.
 */
export async function pollPage(page: FollowedPage, polling: Polling): Promise<Polled | null> {
  const { coverage, clock, fetching, random, log } = polling;
  const fetched = await fetchPage(page.url, fetching, page.poll.validators);
  if (fetching.signal?.aborted) return null;
  const now = clock.now();
  const { poll, outcome, problem, counts } = found(page, fetched, now, polling);
  const nextPollAt = nextPoll(poll, fetched.headers, now, random);
  coverage.followed.record(page, { poll, nextPollAt });
  const { url, source } = page;
  const polled = { url, source, outcome, problem, nextPollAt, ...counts };
  if (fetched.outcome === "failed") log.debug("a fetch failed", { url, error: fetched.cause });
  return polled;
}

function found(page: FollowedPage, fetched: FetchedPage, now: Instant, polling: Polling): Found {
  if (fetched.outcome === "failed") return failed(page, fetched.problem, now);
  if (fetched.outcome === "unchanged") return unchanged(page, now, {});
  try {
    return read(page, fetched, now, polling);
  } catch (error) {
    // A page that no reader understands is its own trouble; a store that fails is everybody's.
    if (!(error instanceof Fault) || error.code === "storage") throw error;
    return failed(page, error.message, now);
  }
}

function read(
  page: FollowedPage,
  { bytes, url, validators }: Extract<FetchedPage, { outcome: "page" }>,
  now: Instant,
  { coverage, story }: Polling,
): Found {
  const { timezone: zone } = story;
  const reading = readCoverage({ bytes, name: url, url, date: null, zone, layout: null, readAt: now });
  // Of the posts alone: advertisements and counters make other bytes of the same page each time.
  const fingerprint = createHash("sha256").update(JSON.stringify(reading.posts)).digest("hex");
  if (fingerprint === page.poll.fingerprint) return unchanged(page, now, { validators });
  const complete = isWhole(bytes, reading);
  const { source } = page;
  const counts = putReading(coverage, story, reading, {
    ...{ source, pageUrl: url, date: null, seenAt: null, readAt: now, complete },
  });
  const newestAt = newestTime(reading, now);
  const isChanged = counts.added + counts.revised + counts.withdrawn > 0;
  // A page that is read for the first time changed when its newest post came, not now.
  const lastChangeAt =
    page.poll.lastChangeAt === null ? (newestAt ?? now) : isChanged ? now : page.poll.lastChangeAt;
  const keeping = { validators, fingerprint, lastChangeAt, newestAt: newestAt ?? page.poll.newestAt };
  const outcome = isChanged ? "changed" : "unchanged";
  return { outcome, problem: null, counts, poll: well(page.poll, now, keeping) };
}

function unchanged(page: FollowedPage, now: Instant, keeping: Partial<PollState>): Found {
  return { outcome: "unchanged", problem: null, counts: nothing, poll: well(page.poll, now, keeping) };
}

function failed({ poll }: FollowedPage, problem: string, now: Instant): Found {
  const failures = poll.failures + 1;
  return {
    outcome: "failed",
    problem,
    counts: nothing,
    poll: { ...poll, lastPollAt: now, failures, problem },
  };
}

/** The state after a poll that the page answered in order. */
function well(poll: PollState, now: Instant, keeping: Partial<PollState>): PollState {
  const next = { ...poll, ...keeping, lastPollAt: now, lastSuccessAt: now, failures: 0, problem: null };
  return { ...next, interval: paceOf(next.lastChangeAt, now) };
}

function nextPoll(
  poll: PollState,
  headers: IncomingHttpHeaders,
  now: Instant,
  random: () => number,
): Instant {
  if (poll.failures === 0) {
    return spreadFrom(now, poll.interval, { random, atLeast: freshFor(headers) });
  }
  const wait = backoff(poll.failures, poll.interval);
  return spreadFrom(now, wait, { random, atLeast: retryAfter(headers, now) });
}

/** The newest clock time on the page that has come; null where no post has one. */
function newestTime({ posts }: Reading, now: Instant): Instant | null {
  const times = posts.flatMap(post =>
    hasClockTime(post) && post.publishedAt !== null && post.publishedAt <= now ? [post.publishedAt] : [],
  );
  return times.length === 0 ? null : times.reduce(laterOf);
}
