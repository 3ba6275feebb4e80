import { differencesOf } from "../analysis/differences.ts";
import { keptApart } from "../analysis/kept-apart.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Differs } from "./differs.ts";
import { differsOf } from "./differs-of.ts";
import type { RecapRequest } from "./make-recap.ts";
import { postsOn } from "./posts-on.ts";

/** Sets side by side what outlets tell differently of one event in a window. */
export function makeDiffers(store: CoverageStore, story: Story, request: RecapRequest): Differs {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = postsOn(store, story, query);
  const outlets = new Set(posts.map(({ post }) => post.source)).size;
  const differs = differsOf(differencesOf(posts, keptApart(store.joinDecisions(story.id))));
  return { story: story.id, window, differs, searched: { posts: posts.length, outlets } };
}
