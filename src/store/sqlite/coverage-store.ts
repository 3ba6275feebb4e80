import { join as joinPath } from "node:path";
import { z } from "zod";
import type { CoverageStore, PutResult } from "../coverage-store.ts";
import { coverageSchema } from "./coverage-schema.ts";
import { decideJoin, joinDecisions } from "./join-decisions.ts";
import { openDatabase } from "./open-database.ts";
import { type PageMemory, pageMemory } from "./page-memory.ts";
import { postChangesSince } from "./post-changes.ts";
import { postColumns, postOf, postTables } from "./post-rows.ts";
import { postingReader } from "./posting-reader.ts";
import { putFeatures } from "./put-features.ts";
import { putLines } from "./put-lines.ts";
import { putView } from "./put-view.ts";
import {
  countPosts,
  newestAt,
  postById,
  postsOf,
  postsWithFeatures,
  sourceNamesOf,
  sourcesOf,
  topicHours,
  unanalysed,
} from "./read-posts.ts";
import { isPending, seenAgain } from "./seen-again.ts";
import { sourceStore } from "./source-store.ts";
import { type Statements, statementsOf } from "./statements.ts";

const AliasRow = z.object({ id: z.string(), post: z.string() });
const QuarantineRow = z.object({
  source: z.string(),
  reason: z.string(),
  excerpt: z.string(),
  readAt: z.string(),
});

/**
 * Opens the index in `folder` (file coverage.sqlite, made where it is missing). Throws Fault("storage") when the folder
 * cannot be written or the file is damaged, locked, no database, or of a newer schema; so does every method later.
 */
export function openCoverageStore(folder: string): CoverageStore {
  const path = joinPath(folder, "coverage.sqlite");
  // What the index holds can be read again from the pages, so the last commits may be lost with the power.
  const database = openDatabase({ path, synchronous: "normal", migrations: coverageSchema });
  const statements = statementsOf(database, path);
  return {
    ...readsOf(statements),
    ...writesOf(statements, pageMemory(statements)),
    followed: sourceStore(statements),
    close: () => statements.close(),
  };
}

type Writes = Pick<
  CoverageStore,
  "putView" | "seenAgain" | "putLines" | "putFeatures" | "quarantine" | "decideJoin"
>;

function writesOf(statements: Statements, memory: PageMemory): Writes {
  /** What was remembered while it was written is not so where the writing failed. */
  const merge = (work: () => PutResult): PutResult => {
    try {
      return statements.write(work);
    } catch (error) {
      memory.forgetAll();
      throw error;
    }
  };
  return {
    putView: view => merge(() => putView(statements, memory, view)),
    seenAgain: (page, at) =>
      statements.read(() => isPending(statements, page))
        ? merge(() => seenAgain(statements, memory, page, at))
        : { added: 0, revised: 0, unchanged: 0, withdrawn: 0 },
    putLines: (story, zone, lines, readAt) => {
      memory.forgetAll();
      return statements.write(() => putLines(statements, story, lines, { zone, readAt }));
    },
    putFeatures: (version, features) => statements.write(() => putFeatures(statements, version, features)),
    decideJoin: (story, decision) => statements.write(() => decideJoin(statements, story, decision)),
    quarantine: (story, items) =>
      statements.write(() => {
        for (const { source, reason, excerpt, readAt } of items) {
          statements.run(
            "insert into quarantine (story, source, reason, excerpt, read_at) values (?, ?, ?, ?, ?) on conflict do nothing",
            ...[story, source, reason, excerpt, readAt],
          );
        }
      }),
  };
}

function readsOf(statements: Statements): Omit<CoverageStore, keyof Writes | "followed" | "close"> {
  const postings = postingReader(statements);
  return {
    posts: query => statements.read(() => postsOf(statements, query)),
    postsWithFeatures: (query, version) =>
      statements.read(() => postsWithFeatures(statements, query, version)),
    count: query => statements.read(() => countPosts(statements, query)),
    post: (story, id, asOf) => statements.read(() => postById(statements, story, id, asOf)),
    revisions: story =>
      statements.read(() =>
        statements
          .all(
            `select ${postColumns} from ${postTables} where r.story = ? order by r.position, r.post, r.n`,
            story,
          )
          .map(row => postOf(row, null)),
      ),
    revisionsSince: (story, change, limit) =>
      statements.read(() => postChangesSince(statements, story, change, limit ?? null)),
    aliases: story =>
      statements.read(() => {
        const rows = statements.all("select id, post from alias where story = ? order by id", story);
        return new Map(rows.map(row => AliasRow.parse(row)).map(({ id, post }) => [id, post]));
      }),
    unanalysed: (story, version, limit) =>
      statements.read(() => unanalysed(statements, story, version, limit)),
    candidates: query => statements.read(() => postings.candidates(query)),
    extent: query => statements.read(() => postings.extent(query)),
    termCounts: (story, groups, asOf) => statements.read(() => postings.termCounts(story, groups, asOf)),
    termsLike: (story, start) => statements.read(() => postings.termsLike(story, start)),
    sourceNames: (story, asOf) => statements.read(() => sourceNamesOf(statements, story, asOf)),
    sources: (story, asOf) => statements.read(() => sourcesOf(statements, story, asOf)),
    topicHours: query => statements.read(() => topicHours(statements, query)),
    newestAt: (story, asOf) => statements.read(() => newestAt(statements, story, asOf)),
    lastChange: () =>
      statements.read(() => statements.number("select value from counter where name = 'change'") ?? 0),
    joinDecisions: story => statements.read(() => joinDecisions(statements, story)),
    quarantined: story =>
      statements.read(() =>
        statements
          .all(
            "select source, reason, excerpt, read_at as readAt from quarantine where story = ? order by read_at, source, reason, excerpt",
            story,
          )
          .map(row => QuarantineRow.parse(row)),
      ),
  };
}
