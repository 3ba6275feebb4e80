import { coverageState } from "../recap/coverage-state.ts";
import type { SearchedSource } from "../recap/recap.ts";
import { dayOf, daysBetween } from "../time/calendar.ts";
import { bareClock } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import type { BriefingParts, BriefingRequest } from "./briefing.ts";
import { dayAndClock } from "./briefing-wording.ts";

/**
 * Why it cannot be told whether a story moved: which of its sources are not read, since when, and what the others brought;
 * null where all are read. INTERACTION, amendment 6.
 */
export function blindWords({ coverage, story }: BriefingParts, request: BriefingRequest): string | null {
  const { window, dueAt, schedule } = request;
  const { zone } = schedule.recurrence;
  const { sources } = coverageState(coverage, story, { window, asOf: null, posts: [] }).searched;
  const blind = sources.filter(({ state }) => state === "unreachable" || state === "ended");
  if (blind.length === 0) return null;
  const why = blind.map(source => lostWords(source, { dueAt, zone })).join("; ");
  const read = sources.filter(source => !blind.includes(source)).map(({ name }) => name);
  return `Cannot tell: ${why}.${read.length === 0 ? "" : ` Nothing new from ${read.join(", ")}.`}`;
}

/** "No change since yesterday 07:30 (checked 07:28)." */
export function unchangedWords(
  { checkedAt }: Pick<BriefingParts, "checkedAt">,
  request: Pick<BriefingRequest, "schedule" | "dueAt" | "previous">,
): string {
  const { schedule, dueAt, previous } = request;
  const { zone } = schedule.recurrence;
  const since =
    previous === null ? "in the last 24 hours" : `since ${sinceWords(previous.dueAt, dueAt, zone)}`;
  // The source that was read the longest ago tells.
  const [oldest] = [...checkedAt.values()].sort();
  const checked = oldest === undefined ? "" : ` (checked ${dayAndClock(oldest, dueAt, zone)})`;
  return `No change ${since}${checked}.`;
}

function lostWords(
  { name, state, since, newestAt }: SearchedSource,
  at: { dueAt: Instant; zone: string },
): string {
  const last = since ?? newestAt;
  const when = last === null ? "" : dayAndClock(last, at.dueAt, at.zone);
  if (state === "unreachable")
    return when === "" ? `${name} not reachable` : `${name} not reachable since ${when}`;
  return `${name}'s page ended${when === "" ? "" : ` ${when}`}, no newer page found`;
}

function sinceWords(from: Instant, dueAt: Instant, zone: string): string {
  const days = daysBetween(dayOf(from, zone), dayOf(dueAt, zone));
  return days === 1 ? `yesterday ${bareClock(from, zone)}` : dayAndClock(from, dueAt, zone);
}
