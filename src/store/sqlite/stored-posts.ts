import { z } from "zod";
import type { PostRecord, RevisionRecord } from "../post-record.ts";
import { bodyFrom, headColumns } from "./post-rows.ts";
import type { Statements } from "./statements.ts";

const HeadRow = z.object({
  id: z.string(),
  ...headColumns,
  page: z.number().nullable(),
  as_written: z.number(),
});

const RevisionRow = z.object({
  post: z.string(),
  n: z.number(),
  known_at: z.string(),
  withdrawn_at: z.string().nullable(),
  ingested_at: z.string(),
  body: z.string(),
});

const headFields = "id, source, source_name, url, page_url, anchor, seq, page, as_written";
const revisionFields = "post, n, known_at, withdrawn_at, ingested_at, body";

/** The post with this very id (former ids are not followed), with all its revisions; null where there is none. */
export function storedPost(statements: Statements, story: string, id: string): PostRecord | null {
  const row = statements.get(`select ${headFields} from post where story = ? and id = ?`, ...[story, id]);
  if (row === null) return null;
  const revisions = statements.all(
    `select ${revisionFields} from revision where story = ? and post = ? order by n`,
    ...[story, id],
  );
  return recordOf(HeadRow.parse(row), revisions.map(revisionOf));
}

/** All posts of a page by id, with their revisions. */
export function postsOfPage(statements: Statements, story: string, page: number): Map<string, PostRecord> {
  const heads = statements.all(`select ${headFields} from post where story = ? and page = ?`, story, page);
  const rows = statements.all(
    `select ${revisionFields} from revision
     where story = ?1 and post in (select id from post where story = ?1 and page = ?2) order by post, n`,
    ...[story, page],
  );
  const revisions = Map.groupBy(rows.map(revisionOf), ({ post }) => post);
  return new Map(
    heads.map(row => {
      const head = HeadRow.parse(row);
      return [head.id, recordOf(head, revisions.get(head.id) ?? [])];
    }),
  );
}

function revisionOf(row: unknown): RevisionRecord & { post: string } {
  const revision = RevisionRow.parse(row);
  return {
    post: revision.post,
    n: revision.n,
    body: bodyFrom(revision.body),
    knownAt: revision.known_at,
    withdrawnAt: revision.withdrawn_at,
    ingestedAt: revision.ingested_at,
  };
}

function recordOf(
  head: z.infer<typeof HeadRow>,
  revisions: readonly (RevisionRecord & { post: string })[],
): PostRecord {
  return {
    id: head.id,
    source: head.source,
    sourceName: head.source_name,
    url: head.url,
    pageUrl: head.page_url,
    anchor: head.anchor,
    seq: head.seq,
    page: head.page,
    asWritten: head.as_written === 1,
    revisions: revisions.map(({ post: _post, ...revision }) => revision),
  };
}

/** The id that `id` now means: itself, or the post it is a former id of. */
export function presentId(statements: Statements, story: string, id: string): string {
  return statements.texts("select post from alias where story = ? and id = ?", story, id)[0] ?? id;
}

/** The story's number in the full-text table; a story that has none gets one. */
export function storyNumber(statements: Statements, story: string): number {
  const known = statements.number("select no from story where id = ?", story);
  if (known !== null) return known;
  statements.run("insert into story (id) values (?)", story);
  return statements.number("select no from story where id = ?", story) ?? 0;
}
