import type { PostBody } from "../../coverage/post.ts";
import type { PostLine } from "../../coverage/post-line.ts";
import type { Instant } from "../../time/instant.ts";
import type { PutResult } from "../coverage-store.ts";
import { bodyOf, firstKnownAt, laterKnownAt, type PostRecord, type RevisionRecord } from "../post-record.ts";
import { wordsKey } from "./post-identity.ts";

/** When and where lines were read. */
export type ReadingMoment = { readAt: Instant; zone: string };

/** What the lines of one post make of it. `counts` is of revisions; `post` is `stored` itself where nothing changed. */
export type WrittenPost = { post: PostRecord; counts: PutResult };

/** The lines of one post, at least one. */
export type LinesOfPost = [PostLine, ...PostLine[]];

/**
 * The post with `lines` (in their order) taken up as written. A line with a revision number is that revision; one
 * without is the next, unless a revision that follows what went before already says the same.
 */
export function writtenPost(
  id: string,
  stored: PostRecord | null,
  lines: LinesOfPost,
  moment: ReadingMoment,
): WrittenPost {
  const counts: PutResult = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
  const revisions = [...(stored?.revisions ?? [])];
  let cursor = 0;
  for (const line of lines) {
    const at = placeOf(line, revisions, cursor);
    const old = revisions[at];
    const revision = old ? again(line, old) : next(line, revisions, moment);
    counts[changeOf(old, revision, revisions.length)] += 1;
    revisions[old ? at : revisions.length] = revision;
    revisions.sort((a, b) => a.n - b.n);
    cursor = revisions.indexOf(revision);
  }
  const last = lines.at(-1) ?? lines[0];
  if (stored && counts.unchanged === lines.length) return { post: stored, counts };
  return { post: { ...headOf(id, last, stored), revisions }, counts };
}

/** The index of the revision that the line is; past the end where it is a new one. */
function placeOf(line: PostLine, revisions: readonly RevisionRecord[], from: number): number {
  const words = wordsKey(line);
  const at =
    line.revision === undefined
      ? revisions.findIndex((revision, index) => index >= from && wordsKey(revision.body) === words)
      : revisions.findIndex(revision => revision.n === line.revision);
  return at === -1 ? revisions.length : at;
}

/** A revision that is there already. Without a number the same words are the same revision, whatever their date. */
function again(line: PostLine, old: RevisionRecord): RevisionRecord {
  const withdrawnAt = line.withdrawnAt ?? old.withdrawnAt;
  if (line.revision === undefined) return { ...old, withdrawnAt };
  return { ...old, body: bodyOfLine(line), knownAt: line.knownAt ?? old.knownAt, withdrawnAt };
}

function next(line: PostLine, revisions: readonly RevisionRecord[], moment: ReadingMoment): RevisionRecord {
  const body = bodyOfLine(line);
  const before = revisions.at(-1);
  const at = { seenAt: line.knownAt ?? null, ...moment };
  return {
    n: line.revision ?? (before?.n ?? 0) + 1,
    body,
    knownAt: before ? laterKnownAt(body, before.knownAt, at) : firstKnownAt(body, at),
    withdrawnAt: line.withdrawnAt ?? null,
    ingestedAt: moment.readAt,
  };
}

function changeOf(
  old: RevisionRecord | undefined,
  revision: RevisionRecord,
  before: number,
): keyof PutResult {
  if (!old) return before === 0 ? "added" : "revised";
  if (old.withdrawnAt === null && revision.withdrawnAt !== null) return "withdrawn";
  const same = old.knownAt === revision.knownAt && old.withdrawnAt === revision.withdrawnAt;
  return same && JSON.stringify(old.body) === JSON.stringify(revision.body) ? "unchanged" : "revised";
}

function bodyOfLine(line: PostLine): PostBody {
  return bodyOf({ ...line, updatedAt: line.updatedAt ?? null });
}

function headOf(id: string, line: PostLine, stored: PostRecord | null): Omit<PostRecord, "revisions"> {
  return {
    id,
    source: line.source,
    sourceName: line.sourceName ?? stored?.sourceName ?? line.source,
    url: line.url ?? stored?.url ?? null,
    pageUrl: line.pageUrl ?? stored?.pageUrl ?? null,
    anchor: line.anchor ?? stored?.anchor ?? null,
    seq: line.seq ?? stored?.seq ?? null,
    page: stored?.page ?? null,
    asWritten: true,
  };
}
