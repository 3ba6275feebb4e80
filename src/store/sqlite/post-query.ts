import type { SQLInputValue } from "node:sqlite";
import { epochMinute, type Instant } from "../../time/instant.ts";
import type { PostQuery } from "../coverage-store.ts";
import { matchOf } from "./search-terms.ts";

/** A part of a statement with the values of its marks. */
export type Clause = { sql: string; values: SQLInputValue[] };

/** Positions count this many places in a minute. */
export const placesInMinute = 65_536;
/** Rows count this many places in a minute: more than posts can share one, and still exact in a double. */
export const rowsInMinute = 1_048_576;

/**
 * How far, in minutes, the noon that stands for a `day` post can lie from the window that touches its day: a day is
 * at most 25 hours long, and zones reach from UTC-12 to UTC+14.
 */
const dayReach = 39 * 60;

/** What is known as of then, of revisions `r`: the latest revision of each post, unless it is withdrawn. */
export function knownAsOf(asOf: Instant | null): Clause {
  if (asOf === null) return { sql: "r.known_until is null and r.withdrawn_at is null", values: [] };
  return {
    sql: "r.known_at <= ? and (r.known_until is null or r.known_until > ?) and (r.withdrawn_at is null or r.withdrawn_at > ?)",
    values: [asOf, asOf, asOf],
  };
}

/**
 * The conditions on revisions `r` for a query, in parts that no revision is in two of: posts with a place in time, and posts
 * that have only a day, since a day reaches into windows that its position lies outside of. As of then both are asked up to
 * then only, and once more for the few posts that are dated later than they were known.
 */
export function conditionsOf(query: PostQuery, storyNumber: number): readonly Clause[] {
  const { asOf, to } = query;
  const known = knownAsOf(asOf);
  const places = [
    { wholeDay: 0, reach: 0 },
    { wholeDay: 1, reach: dayReach },
  ] as const;
  if (asOf === null || (to !== null && to <= asOf)) {
    const filters = filtersOf(query, storyNumber);
    return places.map(({ wholeDay, reach }) => join([placed(query, wholeDay, reach), known, ...filters]));
  }
  const [before, after] = [
    { ...query, to: asOf },
    { ...query, from: laterOf(query.from, asOf) },
  ];
  // There is an index of just these: few, while by source they would be sought among all.
  const ahead: Clause = { sql: "r.starts > r.known_at and r.starts > ?", values: [asOf] };
  return [
    ...places.map(({ wholeDay, reach }) =>
      join([placed(before, wholeDay, reach), known, ...filtersOf(before, storyNumber)]),
    ),
    ...places.map(({ wholeDay, reach }) =>
      join([placed(after, wholeDay, reach), ahead, known, ...filtersOf(after, storyNumber, "+r.source")]),
    ),
  ];
}

function laterOf(from: Instant | null, asOf: Instant): Instant {
  return from !== null && from > asOf ? from : asOf;
}

function placed({ story, from, to, ids }: PostQuery, wholeDay: 0 | 1, reach: number): Clause {
  // Where posts are named, they are looked up by name and not by time.
  const column = ids === undefined ? "r.whole_day" : "+r.whole_day";
  const parts: Clause[] = [{ sql: `r.story = ? and ${column} = ?`, values: [story, wholeDay] }];
  if (from !== null) {
    const first = (epochMinute(from) - reach) * placesInMinute;
    parts.push({ sql: "r.position >= ? and r.ends >= ?", values: [first, from] });
  }
  if (to !== null) {
    const last = (epochMinute(to) + reach + 1) * placesInMinute;
    parts.push({ sql: "r.position < ? and r.starts <= ?", values: [last, to] });
  }
  return join(parts);
}

/** `source`: "+r.source" keeps an index by source from being taken. */
function filtersOf(
  query: PostQuery,
  storyNumber: number,
  source: "r.source" | "+r.source" = "r.source",
): Clause[] {
  const parts: Clause[] = [];
  if (query.sources) parts.push(oneOf(source, query.sources));
  if (query.kinds) parts.push(oneOf("r.kind", query.kinds));
  if (query.excludeKinds?.length) parts.push(noneOf("r.kind", query.excludeKinds));
  if (query.topics) parts.push(rowsWith(query, "revision_topic", "topic", query.topics));
  if (query.actors) parts.push(rowsWith(query, "revision_actor", "actor", query.actors));
  if (query.ids)
    parts.push({ sql: "r.post in (select value from json_each(?))", values: [JSON.stringify(query.ids)] });
  if (query.terms) parts.push(rowsMatching(query, query.terms, storyNumber));
  return parts;
}

/** One value is compared as such: then an index that begins with it gives the rows in order. */
function oneOf(column: string, values: readonly string[]): Clause {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { sql: `${column} = ?`, values: [only] };
  return { sql: `${column} in (select value from json_each(?))`, values: [JSON.stringify(values)] };
}

function noneOf(column: string, values: readonly string[]): Clause {
  return { sql: `${column} not in (select value from json_each(?))`, values: [JSON.stringify(values)] };
}

function rowsWith(query: PostQuery, table: string, column: string, values: readonly string[]): Clause {
  const { sql, values: bounds } = join([
    {
      sql: `story = ? and ${column} in (select value from json_each(?))`,
      values: [query.story, JSON.stringify(values)],
    },
    ...rowBounds(query, "row"),
  ]);
  return { sql: `r.row in (select row from ${table} where ${sql})`, values: bounds };
}

/** Rows lie in order of time: those of a window, and of the days that may touch it. */
function rowBounds({ from, to }: PostQuery, column: "row" | "rowid"): Clause[] {
  const parts: Clause[] = [];
  // FTS5 keeps to a bound on rowid only when it is an integer, and JavaScript's numbers arrive as reals.
  if (from !== null) {
    const first = (epochMinute(from) - dayReach) * rowsInMinute;
    parts.push({ sql: `${column} >= cast(? as integer)`, values: [first] });
  }
  if (to !== null) {
    const last = (epochMinute(to) + dayReach + 1) * rowsInMinute;
    parts.push({ sql: `${column} < cast(? as integer)`, values: [last] });
  }
  return parts;
}

function rowsMatching(query: PostQuery, terms: readonly string[], storyNumber: number): Clause {
  const match = matchOf(storyNumber, terms);
  if (match === null) return { sql: "0", values: [] };
  const parts: Clause[] = [{ sql: "search match ?", values: [match] }, ...rowBounds(query, "rowid")];
  const { sql, values } = join(parts);
  return { sql: `r.row in (select rowid from search where ${sql})`, values };
}

/** All of the clauses. */
function join(parts: readonly Clause[]): Clause {
  return { sql: parts.map(part => part.sql).join(" and "), values: parts.flatMap(part => part.values) };
}
