import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import type { CommandOf } from "../message/command.ts";
import { type Schedule, storiesIn } from "../store/briefing-store.ts";
import { hourOf } from "../time/calendar.ts";
import { nextDue } from "../time/due-instants.ts";
import { cronRecurrence, dailyRecurrence, type Recurrence } from "../time/recurrence.ts";
import { topicIdsIn } from "./named-ids.ts";
import { sentences } from "./problem.ts";
import type { ScheduleDesk, ScheduleTarget } from "./schedule-desk.ts";
import { storyNamed } from "./story-named.ts";

/** INTERACTION 4.6: briefings of one channel and of one workspace. */
const mostInChannel = 5;
const mostOfTenant = 50;
/** A briefing up to 4 hours late is still posted. INTERACTION 4.6. Seconds. */
const lateness = 4 * 3600;

type Wish = CommandOf<"schedule">;

/** The schedule that a command describes, checked against those that are there. Throws a `usage` fault (E11, E26 to E29). */
export function newSchedule(desk: ScheduleDesk, wish: Wish, target: ScheduleTarget): Schedule {
  const timetable = timetableOf(wish, null, desk.zone);
  const due = nextDue(timetable.recurrence, desk.now);
  const name = wish.schedule ?? `${partOfDay(timetable.recurrence, due)} briefing`;
  const { story, ...over } = storiesOf(desk, wish, desk.story);
  const schedule: Schedule = {
    ...target,
    ...timetable,
    id: freeId(desk, target, name),
    name,
    story: story.id,
    ...over,
    topics: topicIdsIn(story, wish.topics),
    length: wish.length ?? "standard",
    whenQuiet: wish.quiet ?? "line",
    lateness,
    nextDue: due,
    paused: null,
    pausedUntil: null,
    failures: 0,
    createdBy: desk.caller.id,
    createdAt: desk.now,
  };
  checkLimits(desk, schedule);
  return schedule;
}

/** The schedule with what the command changes. Throws as `newSchedule` does. */
export function editedSchedule(desk: ScheduleDesk, before: Schedule, wish: Wish): Schedule {
  const timetable = timetableOf(wish, before, before.recurrence.zone);
  const { stories: several, ...same } = before;
  const old = desk.stories.find(({ id }) => id === before.story) ?? desk.story;
  const usual = several === undefined ? { story: old } : { story: old, stories: several };
  const { story, ...over } = wish.stories.length === 0 ? usual : storiesOf(desk, wish, old);
  const isOver = "stories" in over && over.stories !== undefined;
  if (isOver && wish.topics.length > 0) throw new Fault("usage", sentences.noTopics());
  const kept = isOver || story !== old ? [] : before.topics;
  const schedule: Schedule = {
    ...same,
    ...timetable,
    ...over,
    story: wish.stories.length === 0 ? before.story : story.id,
    channel: wish.channel ?? before.channel,
    topics: wish.topics.length === 0 ? kept : topicIdsIn(story, wish.topics),
    length: wish.length ?? before.length,
    whenQuiet: wish.quiet ?? before.whenQuiet,
    nextDue: nextDue(timetable.recurrence, desk.now),
  };
  checkLimits(desk, schedule);
  return schedule;
}

/** The stories that a command names; the usual one where it names none. */
function storiesOf(
  { stories }: ScheduleDesk,
  wish: Wish,
  usual: Story,
): { story: Story } & Pick<Schedule, "stories"> {
  const named = wish.stories.map(words => {
    const found = storyNamed(words, stories);
    if (found !== null) return found;
    const names = stories.map(({ id }) => id);
    throw new Fault("usage", sentences.noStory(words, names));
  });
  const [story = usual, ...others] = new Set(named);
  if (others.length === 0) return { story };
  if (wish.topics.length > 0) throw new Fault("usage", sentences.noTopics());
  return { story, stories: [story, ...others].map(({ id }) => id) };
}

function timetableOf(
  wish: Wish,
  before: Schedule | null,
  usual: string,
): Pick<Schedule, "recurrence" | "timetable"> {
  const zone = wish.zone ?? usual;
  if (wish.cron !== null) {
    if (wish.time !== null || wish.days !== null)
      throw new Fault("usage", "Give either a time with days or a cron pattern, not both.");
    return { recurrence: cronRecurrence(wish.cron, zone), timetable: `cron ${wish.cron.trim()}` };
  }
  // As a reader wrote it before: "weekdays 07:30", or "cron 0 7 * * 1-5".
  const [oldDays = "daily", oldTime = ""] = before?.timetable.split(" ") ?? [];
  if (oldDays === "cron" && wish.time === null && wish.days === null && before !== null)
    return {
      recurrence: cronRecurrence(before.timetable.slice("cron ".length), zone),
      timetable: before.timetable,
    };
  const days = wish.days ?? (oldDays === "cron" ? "daily" : oldDays);
  const time = wish.time ?? (oldDays === "cron" ? "" : oldTime);
  return { recurrence: dailyRecurrence(time, days, zone), timetable: `${days} ${time.padStart(5, "0")}` };
}

function checkLimits({ store }: ScheduleDesk, schedule: Schedule): void {
  const others = store.schedules(schedule.tenant).filter(each => each.id !== schedule.id);
  const here = others.filter(
    each => each.platform === schedule.platform && each.channel === schedule.channel,
  );
  const same = here.find(
    each =>
      storiesIn(each).join() === storiesIn(schedule).join() &&
      JSON.stringify(each.recurrence) === JSON.stringify(schedule.recurrence) &&
      each.topics.join() === schedule.topics.join(),
  );
  if (same !== undefined) throw new Fault("usage", sentences.E29(same.name));
  if (here.length >= mostInChannel) throw new Fault("usage", sentences.E28(mostInChannel));
  if (others.length >= mostOfTenant) throw new Fault("usage", sentences.E28all(mostOfTenant));
}

/** The name as letters and digits with hyphens between, with a number where it is taken: "morning-desk-2". */
function freeId({ store }: ScheduleDesk, { tenant }: ScheduleTarget, name: string): string {
  // 40 characters leave room for a number, and for a button to carry the id.
  const slug =
    foldKey(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 40)
      .replace(/^-+|-+$/g, "") || "briefing";
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (store.schedule(tenant, id) === null) return id;
  }
}

function partOfDay({ zone }: Recurrence, due: string | null): string {
  const hour = due === null ? 0 : hourOf(due, zone);
  if (hour >= 4 && hour < 12) return "Morning";
  if (hour >= 12 && hour < 18) return "Afternoon";
  return hour >= 18 ? "Evening" : "Night";
}
