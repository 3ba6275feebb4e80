import type { Post, PostBody } from "../coverage/post.ts";
import { hasClockTime } from "../coverage/post.ts";
import { endOfDay, startOfDay } from "../time/calendar.ts";
import { epochMinute, type Instant } from "../time/instant.ts";

/** One revision as a driver stores it; its number is its place in the record, from 1, unless lines said otherwise. */
export type RevisionRecord = {
  n: number;
  body: PostBody;
  knownAt: Instant;
  withdrawnAt: Instant | null;
  /** The wall clock of the ingest that brought it. */
  ingestedAt: Instant;
};

/** A post with all its revisions in order, as a driver stores it. */
export type PostRecord = {
  id: string;
  source: string;
  sourceName: string;
  url: string | null;
  pageUrl: string | null;
  anchor: string | null;
  seq: number | null;
  /** The driver's number of the page whose views made the post; null for a post that came as lines. */
  page: number | null;
  /** Revisions that lines gave are kept as written: views add to them and never change them. */
  asWritten: boolean;
  revisions: RevisionRecord[];
};

/** Where a revision lies in time: the stretch a window must touch, both ends included. */
export type Span = { starts: Instant; ends: Instant; wholeDay: boolean; minute: number };

/** The place in time of a revision; a `day` post lies over its whole day in the story's zone. */
export function spanOf(revision: Pick<RevisionRecord, "body" | "knownAt">, zone: string): Span {
  const { publishedAt, timePrecision } = revision.body;
  const at = publishedAt ?? revision.knownAt;
  if (publishedAt === null || timePrecision !== "day") {
    return { starts: at, ends: at, wholeDay: false, minute: epochMinute(at) };
  }
  const date = dateOf(publishedAt);
  return {
    starts: startOfDay(date, zone),
    ends: endOfDay(date, zone),
    wholeDay: true,
    minute: epochMinute(at),
  };
}

/**
 * When a first revision became known by what is said of it: when it was seen, else its own times, else the end of its
 * day in the story's zone, else the moment of ingest. CONTRACT, "Time and knowledge".
 */
export function firstKnownAt(
  body: PostBody,
  at: { seenAt: Instant | null; readAt: Instant; zone: string },
): Instant {
  if (at.seenAt !== null) return at.seenAt;
  if (body.updatedAt !== null) return body.updatedAt;
  if (body.publishedAt === null) return at.readAt;
  return hasClockTime(body) ? body.publishedAt : endOfDay(dateOf(body.publishedAt), at.zone);
}

/** When a later revision became known: when it was seen, else its updated time if newer than `before`, else when it was read. */
export function laterKnownAt(
  body: PostBody,
  before: Instant,
  at: { seenAt: Instant | null; readAt: Instant },
): Instant {
  if (at.seenAt !== null) return at.seenAt;
  return body.updatedAt !== null && body.updatedAt > before ? body.updatedAt : at.readAt;
}

/** Until when each revision is the one that is shown: the moment any later one is known; null for the last. */
export function knownUntil(revisions: readonly Pick<RevisionRecord, "knownAt">[]): (Instant | null)[] {
  return revisions.map((_, index) => {
    const later = revisions.slice(index + 1).map(revision => revision.knownAt);
    return later.sort()[0] ?? null;
  });
}

/** What of a post is a revision's body, in one order of keys, so that equal bodies are equal as JSON. */
export function bodyOf(post: PostBody): PostBody {
  const { kind, title, byline, paragraphs, tags, publishedAt, timePrecision, updatedAt, claimedAt } = post;
  return {
    kind,
    title,
    byline: [...byline],
    paragraphs: paragraphs.map(({ role, text }) => ({ role, text })),
    tags: [...tags],
    publishedAt,
    timePrecision,
    updatedAt,
    ...(claimedAt !== undefined && { claimedAt }),
  };
}

/** The date part of an instant whose clock part means nothing. */
function dateOf(at: NonNullable<Post["publishedAt"]>): string {
  return at.slice(0, "YYYY-MM-DD".length);
}
