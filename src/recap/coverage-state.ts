import { hasClockTime, type Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { unreachableSince } from "../ingest/unreachable-since.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
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

const hour = 3600;
/** A source is live while its newest post is at most this old at the window's end: live pages pause for an hour or two. */
const liveFor = 2 * hour;
/** A source whose newest post is older has ended: INTERACTION 0.12, the coverage clock. */
const endedAfter = 48 * hour;
/** How many of a source's newest posts are looked at for its newest time and its closing words. */
const newestPosts = 12;
/** What a page writes when it closes: "We're wrapping up our live coverage", "That's all for today", "This blog is now closed". */
const closing =
  /\b(?:wrapp?ing up|closing|ending|pausing|bringing)\b.{0,40}\b(?:coverage|page|blog|feed)\b|\bthat(?:['’]s| is) (?:all|it)\b.{0,40}\b(?:for now|today|tonight|this evening|from (?:us|me))\b|\b(?:blog|page|coverage) (?:is|has) (?:now )?(?:closed|ended|finished)\b|\b(?:live )?coverage (?:has|is) (?:now )?(?:ended|over)\b/iu;

/** The story's state for a window, each source's, and the gaps. The one place that says fresh, quiet, blind or ended. */
export function coverageState(store: CoverageStore, story: Story, reading: Reading): CoverageState {
  const sources = sourcesOf(store, story, reading);
  return {
    state: stateOf(sources, reading),
    gaps: gapsOf(reading.posts, reading.window),
    searched: { posts: reading.posts.length, sources },
  };
}

function sourcesOf(store: CoverageStore, story: Story, reading: Reading): SearchedSource[] {
  const { asOf, posts, sources: wanted, window } = reading;
  const read = new Map(store.sources(story.id, asOf).map(source => [source.id, source]));
  // What polls find is known for now alone.
  const followed = asOf === null ? store.followed.pages(story.id) : [];
  const isOutOfReach = (id: string) => {
    const since = unreachableSince(followed.filter(page => page.source === id));
    return since !== null && since < window.to;
  };
  const ids = [...new Set([...story.sources.map(source => source.id), ...read.keys()])];
  return ids
    .filter(id => wanted === undefined || wanted.includes(id))
    .map(id => {
      const known = read.get(id);
      const name = story.sources.find(source => source.id === id)?.name ?? known?.name ?? id;
      const inWindow = posts.filter(post => post.source === id).length;
      if (known === undefined) return { id, name, posts: inWindow, newestAt: null, state: "unreachable" };
      const newest = store.posts({
        story: story.id,
        from: null,
        to: null,
        asOf,
        sources: [id],
        limit: newestPosts,
      });
      return {
        id,
        name,
        posts: inWindow,
        newestAt: newestTime(newest),
        state: isOutOfReach(id) ? "unreachable" : sourceState(newest, window),
      };
    });
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

function sourceState(newest: readonly Post[], { to, clock }: Window): SearchedSource["state"] {
  const heard = newest.map(heardAt).sort().at(-1);
  if (heard === undefined) return "unreachable";
  if (heard < plusSeconds(to, -endedAfter) || clock === "coverage") return "ended";
  const last = newest.at(-1);
  if (last !== undefined && heard <= to && signsOff(last)) return "ended";
  return heard < plusSeconds(to, -liveFor) ? "quiet" : "live";
}

/** The moment a post speaks for: its clock time, or when it became known where it has none. */
function heardAt(post: Post): Instant {
  return hasClockTime(post) && post.publishedAt !== null ? post.publishedAt : post.knownAt;
}

function signsOff(post: Post): boolean {
  return post.paragraphs.some(paragraph => closing.test(paragraph.text));
}

function stateOf(sources: readonly SearchedSource[], { posts, window }: Reading): Recap["state"] {
  const read = sources.filter(source => source.state === "live" || source.state === "quiet");
  if (read.length === 0) {
    const ended = window.clock === "coverage" || sources.some(source => source.state === "ended");
    return ended && (posts.length > 0 || window.clock === "coverage") ? "ended" : "blind";
  }
  if (read.length < sources.length) return "part-blind";
  return posts.length === 0 ? "quiet" : "fresh";
}
