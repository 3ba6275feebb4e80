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
 * The conditions on revisions `r` for a query, once for posts with a place in time and once for posts that have only a
 * day: two searches in one index, since a day reaches into windows that its position lies outside of.
 */
export function conditionsOf(query: PostQuery, storyNumber: number): readonly [Clause, Clause] {
  const shared = join([knownAsOf(query.asOf), ...filtersOf(query, storyNumber)]);
  return [join([placed(query, 0, 0), shared]), join([placed(query, 1, dayReach), shared])];
}

function placed({ story, from, to }: PostQuery, wholeDay: 0 | 1, reach: number): Clause {
  const parts: Clause[] = [{ sql: "r.story = ? and r.whole_day = ?", values: [story, wholeDay] }];
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

function filtersOf(query: PostQuery, storyNumber: number): Clause[] {
  const parts: Clause[] = [];
  if (query.sources) parts.push(oneOf("r.source in", query.sources));
  if (query.kinds) parts.push(oneOf("r.kind in", query.kinds));
  if (query.excludeKinds?.length) parts.push(oneOf("r.kind not in", query.excludeKinds));
  if (query.topics) parts.push(rowsWith("revision_topic", "topic", query.story, query.topics));
  if (query.actors) parts.push(rowsWith("revision_actor", "actor", query.story, query.actors));
  if (query.terms) parts.push(rowsMatching(query, query.terms, storyNumber));
  return parts;
}

function oneOf(sql: string, values: readonly string[]): Clause {
  return { sql: `${sql} (select value from json_each(?))`, values: [JSON.stringify(values)] };
}

function rowsWith(table: string, column: string, story: string, values: readonly string[]): Clause {
  return {
    sql: `r.row in (select row from ${table} where story = ? and ${column} in (select value from json_each(?)))`,
    values: [story, JSON.stringify(values)],
  };
}

function rowsMatching(query: PostQuery, terms: readonly string[], storyNumber: number): Clause {
  const match = matchOf(storyNumber, terms);
  if (match === null) return { sql: "0", values: [] };
  const parts: Clause[] = [{ sql: "search match ?", values: [match] }];
  // FTS5 keeps to a bound on rowid only when it is an integer, and JavaScript's numbers arrive as reals.
  if (query.from !== null) {
    const first = (epochMinute(query.from) - dayReach) * rowsInMinute;
    parts.push({ sql: "rowid >= cast(? as integer)", values: [first] });
  }
  if (query.to !== null) {
    const last = (epochMinute(query.to) + dayReach + 1) * rowsInMinute;
    parts.push({ sql: "rowid < cast(? as integer)", values: [last] });
  }
  const { sql, values } = join(parts);
  return { sql: `r.row in (select rowid from search where ${sql})`, values };
}

/** All of the clauses. */
function join(parts: readonly Clause[]): Clause {
  return { sql: parts.map(part => part.sql).join(" and "), values: parts.flatMap(part => part.values) };
}
