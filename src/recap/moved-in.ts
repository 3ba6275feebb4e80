import { claimMove } from "../analysis/claim-move.ts";
import { type RevisionChange, revisionDifference } from "../analysis/revision-difference.ts";
import { citing } from "../coverage/citation.ts";
import type { Post } from "../coverage/post.ts";
import type { Moved } from "./moved.ts";

/**
 * What an edit of a post moved, as far as it matters: each sentence that says otherwise, is taken back or stands again; of a
 * post that is gone, that it is. `before` and `post` are two revisions of one post.
 */
export function movedIn(before: Post, post: Post): Moved[] {
  const changes = revisionDifference(before, post).changes.filter(({ material }) => material);
  const whole = changes.find(
    ({ kind, was, now }) => kind === "restored" || (kind === "withdrawal" && isGone(was, now, post)),
  );
  const pairs = Map.groupBy(whole === undefined ? changes : [whole], ({ was, now }) =>
    JSON.stringify([was, now]),
  );
  return [...pairs.values()].flatMap((same, n) => {
    const [first] = same;
    return first === undefined ? [] : [movedBy(first, { before, post, n })];
  });
}

function isGone(was: string | null, now: string | null, post: Post): boolean {
  return was !== null && now === null && post.withdrawnAt !== null;
}

type Edit = { before: Post; post: Post; n: number };

function movedBy({ kind, was, now }: RevisionChange, { before, post, n }: Edit): Moved {
  const said = (text: string, of: Post) => ({ text, speaker: null, citations: [citing(of, text)] });
  const both = was !== null && now !== null;
  const move = both ? claimMove({ text: was, speaker: null }, { text: now, speaker: null }) : null;
  return {
    id: `${post.id}.${post.revision}.${n}`,
    what: kindOf(kind),
    words: move?.words ?? null,
    was: was === null ? null : said(was, before),
    now: now === null ? null : said(now, post),
    at: post.withdrawnAt ?? post.knownAt,
    edited: true,
  };
}

function kindOf(kind: RevisionChange["kind"]): Moved["what"] {
  if (kind === "withdrawal") return "withdrawn";
  return kind === "added" || kind === "punctuation" ? "wording" : kind;
}
