import type { Post, PostKind } from "../coverage/post.ts";
import type { PostLine } from "../coverage/post-line.ts";
import type { Reading } from "../coverage/reading.ts";
import type { Instant } from "../time/instant.ts";
import type { SourceStore } from "./source-store.ts";

/** Which posts of a story to hand out. Absent filters do not filter. */
export type PostQuery = {
  story: string;
  /** Both ends included; null is the story's beginning. A `day` post is in every window that touches its day. */
  from: Instant | null;
  to: Instant | null;
  /** Knowledge as of then: each post's latest revision known at or before, not withdrawn by then. null: everything known. */
  asOf: Instant | null;
  sources?: readonly string[] | undefined;
  kinds?: readonly PostKind[] | undefined;
  excludeKinds?: readonly PostKind[] | undefined;
  topics?: readonly string[] | undefined;
  actors?: readonly string[] | undefined;
  /** Posts that hold at least one of these terms (as written by `language/terms`). */
  terms?: readonly string[] | undefined;
  /** The newest so many. */
  limit?: number | undefined;
};

/** One view of one page, to be merged with the other views of that page. */
export type View = {
  story: string;
  /** The story's zone: it says when a day ends. */
  zone: string;
  source: string;
  sourceName: string;
  /** The page's address, null where none was given. */
  pageUrl: string | null;
  /** The page's date, `YYYY-MM-DD` in the story's zone, null where neither page nor caller gave one. */
  date: string | null;
  reading: Reading;
  /** When the view was seen, if the caller said so; null: each post's knownAt follows from its own times. */
  seenAt: Instant | null;
  /** The moment of this ingest by the wall clock. */
  readAt: Instant;
  /** A reading of the whole page: posts missing from two in a row are withdrawn. */
  complete: boolean;
};

/** What one put did, in posts (`revised` counts revisions). */
export type PutResult = { added: number; revised: number; unchanged: number; withdrawn: number };

/** What analysis keeps of one revision. `body` is opaque JSON to the store. */
export type StoredFeatures = {
  story: string;
  postId: string;
  revision: number;
  /** Search terms of title and paragraphs, for candidates only: ranking is ours. */
  terms: readonly string[];
  topics: readonly string[];
  actors: readonly string[];
  body: string;
};

/** A post with its features where they are computed at the asked analysis version, else null. */
export type PostWithFeatures = { post: Post; features: string | null };

/** What a source has in the index. */
export type SourceState = {
  id: string;
  name: string;
  posts: number;
  newestAt: Instant | null;
  newestKnownAt: Instant | null;
};

/**
 * The index of coverage. A driver is a function that returns this object; every driver passes the contract suite in
 * test/store/coverage-store-contract.ts. Writes are durable and atomic: all of a call or nothing.
 */
export type CoverageStore = {
  /** Merges a view of a page into the index. The order in which views of a page arrive makes no difference once all are in. */
  putView(view: View): PutResult;
  /** Stores interchange lines of one story as written (one line a revision, oldest first). */
  putLines(story: string, zone: string, lines: readonly PostLine[], readAt: Instant): PutResult;
  /** Posts in order of position, oldest first. */
  posts(query: PostQuery): Post[];
  /** As `posts`, with the stored features of that revision at `version`. */
  postsWithFeatures(query: PostQuery, version: string): PostWithFeatures[];
  /** How many posts `posts` would hand out. */
  count(query: PostQuery): number;
  /** One post by id or by a former id (alias); null when it is unknown, or not known as of then. */
  post(story: string, id: string, asOf: Instant | null): Post | null;
  /** All revisions of all posts with withdrawals, in order of position then revision: what `export posts` writes. */
  revisions(story: string): Post[];
  /** Former ids and the ids they now mean. */
  aliases(story: string): Map<string, string>;
  /** Revisions that have no features at `version` yet, oldest change first. */
  unanalysed(story: string, version: string, limit: number): Post[];
  putFeatures(version: string, features: readonly StoredFeatures[]): void;
  /** What each source has, as of then. */
  sources(story: string, asOf: Instant | null): SourceState[];
  /** Counts of posts by topic and UTC hour (`YYYY-MM-DDTHH`) in the window; null counts those without a clock time. */
  topicHours(query: PostQuery): { topic: string; hour: string | null; posts: number }[];
  /** The newest place in time of a post with a date, as of then; null in an empty story. */
  newestAt(story: string, asOf: Instant | null): Instant | null;
  /** The last change number; 0 in an empty index. */
  lastChange(): number;
  quarantine(
    story: string,
    items: readonly { source: string; reason: string; excerpt: string; readAt: Instant }[],
  ): void;
  quarantined(story: string): { source: string; reason: string; excerpt: string; readAt: Instant }[];
  /** The pages that are polled, in the same file. */
  followed: SourceStore;
  close(): void;
};
