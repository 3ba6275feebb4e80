import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { type BriefingStore, type Claim, type Fire, Told } from "../briefing-store.ts";
import { TenantId } from "../delivery-store.ts";
import { insertTelling } from "./reliance-table.ts";
import type { Statements } from "./statements.ts";

const FireRows = z.array(
  z
    .object({
      tenant: TenantId,
      schedule: z.string(),
      due_at: Instant,
      claimed_at: Instant,
      outcome: z.enum(["claimed", "skipped", "missed"]),
      window_from: Instant.nullable(),
      window_to: Instant,
      change: z.number(),
    })
    .transform(
      ({ due_at, claimed_at, window_from, window_to, ...same }): Fire => ({
        ...same,
        dueAt: due_at,
        claimedAt: claimed_at,
        from: window_from,
        to: window_to,
      }),
    ),
);
const ToldRows = z.array(
  z
    .object({ claim: z.string(), state: z.string(), said: z.string().nullable() })
    .transform(({ said, ...same }) => (said === null ? same : { ...same, said: JSON.parse(said) }))
    .pipe(Told),
);
const PlaceRow = z.object({
  platform: z.string(),
  channel: z.string(),
  next_due: Instant.nullable(),
});

/** True of a fire row `f` whose first part will never be read. */
const died = `exists (select 1 from delivery d where d.tenant = f.tenant and d.schedule = f.schedule
  and d.due_at = f.due_at and d.part = 0 and d.state = 'dead')`;

type FireTable = Pick<BriefingStore, "claim" | "fires" | "lastTold" | "told" | "prune">;

/** Fires and what they told in SQLite. */
export function fireTable(statements: Statements): FireTable {
  const { all } = statements;
  return {
    claim: claim => statements.write(() => claimed(statements, claim)),
    fires: (tenant, schedule, limit) =>
      statements.read(() =>
        FireRows.parse(
          all(
            "select * from fire where tenant = ? and schedule = ? order by due_at desc limit ?",
            ...[tenant, schedule, limit],
          ),
        ),
      ),
    lastTold: (tenant, schedule) =>
      statements.read(() => {
        const rows = all(
          `select * from fire f where tenant = ? and schedule = ? and outcome = 'claimed' and not ${died}
           order by due_at desc limit 1`,
          ...[tenant, schedule],
        );
        return FireRows.parse(rows)[0] ?? null;
      }),
    told: (tenant, schedule) =>
      statements.read((): Told[] => {
        // SQLite takes `state` and `said` from the row that has the maximum (sqlite.org/lang_select.html, bare columns).
        const rows = all(
          `select claim, state, said, max(due_at) from told f where tenant = ? and schedule = ? and not ${died}
           group by claim order by claim`,
          ...[tenant, schedule],
        );
        return ToldRows.parse(rows);
      }),
    prune: before =>
      statements.write(() => {
        const old = `from fire where due_at < ? and not exists (select 1 from delivery d
          where d.tenant = fire.tenant and d.schedule = fire.schedule and d.due_at = fire.due_at
          and d.state in ('pending', 'sending', 'uncertain'))`;
        const count = statements.number(`select count(*) ${old}`, before) ?? 0;
        statements.run(`delete ${old}`, before);
        return count;
      }),
  };
}

function claimed(statements: Statements, { fire, missed, ...claim }: Claim): boolean {
  const { tenant, schedule } = fire;
  const row = statements.get(
    "select platform, channel, next_due from schedule where tenant = ? and id = ?",
    ...[tenant, schedule],
  );
  const place = PlaceRow.nullable().parse(row);
  if (place === null || place.next_due !== claim.wasDue) return false;
  const fires = [...missed, fire];
  if (fires.some(({ dueAt }) => isTaken(statements, tenant, schedule, dueAt))) return false;
  for (const each of fires) insertFire(statements, each);
  for (const { id, part, payload, giveUpAt } of claim.deliveries)
    statements.run(
      `insert into delivery (tenant, id, schedule, due_at, part, platform, channel, payload, state, attempt, fence,
         unresolved, next_attempt_at, give_up_at, resent) values (?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, 0, 0, ?, ?, 0)`,
      ...[tenant, id, schedule, fire.dueAt, part, place.platform, place.channel, payload],
      ...[fire.claimedAt, giveUpAt],
    );
  for (const { claim: key, state, said } of claim.told)
    statements.run(
      "insert into told (tenant, schedule, due_at, claim, state, said) values (?, ?, ?, ?, ?, ?)",
      ...[tenant, schedule, fire.dueAt, key, state, said === undefined ? null : JSON.stringify(said)],
    );
  const { platform, channel } = place;
  for (const { telling, rests } of claim.tellings ?? [])
    insertTelling(statements, { ...telling, platform, channel }, rests);
  statements.run(
    "update schedule set next_due = ? where tenant = ? and id = ?",
    ...[claim.nextDue, tenant, schedule],
  );
  return true;
}

function isTaken(statements: Statements, tenant: TenantId, schedule: string, dueAt: Instant): boolean {
  const row = statements.get(
    "select 1 from fire where tenant = ? and schedule = ? and due_at = ?",
    ...[tenant, schedule, dueAt],
  );
  return row !== null;
}

function insertFire(statements: Statements, fire: Fire): void {
  const { tenant, schedule, dueAt, claimedAt, outcome, from, to, change } = fire;
  statements.run(
    `insert into fire (tenant, schedule, due_at, claimed_at, outcome, window_from, window_to, change)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, schedule, dueAt, claimedAt, outcome, from, to, change],
  );
}
