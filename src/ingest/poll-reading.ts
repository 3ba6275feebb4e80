import { createHash } from "node:crypto";
import type { Reading } from "../coverage/reading.ts";
import { Fault } from "../errors.ts";
import type { PutResult } from "../store/coverage-store.ts";
import type { FollowedPage, LifeChange, PageKind, PollState } from "../store/source-store.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../time/instant.ts";
import type { FetchedPage } from "./fetch-page.ts";
import { isWhole } from "./is-whole.ts";
import {
  endedAfter,
  isLiveLayout,
  isLivePage,
  lifeAfter,
  type Sign,
  signOf,
  spanOfReading,
} from "./page-life.ts";
import { standsUntil, ttlOf } from "./poll-pace.ts";
import type { Polling } from "./poll-page.ts";
import { putReading } from "./put-reading.ts";
import { readApart } from "./read-apart.ts";
import { isOtherPage, noteCandidates, noteMoved, refusalOf } from "./successor.ts";
import { linksOfFeed, linksOfPage, listsPages, type PageLink } from "./successor-links.ts";

/** What a poll that was answered found: the page's new state, or that a page which was only tried is refused. */
export type PageFound =
  | {
      outcome: "changed" | "unchanged" | "failed";
      problem: string | null;
      counts: PutResult;
      poll: PollState;
      life: LifeChange | undefined;
      /** How far back the page reaches where it shows less than was missed since it was last read. */
      covers?: Instant | null;
    }
  | { refused: string };

/** A page that came and is of no use: why, and where it led if that is another page. */
type Broken = { broken: string; ended: boolean; strayedTo?: string };

type Answered = Extract<FetchedPage, { outcome: "page" }>;

const nothing: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };

/** What a page that was fetched is and holds, put into the index; `broken` where no reader understands it. */
export async function pageFound(
  page: FollowedPage,
  fetched: Answered,
  polling: Polling,
): Promise<PageFound | Broken> {
  const reading = await readingOf(page, fetched, polling);
  const { bytes, url } = fetched;
  if (page.poll.kind !== null && isOtherPage(page, url)) return strayed(page, url, reading, polling);
  const links = linksOfPage(bytes, url);
  const kind = kindOf(page, reading, listsPages(links));
  if (kind === null) return broken(page, reading, polling);
  if (kind === "listing" || reading instanceof Fault)
    return listingFound(page, fetched, links.links, polling);
  const refusal = refusalOf(page, reading, polling);
  if (refusal !== null) return { refused: refusal };
  const named = kind === "feed" ? linksOfFeed(reading) : (reading.links ?? links.links);
  noteCandidates(page, named, polling);
  return readIn(page, fetched, { reading, kind }, polling);
}

/** A page that answered that it is as it was: its life goes on, and what was missing from it once is missing again. */
export function unchangedPage(
  page: FollowedPage,
  { coverage, story, clock }: Polling,
  keeping: Partial<PollState>,
): PageFound {
  const now = clock.now();
  const { source, poll } = page;
  const kind = poll.kind ?? "page";
  const pageUrl = poll.readFrom ?? page.url;
  const again =
    kind === "listing"
      ? nothing
      : coverage.seenAgain({ story: story.id, zone: story.timezone, source, pageUrl }, now);
  const counts = { ...nothing, withdrawn: again.withdrawn };
  const isChanged = counts.withdrawn > 0;
  const change: Partial<PollState> = isChanged ? { lastChangeAt: now, changed: changeOf(counts, now) } : {};
  const next = { ...well(poll, now), ...keeping, ...change };
  const { state, since, life } = lifeAfter(next, kind, null, now);
  const outcome = isChanged ? "changed" : "unchanged";
  return { outcome, problem: null, counts, poll: { ...next, kind, state, since }, life };
}

/** The reading, or the fault that says why there is none. */
async function readingOf(
  page: FollowedPage,
  { bytes, url }: Answered,
  polling: Polling,
): Promise<Reading | Fault> {
  const { timezone: zone } = polling.story;
  const readAt = polling.clock.now();
  try {
    return await readApart({ bytes, name: page.url, url, date: null, zone, layout: null, readAt });
  } catch (error) {
    // A page that no reader understands is its own trouble; a store that fails is everybody's.
    if (!(error instanceof Fault) || error.code === "storage") throw error;
    return error;
  }
}

/** A page that shows no posts any more has ended when it has shown none for two days; until then it may be a slip. */
function broken({ url, poll }: FollowedPage, reading: Reading | Fault, { clock }: Polling): Broken {
  const why = reading instanceof Fault ? reading.message : `${url} shows no posts any more.`;
  const shownAt = poll.lastSuccessAt;
  return { broken: why, ended: shownAt !== null && secondsBetween(shownAt, clock.now()) > endedAfter };
}

/** What the page is; what it was before stays where it answers with less than that. Null: nothing that can be used. */
function kindOf(page: FollowedPage, reading: Reading | Fault, lists: boolean): PageKind | null {
  const before = page.poll.kind;
  if (reading instanceof Fault) return before === "listing" || (before === null && lists) ? "listing" : null;
  if (/^(?:rss|rdf|atom|json-feed)$/.test(reading.layout)) return "feed";
  if (isLivePage(reading)) return "page";
  // A feed, or a page of running posts, that answers with an article shows a notice in its place.
  if (before === "feed" || isLiveLayout(page.poll.layout)) return null;
  if (before !== null) return before;
  return lists ? "listing" : "page";
}

function listingFound(
  page: FollowedPage,
  { bytes, url, validators }: Answered,
  links: readonly PageLink[],
  polling: Polling,
): PageFound {
  const now = polling.clock.now();
  if (page.origin === "successor") return { refused: `${page.url} lists pages.` };
  noteCandidates(page, links, polling);
  const fingerprint = fingerprintOf(links);
  const isSame = fingerprint === page.poll.fingerprint;
  const keeping = { validators, fingerprint, readFrom: url, kind: "listing" as const };
  const lastChangeAt = isSame ? page.poll.lastChangeAt : now;
  const next = { ...well(page.poll, now), ...keeping, lastChangeAt, ttl: ttlOf(bytes) };
  const { state, since, life } = lifeAfter(next, "listing", null, now);
  return { outcome: "unchanged", problem: null, counts: nothing, poll: { ...next, state, since }, life };
}

/** The page leads to another one: that may carry it on. Twice in a row to the same place, and the page is no more. */
function strayed(page: FollowedPage, url: string, reading: Reading | Fault, polling: Polling): Broken {
  if (!(reading instanceof Fault)) noteMoved(page, { url, title: reading.pageTitle ?? "" }, reading, polling);
  const broken = `${page.url} leads to another page now, ${url}.`;
  return { broken, ended: page.poll.strayedTo === url, strayedTo: url };
}

function readIn(
  page: FollowedPage,
  { bytes, url, validators }: Answered,
  { reading, kind }: { reading: Reading; kind: PageKind },
  polling: Polling,
): PageFound {
  const { coverage, story, clock } = polling;
  const now = clock.now();
  const { poll, source } = page;
  const fingerprint = fingerprintOf(reading.posts);
  const sign = signOf(reading, now);
  const { layout, pageTitle: title } = reading;
  const seen = { validators, kind, layout, readFrom: url, title, ttl: kind === "feed" ? ttlOf(bytes) : 0 };
  if (fingerprint === poll.fingerprint && poll.kind === kind && !(sign.closed && poll.state !== "ended"))
    return unchangedPage(page, polling, seen);
  const before = coverage.lastChange();
  const complete = kind === "page" && isWhole(bytes, reading);
  const counts = putReading(coverage, story, reading, {
    ...{ source, pageUrl: url, date: null, seenAt: null, readAt: now, complete, live: true },
  });
  noteBackfill(page, counts.added, { before, now, polling });
  const next = { ...grown(poll, reading, counts, now), ...seen, fingerprint };
  const { state, since, life } = lifeAfter(next, kind, sign, now);
  const outcome = isChange(counts) ? "changed" : "unchanged";
  const covers = coversFrom(page, reading, sign, complete);
  return { outcome, problem: null, counts, poll: { ...next, state, since }, life, covers };
}

/** The poll after a reading that brought something, or may have. */
function grown(poll: PollState, reading: Reading, counts: PutResult, now: Instant): PollState {
  const newestAt = spanOfReading(reading, now)?.newest ?? null;
  // A page that is read for the first time changed when its newest post came, not now.
  const lastChangeAt =
    poll.lastChangeAt === null ? (newestAt ?? now) : isChange(counts) ? now : poll.lastChangeAt;
  return {
    ...well(poll, now),
    lastChangeAt,
    newestAt: newestAt ?? poll.newestAt,
    heardAt: heardAt(poll, newestAt, counts.added > 0 ? now : null),
    changed: isChange(counts) ? changeOf(counts, now) : poll.changed,
  };
}

/** When something new was last on the page: by its newest clock time; where it has none, when the post was seen. */
function heardAt(poll: PollState, newestAt: Instant | null, addedAt: Instant | null): Instant | null {
  if (newestAt !== null) return poll.heardAt === null ? newestAt : laterOf(poll.heardAt, newestAt);
  return addedAt ?? poll.heardAt;
}

/** Posts that a page brings after it could not be read, or that is found after the one before it ended, come late. */
function noteBackfill(
  page: FollowedPage,
  added: number,
  { before, now, polling }: { before: number; now: Instant; polling: Polling },
): void {
  const { coverage, story } = polling;
  const { poll, source, url } = page;
  const isFirst = poll.kind === null;
  const from = poll.lastSuccessAt ?? page.followedAt;
  const missed = poll.failures > 0 || (isFirst && page.origin === "successor");
  // The bot itself may have been off.
  const isOverdue = !isFirst && now > standsUntil(plusSeconds(from, poll.interval), poll.interval);
  if (added === 0 || !(missed || isOverdue)) return;
  coverage.followed.putBackfill(story.id, {
    source,
    url,
    at: now,
    from,
    after: before,
    through: coverage.lastChange(),
  });
}

/** Where a page shows a part of its posts, what was missed while it could not be read may be gone. */
function coversFrom(
  page: FollowedPage,
  reading: Reading,
  { oldest }: Sign,
  complete: boolean,
): Instant | null {
  const { lastSuccessAt } = page.poll;
  if (complete || reading.partial !== true || oldest === null || lastSuccessAt === null) return null;
  return oldest > lastSuccessAt ? oldest : null;
}

/** The state after a poll that the page answered in order. */
function well(poll: PollState, now: Instant): PollState {
  return { ...poll, lastPollAt: now, lastSuccessAt: now, failures: 0, problem: null, strayedTo: null };
}

function changeOf({ added, revised, withdrawn }: PutResult, at: Instant): NonNullable<PollState["changed"]> {
  return { at, added, revised, withdrawn };
}

function isChange({ added, revised, withdrawn }: PutResult): boolean {
  return added + revised + withdrawn > 0;
}

/** Of what is read alone: advertisements and counters make other bytes of the same page each time. */
function fingerprintOf(read: unknown): string {
  return createHash("sha256").update(JSON.stringify(read)).digest("hex");
}
