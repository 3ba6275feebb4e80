import type { SQLInputValue } from "node:sqlite";
import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { type BriefingStore, Schedule } from "../briefing-store.ts";
import { TenantId } from "../delivery-store.ts";
import type { Statements } from "./statements.ts";

const Json = z.string().transform((text): unknown => JSON.parse(text));

const ScheduleRow = z
  .object({
    tenant: TenantId,
    id: z.string(),
    name: z.string(),
    story: z.string(),
    stories: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.array(z.string()))
      .nullable(),
    platform: z.string(),
    channel: z.string(),
    recurrence: Json.pipe(Schedule.shape.recurrence),
    timetable: z.string(),
    topics: Json.pipe(Schedule.shape.topics),
    length: Schedule.shape.length,
    when_quiet: Schedule.shape.whenQuiet,
    lateness: z.number(),
    next_due: Instant.nullable(),
    paused: z.string().nullable(),
    paused_until: Instant.nullable(),
    failures: z.number(),
    created_by: z.string(),
    created_at: Instant,
  })
  .transform(
    ({ when_quiet, next_due, paused_until, created_by, created_at, stories, ...same }): Schedule => ({
      ...same,
      ...(stories === null ? {} : { stories }),
      whenQuiet: when_quiet,
      nextDue: next_due,
      pausedUntil: paused_until,
      createdBy: created_by,
      createdAt: created_at,
    }),
  );
const ScheduleRows = z.array(ScheduleRow);

/** The columns of a schedule in the order of `valuesOf`. */
const columns = [
  "tenant, id, name, story, platform, channel, recurrence, timetable, topics, length, when_quiet, lateness",
  "next_due, paused, paused_until, failures, created_by, created_at, stories",
].join(", ");

type ScheduleTable = Pick<
  BriefingStore,
  "addSchedule" | "setSchedule" | "removeSchedule" | "schedule" | "schedules" | "due"
>;

/** Schedules in SQLite. */
export function scheduleTable(statements: Statements): ScheduleTable {
  const { all, run } = statements;
  const found = (tenant: TenantId, id: string): Schedule | null =>
    ScheduleRows.parse(all("select * from schedule where tenant = ? and id = ?", tenant, id))[0] ?? null;
  const insert = (schedule: Schedule): void => {
    const places = columns.replace(/\w+/g, "?");
    run(`insert into schedule (${columns}) values (${places})`, ...valuesOf(schedule));
  };
  const remove = (tenant: TenantId, id: string): void =>
    run("delete from schedule where tenant = ? and id = ?", tenant, id);
  return {
    addSchedule: schedule =>
      statements.write(() => {
        if (found(schedule.tenant, schedule.id) !== null) return false;
        insert(schedule);
        return true;
      }),
    setSchedule: schedule =>
      statements.write(() => {
        if (found(schedule.tenant, schedule.id) === null) return false;
        remove(schedule.tenant, schedule.id);
        insert(schedule);
        return true;
      }),
    removeSchedule: (tenant, id) =>
      statements.write(() => {
        if (found(tenant, id) === null) return false;
        remove(tenant, id);
        run(
          `update delivery set state = 'dead', last_error = 'the schedule was removed'
           where tenant = ? and schedule = ? and state = 'pending'`,
          ...[tenant, id],
        );
        return true;
      }),
    schedule: (tenant, id) => statements.read(() => found(tenant, id)),
    schedules: tenant =>
      statements.read(() =>
        ScheduleRows.parse(
          all("select * from schedule where tenant = ?1 or ?1 is null order by tenant, id", tenant),
        ),
      ),
    due: (now, limit) =>
      statements.read(() =>
        ScheduleRows.parse(
          all(
            `select * from schedule where (paused is null and next_due <= ?1) or paused_until <= ?1
             order by next_due, tenant, id limit ?2`,
            ...[now, limit],
          ),
        ),
      ),
  };
}

function valuesOf(schedule: Schedule): SQLInputValue[] {
  return [
    schedule.tenant,
    schedule.id,
    schedule.name,
    schedule.story,
    schedule.platform,
    schedule.channel,
    JSON.stringify(schedule.recurrence),
    schedule.timetable,
    JSON.stringify(schedule.topics),
    schedule.length,
    schedule.whenQuiet,
    schedule.lateness,
    schedule.nextDue,
    schedule.paused,
    schedule.pausedUntil,
    schedule.failures,
    schedule.createdBy,
    schedule.createdAt,
    schedule.stories === undefined ? null : JSON.stringify(schedule.stories),
  ];
}
