import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { type FollowedPage, PollState, type SourceStore } from "../source-store.ts";
import type { Statements } from "./statements.ts";

const PageRow = z
  .object({
    story: z.string(),
    url: z.string(),
    source: z.string(),
    origin: z.enum(["person", "story"]),
    followed_at: Instant,
    next_poll_at: Instant,
    poll: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(PollState),
  })
  .transform(
    ({ followed_at, next_poll_at, ...same }): FollowedPage => ({
      ...same,
      followedAt: followed_at,
      nextPollAt: next_poll_at,
    }),
  );
const PageRows = z.array(PageRow);

const columns = "story, url, source, origin, followed_at, next_poll_at, poll";

const neverPolled: PollState = {
  lastPollAt: null,
  lastSuccessAt: null,
  lastChangeAt: null,
  newestAt: null,
  failures: 0,
  problem: null,
  interval: 0,
  validators: null,
  fingerprint: null,
};

/** Followed pages in SQLite, in the file of the coverage. */
export function sourceStore(statements: Statements): SourceStore {
  const { all, run, number, read, write } = statements;
  const one = (story: string, url: string): FollowedPage | null =>
    PageRows.parse(all(`select ${columns} from followed_page where story = ? and url = ?`, story, url))[0] ??
    null;
  return {
    follow: ({ story, url, source, origin }, at) =>
      write(() => {
        const known = one(story, url);
        if (known !== null) {
          if (origin === "person") {
            run("update followed_page set origin = 'person' where story = ? and url = ?", story, url);
          }
          return false;
        }
        run(
          `insert into followed_page (${columns}, host) values (?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[story, url, source, origin, at, at, JSON.stringify(neverPolled), hostOf(url)],
        );
        return true;
      }),
    unfollow: (story, url) =>
      write(() => {
        const known = one(story, url) !== null;
        run("delete from followed_page where story = ? and url = ?", story, url);
        return known;
      }),
    page: (story, url) => read(() => one(story, url)),
    pages: story =>
      read(() =>
        PageRows.parse(all(`select ${columns} from followed_page where story = ? order by url`, story)),
      ),
    due: (story, now) =>
      read(() =>
        PageRows.parse(
          all(
            `select ${columns} from followed_page where story = ? and next_poll_at <= ? order by next_poll_at, url`,
            ...[story, now],
          ),
        ),
      ),
    claim: ({ story, url }, now, until) =>
      write(() => {
        const taken = "select 1 from followed_page where host = ? and busy_until > ?";
        if (one(story, url) === null || number(taken, hostOf(url), now) !== null) return false;
        run("update followed_page set busy_until = ? where story = ? and url = ?", until, story, url);
        return true;
      }),
    record: ({ story, url }, { nextPollAt, poll }) =>
      write(() =>
        run(
          "update followed_page set next_poll_at = ?, poll = ?, busy_until = null where story = ? and url = ?",
          ...[nextPollAt, JSON.stringify(PollState.parse(poll)), story, url],
        ),
      ),
  };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
