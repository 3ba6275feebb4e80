import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { type FollowedPage, PollState, type SourceStore } from "../source-store.ts";
import { candidateTable } from "./candidate-table.ts";
import { pageLives } from "./page-lives.ts";
import type { Statements } from "./statements.ts";

/** The states that were read last, by their text: the pages of a story are read every few seconds, and few of them change. */
const states = new Map<string, PollState>();
const mostStates = 500;

function pollOf(text: string): PollState {
  const known = states.get(text);
  if (known !== undefined) return known;
  if (states.size >= mostStates) states.clear();
  const state = PollState.parse(JSON.parse(text));
  states.set(text, state);
  return state;
}

const PageRow = z
  .object({
    story: z.string(),
    url: z.string(),
    source: z.string(),
    origin: z.enum(["person", "story", "successor"]),
    after: z.string().nullable(),
    followed_at: Instant,
    next_poll_at: Instant,
    poll: z.string().transform(pollOf),
  })
  .transform(
    ({ followed_at, next_poll_at, ...same }): FollowedPage => ({
      ...same,
      followedAt: followed_at,
      nextPollAt: next_poll_at,
    }),
  );
const PageRows = z.array(PageRow);

const columns = "story, url, source, origin, after, followed_at, next_poll_at, poll";

const neverPolled = PollState.parse({
  ...{ lastPollAt: null, lastSuccessAt: null, lastChangeAt: null, newestAt: null },
  ...{ failures: 0, problem: null, interval: 0, validators: null, fingerprint: null },
});

/** Followed pages, their lives and what may follow them in SQLite, in the file of the coverage. */
export function sourceStore(statements: Statements): SourceStore {
  const { run, number, read, write } = statements;
  const rows = pageRows(statements);
  const lives = pageLives(statements);
  return {
    follow: ({ story, url, source, origin, after = null }, at) =>
      write(() => {
        const known = rows.one(story, url);
        if (known !== null) {
          // What somebody names is no longer only the page after another.
          const keeps = origin === "successor" || known.origin === "person";
          if (!keeps)
            run("update followed_page set origin = ? where story = ? and url = ?", origin, story, url);
          return false;
        }
        run(
          `insert into followed_page (${columns}, host) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[story, url, source, origin, after, at, at, JSON.stringify(neverPolled), hostOf(url)],
        );
        // A page that is only tried has no life yet.
        if (origin !== "successor") {
          lives.change({ story, url, source, after }, { at, since: at, state: "new", kind: null });
        }
        return true;
      }),
    unfollow: (story, url, at) =>
      write(() => {
        const known = rows.one(story, url);
        run("delete from followed_page where story = ? and url = ?", story, url);
        if (known !== null) lives.drop(known, at);
        return known !== null;
      }),
    page: (story, url) => read(() => rows.one(story, url)),
    pages: story => read(() => rows.some("story = ? order by url", story)),
    due: (story, now) =>
      read(() => rows.some("story = ? and next_poll_at <= ? order by next_poll_at, url", story, now)),
    claim: ({ story, url }, now, until) =>
      write(() => {
        const taken = "select 1 from followed_page where host = ? and busy_until > ?";
        if (rows.one(story, url) === null || number(taken, hostOf(url), now) !== null) return false;
        run("update followed_page set busy_until = ? where story = ? and url = ?", until, story, url);
        return true;
      }),
    record: ({ story, url }, { nextPollAt, poll, read: wasRead, life }) =>
      write(() => {
        const known = rows.one(story, url);
        if (known === null) return;
        run(
          "update followed_page set next_poll_at = ?, poll = ?, busy_until = null where story = ? and url = ?",
          ...[nextPollAt, JSON.stringify(PollState.parse(poll)), story, url],
        );
        if (wasRead !== undefined) lives.read(known, wasRead);
        if (life !== undefined) lives.change(known, life);
      }),
    lives: (story, asOf) => read(() => lives.of(story, asOf)),
    ...candidateTable(statements),
  };
}

function pageRows({ all }: Statements) {
  const some = (where: string, ...values: string[]): FollowedPage[] =>
    PageRows.parse(all(`select ${columns} from followed_page where ${where}`, ...values));
  const one = (story: string, url: string): FollowedPage | null =>
    some("story = ? and url = ?", story, url)[0] ?? null;
  return { some, one };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
