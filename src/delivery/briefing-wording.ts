import { count } from "../message/coverage-notes.ts";
import type { Fire } from "../store/briefing-store.ts";
import { dayOf, daysBetween, hourOf } from "../time/calendar.ts";
import { bareClock, formatClock, formatDate } from "../time/format-time.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { BriefingRequest } from "./briefing.ts";

/** Within so many hours a lull is no quiet night: a briefing every hour only says that nothing is new. */
const nightHours = 6;

/** "Ukraine · morning briefing · Tue 18 Feb 07:00 GMT · since Mon 07:00". */
export function briefingTitle(
  storyName: string,
  { schedule, dueAt, window, previous }: BriefingRequest,
): string {
  const { zone } = schedule.recurrence;
  const day = formatDate(dayOf(dueAt, zone), { weekday: true });
  const since =
    previous === null || window.from === null
      ? "the last 24 hours"
      : `since ${dayAndClock(window.from, dueAt, zone)}`;
  return `${storyName} · ${partOfDay(dueAt, zone)} briefing · ${day} ${formatClock(dueAt, zone)} · ${since}`;
}

/** "Quiet night. 2 new posts since yesterday's briefing, none marked breaking." */
export function quietSentence(posts: number, breaking: number, request: BriefingRequest): string {
  const what = posts === 0 ? "No new posts" : `${count(posts, "new post")}`;
  const marked = posts === 0 ? "" : `, ${breaking === 0 ? "none" : breaking} marked breaking`;
  return `${breaking === 0 ? `${lull(request)} ` : ""}${what} ${sinceWhen(request)}${marked}.`;
}

/** What is said of a briefing that comes over 5 minutes late: why, as far as it is known. INTERACTION 4.6. */
export function lateNotice(
  dueAt: Instant,
  now: Instant,
  offline: { from: Instant; to: Instant } | null,
  zone: string,
): string {
  if (offline !== null && offline.from <= dueAt && dueAt <= offline.to)
    return `Late: I was offline ${span(offline.from, offline.to, zone)}.`;
  return `Late: due ${bareClock(dueAt, zone)}, made ${dayAndClock(now, dueAt, zone)}.`;
}

/** What is said of the briefings that were not posted and that this one makes up for; null where there are none. */
export function missedNotice(missed: readonly Fire[], dueAt: Instant, zone: string): string | null {
  const [first] = missed.map(fire => fire.dueAt).sort();
  if (first === undefined) return null;
  const when = `${formatDate(dayOf(first, zone), { weekday: true })} ${bareClock(first, zone)}`;
  if (missed.length === 1) return `The briefing of ${when} was missed; this one covers it too.`;
  const days = daysBetween(dayOf(first, zone), dayOf(dueAt, zone));
  // The window reaches back 7 days at most.
  const covered = days < 7 ? "this one covers them too" : "this one covers the last 7 days";
  return `${missed.length} briefings since ${when} were missed; ${covered}.`;
}

/** "07:00" on the day of `near`, "Mon 07:00" within the week, "10 Feb 07:00" beyond. */
export function dayAndClock(at: Instant, near: Instant, zone: string): string {
  const day = dayOf(at, zone);
  const apart = Math.abs(daysBetween(day, dayOf(near, zone)));
  if (apart === 0) return bareClock(at, zone);
  const [weekday = "", ...date] = formatDate(day, { weekday: true }).split(" ");
  return `${apart < 7 ? weekday : date.join(" ")} ${bareClock(at, zone)}`;
}

function span(from: Instant, to: Instant, zone: string): string {
  const apart = dayOf(from, zone) !== dayOf(to, zone);
  const first = apart ? `${formatDate(dayOf(from, zone))} ` : "";
  const last = apart ? `${formatDate(dayOf(to, zone))} ` : "";
  return `${first}${bareClock(from, zone)}–${last}${bareClock(to, zone)}`;
}

function partOfDay(at: Instant, zone: string): string {
  const hour = hourOf(at, zone);
  if (hour >= 4 && hour < 12) return "morning";
  if (hour >= 12 && hour < 18) return "afternoon";
  return hour >= 18 && hour < 23 ? "evening" : "night";
}

function lull({ window, dueAt, schedule }: BriefingRequest): string {
  const short = window.from !== null && secondsBetween(window.from, window.to) < nightHours * 3600;
  if (short) return "Quiet.";
  return partOfDay(dueAt, schedule.recurrence.zone) === "morning" ? "Quiet night." : "Quiet day.";
}

function sinceWhen({ previous, dueAt, schedule }: BriefingRequest): string {
  if (previous === null) return "in the last 24 hours";
  const { zone } = schedule.recurrence;
  const days = daysBetween(dayOf(previous.dueAt, zone), dayOf(dueAt, zone));
  if (days === 0) return `since the ${bareClock(previous.dueAt, zone)} briefing`;
  return days === 1
    ? "since yesterday's briefing"
    : `since the briefing of ${formatDate(dayOf(previous.dueAt, zone), { weekday: true })}`;
}
