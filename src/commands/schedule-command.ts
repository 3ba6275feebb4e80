import { Fault } from "../errors.ts";
import type { CommandOf } from "../message/command.ts";
import { dueText, scheduleNotice } from "../message/schedule-card.ts";
import { type FireView, type ScheduleReport, scheduleView } from "../message/schedule-report.ts";
import type { Schedule } from "../store/briefing-store.ts";
import { comingDay } from "../time/coming-day.ts";
import { nextDue } from "../time/due-instants.ts";
import { secondsBetween } from "../time/instant.ts";
import { foundSchedule, isHere, isSeen, mayAdd, mayChange } from "./found-schedule.ts";
import { editedSchedule, newSchedule } from "./new-schedule.ts";
import { sentences } from "./problem.ts";
import { type ScheduleDesk, storyNamesOf } from "./schedule-desk.ts";

/** INTERACTION 4.9: by hand at most once in so many seconds. */
const runEvery = 300;
/** How many due times `history` shows. */
const shownFires = 14;

type Wish = CommandOf<"schedule">;

/** Carries out a `schedule` command. Throws a `usage` fault with a sentence for the reader where it cannot. */
export async function scheduleCommand(desk: ScheduleDesk, wish: Wish): Promise<ScheduleReport> {
  switch (wish.act) {
    case "add":
      return add(desk, wish);
    case "list":
      return list(desk);
    case "edit":
      return edit(desk, wish);
    case "pause":
      return pause(desk, wish);
    case "resume":
      return resume(desk, foundSchedule(desk, wish.schedule));
    case "remove":
      return remove(desk, foundSchedule(desk, wish.schedule));
    case "preview":
      return preview(desk, foundSchedule(desk, wish.schedule));
    case "run":
      return run(desk, foundSchedule(desk, wish.schedule));
    case "history":
      return history(desk, foundSchedule(desk, wish.schedule));
  }
}

async function add(desk: ScheduleDesk, wish: Wish): Promise<ScheduleReport> {
  mayAdd(desk);
  if (wish.time === null && wish.cron === null) throw new Fault("usage", sentences.E26());
  if (desk.here === null) throw new Fault("usage", "Give the channel that the briefing is for.");
  const target = { ...desk.here, channel: wish.channel ?? desk.here.channel };
  const schedule = newSchedule(desk, wish, target);
  await announced(desk, schedule);
  if (!desk.store.addSchedule(schedule))
    throw new Fault("usage", `There is a briefing “${schedule.id}” already.`);
  return reported(desk, "add", schedule, [`Saved “${schedule.name}”. ${nextPost(schedule)}`]);
}

async function edit(desk: ScheduleDesk, wish: Wish): Promise<ScheduleReport> {
  const before = foundSchedule(desk, wish.schedule);
  mayChange(desk, before);
  const after = editedSchedule(desk, before, wish);
  if (after.channel !== before.channel) await announced(desk, after);
  desk.store.setSchedule(after);
  return reported(desk, "edit", after, [`Saved “${after.name}”. ${nextPost(after)}`]);
}

/** The message in the channel is the test whether the bot may post there: refused, nothing is saved. */
async function announced(desk: ScheduleDesk, schedule: Schedule): Promise<void> {
  const card = scheduleNotice(scheduleView(schedule, desk.now), {
    storyName: desk.story.name,
    ...storyNamesOf(desk.stories),
    name: desk.name,
    by: desk.caller.name,
    pausedBy: desk.caller.manages === null ? "Anyone here" : "Whoever manages the channel",
  });
  const refused = await desk.announce(schedule, card);
  if (refused !== null) throw new Fault("usage", `${refused} Nothing was saved.`);
}

function list(desk: ScheduleDesk): ScheduleReport {
  const all = desk.store.schedules(desk.tenant).filter(each => isSeen(desk, each));
  const here = all.filter(each => isHere(desk, each));
  const elsewhere = all.length - here.length;
  const example =
    desk.here === null
      ? "schedule add --time 07:30 --days weekdays"
      : `${desk.name}schedule add 07:30 weekdays`;
  const said = [
    ...(here.length === 0 ? [`No briefings here yet. Add one: ${example}`] : []),
    ...(elsewhere === 0 ? [] : [`${elsewhere} more in other channels.`]),
  ];
  return { ...blank("list"), schedules: here.map(each => scheduleView(each, desk.now)), said };
}

function pause(desk: ScheduleDesk, wish: Wish): ScheduleReport {
  mayAdd(desk);
  const schedule = foundSchedule(desk, wish.schedule);
  const { zone } = schedule.recurrence;
  const until = wish.until === null ? null : comingDay(wish.until, { now: desk.now, zone });
  if (wish.until !== null && until === null)
    throw new Fault("usage", `I could not read “${wish.until}” as a coming day. Examples: Mon, 24 Feb.`);
  const by = `paused by ${desk.caller.name ?? desk.caller.id}`;
  const paused: Schedule = { ...schedule, paused: by, pausedUntil: until };
  desk.store.setSchedule(paused);
  const end = until === null ? "until somebody resumes it" : `until ${dueText(until, zone)}`;
  return reported(desk, "pause", paused, [`“${schedule.name}” is paused ${end}.`]);
}

function resume(desk: ScheduleDesk, schedule: Schedule): ScheduleReport {
  mayAdd(desk);
  const resumed: Schedule = {
    ...schedule,
    ...{ paused: null, pausedUntil: null, failures: 0 },
    nextDue: nextDue(schedule.recurrence, desk.now),
  };
  desk.store.setSchedule(resumed);
  return reported(desk, "resume", resumed, [`“${schedule.name}” runs again. ${nextPost(resumed)}`]);
}

function remove(desk: ScheduleDesk, schedule: Schedule): ScheduleReport {
  mayChange(desk, schedule);
  desk.store.removeSchedule(schedule.tenant, schedule.id);
  return reported(desk, "remove", schedule, [`Removed “${schedule.name}”.`]);
}

async function preview(desk: ScheduleDesk, schedule: Schedule): Promise<ScheduleReport> {
  const said = [`Preview of “${schedule.name}”; nothing is posted. ${nextPost(schedule)}`];
  return { ...reported(desk, "preview", schedule, said), briefing: await desk.preview(schedule) };
}

async function run(desk: ScheduleDesk, schedule: Schedule): Promise<ScheduleReport> {
  mayAdd(desk);
  const [last] = desk.store.fires(schedule.tenant, schedule.id, 1);
  const since = last?.outcome === "claimed" ? secondsBetween(last.claimedAt, desk.now) : runEvery;
  if (since < runEvery)
    throw new Fault(
      "usage",
      `“${schedule.name}” was posted just now. Try again in ${Math.ceil((runEvery - since) / 60)} minutes.`,
    );
  if (!(await desk.runNow(schedule)))
    throw new Fault("usage", `“${schedule.name}” was not posted: its platform is off, or it just changed.`);
  return reported(desk, "run", schedule, [`“${schedule.name}” is made and on its way to its channel.`]);
}

function history(desk: ScheduleDesk, schedule: Schedule): ScheduleReport {
  const { tenant, id } = schedule;
  const deliveries = desk.store.deliveries(tenant, { schedule: id, limit: shownFires * 10 });
  const fires = desk.store.fires(tenant, id, shownFires).map((fire): FireView => {
    const { dueAt, claimedAt, outcome, from, to } = fire;
    const first = deliveries.find(each => each.dueAt === dueAt && each.part === 0);
    if (first === undefined) return { dueAt, claimedAt, outcome, from, to, delivery: null };
    const { state, attempt, postedId, lastError, resent } = first;
    return { dueAt, claimedAt, outcome, from, to, delivery: { state, attempt, postedId, lastError, resent } };
  });
  const none = fires.length === 0 ? [`“${schedule.name}” has not been due yet.`] : [`“${schedule.name}”`];
  return { ...reported(desk, "history", schedule, none), fires };
}

function reported(desk: ScheduleDesk, act: Wish["act"], schedule: Schedule, said: string[]): ScheduleReport {
  return { ...blank(act), schedules: [scheduleView(schedule, desk.now)], said };
}

function blank(act: Wish["act"]): ScheduleReport {
  return { act, schedules: [], said: [], fires: [], briefing: null };
}

function nextPost({ nextDue: due, recurrence, paused }: Schedule): string {
  if (paused !== null) return "It is paused.";
  return due === null ? "It never comes: no day matches." : `Next post ${dueText(due, recurrence.zone)}.`;
}
