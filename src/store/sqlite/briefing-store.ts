import { z } from "zod";
import { Instant, plusSeconds } from "../../time/instant.ts";
import type { BriefingStore, Offline } from "../briefing-store.ts";
import { fireTable } from "./fire-table.ts";
import { outbox } from "./outbox.ts";
import { scheduleTable } from "./schedule-table.ts";
import type { Statements } from "./statements.ts";

const BeatRow = z.object({
  at: Instant,
  offline_from: Instant.nullable(),
  offline_to: Instant.nullable(),
});

/** Without a beat for so many seconds the program did not run: INTERACTION 4.6, late is over 5 minutes. */
const offlineAfter = 300;
/** A beat is written at most this often, in seconds: each write waits for the disk. */
const beatEvery = 30;

/** The SQLite driver of BriefingStore, over the tables of delivery.sqlite. */
export function briefingStore(statements: Statements): BriefingStore {
  return {
    ...scheduleTable(statements),
    ...fireTable(statements),
    ...outbox(statements),
    firstSeen: (platform, event, now, keptFor) =>
      statements.write(() => {
        statements.run("delete from inbox where forget_at <= ?", now);
        const seen = "select 1 from inbox where platform = ? and event = ?";
        if (statements.get(seen, platform, event) !== null) return false;
        statements.run(
          "insert into inbox (platform, event, forget_at) values (?, ?, ?)",
          ...[platform, event, plusSeconds(now, keptFor)],
        );
        return true;
      }),
    beat: now => {
      const last = lastBeat(statements);
      const resting = last !== null && now >= last.at && now < plusSeconds(last.at, beatEvery);
      if (resting) return last.offline;
      return statements.write(() => writeBeat(statements, now));
    },
  };
}

function lastBeat(statements: Statements): { at: Instant; offline: Offline | null } | null {
  const row = BeatRow.nullable().parse(
    statements.read(() => statements.get("select at, offline_from, offline_to from beat")),
  );
  if (row === null) return null;
  const { at, offline_from: from, offline_to: to } = row;
  return { at, offline: from === null || to === null ? null : { from, to } };
}

function writeBeat(statements: Statements, now: Instant): Offline | null {
  const last = lastBeat(statements);
  const slept = last !== null && now >= plusSeconds(last.at, offlineAfter);
  const offline = slept ? { from: last.at, to: now } : (last?.offline ?? null);
  statements.run(
    `insert into beat (only, at, offline_from, offline_to) values (1, ?1, ?2, ?3)
     on conflict (only) do update set at = ?1, offline_from = ?2, offline_to = ?3`,
    ...[now, offline?.from ?? null, offline?.to ?? null],
  );
  return offline;
}
