import { type AnalysedPost, analysedPosts } from "../analysis/analysed-posts.ts";
import type { PostKind } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore, PostQuery } from "../store/coverage-store.ts";
import { plusSeconds } from "../time/instant.ts";
import { postsOn } from "./posts-on.ts";

/** Posts that explain or retell rather than report. */
const explaining: readonly PostKind[] = ["explainer", "analysis", "article", "recap", "summary"];
/** So many posts of each sort are read, however long the story: of those that explain, of the newest, of the first days. */
const most = { explaining: 120, newest: 150, first: 60 };
const firstDays = 3 * 86_400;

/** What background is read from. */
export type BackgroundPosts = { posts: AnalysedPost[]; explaining: number };

/**
 * The posts that tell a newcomer most: the newest that explain, the newest of all, those of the story's first days; oldest
 * first, each once. It costs the same in a long story as in a short one.
 */
export function backgroundPosts(
  store: CoverageStore,
  story: Story,
  query: Pick<PostQuery, "from" | "to" | "asOf" | "sources" | "topics">,
): BackgroundPosts {
  const explained = postsOn(store, story, { ...query, kinds: explaining, limit: most.explaining });
  const newest = postsOn(store, story, { ...query, limit: most.newest });
  const { from: begun } = store.extent({ ...query, story: story.id });
  const first =
    begun === null
      ? []
      : analysedPosts(store, story, {
          ...query,
          from: begun,
          to: plusSeconds(begun, firstDays),
          limit: most.first,
        });
  const byId = new Map([...first, ...explained, ...newest].map(one => [one.post.id, one]));
  const posts = [...byId.values()].toSorted((a, b) => a.post.position - b.post.position);
  return { posts, explaining: posts.filter(({ post }) => explaining.includes(post.kind)).length };
}
