import type { Post } from "../coverage/post.ts";
import type { CoverageStore } from "../store/coverage-store.ts";

/** A post of which something was learnt: as it stands now, and its revisions as far as they took part in that. */
export type ChangedPost = {
  now: Post;
  revisions: ReadonlyMap<number, Post>;
};

/** The posts that were revised, withdrawn or restored after a change number, by their ids and former ids. */
export function changedPosts(
  coverage: CoverageStore,
  story: string,
  change: number,
): Map<string, ChangedPost> {
  const learnt = coverage.revisionsSince(story, change).filter(({ what }) => what !== "added");
  const changed = new Map<string, ChangedPost>();
  for (const [id, changes] of Map.groupBy(learnt, ({ post }) => post.id)) {
    const last = changes.at(-1);
    if (last === undefined) continue;
    const revisions = changes.flatMap(({ before, post }) => (before === null ? [post] : [before, post]));
    changed.set(id, { now: last.post, revisions: new Map(revisions.map(each => [each.revision, each])) });
  }
  if (changed.size === 0) return changed;
  for (const [former, id] of coverage.aliases(story)) {
    const post = changed.get(id);
    if (post !== undefined) changed.set(former, post);
  }
  return changed;
}
