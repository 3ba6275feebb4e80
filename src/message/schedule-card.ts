import { storiesIn } from "../store/briefing-store.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatClock, formatDate, formatMoment } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { blankCard, type Card, type CardAction, type CardLine, plainLine } from "./card.ts";
import type { CommandOf, ScheduleAct } from "./command.ts";
import type { FireView, ScheduleReport, ScheduleView } from "./schedule-report.ts";

/** What a schedule's card says beside the report. */
export type ScheduleCardParts = {
  storyName: string;
  /** The names of the stories by their ids, where several are served: each briefing says whose it is. @default none */
  storyNames?: ReadonlyMap<string, string>;
  /** What stands before a command here: "/ukraine ". */
  name: string;
  /** True where all schedules of the installation are shown: each with its platform and channel. */
  everywhere: boolean;
};

/** What came of a `schedule` command, for the caller alone. */
export function scheduleCard(report: ScheduleReport, parts: ScheduleCardParts): Card {
  const [only] = report.schedules;
  if (report.act === "preview" && report.briefing !== null)
    return {
      ...report.briefing,
      notices: [...report.said, ...report.briefing.notices],
      actions: [],
      visibility: "private",
    };
  const [lead, ...said] = report.said;
  const shown = report.act === "list" ? report.schedules.map(each => lineOf(each, parts)) : [];
  const due = report.act === "add" || report.act === "edit" || report.act === "resume";
  const next = only !== undefined && due ? [nextLine(only), ...only.clock.map(plainLine)] : [];
  return {
    ...blankCard("schedule"),
    title: `${only === undefined || report.act === "list" ? parts.storyName : namesOf(only, parts)} · briefings`,
    lead: lead === undefined ? null : plainLine(lead),
    sections: [
      { heading: null, lines: [...said.map(plainLine), ...shown, ...next] },
      { heading: null, lines: report.fires.map(fire => fireLine(fire, only?.zone ?? "UTC")) },
    ].filter(section => section.lines.length > 0),
    actions: actionsAfter(report),
  };
}

/** What everybody in the channel sees when a briefing is set up there: it is also the test whether the bot may post. */
export function scheduleNotice(
  view: ScheduleView,
  parts: Pick<ScheduleCardParts, "storyName" | "storyNames" | "name"> & {
    by: string | null;
    pausedBy: string;
  },
): Card {
  const [first] = view.next;
  const next = first === undefined ? "" : ` (next: ${dueText(first, view.zone)})`;
  const by = parts.by === null ? "" : `Set up by ${parts.by}. `;
  return {
    ...blankCard("schedule"),
    title: `${namesOf(view, parts)} · briefing`,
    lead: plainLine(`“${view.name}” will post here ${view.timetable} ${view.zone}${next}.`),
    sections: [
      {
        heading: null,
        lines: [plainLine(`${by}${parts.pausedBy} can pause it: ${parts.name}schedule pause ${view.id}`)],
      },
    ],
    actions: (["preview", "run", "pause"] as const).map(act => ({
      label: act === "run" ? "Run now" : `${act[0]?.toUpperCase()}${act.slice(1)}`,
      command: scheduleAct(act, view.id),
    })),
    visibility: "channel",
  };
}

/** "Tue 18 Feb, 07:30 GMT". */
export function dueText(at: Instant, zone: string): string {
  return `${formatDate(dayOf(at, zone), { weekday: true })}, ${formatClock(at, zone)}`;
}

function scheduleAct(act: ScheduleAct, schedule: string): CommandOf<"schedule"> {
  return {
    ...{ verb: "schedule", act, schedule },
    ...{ time: null, days: null, cron: null, zone: null, channel: null },
    ...{ topics: [], stories: [], length: null, quiet: null, until: null },
  };
}

function actionsAfter({ act, schedules }: ScheduleReport): CardAction[] {
  const [only] = schedules;
  if (only === undefined || act === "list" || act === "remove") return [];
  if (act === "pause") return [{ label: "Resume", command: scheduleAct("resume", only.id) }];
  return act === "history" ? [] : [{ label: "Preview", command: scheduleAct("preview", only.id) }];
}

function lineOf(view: ScheduleView, parts: ScheduleCardParts): CardLine {
  const [first] = view.next;
  const state =
    view.paused === null
      ? `next ${first === undefined ? "never" : dueText(first, view.zone)}`
      : `paused${view.pausedUntil === null ? "" : ` until ${dueText(view.pausedUntil, view.zone)}`} (${view.paused})`;
  const of = parts.storyNames === undefined ? "" : ` on ${namesOf(view, parts)}`;
  const where = parts.everywhere ? ` to ${view.platform} ${view.channel}` : "";
  const offsets = view.clock[0] === undefined ? "" : ` ${view.clock[0]}`;
  return {
    label: view.id,
    text: `“${view.name}”${of}, ${view.timetable} ${view.zone}${where}; ${state}.${offsets}`,
    links: [],
  };
}

/** The stories of a briefing by name; the story that is spoken of where no names are known. */
function namesOf(
  view: ScheduleView,
  { storyName, storyNames }: Pick<ScheduleCardParts, "storyName" | "storyNames">,
) {
  return storyNames === undefined
    ? storyName
    : storiesIn(view)
        .map(id => storyNames.get(id) ?? id)
        .join(", ");
}

function nextLine({ next, zone }: ScheduleView): CardLine {
  const times = next.map(at => dueText(at, zone)).join("; ");
  return { label: "Next", text: times === "" ? "never: no day matches" : times, links: [] };
}

function fireLine({ dueAt, claimedAt, outcome, delivery }: FireView, zone: string): CardLine {
  return {
    label: formatMoment(dueAt, zone),
    text: `${stateText(outcome, delivery)} at ${bareClock(claimedAt, zone)}`,
    links: [],
  };
}

function stateText(outcome: FireView["outcome"], delivery: FireView["delivery"]): string {
  if (outcome === "missed") return "missed: noticed";
  if (outcome === "skipped" || delivery === null) return "quiet, nothing posted: looked";
  const why = delivery.lastError === null ? "" : ` (${delivery.lastError})`;
  switch (delivery.state) {
    case "sent":
      return delivery.resent ? "posted, marked as re-sent: made" : "posted: made";
    case "dead":
      return `not posted${why}: made`;
    case "uncertain":
      return `not confirmed yet${why}: made`;
    default:
      return `on its way${why}: made`;
  }
}
