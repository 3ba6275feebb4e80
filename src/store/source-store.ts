import { z } from "zod";
import { Instant } from "../time/instant.ts";

/** What a followed address turned out to be: a page of coverage, a feed, or a page that lists pages. */
export const PageKind = z.enum(["page", "feed", "listing"]);
export type PageKind = z.infer<typeof PageKind>;

/**
 * What a followed page was last found to be: `new` until it is read, `live` while it grows, `quiet` while nothing new is on
 * it, `ended` when it closed, moved on, is gone or has been silent for two days. Whether it can be reached is told by when
 * it was read.
 */
export const PageState = z.enum(["new", "live", "quiet", "ended"]);
export type PageState = z.infer<typeof PageState>;

/** What the polls of a page have found so far; a page that was never polled has nothing but nulls and zeros. */
export const PollState = z.strictObject({
  lastPollAt: Instant.nullable(),
  /** The last poll that the page answered in order, changed or not. */
  lastSuccessAt: Instant.nullable(),
  /** When the page last grew or was edited, as far as is known: at the first reading its newest post says so. */
  lastChangeAt: Instant.nullable(),
  /** The newest clock time of a post on the page. */
  newestAt: Instant.nullable(),
  /** Polls that failed since the last success. */
  failures: z.number().int().nonnegative(),
  /** Why the last poll failed, a sentence; null where it did not. */
  problem: z.string().nullable(),
  /** Seconds between polls at the page's present pace, failures apart; 0 before the first reading. */
  interval: z.number().int().nonnegative(),
  /** What the server gave to ask with whether the page has changed, and the address that gave it. */
  validators: z
    .strictObject({ url: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() })
    .nullable(),
  /** Fingerprint of the posts as last read: equal ones change nothing. */
  fingerprint: z.string().nullable(),
  /** Null before the first reading. */
  kind: PageKind.nullable().default(null),
  /** The layout in which it was last read. */
  layout: z.string().nullable().default(null),
  /** The page's title as last read. */
  title: z.string().nullable().default(null),
  /** The last time something new was on the page: its newest post's clock time, else when the post was first seen. */
  heardAt: Instant.nullable().default(null),
  state: PageState.default("new"),
  /** Since when it is in that state. */
  since: Instant.nullable().default(null),
  /** Seconds between readings that a feed asks for; 0 where it asks nothing. */
  ttl: z.number().int().nonnegative().default(0),
  /** Where the page was last read: its own address, or the one that this leads to. */
  readFrom: z.string().nullable().default(null),
  /** The other page that the last poll was led to; null where it was not. */
  strayedTo: z.string().nullable().default(null),
  /** What the last change of the index by this page was, in posts. */
  changed: z
    .strictObject({ at: Instant, added: z.number(), revised: z.number(), withdrawn: z.number() })
    .nullable()
    .default(null),
});
export type PollState = z.infer<typeof PollState>;

/** A page that is polled for a story. */
export type FollowedPage = {
  story: string;
  /** Absolute, without a fragment. */
  url: string;
  /** The outlet's id. */
  source: string;
  /** Who asked for it: a person with `follow`, the story's file, or the page before it, which it carries on. */
  origin: "person" | "story" | "successor";
  /** The page that it carries on; null where somebody named it. */
  after: string | null;
  followedAt: Instant;
  nextPollAt: Instant;
  poll: PollState;
};

/** What to follow; the rest starts empty. */
export type NewFollow = Pick<FollowedPage, "story" | "url" | "source" | "origin"> & {
  after?: string | null;
};

/** One change in the life of a page: from `since` on it was in that state, as was learnt at `at`. */
export type LifeChange = { at: Instant; since: Instant; state: PageState; kind: PageKind | null };

/**
 * A stretch of time over which a page was read again and again: first at `from`, last at `to`, and what was found then
 * stands until `until`, when the next reading is overdue. What the page showed reaches back to `covers` (null: to its
 * beginning), which is before `from` where a reading after an outage showed what had been missed.
 */
export type ReadStretch = { covers: Instant | null; from: Instant; to: Instant; until: Instant };

/** The life of a page as far as it is known: changes and stretches oldest first. */
export type PageLife = Pick<FollowedPage, "url" | "source" | "after"> & {
  changes: LifeChange[];
  stretches: ReadStretch[];
  /** When it was followed no more; null while it is. */
  droppedAt: Instant | null;
};

/** What one poll found, to be kept at once or not at all. */
export type PollRecord = Pick<FollowedPage, "nextPollAt" | "poll"> & {
  /** The page was read: until when that stands, and how far back what it showed reaches (null: to the last reading). */
  read?: { at: Instant; until: Instant; covers: Instant | null } | undefined;
  life?: LifeChange | undefined;
};

/** A page that may carry on a source's coverage, as a feed, a listing or a page names it. */
export type Candidate = {
  story: string;
  source: string;
  url: string;
  title: string;
  /** The address of the feed or page that names it. */
  foundIn: string;
  foundAt: Instant;
  seenAt: Instant;
  /** When it was published, where a feed says so. */
  publishedAt: Instant | null;
  /** Its place among what names it, 0 first. */
  place: number;
  verdict: "open" | "followed" | "refused";
};

/** Posts that were learnt late: change numbers above `after` up to `through`, read at `at` after an outage or a late find. */
export type Backfill = {
  source: string;
  url: string;
  at: Instant;
  from: Instant;
  after: number;
  through: number;
};

/**
 * Followed pages, their lives and what their polls found. Every driver passes the suite in
 * test/store/source-store-contract.ts. Each write is atomic. One host is polled by one caller at a time, whatever the number
 * of processes.
 */
export type SourceStore = {
  /** Follows a page, due at once; false where it is followed already (a person's wish then outlives the story's file). */
  follow(page: NewFollow, at: Instant): boolean;
  /** Ends it, its life stays; false where it was not followed. */
  unfollow(story: string, url: string, at: Instant): boolean;
  /** The page, or null where it is not followed. */
  page(story: string, url: string): FollowedPage | null;
  /** All pages of a story, by address. */
  pages(story: string): FollowedPage[];
  /** Those to be polled by now, the longest due first. */
  due(story: string, now: Instant): FollowedPage[];
  /** Takes the page's host until `until` or `record`; false while another caller has it, or the page is gone. */
  claim(page: Pick<FollowedPage, "story" | "url">, now: Instant, until: Instant): boolean;
  /** Keeps what a poll found and gives the host free. A page that was unfollowed meanwhile stays so. */
  record(page: Pick<FollowedPage, "story" | "url">, found: PollRecord): void;
  /** The lives of a story's pages as known then (null: now), dropped ones too; pages that are only tried have none. */
  lives(story: string, asOf: Instant | null): PageLife[];
  /** Keeps candidates; what is known of one stays, its verdict too. */
  putCandidates(candidates: readonly Omit<Candidate, "foundAt" | "verdict">[]): void;
  /** Candidates of a source on which there is no verdict yet, the ones seen last first. */
  candidates(story: string, source: string): Candidate[];
  judge(candidate: Pick<Candidate, "story" | "url">, verdict: Candidate["verdict"]): void;
  /** Keeps that posts were learnt late. */
  putBackfill(story: string, backfill: Backfill): void;
  /** Backfills that hold changes above `after`, oldest first. */
  backfills(story: string, after: number): Backfill[];
};
