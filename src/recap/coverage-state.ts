import { hasClockTime, type Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { endedAfter, liveFor, signsOff } from "../ingest/page-life.ts";
import { type SourceLife, sourceLife } from "../ingest/source-life.ts";
import { speaksOf } from "../ingest/successor-fit.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { PageLife } from "../store/source-store.ts";
import { earlierOf, type Instant, laterOf, plusSeconds } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { gapsOf } from "./gaps.ts";
import type { Recap, SearchedSource } from "./recap.ts";

/** What a reader must know of the coverage behind a window: how fresh, which sources, where nothing timed came. */
export type CoverageState = Pick<Recap, "state" | "gaps" | "searched">;

/** What was read for a window. `posts` are the window's posts as known at `asOf`. */
export type Reading = {
  window: Window;
  asOf: Instant | null;
  posts: readonly Post[];
  sources?: readonly string[] | undefined;
};

/** How many of a source's newest posts are looked at for its newest time and its closing words. */
const newestPosts = 12;
/** And of one with a feed, which may tell of many other matters. */
const newestEntries = 60;

/** A source, and whether its followed pages say so. */
type Judged = { source: SearchedSource; followed: boolean };

/**
 * The story's state for a window, each source's, and the gaps. The one place that says fresh, quiet, blind or ended: by the
 * lives of the pages that are followed, as they were known at `asOf`, else by the posts that there are.
 */
export function coverageState(store: CoverageStore, story: Story, reading: Reading): CoverageState {
  const judged = sourcesOf(store, story, reading);
  return {
    state: stateOf(judged, reading),
    gaps: gapsOf(reading.posts, reading.window),
    searched: { posts: reading.posts.length, sources: judged.map(({ source }) => source) },
  };
}

function sourcesOf(store: CoverageStore, story: Story, reading: Reading): Judged[] {
  const { asOf, posts, sources: wanted } = reading;
  const read = new Map(store.sourceNames(story.id, asOf).map(source => [source.id, source]));
  const lives = Map.groupBy(store.followed.lives(story.id, asOf), life => life.source);
  const ids = new Set([...story.sources.map(source => source.id), ...read.keys(), ...lives.keys()]);
  const at = judgedAt(store, story, reading);
  return [...ids]
    .filter(id => wanted === undefined || wanted.includes(id))
    .map(id => {
      const name = story.sources.find(source => source.id === id)?.name ?? read.get(id)?.name ?? id;
      const inWindow = posts.filter(post => post.source === id).length;
      const newest = read.has(id) ? newestOf(store, story, { id, asOf }) : [];
      const searched = {
        id,
        name,
        posts: inWindow,
        newestAt: newestBy(store, story, { id, asOf, newest, to: reading.window.to }),
      };
      const ofSource = lives.get(id) ?? [];
      const life =
        ofSource.length === 0
          ? null
          : sourceLife(ofSource, { at, heard: heardBy(store, story, { id, asOf, at, lives: ofSource }) });
      if (life !== null) return { source: { ...searched, ...life }, followed: true };
      return { source: { ...searched, ...stateByPosts(newest, reading.window) }, followed: false };
    });
}

/**
 * The moment for which sources are judged: the window's end, or what was known last if that is earlier. A window that counts
 * back from the newest post ends long ago: whether somebody looked since is what matters.
 */
function judgedAt(store: CoverageStore, story: Story, { window, asOf }: Reading): Instant {
  const end = asOf === null ? window.to : earlierOf(window.to, asOf);
  if (window.clock !== "coverage") return end;
  const looked = store.followed.pages(story.id).flatMap(({ poll }) => poll.lastPollAt ?? []);
  return asOf ?? looked.reduce(laterOf, end);
}

/** The newest sign of life of a followed source by then; what its feeds bring of other matters is none. */
function heardBy(
  store: CoverageStore,
  story: Story,
  { id, asOf, at, lives }: { id: string; asOf: Instant | null; at: Instant; lives: readonly PageLife[] },
): Instant | null {
  const feeds = lives.flatMap(({ url, changes }) => (changes.at(-1)?.kind === "feed" ? [url] : []));
  const limit = feeds.length === 0 ? newestPosts : newestEntries;
  const posts = store.posts({ story: story.id, from: null, to: at, asOf, sources: [id], limit });
  const heard = posts
    .filter(post => !feeds.includes(post.pageUrl ?? "") || speaksOf(story, [post]))
    .map(heardAt);
  return heard.length === 0 ? null : heard.reduce(laterOf);
}

function newestOf(
  store: CoverageStore,
  story: Story,
  { id, asOf }: { id: string; asOf: Instant | null },
): Post[] {
  return store.posts({ story: story.id, from: null, to: null, asOf, sources: [id], limit: newestPosts });
}

/** The newest clock time of a source up to the window's end: what came later is not what the window shows. */
function newestBy(
  store: CoverageStore,
  story: Story,
  { id, asOf, newest, to }: { id: string; asOf: Instant | null; newest: readonly Post[]; to: Instant },
): Instant | null {
  const last = newestTime(newest);
  if (last === null || last <= to) return last;
  return newestTime(
    store.posts({ story: story.id, from: null, to, asOf, sources: [id], limit: newestPosts }),
  );
}

/** The newest clock time among posts; null where none has one. */
function newestTime(posts: readonly Post[]): Instant | null {
  return (
    posts
      .flatMap(post => (hasClockTime(post) && post.publishedAt !== null ? [post.publishedAt] : []))
      .sort()
      .at(-1) ?? null
  );
}

/** The state of a source that nobody polls: files tell only what was published, and when. */
function stateByPosts(
  newest: readonly Post[],
  { to, clock }: Window,
): Omit<SourceLife, "since"> & { since: Instant | null } {
  const heard = newest.map(heardAt).sort().at(-1);
  if (heard === undefined) return { state: "unreachable", since: null, page: null };
  // When a post without a clock time was read says nothing of when its outlet fell silent.
  const told = newestTime(newest);
  const silent = { since: told === heard ? told : null, page: null };
  const last = newest.at(-1);
  const signedOff = last !== undefined && heard <= to && signsOff(last);
  if (heard < plusSeconds(to, -endedAfter) || clock === "coverage" || signedOff)
    return { state: "ended", ...silent };
  return heard < plusSeconds(to, -liveFor)
    ? { state: "quiet", ...silent }
    : { state: "live", since: null, page: null };
}

/** The moment a post speaks for: its clock time, or when it became known where it has none. */
function heardAt(post: Post): Instant {
  return hasClockTime(post) && post.publishedAt !== null ? post.publishedAt : post.knownAt;
}

function stateOf(judged: readonly Judged[], { posts, window }: Reading): Recap["state"] {
  const read = judged.filter(({ source }) => source.state === "live" || source.state === "quiet");
  if (read.length > 0 && read.length < judged.length) return "part-blind";
  if (read.length > 0) return posts.length === 0 ? "quiet" : "fresh";
  // Something may be on a page that cannot be read.
  if (judged.some(({ source, followed }) => followed && source.state === "unreachable")) return "blind";
  if (judged.length > 0 && judged.every(({ source, followed }) => followed && source.state === "ended"))
    return "ended";
  if (window.clock === "coverage") return "ended";
  return posts.length > 0 && judged.some(({ source }) => source.state === "ended") ? "ended" : "blind";
}
