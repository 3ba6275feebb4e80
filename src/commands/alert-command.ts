import { Fault } from "../errors.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { alertsNotice } from "../message/watch-card.ts";
import { SubjectView, type WatchReport } from "../message/watch-report.ts";
import type { SubjectKind, SubjectWatch } from "../store/alert-store.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { plusSeconds } from "../time/instant.ts";
import { sentences } from "./problem.ts";
import { outletsMeant, quietMeant, snoozeLength, subjectMeant } from "./subject-watch.ts";
import { refOfQuestion } from "./thread-memory.ts";
import type { WatchDesk } from "./watch-desk.ts";

/** A place watches at most so many subjects at once. */
const mostSubjects = 10;

type Wish = CommandOf<"watch">;

/** Adds a watch on a subject. A channel's is announced in the channel: where that is refused nothing is saved. */
export async function addSubject(at: WatchDesk, kind: SubjectKind, wish: Wish): Promise<WatchReport> {
  const { desk, delivery, tenant, caller } = at;
  const { story, now } = desk;
  const place = placeMeant(at, wish.to);
  // What everybody sees is in the zone of the place.
  const zone = place.direct ? desk.zone : at.place.zone;
  if (!place.direct) mayManage(at);
  const { subject, name } = subjectMeant(desk, kind, wish.question);
  const watch: SubjectWatch = {
    ...{ tenant, id: idOf([tenant, place.channel, story.id, kind, subject, now]), story: story.id },
    ...{ kind, subject, name, ...place, reader: caller.id, zone, outlets: outletsMeant(wish.min) },
    ...{ quiet: quietMeant(wish.quiet, place.direct), snoozedUntil: null },
    ...{ change: desk.coverage.lastChange(), madeAt: now },
  };
  const watched = subjectsHere(at).some(each => isSame(each, watch));
  // Before it is announced: what is not saved is not.
  const beside = delivery.alerts.subjects(tenant).filter(each => isSame(each, watch, samePlace));
  if (!watched && beside.length >= mostSubjects)
    throw new Fault("usage", sentences.subjectsFull(mostSubjects));
  const refused = watched || place.direct ? null : await at.announce(announced(at, watch));
  if (refused !== null) throw new Fault("usage", `${refused} Nothing was saved.`);
  const outcome = watched ? "known" : delivery.alerts.addSubject(watch, mostSubjects);
  if (outcome === "full") throw new Fault("usage", sentences.subjectsFull(mostSubjects));
  if (outcome === "known") return reportOf("add", [], [`${cased(name)} is watched there already.`]);
  return reportOf("add", [watch], [`${addedSentence(watch, at)} Its id is ${watch.id}.`]);
}

const samePlace = ["platform", "channel", "direct"] as const;
const sameSubject = [...samePlace, "story", "kind", "subject"] as const;

function isSame(
  a: SubjectWatch,
  b: SubjectWatch,
  keys: readonly (keyof SubjectWatch)[] = sameSubject,
): boolean {
  return keys.every(key => a[key] === b[key]);
}

/** The watches on subjects that a reader sees: their own, and those of the channel they ask in; everybody's at the command line. */
export function subjectsHere({ desk, delivery, tenant, reader, isAlone, place }: WatchDesk): SubjectWatch[] {
  const everybodys = reader === null;
  return delivery.alerts
    .subjects(everybodys || isAlone ? null : tenant)
    .filter(({ story }) => story === desk.story.id)
    .filter(watch => everybodys || watch.platform === place.platform)
    .filter(watch => {
      if (everybodys) return true;
      return watch.direct ? watch.reader === reader : watch.tenant === tenant && watch.channel === place.home;
    });
}

/** Ends watches on subjects. */
export function removeSubjects(at: WatchDesk, watches: readonly SubjectWatch[]): string[] {
  for (const watch of watches) mayChange(at, watch);
  for (const watch of watches) at.delivery.alerts.removeSubject(watch);
  return watches.map(({ name, direct }) => `No more alerts on ${name} ${direct ? "for you" : "here"}.`);
}

/** Silences watches on subjects for a while, or ends that. */
export function snoozeSubjects(at: WatchDesk, watches: readonly SubjectWatch[], wish: Wish): WatchReport {
  const { delivery, desk } = at;
  const until = wish.act === "resume" ? null : plusSeconds(desk.now, snoozeLength(wish.for));
  for (const watch of watches) mayChange(at, watch);
  const changed = watches.map(watch => ({ ...watch, snoozedUntil: until }));
  for (const watch of changed) delivery.alerts.setSubject(watch);
  const names = watches.map(({ name }) => name).join(" and ");
  const said =
    until === null
      ? `Alerts on ${names} come again.`
      : `No alerts on ${names} until ${dayAndTime(until, at)}. What comes meanwhile is in the next briefing.`;
  return reportOf(wish.act, changed, [said]);
}

function dayAndTime(until: string, { desk: { now, zone } }: WatchDesk): string {
  const day = dayOf(until, zone);
  return day === dayOf(now, zone)
    ? bareClock(until, zone)
    : `${formatDate(day, { weekday: true })} ${bareClock(until, zone)}`;
}

function placeMeant({ place, reader }: WatchDesk, to: Wish["to"]) {
  const { platform, channel, direct } = place;
  if (to === null || reader === null) return { platform, channel, direct };
  if (to === "dm") return { platform, channel: place.canTell ? reader : channel, direct: place.canTell };
  return { platform, channel: place.home, direct: false };
}

/** INTERACTION, amendment 10: where the platform tells who manages a channel, its alerts are theirs. */
function mayManage({ caller }: WatchDesk): void {
  if (caller.manages === false) throw new Fault("usage", sentences.E25watch());
}

function mayChange(at: WatchDesk, { direct, reader }: SubjectWatch): void {
  if (!direct && reader !== at.caller.id) mayManage(at);
}

function announced(at: WatchDesk, watch: SubjectWatch): Card {
  const by = at.caller.name ?? at.caller.id;
  return alertsNotice(SubjectView.strip().parse(watch), {
    ...{ said: addedSentence(watch, at), by, name: at.desk.name, storyName: at.desk.story.name },
    stoppedBy: at.caller.manages === null ? "Anyone here" : "Whoever manages the channel",
  });
}

/** "Alerts on breaking come here, at most 4 an hour, once 2 outlets have it, none from 22:00 to 07:00." */
function addedSentence({ name, direct, outlets, quiet }: SubjectWatch, { reader, most }: WatchDesk): string {
  const where = reader === null ? "at the terminal of start" : direct ? "by direct message" : "here";
  const once = outlets > 1 ? `, once ${outlets} outlets have it` : "";
  const hours = quiet === null ? "" : `, none from ${quiet.from} to ${quiet.to}`;
  return `Alerts on ${name} come ${where}, at most ${most} an hour${once}${hours}.`;
}

function reportOf(act: WatchReport["act"], watches: readonly SubjectWatch[], said: string[]): WatchReport {
  return { act, watches: [], alerts: watches.map(each => SubjectView.strip().parse(each)), said };
}

function cased(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Five letters and digits: a workspace has some dozens of watches at once. */
function idOf(parts: readonly string[]): string {
  return refOfQuestion(JSON.stringify(parts)).slice(0, 5).toUpperCase();
}
