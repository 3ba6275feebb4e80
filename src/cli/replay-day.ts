import { analyse } from "../analysis/analyse.ts";
import { catchUpCommand, takeCatchUp } from "../commands/catch-up-command.ts";
import { recapCommand } from "../commands/recap-command.ts";
import type { Post } from "../coverage/post.ts";
import { deliveryWork } from "../delivery/delivery-work.ts";
import type { Work } from "../delivery/heartbeat.ts";
import type { Card } from "../message/card.ts";
import type { SubjectKind, SubjectWatch } from "../store/alert-store.ts";
import type { Schedule } from "../store/briefing-store.ts";
import { localTenant } from "../store/delivery-store.ts";
import { dayOf } from "../time/calendar.ts";
import { nextDue } from "../time/due-instants.ts";
import { formatDate } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { dailyRecurrence } from "../time/recurrence.ts";
import { besideBriefings } from "./beside-briefings.ts";
import { briefingParts } from "./briefing-parts.ts";
import { deskAt } from "./desk-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { postLine } from "./post-line.ts";
import { replayPoster } from "./replay-poster.ts";
import type { ReplayShown } from "./replay-result.ts";
import type { ReplayStep } from "./replay-steps.ts";

/** What a replay is played in: a newsroom of its own, and a clock that it moves. */
export type ReplayRoom = {
  room: Newsroom;
  /** Moves the clock of the newsroom. */
  moveTo: (at: Instant) => void;
  /** Waits as long as the stretch of virtual time lasts on the screen. */
  pace: (from: Instant, to: Instant) => Promise<void>;
  show: (shown: ReplayShown) => void;
};

const place = { tenant: localTenant, platform: "terminal", channel: "terminal" };
const reader = { tenant: localTenant, reader: "replay" };

/** Plays the steps: posts arrive, what is watched alerts, readers ask, briefings are due. Nothing leaves the process. */
export async function replayDay(steps: readonly ReplayStep[], replay: ReplayRoom): Promise<void> {
  const [first] = steps;
  if (first === undefined) return;
  const { room, moveTo, pace } = replay;
  moveTo(first.at);
  const work = workOf(replay, first.at);
  let before = first.at;
  for (const step of steps) {
    await pace(before, step.at);
    before = step.at;
    moveTo(step.at);
    if (step.what === "posts") {
      const { id, timezone } = room.story();
      room.coverage().putLines(id, timezone, step.posts.map(postLine), step.at);
      analyse(room.coverage(), room.story());
      for (const shown of arrived(step.posts, step.at)) replay.show(shown);
    }
    if (step.what === "recap" || step.what === "catch-up") asked(step.what, step.at, replay);
    await work.fire();
    await work.answer();
    await work.send();
  }
}

/** The bot's own work, with what a desk has set up: alerts on what is breaking, a briefing every morning. */
function workOf({ room, show }: ReplayRoom, start: Instant): Work {
  const { clock } = room;
  const [story, delivery] = [room.story(), room.delivery()];
  delivery.briefings.addSchedule(morningBriefing(story.id, room.zone(), start));
  for (const watch of watches(room)) delivery.alerts.addSubject(watch, 9);
  const poster = replayPoster((card, edited) => show({ what: kindOf(card), at: clock.now(), edited, card }));
  // That it is the sample is said once, at its head.
  const given = { coverage: room.coverage, sample: false, posters: [poster] };
  const parts = briefingParts(room, { ...given, tellOwner: async () => {} });
  return deliveryWork(parts, besideBriefings(room, given));
}

function kindOf({ kind }: Card): "alert" | "briefing" | "correction" {
  return kind === "alert" || kind === "correction" ? kind : "briefing";
}

function morningBriefing(story: string, zone: string, start: Instant): Schedule {
  const recurrence = dailyRecurrence("07:00", "daily", zone);
  return {
    ...{ ...place, id: "morning", name: "Morning", story, recurrence, timetable: "daily 07:00" },
    ...{ topics: [], length: "standard", whenQuiet: "line", lateness: 14_400 },
    ...{ nextDue: nextDue(recurrence, start), paused: null, pausedUntil: null, failures: 0 },
    ...{ createdBy: "local", createdAt: start },
  };
}

/** What the channel of the replay watches: posts tagged Breaking, and the story's first topic. */
function watches(room: Newsroom): SubjectWatch[] {
  const { id: story, topics } = room.story();
  const watch = (id: string, kind: SubjectKind, subject: string, name: string): SubjectWatch => ({
    ...{ ...place, direct: false, id, story, kind, subject, name, reader: "local", zone: room.zone() },
    ...{ outlets: 1, quiet: null, snoozedUntil: null, change: 0, madeAt: room.clock.now() },
  });
  const [topic] = topics;
  const onTopic = topic === undefined ? [] : [watch("TOPIC", "topic", topic.id, topic.name)];
  return [watch("BREAK", "breaking", "", "breaking"), ...onTopic];
}

/** What came at one moment, an outlet a line. */
function arrived(posts: readonly Post[], at: Instant): ReplayShown[] {
  return [...Map.groupBy(posts, ({ source }) => source)].flatMap(([source, some]) => {
    const [first, ...others] = some;
    if (first === undefined) return [];
    const title =
      first.title ??
      first.paragraphs.find(({ role }) => role === "text" || role === "list-item")?.text ??
      null;
    return [
      {
        ...{ what: "posts" as const, at, source, sourceName: first.sourceName, posts: some.length },
        title: others.length === 0 ? title : null,
        breaking: some.some(({ kind }) => kind === "breaking"),
        revised: some.filter(({ revision }) => revision > 1).length,
      },
    ];
  });
}

/** A reader asks: for the day so far, and in the evening for what is new since. */
function asked(what: "recap" | "catch-up", at: Instant, { room, show }: ReplayRoom): void {
  const desk = deskAt(room);
  const { readers } = room.delivery();
  const catching = { readers, reader, id: `${what} ${at}` };
  const caught = catchUpCommand([desk], catching, { again: false, topics: [], length: "standard" });
  takeCatchUp(catching, at);
  const day = formatDate(dayOf(at, desk.zone), { year: true });
  const wish = { window: day, topics: [], sources: [], length: "standard" as const };
  show({ what, at, edited: false, card: what === "recap" ? recapCommand(desk, wish) : caught.card });
}
