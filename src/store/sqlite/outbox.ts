import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import {
  type BriefingStore,
  type Delivery,
  DeliveryKind,
  type DeliveryResult,
  DeliveryState,
} from "../briefing-store.ts";
import { TenantId } from "../delivery-store.ts";
import type { Statements } from "./statements.ts";

const DeliveryRows = z.array(
  z
    .object({
      tenant: TenantId,
      id: z.string(),
      kind: DeliveryKind,
      schedule: z.string(),
      due_at: Instant,
      part: z.number(),
      platform: z.string(),
      channel: z.string(),
      payload: z.string(),
      state: DeliveryState,
      attempt: z.number(),
      fence: z.number(),
      lease_until: Instant.nullable(),
      unresolved: z.number(),
      first_sent_at: Instant.nullable(),
      last_sent_at: Instant.nullable(),
      next_attempt_at: Instant,
      give_up_at: Instant,
      posted_id: z.string().nullable(),
      thread_of: z.string().nullable(),
      changes: z.string().nullable(),
      last_error: z.string().nullable(),
      resent: z.number(),
    })
    .transform(
      (row): Delivery => ({
        tenant: row.tenant,
        id: row.id,
        kind: row.kind,
        schedule: row.schedule,
        dueAt: row.due_at,
        part: row.part,
        platform: row.platform,
        channel: row.channel,
        payload: row.payload,
        state: row.state,
        attempt: row.attempt,
        fence: row.fence,
        leaseUntil: row.lease_until,
        unresolved: row.unresolved,
        firstSentAt: row.first_sent_at,
        lastSentAt: row.last_sent_at,
        nextAttemptAt: row.next_attempt_at,
        giveUpAt: row.give_up_at,
        postedId: row.posted_id,
        threadOf: row.thread_of,
        changes: row.changes,
        lastError: row.last_error,
        resent: row.resent === 1,
      }),
    ),
);

/** Deliveries `d`, each with its thread: the one it has, else its fire's first part where it is another one. */
const selected = `select d.*, coalesce(d.thread, (select p.posted_id from delivery p where p.tenant = d.tenant
  and p.schedule = d.schedule and p.due_at = d.due_at and p.part = 0 and d.part > 0)) as thread_of from delivery d`;

/** What `take` promises of a delivery `d`; the platform is ?1, now ?2. */
const ready = `d.platform = ?1 and d.state = 'pending' and d.next_attempt_at <= ?2 and d.give_up_at > ?2
  and (d.part = 0 or exists (select 1 from delivery p where p.tenant = d.tenant and p.schedule = d.schedule
    and p.due_at = d.due_at and p.part = d.part - 1 and p.state = 'sent'))
  and (d.kind <> 'briefing'
    or exists (select 1 from schedule s where s.tenant = d.tenant and s.id = d.schedule and s.paused is null))
  and not (d.kind in ('edit', 'direct-edit') and exists (select 1 from delivery l indexed by delivery_changes
    where l.kind = d.kind and l.tenant = d.tenant
    and l.platform = d.platform and l.channel = d.channel and l.changes = d.changes and l.due_at > d.due_at))
  and not exists (select 1 from delivery o where o.state = 'sending' and o.tenant = d.tenant
    and o.platform = d.platform and o.channel = d.channel)`;

type Outbox = Pick<
  BriefingStore,
  "take" | "finish" | "expireLeases" | "giveUp" | "closeChannel" | "uncertain" | "deliveries"
>;

/** Deliveries in SQLite. */
export function outbox(statements: Statements): Outbox {
  const { all, number, run } = statements;
  const count = (where: string, ...values: string[]): number =>
    number(`select count(*) from delivery where ${where}`, ...values) ?? 0;
  return {
    take: (platform, now, leaseUntil) => {
      // Mostly nothing waits, and a look costs no transaction.
      const waits = statements.read(() =>
        statements.get(`select 1 from delivery d where ${ready} limit 1`, platform, now),
      );
      return waits === null ? null : statements.write(() => taken(statements, platform, now, leaseUntil));
    },
    finish: (delivery, result) => statements.write(() => finished(statements, delivery, result)),
    expireLeases: now =>
      statements.write(() => {
        const expired = "state = 'sending' and lease_until <= ?1";
        const found = count(expired, now);
        if (found > 0)
          run(
            `update delivery set state = 'uncertain', lease_until = null, next_attempt_at = ?1,
             last_error = 'the program ended in the middle' where ${expired}`,
            now,
          );
        return found;
      }),
    giveUp: now =>
      statements.write(() => {
        const late = "state = 'pending' and give_up_at <= ?1";
        const found = count(late, now);
        run(
          `update delivery set state = iif(unresolved = 0, 'dead', 'uncertain'), next_attempt_at = ?1,
             last_error = 'too late: ' || coalesce(last_error, 'never sent') where ${late}`,
          now,
        );
        return found;
      }),
    closeChannel: ({ tenant, platform, channel }, error) =>
      statements.write(() => {
        const place = [tenant, platform, channel];
        const waiting = "tenant = ? and platform = ? and channel = ? and state = 'pending'";
        const schedules = statements.texts(
          `select distinct schedule from delivery where ${waiting} order by schedule`,
          ...place,
        );
        run(`update delivery set state = 'dead', last_error = ? where ${waiting}`, error, ...place);
        return schedules;
      }),
    uncertain: (platform, now, limit) =>
      statements.read(() =>
        DeliveryRows.parse(
          all(
            `${selected} where d.platform = ? and d.state = 'uncertain' and d.next_attempt_at <= ?
             order by d.next_attempt_at, d.due_at, d.tenant, d.id limit ?`,
            ...[platform, now, limit],
          ),
        ),
      ),
    deliveries: (tenant, { schedule, state, limit }) =>
      statements.read(() => {
        const filters = { tenant, schedule, state };
        const wanted = Object.entries(filters).filter(([, value]) => typeof value === "string");
        const where = wanted.map(([column]) => `d.${column} = ? and`).join(" ");
        const order = "order by d.due_at desc, d.tenant, d.schedule, d.part limit ?";
        const values = wanted.flatMap(([, value]) => value ?? []);
        return DeliveryRows.parse(all(`${selected} where ${where} true ${order}`, ...values, limit));
      }),
  };
}

function taken(statements: Statements, platform: string, now: Instant, leaseUntil: Instant): Delivery | null {
  const next = `${selected} where ${ready} order by d.next_attempt_at, d.due_at, d.tenant, d.schedule, d.part limit 1`;
  const [delivery] = DeliveryRows.parse(statements.all(next, platform, now));
  if (delivery === undefined) return null;
  const { tenant, id } = delivery;
  const sending: Delivery = {
    ...delivery,
    state: "sending",
    attempt: delivery.attempt + 1,
    fence: delivery.fence + 1,
    leaseUntil,
    unresolved: delivery.unresolved + 1,
    firstSentAt: delivery.firstSentAt ?? now,
    lastSentAt: now,
  };
  statements.run(
    `update delivery set state = 'sending', attempt = ?, fence = ?, lease_until = ?, unresolved = ?,
       first_sent_at = ?, last_sent_at = ? where tenant = ? and id = ?`,
    ...[sending.attempt, sending.fence, leaseUntil, sending.unresolved],
    ...[sending.firstSentAt, now, tenant, id],
  );
  return sending;
}

function finished(
  statements: Statements,
  { tenant, id, fence }: Pick<Delivery, "tenant" | "id" | "fence">,
  result: DeliveryResult,
): boolean {
  const mine = "tenant = ? and id = ? and fence = ? and state in ('sending', 'uncertain')";
  const key = [tenant, id, fence];
  if (statements.get(`select 1 from delivery where ${mine}`, ...key) === null) return false;
  const set = (columns: string, ...values: (string | number | null)[]): void =>
    statements.run(`update delivery set lease_until = null, ${columns} where ${mine}`, ...values, ...key);
  if (result.state === "sent")
    set("state = 'sent', unresolved = 0, first_sent_at = null, posted_id = ?", result.postedId);
  else if (result.state === "dead") {
    endAfter(statements, tenant, id, result.error);
    set("state = 'dead', last_error = ?", result.error);
  } else {
    const { state, nextAttemptAt, error, unresolved } = result;
    const resent = result.state === "pending" && result.resent ? 1 : 0;
    set(
      `state = ?, next_attempt_at = ?, last_error = ?, unresolved = ?, resent = max(resent, ?),
       first_sent_at = iif(? = 0, null, first_sent_at)`,
      ...[state, nextAttemptAt, error, unresolved, resent, unresolved],
    );
  }
  return true;
}

/** The parts after a dead one would wait for ever. */
function endAfter(statements: Statements, tenant: TenantId, id: string, error: string): void {
  statements.run(
    `update delivery as d set state = 'dead', last_error = ?3 from delivery as first
     where first.tenant = ?1 and first.id = ?2 and d.tenant = first.tenant and d.schedule = first.schedule
       and d.due_at = first.due_at and d.part > first.part and d.state = 'pending'`,
    ...[tenant, id, error],
  );
}
