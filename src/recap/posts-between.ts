import type { Post } from "../coverage/post.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";

/** A post as it stood at the one moment and at the other. */
type PostEdit = { before: Post; post: Post };

/** The difference of two states of a story's posts. */
export type PostsBetween = {
  /** Not known at the first moment. */
  added: Post[];
  /** Another revision of them stands. */
  edited: PostEdit[];
  /** Gone since; `post` is the revision that stood, as withdrawn. */
  withdrawn: PostEdit[];
  /** Gone at the first moment, and back; `before` is the revision that stands, as withdrawn. */
  restored: PostEdit[];
};

/** Sets two states side by side: the posts as known at `from` (null: nothing was known) and at `to`. */
export function postsBetween(
  store: CoverageStore,
  story: string,
  states: { earlier: readonly Post[]; now: readonly Post[]; from: Instant | null; to: Instant },
): PostsBetween {
  const { from, to } = states;
  const earlier = new Map(states.earlier.map(post => [post.id, post]));
  const now = new Map(states.now.map(post => [post.id, post]));
  const between: PostsBetween = { added: [], edited: [], withdrawn: [], restored: [] };
  for (const post of states.now) {
    const before = earlier.get(post.id);
    if (before === undefined) {
      // What was known before and did not stand then had been withdrawn.
      if (from !== null && post.knownAt <= from)
        between.restored.push({ before: { ...post, withdrawnAt: from }, post });
      else between.added.push(post);
    } else if (before.revision !== post.revision) between.edited.push({ before, post });
  }
  const gone = states.earlier.filter(post => !now.has(post.id) && store.post(story, post.id, to) === null);
  const times = gone.length === 0 ? new Map<string, Instant>() : withdrawals(store, story, to);
  for (const before of gone)
    between.withdrawn.push({ before, post: { ...before, withdrawnAt: times.get(before.id) ?? to } });
  return between;
}

/** When posts that are gone at `to` went. */
function withdrawals(store: CoverageStore, story: string, to: Instant): Map<string, Instant> {
  const times = new Map<string, Instant>();
  for (const { id, withdrawnAt } of store.revisions(story))
    if (withdrawnAt !== null && withdrawnAt <= to) times.set(id, withdrawnAt);
  return times;
}
