import { z } from "zod";
import { Instant } from "../time/instant.ts";

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
});
export type PollState = z.infer<typeof PollState>;

/** A page that is polled for a story. */
export type FollowedPage = {
  story: string;
  /** Absolute, without a fragment. */
  url: string;
  /** The outlet's id. */
  source: string;
  /** Who asked for it: a person with `follow`, or the story's file. */
  origin: "person" | "story";
  followedAt: Instant;
  nextPollAt: Instant;
  poll: PollState;
};

/** What to follow; the rest starts empty. */
export type NewFollow = Pick<FollowedPage, "story" | "url" | "source" | "origin">;

/**
 * Followed pages and what their polls found. Every driver passes the suite in test/store/source-store-contract.ts. Each
 * write is atomic. One host is polled by one caller at a time, whatever the number of processes.
 */
export type SourceStore = {
  /** Follows a page, due at once; false where it is followed already (a person's wish then outlives the story's file). */
  follow(page: NewFollow, at: Instant): boolean;
  /** Ends it; false where it was not followed. */
  unfollow(story: string, url: string): boolean;
  /** The page, or null where it is not followed. */
  page(story: string, url: string): FollowedPage | null;
  /** All pages of a story, by address. */
  pages(story: string): FollowedPage[];
  /** Those to be polled by now, the longest due first. */
  due(story: string, now: Instant): FollowedPage[];
  /** Takes the page's host until `until` or `record`; false while another caller has it, or the page is gone. */
  claim(page: Pick<FollowedPage, "story" | "url">, now: Instant, until: Instant): boolean;
  /** Keeps what a poll found and gives the host free. A page that was unfollowed meanwhile stays so. */
  record(page: Pick<FollowedPage, "story" | "url">, found: Pick<FollowedPage, "nextPollAt" | "poll">): void;
};
