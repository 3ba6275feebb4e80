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
  /** Only posts with these ids, not former ones. */
  ids?: readonly string[] | undefined;
  /** The newest so many. */
  limit?: number | undefined;
};

/** Which posts may tell of something, by the words they hold; only revisions whose features are stored are found. */
export type CandidateQuery = Pick<PostQuery, "story" | "from" | "to" | "asOf" | "sources"> & {
  /** Each a term with those that mean the same: one of them is enough, and together they count once. */
  terms: readonly (readonly string[])[];
  /** The best so many. */
  limit: number;
};

/** A post that holds at least one of the terms. The score adds up over the groups that it meets, the rarer the more. */
export type Candidate = { id: string; revision: number; score: number };

/** In how many posts each group of terms is met, and of how many. */
export type TermCounts = { posts: number; counts: number[] };

/** How many posts there are, of which sources, and their first and last clock time. */
export type Extent = {
  posts: number;
  sources: { id: string; posts: number }[];
  from: Instant | null;
  to: Instant | null;
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
  /**
   * A reading of the whole page: posts missing from two in a row are withdrawn. A reading that shows a part, has no
   * boundaries, or of which something could not be read never is one, whatever this says.
   */
  complete: boolean;
  /** The page was fetched at `readAt`, so that it looked like this then: a poll. Whole readings are taken so anyhow. */
  live?: boolean;
};

/** What one put did, in posts (`revised` counts revisions). */
export type PutResult = { added: number; revised: number; unchanged: number; withdrawn: number };

/**
 * One thing that was learnt of a post: its first revision (`added`), a later one (`revised`), that it is gone from its page
 * (`withdrawn`) or back (`restored`). `post` is the revision as it stood from then on, `before` as the post stood until
 * then: null for `added`; for `withdrawn` the same revision, not withdrawn yet. `analysis/revision-difference.ts` takes
 * `before` and `post` as they are.
 */
export type PostChange = {
  change: number;
  what: "added" | "revised" | "withdrawn" | "restored";
  before: Post | null;
  post: Post;
};

/** What analysis keeps of one revision. `body` is opaque JSON to the store. */
export type StoredFeatures = {
  story: string;
  postId: string;
  revision: number;
  /** Search terms of title and paragraphs, each as often as it occurs. */
  terms: readonly string[];
  topics: readonly string[];
  actors: readonly string[];
  body: string;
};

/** What somebody decided about two posts: that they tell of two events, or that the join stands after all. */
export type JoinDecision = { a: string; b: string; verdict: "apart" | "together"; by: string; at: Instant };

/** A post with its features where they are computed at the asked analysis version, else null. */
export type PostWithFeatures = { post: Post; features: string | null };

/** A source as it is called. */
export type SourceName = { id: string; name: string };

/** What a source has in the index. */
export type SourceState = SourceName & {
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
  /**
   * A followed page was read again and is as it was at its last reading (a 304, or the same posts again): that reading counts
   * once more, so that what two whole readings in a row do not have is withdrawn. To be called after every such poll: it
   * costs one look-up, and writes only where a post was missing from the last reading, that reading was `complete`, and no
   * more than once. `pageUrl` and `source` as they were given to `putView`; a page that is not known is passed over.
   */
  seenAgain(page: Pick<View, "story" | "zone" | "source"> & { pageUrl: string }, at: Instant): PutResult;
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
  /**
   * What was learnt of the story's posts after that change number, in the order in which it was learnt; at most `limit`
   * where it is given. It costs as much as there is of it, however large the index.
   */
  revisionsSince(story: string, change: number, limit?: number): PostChange[];
  /** Former ids and the ids they now mean. */
  aliases(story: string): Map<string, string>;
  /** Revisions that have no features at `version` yet, oldest change first. */
  unanalysed(story: string, version: string, limit: number): Post[];
  putFeatures(version: string, features: readonly StoredFeatures[]): void;
  /**
   * The posts that meet a question's terms best, best first, then newest first. What was not known as of then has no part
   * in it, not even in how rare a term is.
   */
  candidates(query: CandidateQuery): Candidate[];
  /** What there is within a query's bounds, of revisions whose features are stored; no post is read for it. */
  extent(query: Pick<PostQuery, "story" | "from" | "to" | "asOf" | "sources">): Extent;
  /** In how many posts known as of then each group of terms is met. */
  termCounts(story: string, groups: CandidateQuery["terms"], asOf: Instant | null): TermCounts;
  /** The terms that any post ever had and that begin so; `termCounts` tells which are known as of then. */
  termsLike(story: string, start: string): string[];
  /** The sources that have a post, as of then: as cheap in a large index as in a small one. */
  sourceNames(story: string, asOf: Instant | null): SourceName[];
  /** What each source has, as of then: every post is counted. */
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
  /** Keeps a decision about two posts, beside those before it: nothing is overwritten. */
  decideJoin(story: string, decision: JoinDecision): void;
  /** All decisions in the order in which they were made, by the ids that the posts have now; of one pair the last counts. */
  joinDecisions(story: string): JoinDecision[];
  /** The pages that are polled, in the same file. */
  followed: SourceStore;
  close(): void;
};
