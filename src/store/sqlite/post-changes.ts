import { z } from "zod";
import type { Post } from "../../coverage/post.ts";
import type { PostChange } from "../coverage-store.ts";
import { postColumns, postOf, postTables } from "./post-rows.ts";
import type { Statements } from "./statements.ts";

/** What became of a revision, by number: that it was learnt, and that it left or came back without another revision. */
const Learnt = z.object({ change: z.number(), withdrawal_change: z.number().nullable() });

/** What was learnt of posts after `change`, in that order; two searches in two indexes, whatever the size of the index. */
export function postChangesSince(
  statements: Statements,
  story: string,
  change: number,
  limit: number | null,
): PostChange[] {
  // A negative limit is none to SQLite.
  const most = limit ?? -1;
  const learnt = statements.all(
    `select ${postColumns} from ${postTables} where r.story = ? and r.change > ? order by r.change limit ?`,
    ...[story, change, most],
  );
  const left = statements.all(
    `select ${postColumns} from ${postTables} where r.story = ? and r.withdrawal_change > ?
     order by r.withdrawal_change limit ?`,
    ...[story, change, most],
  );
  const changes = [...learnt.map(row => revisionLearnt(statements, row)), ...left.map(departure)];
  const inOrder = changes.sort((a, b) => a.change - b.change);
  return limit === null ? inOrder : inOrder.slice(0, limit);
}

function revisionLearnt(statements: Statements, row: unknown): PostChange {
  const { change } = Learnt.parse(row);
  const post: Post = { ...postOf(row, null), withdrawnAt: null, change };
  const before = revisionBefore(statements, post);
  if (before === null) return { change, what: "added", before, post };
  const wasGone = before.withdrawnAt !== null && before.withdrawnAt <= post.knownAt;
  return { change, what: wasGone ? "restored" : "revised", before, post };
}

/** A revision that was withdrawn, or (known by having no date of it any more) is not withdrawn after all. */
function departure(row: unknown): PostChange {
  const { change: learnt, withdrawal_change } = Learnt.parse(row);
  const now = postOf(row, null);
  const change = withdrawal_change ?? learnt;
  const there = { ...now, withdrawnAt: null, change: learnt };
  if (now.withdrawnAt !== null) return { change, what: "withdrawn", before: there, post: { ...now, change } };
  return {
    change,
    what: "restored",
    before: { ...there, withdrawnAt: now.knownAt },
    post: { ...there, change },
  };
}

function revisionBefore(statements: Statements, { story, id, revision }: Post): Post | null {
  const row = statements.get(
    `select ${postColumns} from ${postTables} where r.story = ? and r.post = ? and r.n < ? order by r.n desc limit 1`,
    ...[story, id, revision],
  );
  return row === null ? null : postOf(row, null);
}
