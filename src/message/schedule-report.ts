import { z } from "zod";
import { Delivery, Fire, Schedule } from "../store/briefing-store.ts";
import { clockChanges } from "../time/clock-changes.ts";
import { nextDues } from "../time/due-instants.ts";
import { Instant } from "../time/instant.ts";
import { Card } from "./card.ts";
import { ScheduleAct } from "./command.ts";

const view = Schedule.pick({
  tenant: true,
  id: true,
  name: true,
  story: true,
  stories: true,
  platform: true,
  channel: true,
  timetable: true,
  topics: true,
  length: true,
  whenQuiet: true,
  paused: true,
  pausedUntil: true,
  failures: true,
  createdBy: true,
});

/** A schedule as it is shown: with its zone, its next due times and what the clock does to them. */
export const ScheduleView = view.extend({
  zone: z.string(),
  /** The next three; of a paused one those after its pause, none where nobody knows when it ends. */
  next: z.array(Instant),
  /** Sentences on the coming changes of the clock. */
  clock: z.array(z.string()),
});
export type ScheduleView = z.infer<typeof ScheduleView>;

/** What became of one due time, with the state of its first message. */
export const FireView = Fire.omit({ tenant: true, schedule: true, change: true }).extend({
  delivery: Delivery.pick({
    state: true,
    attempt: true,
    postedId: true,
    lastError: true,
    resent: true,
  }).nullable(),
});
export type FireView = z.infer<typeof FireView>;

/** What came of a `schedule` command: what the command line prints and a card is made of. */
export const ScheduleReport = z.strictObject({
  act: ScheduleAct,
  /** The schedules it is about, as they are now; a removed one as it was. */
  schedules: z.array(ScheduleView),
  /** What was done, in sentences. */
  said: z.array(z.string()),
  /** Of `history`: newest first. */
  fires: z.array(FireView),
  /** Of `preview`: the briefing as it would be now. */
  briefing: Card.nullable(),
});
export type ScheduleReport = z.infer<typeof ScheduleReport>;

/** A schedule as it is shown at `now`. */
export function scheduleView(schedule: Schedule, now: Instant): ScheduleView {
  const { recurrence, paused, pausedUntil } = schedule;
  const from = paused === null ? now : pausedUntil;
  return {
    ...view.strip().parse(schedule),
    zone: recurrence.zone,
    next: from === null ? [] : nextDues(recurrence, from, 3),
    clock: clockChanges(recurrence, now),
  };
}
