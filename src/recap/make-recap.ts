import { analysedPosts } from "../analysis/analysed-posts.ts";
import type { PostKind } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { coverageState } from "./coverage-state.ts";
import type { Recap } from "./recap.ts";
import { type RecapLength, recapOf } from "./recap-of.ts";

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
};

/** Recaps a window of a story from what was known then. A window without posts: no lead, no bullets, its state says why. */
export function makeRecap(store: CoverageStore, story: Story, request: RecapRequest): Recap {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = analysedPosts(store, story, query);
  const parts = recapOf(posts, {
    window,
    zone: request.zone ?? story.timezone,
    words: request.words ?? null,
    length: request.length ?? "standard",
    excludeKinds: excludeKinds ?? [],
  });
  const read = { window, asOf, sources, posts: posts.map(({ post }) => post) };
  return {
    story: story.id,
    window,
    ...parts,
    ...coverageState(store, story, read),
    nothingNew: posts.length === 0,
  };
}
