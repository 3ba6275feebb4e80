import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore, StoredFeatures } from "../store/coverage-store.ts";
import { actorsOf } from "./actors-of.ts";
import type { Features } from "./features.ts";
import { featuresOf } from "./features-of.ts";
import { featuresVersion, lexiconOf } from "./lexicon-of.ts";
import { nameTerm } from "./name-term.ts";
import { topicsOf } from "./topics-of.ts";

/** Revisions computed before they are stored together: some tens of milliseconds of work, one transaction. */
const batch = 200;

/**
 * Computes and stores the features of revisions that have none at the story's present version, oldest change first, at
 * most `limit`. Returns how many were computed; fewer than `limit` means that nothing is left.
 */
export function analyse(store: CoverageStore, story: Story, limit = Number.POSITIVE_INFINITY): number {
  const version = featuresVersion(story);
  let done = 0;
  while (done < limit) {
    const posts = store.unanalysed(story.id, version, Math.min(batch, limit - done));
    if (posts.length === 0) break;
    store.putFeatures(
      version,
      posts.map(post => storedFeatures(post, story).stored),
    );
    done += posts.length;
  }
  return done;
}

/** The features of one revision, and the row that keeps them. */
export function storedFeatures(post: Post, story: Story): { features: Features; stored: StoredFeatures } {
  const features = featuresOf(post, lexiconOf(story));
  const terms = features.sentences.filter(({ role }) => role !== "promo").flatMap(sentence => sentence.terms);
  const actors = actorsOf(features);
  const stored = {
    story: story.id,
    postId: post.id,
    revision: post.revision,
    terms: [...terms, ...actors.map(nameTerm)],
    topics: topicsOf(post, story),
    actors,
    body: JSON.stringify(features),
  };
  return { features, stored };
}
