import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import type { Backfill, Candidate, SourceStore } from "../source-store.ts";
import type { Statements } from "./statements.ts";

const CandidateRow = z
  .object({
    story: z.string(),
    source: z.string(),
    url: z.string(),
    title: z.string(),
    found_in: z.string(),
    found_at: Instant,
    seen_at: Instant,
    published_at: Instant.nullable(),
    place: z.number(),
    verdict: z.enum(["open", "followed", "refused"]),
  })
  .transform(
    ({ found_in, found_at, seen_at, published_at, ...same }): Candidate => ({
      ...same,
      ...{ foundIn: found_in, foundAt: found_at, seenAt: seen_at, publishedAt: published_at },
    }),
  );
const BackfillRow = z
  .object({
    source: z.string(),
    url: z.string(),
    at: Instant,
    from_at: Instant,
    after: z.number(),
    through: z.number(),
  })
  .transform(({ from_at: from, ...same }): Backfill => ({ ...same, from }));

/** Feeds name some dozens of pages a day; so many of a source are remembered, the ones seen last. */
const mostCandidates = 200;

/** Pages that may carry a source's coverage on, and what was learnt late, in SQLite. */
export function candidateTable(
  statements: Statements,
): Pick<SourceStore, "putCandidates" | "candidates" | "judge" | "putBackfill" | "backfills"> {
  const { all, run, read, write } = statements;
  return {
    putCandidates: candidates =>
      write(() => {
        for (const { story, url, source, title, foundIn, seenAt, publishedAt, place } of candidates) {
          run(
            `insert into candidate_page (story, url, source, title, found_in, found_at, seen_at, published_at, place, verdict)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
              on conflict (story, url) do update set seen_at = excluded.seen_at, title = excluded.title,
              place = excluded.place, published_at = coalesce(excluded.published_at, published_at)`,
            ...[story, url, source, title, foundIn, seenAt, seenAt, publishedAt, place],
          );
        }
        for (const { story, source } of candidates.slice(0, 1)) {
          run(
            `delete from candidate_page where story = ? and source = ? and url not in
              (select url from candidate_page where story = ? and source = ? order by seen_at desc, place limit ?)`,
            ...[story, source, story, source, mostCandidates],
          );
        }
      }),
    candidates: (story, source) =>
      read(() =>
        z
          .array(CandidateRow)
          .parse(
            all(
              "select * from candidate_page where story = ? and source = ? and verdict = 'open' order by seen_at desc, place",
              ...[story, source],
            ),
          ),
      ),
    judge: ({ story, url }, verdict) =>
      write(() =>
        run("update candidate_page set verdict = ? where story = ? and url = ?", verdict, story, url),
      ),
    putBackfill: (story, { source, url, at, from, after, through }) =>
      write(() =>
        run(
          "insert into backfill (story, source, url, at, from_at, after, through) values (?, ?, ?, ?, ?, ?, ?)",
          ...[story, source, url, at, from, after, through],
        ),
      ),
    backfills: (story, after) =>
      read(() =>
        z
          .array(BackfillRow)
          .parse(
            all(
              "select source, url, at, from_at, after, through from backfill where story = ? and through > ? order by no",
              ...[story, after],
            ),
          ),
      ),
  };
}
