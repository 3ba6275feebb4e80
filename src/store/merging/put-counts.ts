import type { PutResult } from "../coverage-store.ts";
import type { PostRecord } from "../post-record.ts";

/** What a put changed: the posts there were and the posts there are, and what the new view's items came to. */
type PutChange = {
  before: ReadonlyMap<string, PostRecord>;
  after: readonly PostRecord[];
  /** What ids stand for now. */
  standsFor: ReadonlyMap<string, string>;
  shown: ReadonlySet<string>;
};

/** Counts posts that are new, revisions that are new on known posts, posts that left, and items that changed nothing. */
export function putCounts({ before, after, standsFor, shown }: PutChange): PutResult {
  const known = new Set([...before.keys()].map(id => standsFor.get(id) ?? id));
  const counts: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
  for (const post of after) {
    const old = before.get(post.id);
    const more = old ? newRevisions(old, post) : 1;
    const gone = isGone(post) && old !== undefined && !isGone(old) && shown.size > 0;
    // A stretch that gave way to posts with boundaries is replaced, not withdrawn.
    const replaced = (standsFor.get(post.id) ?? post.id) !== post.id;
    if (gone && !replaced) counts.withdrawn += 1;
    if (!known.has(post.id)) counts.added += 1;
    else if (more > 0 && !replaced) counts.revised += more;
    else if (shown.has(post.id) && !gone) counts.unchanged += 1;
  }
  return counts;
}

function newRevisions(old: PostRecord, post: PostRecord): number {
  if (old === post) return 0;
  const bodies = new Set(old.revisions.map(revision => JSON.stringify(revision.body)));
  const other = post.revisions.filter(revision => !bodies.has(JSON.stringify(revision.body))).length;
  return Math.max(other, post.revisions.length - old.revisions.length);
}

function isGone(post: PostRecord): boolean {
  return (post.revisions.at(-1)?.withdrawnAt ?? null) !== null;
}
