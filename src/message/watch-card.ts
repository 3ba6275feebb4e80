import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { blankWatch } from "./blank-watch.ts";
import { blankCard, type Card, type CardAction, type CardLine, plainLine } from "./card.ts";
import type { CommandOf } from "./command.ts";
import type { SubjectView, WatchReport, WatchView } from "./watch-report.ts";

/** What a card of watches says beside the report. */
export type WatchCardParts = {
  storyName: string;
  zone: string;
  /** True where the watches of everybody are shown: each with its platform and reader. */
  everywhere: boolean;
};

/** What came of a `watch` command, for the caller alone. */
export function watchCard(report: WatchReport, parts: WatchCardParts): Card {
  const [lead, ...said] = report.said;
  const listed = [
    ...report.alerts.map(each => subjectLine(each, parts)),
    ...report.watches.map(each => lineOf(each, parts)),
  ];
  const lines = [...said.map(plainLine), ...(report.act === "list" ? listed : [])];
  return {
    ...blankCard("watch"),
    title: `${parts.storyName} · watches`,
    lead: lead === undefined ? null : plainLine(lead),
    sections: lines.length === 0 ? [] : [{ heading: null, lines }],
    actions: parts.everywhere ? [] : actionsAfter(report),
  };
}

/** The command that watches a question: by its words, or by the ref of where it was asked, which a button can carry. */
export function watchQuestion(named: { question: string } | { asked: string }): CommandOf<"watch"> {
  return { ...blankWatch, act: "add", kind: "question", ...named };
}

/** What a channel is told when its alerts are set up: what comes, by whom, and how it is stopped. */
export function alertsNotice(
  { id }: SubjectView,
  parts: { storyName: string; name: string; said: string; by: string; stoppedBy: string },
): Card {
  const { storyName, name, said, by, stoppedBy } = parts;
  const stop = `${stoppedBy} can stop them: ${name}watch remove ${id}`;
  return {
    ...blankCard("watch"),
    title: `${storyName} · alerts`,
    lead: plainLine(said),
    sections: [{ heading: null, lines: [plainLine(`Set up by ${by}.`), plainLine(stop)] }],
    actions: [removal(id, "Stop this watch")],
    visibility: "channel",
  };
}

function actionsAfter({ act, watches, alerts }: WatchReport): CardAction[] {
  const ids = [...alerts, ...watches].map(({ id }) => id);
  const watch = alerts.map(({ id }) => id).join(" ");
  switch (act) {
    case "list":
      return ids.map(id => removal(id, `Remove ${id}`));
    case "add":
      return ids.map(id => removal(id, "Remove"));
    case "snooze":
      return [{ label: "Resume", command: { ...blankWatch, act: "resume", watch } }];
    case "remove":
      // What was stopped by a slip is back with one press.
      return alerts.map(each => ({ label: `Watch ${each.name} again`, command: additionOf(each) }));
    case "resume":
      return [];
  }
}

function removal(watch: string, label: string): CardAction {
  return { label, command: { ...blankWatch, act: "remove", watch } };
}

/** The command that adds a watch as this one is. */
function additionOf({ kind, subject, name, direct, outlets, quiet }: SubjectView): CommandOf<"watch"> {
  const words = kind === "breaking" ? null : kind === "figure" ? subject : name;
  return {
    ...{ ...blankWatch, act: "add", kind, question: words, to: direct ? "dm" : "channel" },
    min: outlets > 1 ? String(outlets) : null,
    quiet: quiet === null ? (direct ? "none" : null) : `${quiet.from}-${quiet.to}`,
  };
}

function subjectLine(view: SubjectView, { zone, everywhere }: WatchCardParts): CardLine {
  const { id, name, direct, outlets, quiet, snoozedUntil, madeAt } = view;
  const parts = [
    `alerts on ${name} ${direct ? "by direct message" : "here"}`,
    ...(outlets > 1 ? [`once ${outlets} outlets have it`] : []),
    ...(quiet === null ? [] : [`none from ${quiet.from} to ${quiet.to}`]),
    `since ${formatDate(dayOf(madeAt, zone))}`,
    ...(snoozedUntil === null ? [] : [`snoozed until ${momentOf(snoozedUntil, zone)}`]),
  ];
  const whose = everywhere ? ` (${view.platform} ${view.channel})` : "";
  return { label: id, text: `${parts.join(", ")}${whose}`, links: [] };
}

function momentOf(at: string, zone: string): string {
  return `${formatDate(dayOf(at, zone))} ${bareClock(at, zone)}`;
}

function lineOf(view: WatchView, { zone, everywhere }: WatchCardParts): CardLine {
  const day = (at: string) => formatDate(dayOf(at, zone));
  const where = view.direct ? "by direct message" : view.thread === null ? "here" : "in its thread";
  const whose = everywhere ? ` (${view.platform} ${view.reader})` : "";
  const text = `“${view.question}”, since ${day(view.madeAt)}, until ${day(view.endsAt)}, told ${where}${whose}`;
  return { label: view.id, text, links: [] };
}
