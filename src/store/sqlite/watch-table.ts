import { z } from "zod";
import { Watch, type WatchStore } from "../watch-store.ts";
import { insertNotice, insertTelling } from "./reliance-table.ts";
import type { Statements } from "./statements.ts";

const WatchRows = z.array(
  Watch.omit({ direct: true, madeAt: true, endsAt: true })
    .extend({ direct: z.number(), made_at: Watch.shape.madeAt, ends_at: Watch.shape.endsAt })
    .transform(
      ({ direct, made_at, ends_at, ...same }): Watch => ({
        ...same,
        direct: direct === 1,
        madeAt: made_at,
        endsAt: ends_at,
      }),
    ),
);

const oldestFirst = "order by made_at, tenant, reader, id";

/** Watches in SQLite, over tables of delivery.sqlite. */
export function watchTable(statements: Statements): WatchStore {
  const { all, number, run } = statements;
  const ours = "tenant = ? and reader = ? and id = ?";
  return {
    addWatch: (watch, most) => statements.write(() => added(statements, watch, most)),
    watches: ({ tenant, reader }, now) =>
      statements.read(() =>
        WatchRows.parse(
          all(
            `select * from watch where ends_at > ?1 and (?2 is null or tenant = ?2) and (?3 is null or reader = ?3)
             ${oldestFirst}`,
            ...[now, tenant, reader],
          ),
        ),
      ),
    removeWatch: ({ tenant, reader, id }) =>
      statements.write(() => {
        const found = statements.get(`select 1 from watch where ${ours}`, tenant, reader, id) !== null;
        run(`delete from watch where ${ours}`, tenant, reader, id);
        return found;
      }),
    unasked: ({ platform, story }, change, now) =>
      statements.read(() =>
        WatchRows.parse(
          all(
            `select * from watch where platform = ? and story = ? and change < ? and ends_at > ?
             order by change, made_at, tenant, reader, id`,
            ...[platform, story, change, now],
          ),
        ),
      ),
    askedUpTo: (watches, change) =>
      statements.write(() => {
        for (const { tenant, reader, id } of watches)
          run(`update watch set change = ? where ${ours}`, change, tenant, reader, id);
      }),
    answerWatch: ({ watch: { tenant, reader, id }, at, notice, told }) =>
      statements.write(() => {
        if (statements.get(`select 1 from watch where ${ours}`, tenant, reader, id) === null) return false;
        run(`delete from watch where ${ours}`, tenant, reader, id);
        insertNotice(statements, notice, at);
        if (told !== null) insertTelling(statements, told.telling, told.rests);
        return true;
      }),
    forgetWatches: now =>
      statements.write(() => {
        const count = number("select count(*) from watch where ends_at <= ?", now) ?? 0;
        run("delete from watch where ends_at <= ?", now);
        return count;
      }),
  };
}

function added(
  { number, run, get }: Statements,
  watch: Watch,
  most: number,
): ReturnType<WatchStore["addWatch"]> {
  const { tenant, reader, id, story, question, madeAt } = watch;
  // One that ran out is not there for its reader any more.
  run("delete from watch where tenant = ? and reader = ? and ends_at <= ?", tenant, reader, madeAt);
  const same =
    "select 1 from watch where tenant = ? and reader = ? and (id = ? or (story = ? and question = ?))";
  if (get(same, tenant, reader, id, story, question) !== null) return "known";
  const running = number("select count(*) from watch where tenant = ? and reader = ?", tenant, reader) ?? 0;
  if (running >= most) return "full";
  run(
    `insert into watch (tenant, reader, id, story, question, platform, channel, thread, direct, zone, change, made_at,
       ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, reader, id, story, question, watch.platform, watch.channel, watch.thread],
    ...[watch.direct ? 1 : 0, watch.zone, watch.change, madeAt, watch.endsAt],
  );
  return "added";
}
