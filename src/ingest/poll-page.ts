import type { Story } from "../coverage/story.ts";
import type { Log } from "../log.ts";
import type { CoverageStore, PutResult } from "../store/coverage-store.ts";
import type { FollowedPage, PollRecord, PollState } from "../store/source-store.ts";
import type { Clock } from "../time/clock.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import { type FetchedPage, type FetchOptions, fetchPage } from "./fetch-page.ts";
import { endedAfter, endOf } from "./page-life.ts";
import { backoff, paceOf, spreadFrom, standsUntil } from "./poll-pace.ts";
import { type PageFound, pageFound, unchangedPage } from "./poll-reading.ts";
import { freshFor, retryAfter } from "./server-wait.ts";
import { isTried } from "./successor.ts";

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

const nothing: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };

/**
 * Polls a page whose host the caller has claimed: fetches it if it changed, reads it into the index, and keeps what was
 * found, what that says of the page's life, and when the next poll is due. Null where the fetch was ended from outside:
 * then nothing is kept. Throws what the store throws.
 */
export async function pollPage(page: FollowedPage, polling: Polling): Promise<Polled | null> {
  const { coverage, clock, fetching, log } = polling;
  const fetched = await fetchPage(page.url, fetching, page.poll.validators);
  if (fetching.signal?.aborted) return null;
  if (fetched.outcome === "failed") log.debug("a fetch failed", { url: page.url, error: fetched.cause });
  const found = await foundBy(page, fetched, polling);
  const now = clock.now();
  const { url, source } = page;
  if ("refused" in found) {
    // A page that was only tried is of no use: it is tried no more.
    coverage.followed.judge(page, "refused");
    coverage.followed.unfollow(page.story, url, now);
    return { url, source, outcome: "unchanged", problem: found.refused, nextPollAt: now, ...nothing };
  }
  if (isTried(page) && found.poll.state !== "new") coverage.followed.judge(page, "followed");
  const kept = recordOf(page, found, { fetched, now, polling });
  coverage.followed.record(page, kept);
  const { outcome, problem, counts } = found;
  return { url, source, outcome, problem, nextPollAt: kept.nextPollAt, ...counts };
}

async function foundBy(page: FollowedPage, fetched: FetchedPage, polling: Polling): Promise<PageFound> {
  const now = polling.clock.now();
  if (fetched.outcome === "failed") return failedPage(page, fetched, now);
  if (fetched.outcome === "unchanged") return unchangedPage(page, polling, {});
  const found = await pageFound(page, fetched, polling);
  if (!("broken" in found)) return found;
  const failed = failure(page.poll, found.broken, polling.clock.now());
  const strayedTo = found.strayedTo ?? null;
  const { poll, life } = found.ended ? endOf(failed, polling.clock.now()) : { poll: failed, life: undefined };
  return { outcome: "failed", problem: found.broken, counts: nothing, poll: { ...poll, strayedTo }, life };
}

/** A page that its server says is gone has ended: at once where that is for good, after two days where it may be a slip. */
function failedPage(
  page: FollowedPage,
  { status, problem }: Extract<FetchedPage, { outcome: "failed" }>,
  now: Instant,
): PageFound {
  const poll = failure(page.poll, problem, now);
  const lastSeen = poll.lastSuccessAt ?? page.followedAt;
  const isGone = status === 410 || (status === 404 && secondsBetween(lastSeen, now) > endedAfter);
  // What a list names may not be there yet.
  if (isTried(page) && status === 410) return { refused: problem };
  const ending = isGone ? endOf(poll, now) : { poll, life: undefined };
  return { outcome: "failed", problem, counts: nothing, ...ending };
}

function failure(poll: PollState, problem: string, now: Instant): PollState {
  return { ...poll, lastPollAt: now, failures: poll.failures + 1, problem };
}

/** What is kept of a poll: its findings, the next poll, and until when what was read stands. */
function recordOf(
  page: FollowedPage,
  found: Exclude<PageFound, { refused: string }>,
  { fetched: { headers }, now, polling }: { fetched: FetchedPage; now: Instant; polling: Polling },
): PollRecord {
  const { random } = polling;
  const isCarriedOn = found.poll.state === "ended" && carriesOn(page, polling);
  const poll = { ...found.poll, interval: paceOf(found.poll, now, isCarriedOn) };
  const isRead = found.poll.failures === 0;
  const interval = isRead ? poll.interval : Math.max(page.poll.interval, poll.interval);
  const nextPollAt = isRead
    ? spreadFrom(now, interval, { random, atLeast: freshFor(headers) })
    : spreadFrom(now, backoff(poll.failures, interval), { random, atLeast: retryAfter(headers, now) });
  const until = standsUntil(nextPollAt, interval);
  const read = isRead ? { at: now, until, covers: found.covers ?? null } : undefined;
  return { poll, nextPollAt, read, life: found.life };
}

/** True where a newer page of its outlet is followed. */
function carriesOn({ story, source, poll: { heardAt } }: FollowedPage, { coverage }: Polling): boolean {
  return coverage.followed
    .pages(story)
    .some(
      ({ source: other, poll }) =>
        other === source && poll.kind === "page" && (poll.heardAt ?? "") > (heardAt ?? ""),
    );
}
