import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { TenantId, type Thread } from "../delivery-store.ts";
import {
  type Look,
  type LookPlace,
  type LookStart,
  type Notice,
  Reliance,
  type RelianceStore,
  type Resting,
  type Telling,
  ToldMessage,
} from "../reliance-store.ts";
import type { Statements } from "./statements.ts";

const TellingRow = z
  .object({
    tenant: TenantId,
    id: z.string(),
    story: z.string(),
    platform: z.string(),
    kind: z.string(),
    channel: z.string(),
    thread: z.string().nullable(),
    reader: z.string().nullable(),
    messages: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.array(ToldMessage)),
    schedule: z.string().nullable(),
    due_at: Instant.nullable(),
    zone: z.string(),
    change: z.number(),
    told_at: Instant,
    forget_at: Instant,
    ref: z.string().nullable(),
    card: z.string().nullable(),
  })
  .transform(
    ({ due_at, told_at, forget_at, ...same }): Telling => ({
      ...same,
      dueAt: due_at,
      toldAt: told_at,
      forgetAt: forget_at,
    }),
  );
const TellingRows = z.array(TellingRow);
const RelianceRows = z.array(
  z
    .object({
      n: z.number(),
      line: z.number(),
      said: z.string(),
      post: z.string(),
      revision: z.number(),
      quote: z.string(),
      outlet: z.string(),
      label: z.string(),
      address: z.string().nullable(),
      state: Reliance.shape.state,
      mark: z.string().nullable(),
    })
    .transform(({ post, ...same }): Reliance => ({ ...same, postId: post })),
);
const MarkRows = z.array(z.object({ line: z.number(), mark: z.string() }));
const CorrectionRows = z.array(
  z
    .object({ id: z.string(), made_at: Instant, line: z.string() })
    .transform(({ id, made_at, line }) => ({ id, madeAt: made_at, line })),
);

/** So many posts are asked about in one statement: SQLite takes 32,766 values. */
const postsAtOnce = 1000;

/** What rests on what in SQLite, over tables of delivery.sqlite. */
export function relianceTable(statements: Statements): RelianceStore {
  const { all, number } = statements;
  return {
    keepTelling: (telling, rests) => statements.write(() => insertTelling(statements, telling, rests)),
    lookStart: (place, now) => statements.read(() => lookStart(statements, place, now)),
    restingOn: (place, postIds, now) => statements.read(() => restingOn(statements, { place, postIds, now })),
    toldIn: ({ tenant, platform, story, channel }, since, now) =>
      statements.read(() =>
        resting(
          statements,
          TellingRows.parse(
            all(
              `select * from telling where tenant = ? and platform = ? and channel = ? and told_at >= ? and story = ?
               and kind not in ('briefing', 'correction') and reader is null and forget_at > ?`,
              ...[tenant, platform, channel, since, story, now],
            ),
          ),
        ),
      ),
    opening: thread => statements.read(() => opening(statements, thread)),
    takeLook: look => statements.write(() => taken(statements, look)),
    corrections: (tenant, schedule, now) =>
      statements.read(() =>
        CorrectionRows.parse(
          all(
            `select id, made_at, line from correction where tenant = ? and schedule = ? and forget_at > ?
             order by made_at, id`,
            ...[tenant, schedule, now],
          ),
        ),
      ),
    forgetTellings: now =>
      statements.write(() => {
        const count = number("select count(*) from telling where forget_at <= ?", now) ?? 0;
        statements.run("delete from telling where forget_at <= ?", now);
        statements.run("delete from correction where forget_at <= ?", now);
        return count;
      }),
  };
}

/** Writes a telling with what it rests on, in the transaction that is open. */
export function insertTelling(statements: Statements, telling: Telling, rests: readonly Reliance[]): void {
  const { tenant, id } = telling;
  statements.run("delete from telling where tenant = ? and id = ?", tenant, id);
  statements.run(
    `insert into telling (tenant, id, story, platform, kind, channel, thread, reader, messages, schedule, due_at, zone,
       change, told_at, forget_at, ref, card, seen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    ...[tenant, id, telling.story, telling.platform, telling.kind, telling.channel, telling.thread],
    ...[telling.reader, JSON.stringify(telling.messages), telling.schedule, telling.dueAt, telling.zone],
    ...[telling.change, telling.toldAt, telling.forgetAt, telling.ref, telling.card],
  );
  for (const rest of rests) insertRest(statements, { tenant, id }, rest);
}

function insertRest(
  statements: Statements,
  { tenant, id }: Pick<Telling, "tenant" | "id">,
  rest: Reliance,
): void {
  statements.run(
    `insert into reliance (tenant, telling, n, line, said, post, revision, quote, outlet, label, address, state, mark)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, id, rest.n, rest.line, rest.said, rest.postId, rest.revision, rest.quote],
    ...[rest.outlet, rest.label, rest.address, rest.state, rest.mark],
  );
}

function lookStart(statements: Statements, { platform, story }: LookPlace, now: Instant): LookStart {
  const was = statements.number("select change from look where platform = ? and story = ?", platform, story);
  const rows = statements.all(
    "select * from telling where platform = ? and story = ? and seen = 0 and forget_at > ?",
    ...[platform, story, now],
  );
  return { was, fresh: resting(statements, TellingRows.parse(rows)) };
}

type Wanted = { place: LookPlace; postIds: readonly string[]; now: Instant };

function restingOn(statements: Statements, { place, postIds, now }: Wanted): Resting[] {
  const found = new Map<string, Telling>();
  for (let from = 0; from < postIds.length; from += postsAtOnce) {
    const some = postIds.slice(from, from + postsAtOnce);
    const rows = statements.all(
      `select distinct t.* from telling t join reliance r on r.tenant = t.tenant and r.telling = t.id
       where t.platform = ? and t.story = ? and t.forget_at > ? and r.post in (${some.map(() => "?").join(", ")})`,
      ...[place.platform, place.story, now, ...some],
    );
    for (const telling of TellingRows.parse(rows)) found.set(`${telling.tenant} ${telling.id}`, telling);
  }
  return resting(statements, [...found.values()]);
}

/** A briefing's thread has the id of its first message. */
function opening(statements: Statements, { tenant, story, id }: Thread): Resting | null {
  const rows = statements.all(
    `select t.* from telling t where t.tenant = ?1 and t.story = ?2 and t.kind not in ('answer', 'correction')
     and t.reader is null and (t.thread = ?3 or exists (select 1 from delivery d where d.tenant = t.tenant
       and d.schedule = t.schedule and d.due_at = t.due_at and d.part = 0 and d.posted_id = ?3))
     order by t.told_at, t.id limit 1`,
    ...[tenant, story, id],
  );
  return resting(statements, TellingRows.parse(rows))[0] ?? null;
}

function resting(statements: Statements, tellings: readonly Telling[]): Resting[] {
  return tellings
    .map(telling => accepted(statements, telling))
    .filter(telling => telling !== null)
    .sort((a, b) => compared([a.toldAt, b.toldAt], [a.tenant, b.tenant], [a.id, b.id]))
    .map(telling => ({
      telling,
      ...besideOf(statements, telling),
      rests: restsOf(statements, telling),
    }));
}

/** What something told rests on, in the order of its lines. */
export function restsOf(statements: Statements, { tenant, id }: Pick<Telling, "tenant" | "id">): Reliance[] {
  return RelianceRows.parse(
    statements.all(
      `select n, line, said, post, revision, quote, outlet, label, address, state, mark from reliance
       where tenant = ? and telling = ? order by n`,
      ...[tenant, id],
    ),
  );
}

/** Of a briefing over several stories, what the others' tellings have marked in its messages. */
function besideOf(
  statements: Statements,
  { tenant, id, kind, schedule, dueAt }: Telling,
): Pick<Resting, "beside"> {
  if (kind !== "briefing" || schedule === null) return {};
  const beside = MarkRows.parse(
    statements.all(
      // Named and crossed: without statistics SQLite would go through all that the tenant was told.
      `select r.line, r.mark from telling t indexed by telling_due
       cross join reliance r on r.tenant = t.tenant and r.telling = t.id
       where t.tenant = ? and t.schedule = ? and t.due_at = ? and t.kind = 'briefing' and t.id <> ?
       and r.mark is not null order by r.line`,
      ...[tenant, schedule, dueAt, id],
    ),
  );
  return beside.length === 0 ? {} : { beside };
}

/** A briefing stands where its messages were posted; one whose first message was not taken was not told, nor was a notice. */
function accepted(statements: Statements, telling: Telling): Telling | null {
  const { tenant, schedule, dueAt } = telling;
  if (schedule === null) return telling;
  const [first, ...others] = statements.texts(
    `select posted_id from delivery where tenant = ? and schedule = ? and due_at = ?
     and state = 'sent' and posted_id is not null order by part`,
    ...[tenant, schedule, dueAt],
  );
  if (first === undefined) return null;
  // What is said of an alert is said in its own thread, as of a briefing.
  if (telling.kind === "alert" && telling.reader === null)
    return { ...telling, thread: first, messages: [{ id: first, threadOf: null }] };
  // A notice stands in the thread that it was made for.
  if (telling.kind !== "briefing") return { ...telling, messages: [{ id: first, threadOf: telling.thread }] };
  const later = others.map(id => ({ id, threadOf: first }));
  return { ...telling, thread: first, messages: [{ id: first, threadOf: null }, ...later] };
}

function taken(statements: Statements, look: Look): boolean {
  const { platform, story, was, change, at } = look;
  const now = statements.number("select change from look where platform = ? and story = ?", platform, story);
  if (now !== was) return false;
  for (const notice of look.notices) insertNotice(statements, notice, at);
  for (const { tenant, id } of look.seen)
    statements.run("update telling set seen = 1 where tenant = ? and id = ?", tenant, id);
  for (const { tenant, id, rest } of look.rests) {
    statements.run("delete from reliance where tenant = ? and telling = ? and n = ?", tenant, id, rest.n);
    insertRest(statements, { tenant, id }, rest);
  }
  for (const { tenant, schedule, id, madeAt, forgetAt, line } of look.corrections)
    statements.run(
      `insert or ignore into correction (tenant, schedule, id, made_at, forget_at, line) values (?, ?, ?, ?, ?, ?)`,
      ...[tenant, schedule, id, madeAt, forgetAt, line],
    );
  statements.run(
    "insert into look (platform, story, change) values (?1, ?2, ?3) on conflict (platform, story) do update set change = ?3",
    ...[platform, story, change],
  );
  return true;
}

/** Puts a notice into the outbox, in the transaction that is open; one that is there already stays as it is. */
export function insertNotice(statements: Statements, notice: Notice, at: Instant): void {
  const { tenant, id, kind, platform, channel, threadOf, changes, payload, giveUpAt } = notice;
  if (kind === "edit" || kind === "direct-edit")
    statements.run(
      `update delivery indexed by delivery_changes set state = 'dead', last_error = 'a later one took its place'
       where kind in ('edit', 'direct-edit') and tenant = ? and platform = ? and channel = ? and changes = ?
       and state in ('pending', 'uncertain')`,
      ...[tenant, platform, channel, changes],
    );
  // Each stands alone: its own id takes the place of the schedule.
  statements.run(
    `insert or ignore into fire (tenant, schedule, due_at, claimed_at, outcome, window_to, change)
     values (?, ?, ?, ?, 'claimed', ?, 0)`,
    ...[tenant, id, at, at, at],
  );
  statements.run(
    `insert or ignore into delivery (tenant, id, kind, thread, changes, schedule, due_at, part, platform, channel, payload,
       state, attempt, fence, unresolved, next_attempt_at, give_up_at, resent)
     values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 'pending', 0, 0, 0, ?, ?, 0)`,
    ...[tenant, id, kind, threadOf, changes, id, at, platform, channel, payload, at, giveUpAt],
  );
}

function compared(...pairs: readonly (readonly [string, string])[]): number {
  const apart = pairs.find(([a, b]) => a !== b);
  return apart === undefined ? 0 : apart[0] < apart[1] ? -1 : 1;
}
