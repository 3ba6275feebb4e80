import { z } from "zod";
import { type Instant, plusSeconds } from "../../time/instant.ts";
import {
  Alert,
  type AlertLook,
  type AlertStart,
  type AlertStore,
  type KeptAlert,
  QuietHours,
  SubjectWatch,
} from "../alert-store.ts";
import { insertNotice, insertTelling, restsOf } from "./reliance-table.ts";
import type { Statements } from "./statements.ts";

const SubjectRows = z.array(
  SubjectWatch.omit({ direct: true, quiet: true, snoozedUntil: true, madeAt: true })
    .extend({
      direct: z.number(),
      quiet: z
        .string()
        .nullable()
        .transform((text): unknown => (text === null ? null : JSON.parse(text)))
        .pipe(QuietHours.nullable()),
      snoozed_until: SubjectWatch.shape.snoozedUntil,
      made_at: SubjectWatch.shape.madeAt,
    })
    .transform(
      ({ direct, snoozed_until, made_at, ...same }): SubjectWatch => ({
        ...same,
        direct: direct === 1,
        snoozedUntil: snoozed_until,
        madeAt: made_at,
      }),
    ),
);

const AlertRows = z.array(
  Alert.omit({ direct: true, madeAt: true, toldAt: true, until: true, grown: true })
    .extend({
      direct: z.number(),
      made_at: Alert.shape.madeAt,
      told_at: Alert.shape.toldAt,
      until_at: Alert.shape.until,
      grown: z.number(),
      posted_id: z.string().nullable(),
      dead: z.number(),
    })
    .transform(
      ({ direct, made_at, told_at, until_at, grown, posted_id, dead, ...same }): KeptAlert => ({
        ...same,
        ...{ direct: direct === 1, madeAt: made_at, toldAt: told_at, until: until_at },
        ...{ grown: grown === 1, postedId: posted_id, isDead: dead === 1 },
      }),
    ),
);

const PlaceRows = z.array(
  z
    .object({ tenant: Alert.shape.tenant, channel: z.string(), direct: z.number() })
    .transform(({ direct, ...same }) => ({ ...same, direct: direct === 1 })),
);

/** So long an alert is remembered, in seconds, a day: as long the same claim is not told again. */
const keptFor = 86_400;

/** Watches on subjects and their alerts in SQLite, over tables of delivery.sqlite. */
export function alertTable(statements: Statements): AlertStore {
  const { all, number, run } = statements;
  const isThere = ({ tenant, id }: Pick<SubjectWatch, "tenant" | "id">): boolean =>
    statements.get("select 1 from subject_watch where tenant = ? and id = ?", tenant, id) !== null;
  return {
    addSubject: (watch, most) => statements.write(() => added(statements, watch, most)),
    subjects: tenant =>
      statements.read(() =>
        SubjectRows.parse(
          all(
            "select * from subject_watch where (?1 is null or tenant = ?1) order by made_at, tenant, id",
            tenant,
          ),
        ),
      ),
    setSubject: watch =>
      statements.write(() => {
        if (!isThere(watch)) return false;
        run("delete from subject_watch where tenant = ? and id = ?", watch.tenant, watch.id);
        insertSubject(statements, watch);
        return true;
      }),
    removeSubject: watch =>
      statements.write(() => {
        const found = isThere(watch);
        run("delete from subject_watch where tenant = ? and id = ?", watch.tenant, watch.id);
        return found;
      }),
    alertStart: (place, now) => statements.read(() => startOf(statements, place, now)),
    alertRests: ({ tenant, id }) => statements.read(() => restsOf(statements, { tenant, id })),
    takeAlerts: look => statements.write(() => taken(statements, look)),
    forgetAlerts: now =>
      statements.write(() => {
        const before = plusSeconds(now, -keptFor);
        const count = number("select count(*) from alert where made_at < ?", before) ?? 0;
        run("delete from alert where made_at < ?", before);
        return count;
      }),
  };
}

function added(
  statements: Statements,
  watch: SubjectWatch,
  most: number,
): ReturnType<AlertStore["addSubject"]> {
  const { tenant, platform, story, channel, direct, kind, subject, id } = watch;
  const here = [tenant, platform, channel, direct ? 1 : 0];
  const where = "tenant = ? and platform = ? and channel = ? and direct = ?";
  const same = `select 1 from subject_watch where ${where} and story = ? and kind = ? and subject = ?`;
  if (statements.get(same, ...here, story, kind, subject) !== null) return "known";
  if (statements.get("select 1 from subject_watch where tenant = ? and id = ?", tenant, id) !== null)
    return "known";
  const count = statements.number(`select count(*) from subject_watch where ${where}`, ...here) ?? 0;
  if (count >= most) return "full";
  insertSubject(statements, watch);
  return "added";
}

function insertSubject(statements: Statements, watch: SubjectWatch): void {
  const { tenant, id, story, kind, subject, name, platform, channel, direct, reader, zone } = watch;
  const quiet = watch.quiet === null ? null : JSON.stringify(watch.quiet);
  statements.run(
    `insert into subject_watch (tenant, id, story, kind, subject, name, platform, channel, direct, reader, zone, outlets,
       quiet, snoozed_until, change, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, id, story, kind, subject, name, platform, channel, direct ? 1 : 0, reader, zone],
    ...[watch.outlets, quiet, watch.snoozedUntil, watch.change, watch.madeAt],
  );
}

function startOf(
  statements: Statements,
  { platform, story }: Pick<AlertLook, "platform" | "story">,
  now: Instant,
): AlertStart {
  const where = "where platform = ? and story = ?";
  const look = z
    .object({ n: z.number(), change: z.number() })
    .nullable()
    .parse(statements.get(`select n, change from alert_look ${where}`, platform, story));
  const watches = SubjectRows.parse(
    statements.all(`select * from subject_watch ${where} order by made_at, tenant, id`, platform, story),
  );
  const alerts = AlertRows.parse(
    statements.all(
      `select a.*, d.posted_id, coalesce(d.state = 'dead', 0) as dead from alert a
       left join delivery d on d.tenant = a.tenant and d.id = a.id
       where a.platform = ? and a.story = ? and a.made_at >= ? order by a.made_at, a.tenant, a.id`,
      ...[platform, story, plusSeconds(now, -keptFor)],
    ),
  );
  const beside = PlaceRows.parse(
    statements.all(
      "select tenant, channel, direct from alert where platform = ? and story <> ? and told_at > ?",
      ...[platform, story, plusSeconds(now, -3600)],
    ),
  );
  return { n: look?.n ?? 0, change: look?.change ?? null, watches, alerts, beside };
}

function taken(statements: Statements, look: AlertLook): boolean {
  const { platform, story, n, change, at } = look;
  const where = "where platform = ? and story = ?";
  const now = statements.number(`select n from alert_look ${where}`, platform, story) ?? 0;
  if (now !== n) return false;
  for (const alert of look.alerts) putAlert(statements, alert);
  for (const notice of look.notices) insertNotice(statements, notice, at);
  for (const { telling, rests } of look.told) insertTelling(statements, telling, rests);
  statements.run(`delete from alert_look ${where}`, platform, story);
  statements.run(
    "insert into alert_look (platform, story, n, change) values (?, ?, ?, ?)",
    ...[platform, story, n + 1, change],
  );
  return true;
}

function putAlert(statements: Statements, alert: Alert): void {
  const { tenant, id, story, platform, channel, direct, zone, state, madeAt, toldAt, until, body } = alert;
  statements.run("delete from alert where tenant = ? and id = ?", tenant, id);
  statements.run(
    `insert into alert (tenant, id, story, platform, channel, direct, zone, state, made_at, told_at, until_at, body, grown)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, id, story, platform, channel, direct ? 1 : 0, zone, state, madeAt, toldAt, until, body],
    alert.grown ? 1 : 0,
  );
}
