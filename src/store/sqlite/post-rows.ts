import { z } from "zod";
import { type Post, PostBody } from "../../coverage/post.ts";
import type { Instant } from "../../time/instant.ts";

/** The columns that `postOf` reads, of `revision r` and `post p`. */
export const postColumns = `r.row, r.story, r.post, r.n, r.position, r.known_at, r.withdrawn_at, r.change,
  r.withdrawal_change, r.body, p.source, p.source_name, p.url, p.page_url, p.anchor, p.seq`;

/** Revisions with their posts. */
export const postTables = "revision r join post p on p.story = r.story and p.id = r.post";

/** Where a post comes from and stands: the same at each of its revisions. */
export const headColumns = {
  source: z.string(),
  source_name: z.string(),
  url: z.string().nullable(),
  page_url: z.string().nullable(),
  anchor: z.string().nullable(),
  seq: z.number().nullable(),
};

const PostRow = z.object({
  row: z.number(),
  story: z.string(),
  post: z.string(),
  n: z.number(),
  position: z.number(),
  known_at: z.string(),
  withdrawn_at: z.string().nullable(),
  change: z.number(),
  withdrawal_change: z.number().nullable(),
  body: z.string(),
  ...headColumns,
});

/** A post from a row of `postColumns`, as known at `asOf`: a withdrawal that was learnt later does not show. */
export function postOf(row: unknown, asOf: Instant | null): Post {
  const r = PostRow.parse(row);
  const withdrawnAt =
    asOf !== null && r.withdrawn_at !== null && r.withdrawn_at > asOf ? null : r.withdrawn_at;
  return {
    ...bodyFrom(r.body),
    id: r.post,
    story: r.story,
    source: r.source,
    sourceName: r.source_name,
    url: r.url ?? r.page_url,
    pageUrl: r.page_url,
    anchor: r.anchor,
    position: r.position,
    change: withdrawnAt === null ? r.change : (r.withdrawal_change ?? r.change),
    seq: r.seq,
    revision: r.n,
    knownAt: r.known_at,
    withdrawnAt,
  };
}

/** A revision's body from its column. */
export function bodyFrom(column: string): PostBody {
  const body: unknown = JSON.parse(column);
  return PostBody.parse(body);
}
