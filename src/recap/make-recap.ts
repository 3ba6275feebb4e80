import { keptApart } from "../analysis/kept-apart.ts";
import { topicsIn } from "../analysis/topics-of.ts";
import type { PostKind } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { coverageState } from "./coverage-state.ts";
import { holdsPhrase } from "./learnt-topics.ts";
import { postsOn } from "./posts-on.ts";
import type { Recap } from "./recap.ts";
import { type RecapLength, type RecapShape, recapOf } from "./recap-of.ts";

/** A recap as asked for. */
export type RecapRequest = {
  window: Window;
  /** Knowledge as of then; null: everything known. */
  asOf: Instant | null;
  /** The zone in which times are told; default the story's. */
  zone?: string | undefined;
  /** Most words of lead and bullets together; it wins over `length`. */
  words?: number | undefined;
  /** Default standard. */
  length?: RecapLength | undefined;
  topics?: readonly string[] | undefined;
  sources?: readonly string[] | undefined;
  excludeKinds?: readonly PostKind[] | undefined;
  /** Of these posts, whenever they were published; the window then only says what is past and what is ahead. @default the window's */
  ids?: readonly string[] | undefined;
};

/** Recaps a window of a story from what was known then. A window without posts: no lead, no bullets, its state says why. */
export function makeRecap(store: CoverageStore, story: Story, request: RecapRequest): Recap {
  const { window, asOf, sources, topics, excludeKinds, ids } = request;
  const { from, to } = ids === undefined ? window : { from: null, to: null };
  const query = { story: story.id, from, to, asOf, sources, topics, excludeKinds, ids };
  const posts = postsOn(store, story, query);
  const parts = recapOf(posts, shapeOf(store, story, request));
  const read = { window, asOf, sources, posts: posts.map(({ post }) => post) };
  return {
    story: story.id,
    window,
    ...parts,
    ...coverageState(store, story, read),
    nothingNew: posts.length === 0,
  };
}

/** What a recap is made for, as `request` asks. */
export function shapeOf(store: CoverageStore, story: Story, request: RecapRequest): RecapShape {
  const { window, topics, excludeKinds } = request;
  return {
    window,
    zone: request.zone ?? story.timezone,
    words: request.words ?? null,
    length: request.length ?? "standard",
    excludeKinds: excludeKinds ?? [],
    apart: keptApart(store.joinDecisions(story.id)),
    sense: {
      topics: story.topics.filter(({ id }) => topics === undefined || topics.includes(id)),
      topicsIn: text => topicsIn(text, story),
    },
    onTopic:
      topics === undefined
        ? undefined
        : text =>
            topicsIn(text, story).some(id => topics.includes(id)) ||
            topics.some(topic => holdsPhrase(text, topic)),
  };
}
