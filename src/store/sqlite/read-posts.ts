import { z } from "zod";
import type { Post } from "../../coverage/post.ts";
import type { Instant } from "../../time/instant.ts";
import type { PostQuery, PostWithFeatures, SourceName, SourceState } from "../coverage-store.ts";
import { type Clause, conditionsOf, knownAsOf } from "./post-query.ts";
import { postColumns, postOf, postTables } from "./post-rows.ts";
import type { Statements } from "./statements.ts";
import { presentId } from "./stored-posts.ts";

const FeaturesColumn = z.object({ features: z.string().nullable() });
const SourceNameRow = z.object({ id: z.string(), name: z.string() });
const SourceRow = z.object({
  id: z.string(),
  name: z.string(),
  posts: z.number(),
  newestAt: z.string().nullable(),
  newestKnownAt: z.string().nullable(),
});
const TopicHourRow = z.object({ topic: z.string(), hour: z.string().nullable(), posts: z.number() });

/** The posts of a query, oldest first. */
export function postsOf(statements: Statements, query: PostQuery): Post[] {
  return rowsOf(statements, query, { sql: postColumns, values: [] }, postTables).map(row =>
    postOf(row, query.asOf),
  );
}

/** The posts of a query with their features where those are of `version`. */
export function postsWithFeatures(
  statements: Statements,
  query: PostQuery,
  version: string,
): PostWithFeatures[] {
  const columns = {
    sql: `${postColumns}, case when f.version = ? then f.body end as features`,
    values: [version],
  };
  const tables = `${postTables} left join features f on f.row = r.row`;
  return rowsOf(statements, query, columns, tables).map(row => ({
    post: postOf(row, query.asOf),
    features: FeaturesColumn.parse(row).features,
  }));
}

/** How many posts the query has, its limit taken into account. */
export function countPosts(statements: Statements, query: PostQuery): number {
  const parts = conditionsOf(query, numberOf(statements, query.story));
  const counts = parts.map(({ sql, values }) =>
    statements.number(`select count(*) from revision r where ${sql}`, ...values),
  );
  const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return query.limit === undefined ? all : Math.min(all, query.limit);
}

/** A post by its id or a former one, as of then; null when it is not known then, or withdrawn. */
export function postById(
  statements: Statements,
  story: string,
  id: string,
  asOf: Instant | null,
): Post | null {
  const known = knownAsOf(asOf);
  // A former id may once have been a post of its own, and as of then it still is.
  for (const each of new Set([id, presentId(statements, story, id)])) {
    const row = statements.get(
      `select ${postColumns} from ${postTables} where r.story = ? and r.post = ? and ${known.sql}`,
      ...[story, each, ...known.values],
    );
    if (row !== null) return postOf(row, asOf);
  }
  return null;
}

/** Revisions without features of `version`, oldest change first; a version's own leftovers before another's. */
export function unanalysed(statements: Statements, story: string, version: string, limit: number): Post[] {
  const sides = ["<", ">"].flatMap(side =>
    statements.all(
      `select ${postColumns} from ${postTables} where r.story = ? and r.analysed ${side} ?
       order by r.analysed, r.change limit ?`,
      ...[story, version, limit],
    ),
  );
  const posts = sides.map(row => postOf(row, null));
  return posts.sort((a, b) => a.change - b.change).slice(0, limit);
}

/** Posts by topic and UTC hour; the hour of a post without a clock time is null. */
export function topicHours(
  statements: Statements,
  query: PostQuery,
): { topic: string; hour: string | null; posts: number }[] {
  const parts = conditionsOf(query, numberOf(statements, query.story));
  const part = ({ sql }: Clause): string =>
    `select t.topic, case when json_extract(r.body, '$.timePrecision') in ('exact', 'minute')
       then substr(json_extract(r.body, '$.publishedAt'), 1, ${"YYYY-MM-DDTHH".length}) end as hour
     from revision r join revision_topic t on t.row = r.row where ${sql}`;
  const rows = statements.all(
    `select topic, hour, count(*) as posts from (${parts.map(part).join(" union all ")})
     group by topic, hour order by hour, topic`,
    ...parts.flatMap(({ values }) => values),
  );
  return rows.map(row => TopicHourRow.parse(row));
}

/** The sources that have a post as of then, by id: a look at one post of each. */
export function sourceNamesOf(statements: Statements, story: string, asOf: Instant | null): SourceName[] {
  const known = knownAsOf(asOf);
  const rows = statements.all(
    `select n.id, n.name from source n where n.story = ?
     and exists (select 1 from revision r where r.story = n.story and r.source = n.id and ${known.sql})
     order by n.id`,
    ...[story, ...known.values],
  );
  return rows.map(row => SourceNameRow.parse(row));
}

/** What each source has as of then, by id. */
export function sourcesOf(statements: Statements, story: string, asOf: Instant | null): SourceState[] {
  const known = knownAsOf(asOf);
  const rows = statements.all(
    `select n.id, n.name, s.posts, s.newestAt, s.newestKnownAt from
       (select r.source, count(*) as posts, max(r.published_at) as newestAt, max(r.known_at) as newestKnownAt
        from revision r where r.story = ? and ${known.sql} group by r.source) s
     join source n on n.story = ? and n.id = s.source order by n.id`,
    ...[story, ...known.values, story],
  );
  return rows.map(row => SourceRow.parse(row));
}

/** The newest published time as of then; null where no post has a date. */
export function newestAt(statements: Statements, story: string, asOf: Instant | null): Instant | null {
  const parts = conditionsOf({ story, from: null, to: null, asOf }, 0);
  const newest = parts.flatMap(({ sql, values }) =>
    statements.texts(
      `select r.published_at from revision r where ${sql} and r.published_at is not null
       order by r.position desc limit 1`,
      ...values,
    ),
  );
  return newest.sort().at(-1) ?? null;
}

/** Rows of both searches of a query as one, oldest first: the newest so many where the query has a limit. */
function rowsOf(statements: Statements, query: PostQuery, columns: Clause, tables: string): unknown[] {
  const parts = conditionsOf(query, numberOf(statements, query.story));
  const { limit } = query;
  const selects = parts.map(part => `select ${columns.sql} from ${tables} where ${part.sql}`);
  if (limit === undefined) {
    const values = parts.flatMap(part => [...columns.values, ...part.values]);
    return statements.all(`${selects.join(" union all ")} order by position, post`, ...values);
  }
  // Each part is cut by itself, so that its index gives the newest without a look at the rest.
  const order = "position desc, post desc limit ?";
  const newest = selects.map(select => `select * from (${select} order by r.${order.replace(", ", ", r.")})`);
  const values = parts.flatMap(part => [...columns.values, ...part.values, limit]);
  return statements.all(`${newest.join(" union all ")} order by ${order}`, ...values, limit).reverse();
}

/** The story's number in the full-text table; 0, which no story has, where nothing is stored of it yet. */
function numberOf(statements: Statements, story: string): number {
  return statements.number("select no from story where id = ?", story) ?? 0;
}
