import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import {
  type FollowedPage,
  type LifeChange,
  PageKind,
  type PageLife,
  PageState,
  type PollRecord,
  type ReadStretch,
} from "../source-store.ts";
import type { Statements } from "./statements.ts";

type PageOfLife = Pick<FollowedPage, "story" | "url" | "source" | "after">;

const ChangeRow = z.object({
  url: z.string(),
  source: z.string(),
  after: z.string().nullable(),
  at: Instant,
  since: Instant,
  state: z.union([PageState, z.literal("dropped")]),
  kind: PageKind.nullable(),
});
const StretchRow = z
  .object({
    url: z.string(),
    covers: Instant.nullable(),
    from_at: Instant,
    to_at: Instant,
    until_at: Instant,
  })
  .transform(({ url, covers, from_at: from, to_at: to, until_at: until }) => ({
    url,
    stretch: { covers, from, to, until },
  }));
const LastStretch = z.object({ no: z.number(), to_at: Instant, until_at: Instant });

/** The lives of pages: written by their polls, read for any moment. Its caller holds the transaction. */
export type PageLives = {
  change(page: PageOfLife, change: LifeChange): void;
  drop(page: PageOfLife, at: Instant): void;
  /** The page was read: the last stretch goes on, or a new one begins where the last had run out. */
  read(page: PageOfLife, found: NonNullable<PollRecord["read"]>): void;
  of(story: string, asOf: Instant | null): PageLife[];
};

/** The lives of pages in SQLite. */
export function pageLives({ all, run, get, number }: Statements): PageLives {
  const insert = (page: PageOfLife, row: Omit<LifeChange, "state"> & { state: string }) =>
    run(
      "insert into page_life (story, url, source, after, at, since, state, kind) values (?, ?, ?, ?, ?, ?, ?, ?)",
      ...[page.story, page.url, page.source, page.after, row.at, row.since, row.state, row.kind],
    );
  return {
    change: insert,
    drop: (page, at) => {
      const lived = number("select 1 from page_life where story = ? and url = ?", page.story, page.url);
      if (lived !== null) insert(page, { at, since: at, state: "dropped", kind: null });
    },
    read: ({ story, url }, { at, until, covers }) => {
      const row = get(
        "select no, to_at, until_at from page_stretch where story = ? and url = ? order by no desc limit 1",
        ...[story, url],
      );
      const last = row === null ? null : LastStretch.parse(row);
      if (last !== null && at <= last.until_at) {
        run("update page_stretch set to_at = ?, until_at = ? where no = ?", at, until, last.no);
        return;
      }
      // What was missed since the last reading is covered, unless the page shows less than that.
      const from = last === null ? null : (covers ?? last.to_at);
      run(
        "insert into page_stretch (story, url, covers, from_at, to_at, until_at) values (?, ?, ?, ?, ?, ?)",
        ...[story, url, from, at, at, until],
      );
    },
    of: (story, asOf) => {
      const known = asOf ?? "9999-12-31T23:59:59Z";
      const changes = z
        .array(ChangeRow)
        .parse(
          all(
            "select url, source, after, at, since, state, kind from page_life where story = ? and at <= ? order by no",
            ...[story, known],
          ),
        );
      const stretches = z
        .array(StretchRow)
        .parse(
          all(
            "select url, covers, from_at, to_at, until_at from page_stretch where story = ? and from_at <= ? order by no",
            ...[story, known],
          ),
        );
      const read = Map.groupBy(stretches, ({ url }) => url);
      return [...Map.groupBy(changes, ({ url }) => url)].flatMap(([url, rows]) =>
        lifeOf(
          rows,
          (read.get(url) ?? []).map(({ stretch }) => stretch),
        ),
      );
    },
  };
}

function lifeOf(rows: readonly z.infer<typeof ChangeRow>[], stretches: ReadStretch[]): PageLife[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const { url, source, after } = last;
  const changes = rows.flatMap(({ at, since, state, kind }) =>
    state === "dropped" ? [] : [{ at, since, state, kind }],
  );
  return [{ url, source, after, changes, stretches, droppedAt: last.state === "dropped" ? last.at : null }];
}
