import type { PostLine } from "../../coverage/post-line.ts";
import type { PutResult } from "../coverage-store.ts";
import { couldBeOne, fullPostId, type Identified, postId } from "../merging/post-identity.ts";
import { type LinesOfPost, type ReadingMoment, writtenPost } from "../merging/written-post.ts";
import { bodyOf, type PostRecord } from "../post-record.ts";
import { type PostWriter, postWriter } from "./post-writer.ts";
import type { Statements } from "./statements.ts";
import { presentId, storedPost } from "./stored-posts.ts";

/** Stores lines of one story as written, within a transaction. A line costs as many look-ups in a full index as in an empty one. */
export function putLines(
  statements: Statements,
  story: string,
  lines: readonly PostLine[],
  moment: ReadingMoment,
): PutResult {
  const writer = postWriter(statements, story, moment.zone);
  const total: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
  const stored = new Map<string, PostRecord | null>();
  const find = (id: string): PostRecord | null => {
    const known = stored.get(id);
    if (known !== undefined) return known;
    const post = storedPost(statements, story, id);
    stored.set(id, post);
    return post;
  };
  // Most stories have no former ids, and then none of the lines needs to be looked up among them.
  const renamed = statements.number("select 1 from alias where story = ? limit 1", story) !== null;
  const present = (id: string) => (renamed ? presentId(statements, story, id) : id);
  const groups = groupsOf(lines, present, find);
  for (const [id, group] of groups) {
    const before = find(id);
    const { post, counts } = writtenPost(id, before, group, moment);
    write(writer, before, post);
    for (const former of group.flatMap(line => line.formerIds ?? []))
      nameFormer(statements, writer, story, { id, former });
    for (const key of ["added", "revised", "unchanged", "withdrawn"] as const) total[key] += counts[key];
  }
  writer.finish();
  return total;
}

/** Keeps a former id, unless it is a post of its own here or known already. */
function nameFormer(
  statements: Statements,
  writer: PostWriter,
  story: string,
  { id, former }: { id: string; former: string },
): void {
  if (former === id || presentId(statements, story, former) === id) return;
  if (statements.number("select 1 from post where story = ? and id = ?", story, former) !== null) return;
  writer.rename(former, id);
}

function write(writer: PostWriter, before: PostRecord | null, post: PostRecord): void {
  if (before === null) writer.insert(post);
  else if (before !== post) writer.replace(before, post);
}

/** The lines by the post they are of, posts in the order in which they first come. */
function groupsOf(
  lines: readonly PostLine[],
  present: (id: string) => string,
  find: (id: string) => PostRecord | null,
): Map<string, LinesOfPost> {
  const groups = new Map<string, LinesOfPost>();
  for (const line of lines) {
    const id = line.id === undefined ? identify(line, present, groups, find) : present(line.id);
    const group = groups.get(id);
    if (group) group.push(line);
    else groups.set(id, [line]);
  }
  return groups;
}

/** The id of a line that has none: another post that is called the same is told apart by all of its words. */
function identify(
  line: PostLine,
  present: (id: string) => string,
  groups: ReadonlyMap<string, LinesOfPost>,
  find: (id: string) => PostRecord | null,
): string {
  const body = bodyOf({ ...line, updatedAt: null });
  const post: Identified = {
    source: line.source,
    pageUrl: line.pageUrl ?? null,
    anchor: line.anchor ?? null,
    body,
  };
  const id = present(postId(post));
  const namesake = groups.get(id)?.at(-1) ?? find(id)?.revisions.at(-1)?.body;
  return !namesake || post.anchor !== null || couldBeOne(body, namesake) ? id : present(fullPostId(post));
}
