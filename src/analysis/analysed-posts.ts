import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore, PostQuery, StoredFeatures } from "../store/coverage-store.ts";
import { analyse, storedFeatures } from "./analyse.ts";
import { Features } from "./features.ts";
import { namedAlike } from "./learnt-names.ts";
import { featuresVersion, lexiconOf } from "./lexicon-of.ts";
import { withoutSiteLines } from "./site-lines.ts";

/** A post with what its revision holds. */
export type AnalysedPost = { post: Post; features: Features };

/**
 * The posts a query asks for, oldest first, each with its features, names and offices read as all of these posts together
 * explain them. Missing features are computed and stored first; a
 * query by topic, actor or term needs those of the whole story, so the backlog is worked off before it is asked.
 */
export function analysedPosts(
  store: CoverageStore,
  story: Story,
  query: Omit<PostQuery, "story">,
): AnalysedPost[] {
  const version = featuresVersion(story);
  const byFeature = query.topics ?? query.actors ?? query.terms;
  if (byFeature !== undefined) analyse(store, story);
  const missing: StoredFeatures[] = [];
  const posts = store.postsWithFeatures({ ...query, story: story.id }, version).map(({ post, features }) => {
    if (features !== null) return { post, features: read(features) };
    const made = storedFeatures(post, story);
    missing.push(made.stored);
    return { post, features: made.features };
  });
  if (missing.length > 0) store.putFeatures(version, missing);
  const named = namedAlike(
    posts.map(({ features }) => features),
    lexiconOf(story),
  );
  return withoutSiteLines(posts.map((post, at) => ({ ...post, features: named[at] ?? post.features })));
}

function read(body: string): Features {
  return Features.parse(JSON.parse(body));
}
