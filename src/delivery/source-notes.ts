import { count } from "../message/coverage-notes.ts";
import type { Recap, SearchedSource } from "../recap/recap.ts";
import type { Told } from "../store/briefing-store.ts";
import { formatClock } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import { dayAndClock } from "./briefing-wording.ts";

/** How a briefing's sources are told: INTERACTION, amendment 6, blind is not quiet. */
export type SourceNotes = {
  /** In place of "Quiet night" where quiet is not known; null where every source was read. */
  lead: string | null;
  /** Before the lines: what could not be read. */
  notices: string[];
  /** After them: pages that ended, and when all was checked. */
  footnotes: string[];
};

type View = { zone: string; dueAt: Instant; checkedAt: ReadonlyMap<string, Instant> };

/** What a briefing says of its sources. */
export function sourceNotes(recap: Recap, view: View): SourceNotes {
  const { sources } = recap.searched;
  const { unreachable, ended } = blindOf(sources);
  const read = sources.filter(isRead);
  const notices = unreachable.length === 0 ? [] : [incomplete(sources, unreachable, read, view)];
  const closed = ended.map(source => endedNote(source, view));
  const moved = sources.flatMap(source => movedNote(source, recap, view));
  const blind = unreachable.length + ended.length > 0;
  const checked = checkedNote(sources, view);
  if (!blind) return { lead: null, notices, footnotes: [...moved, ...(checked === null ? [] : [checked])] };
  const nothingNew = recap.searched.posts === 0 ? "No new posts" : "Nothing new to tell";
  const lead =
    read.length === 0
      ? `${nothingNew}, but no source is being read: this is not confirmed quiet.`
      : `${nothingNew} from ${listed(read.map(source => source.name))}; this is not confirmed quiet.`;
  return { lead, notices, footnotes: [...closed, ...moved] };
}

/** Each source's state as a told claim; whether one is blind, and whether one is that was not when it was last told. */
export function sourceStates(
  recap: Recap,
  ledger: readonly Told[],
): { told: Told[]; blind: boolean; newlyBlind: boolean } {
  const told = recap.searched.sources.map(source => ({
    claim: `source|${source.id}`,
    // A page that went on and ended again has ended anew.
    state: isRead(source) ? "read" : `${source.state} ${source.since ?? source.newestAt ?? ""}`.trim(),
  }));
  const before = new Map(ledger.map(({ claim, state }) => [claim, state]));
  const newlyBlind = told.some(({ claim, state }) => state !== "read" && before.get(claim) !== state);
  return { told, blind: told.some(({ state }) => state !== "read"), newlyBlind };
}

function blindOf(sources: readonly SearchedSource[]) {
  return {
    unreachable: sources.filter(source => source.state === "unreachable"),
    ended: sources.filter(source => source.state === "ended"),
  };
}

function isRead(source: SearchedSource): boolean {
  return source.state === "live" || source.state === "quiet";
}

/** INTERACTION E37 and mock-up F. */
function incomplete(
  sources: readonly SearchedSource[],
  unreachable: readonly SearchedSource[],
  read: readonly SearchedSource[],
  { zone, dueAt }: View,
): string {
  const names = unreachable.map(({ name, since, newestAt }) => {
    if (since !== null) return `${name} (not reachable since ${dayAndClock(since, dueAt, zone)})`;
    return newestAt === null ? name : `${name} (newest ${dayAndClock(newestAt, dueAt, zone)})`;
  });
  const rest = read.length === 0 ? "" : ` What follows is ${listed(read.map(source => source.name))} only.`;
  return `This may be incomplete. I could not refresh ${unreachable.length} of ${count(sources.length, "source")}: ${names.join(", ")}.${rest}`;
}

function endedNote({ name, since, newestAt }: SearchedSource, { zone, dueAt }: View): string {
  const at = since ?? newestAt;
  const when = at === null ? "" : ` ${dayAndClock(at, dueAt, zone)}`;
  return `${name}'s page ended${when}; no newer page found: not confirmed quiet.`;
}

/** Where an outlet's coverage went on at another address since the last briefing. */
function movedNote({ name, page }: SearchedSource, { window }: Recap, { zone, dueAt }: View): string[] {
  const isNews = page !== null && page.after !== null && (window.from === null || page.since >= window.from);
  return isNews
    ? [`${name} goes on at a new page since ${dayAndClock(page.since, dueAt, zone)}: ${page.url}`]
    : [];
}

/** "All 3 sources checked at 07:28 GMT", by the one that was read the longest ago; null where one is not known. */
function checkedNote(sources: readonly SearchedSource[], { zone, checkedAt }: View): string | null {
  const times = sources.flatMap(source => checkedAt.get(source.id) ?? []).sort();
  const [oldest] = times;
  if (oldest === undefined || times.length < sources.length) return null;
  const whose = sources.length === 1 ? "The source" : `All ${sources.length} sources`;
  return `${whose} checked at ${formatClock(oldest, zone)}.`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
