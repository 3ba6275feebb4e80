import type { Recap, SearchedSource } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatMoment, formatRange } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";

/** What a reader must know of the coverage behind a recap: how much of whom, how new, what is missing, where it is blind. */
export function coverageNotes(recap: Recap, zone: string): string[] {
  const { posts, sources } = recap.searched;
  const read = posts === 0 ? [] : [`${provenance(posts, sources)}${newestNote(sources, zone)}.`];
  return [...read, ...gapNotes(recap, zone), ...stateNotes(recap, zone)];
}

/** "66 posts read: BBC 20, Guardian 45, Sky 1". */
function provenance(posts: number, sources: readonly SearchedSource[]): string {
  const read = sources.filter(source => source.posts > 0).map(source => `${source.name} ${source.posts}`);
  return `${count(posts, "post")} read: ${read.join(", ")}`;
}

/** "1 post", "66 posts". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function newestNote(sources: readonly SearchedSource[], zone: string): string {
  const newest = sources
    .flatMap(source => source.newestAt ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? "" : `; newest ${formatMoment(newest, zone)}`;
}

function gapNotes({ gaps, searched, window }: Recap, zone: string): string[] {
  return [...Map.groupBy(gaps, gap => gap.source)].map(([id, ofSource]) => {
    const name = searched.sources.find(source => source.id === id)?.name ?? id;
    const ranges = ofSource.map(gap => rangeOf(gap, dayOf(window.to, zone), zone));
    return `No timed post from ${name}: ${ranges.join("; ")}.`;
  });
}

/** "13:20–14:41" on the day that the title names, else with its days. */
function rangeOf({ from, to }: { from: Instant; to: Instant }, day: string, zone: string): string {
  const within = dayOf(from, zone) === day && dayOf(to, zone) === day;
  return within ? `${bareClock(from, zone)}–${bareClock(to, zone)}` : formatRange(from, to, zone);
}

/** A line a state, so that many outlets in one state do not fill the screen. INTERACTION, amendment 6: blind is not quiet. */
export function stateNotes(recap: Pick<Recap, "searched" | "window">, zone: string): string[] {
  const day = dayOf(recap.window.to, zone);
  const { sources } = recap.searched;
  const inState = (state: SearchedSource["state"]) => sources.filter(source => source.state === state);
  const newest = ({ name, newestAt }: SearchedSource): string =>
    newestAt === null ? name : `${name} (newest ${when(newestAt, day, zone)})`;
  const ended = inState("ended").map(source =>
    source.since === null || source.since === source.newestAt
      ? newest(source)
      : `${source.name} (ended ${when(source.since, day, zone)})`,
  );
  const quiet = inState("quiet").map(newest);
  return [
    ...incompleteNotes(inState("unreachable"), sources.length, at => when(at, day, zone)),
    ...(ended.length === 0
      ? []
      : [`Pages that ended, no newer one found: ${ended.join(", ")}. That is not confirmed quiet.`]),
    ...(quiet.length === 0 ? [] : [`Quiet: ${quiet.join(", ")}.`]),
    ...sources.flatMap(source => newPageNote(source, recap.window, at => when(at, day, zone))),
  ];
}

type Told = (at: Instant) => string;

/** INTERACTION E37: outlets that cannot be reached, since when; and those of which nothing was ever read. */
function incompleteNotes(unreachable: readonly SearchedSource[], total: number, told: Told): string[] {
  const lost = unreachable.flatMap(({ name, since }) =>
    since === null ? [] : [`${name} (not reachable since ${told(since)})`],
  );
  const unread = unreachable.flatMap(({ name, since }) => (since === null ? [name] : []));
  const of = `of ${count(total, "source")}`;
  const said = [
    ...(lost.length === 0 ? [] : [`I could not refresh ${lost.length} ${of}: ${lost.join(", ")}.`]),
    ...(unread.length === 0 ? [] : [`I have nothing from ${unread.length} ${of}: ${unread.join(", ")}.`]),
  ];
  return said.length === 0 ? [] : [`This may be incomplete. ${said.join(" ")}`];
}

/** Where an outlet's coverage went on at another address within the window: which page is read now, since when. */
function newPageNote({ name, page }: SearchedSource, { from, to }: Recap["window"], told: Told): string[] {
  if (page === null || page.after === null || page.since > to || (from !== null && page.since < from))
    return [];
  return [`${name} goes on at a new page since ${told(page.since)}: ${page.url}`];
}

function when(at: Instant, day: string, zone: string): string {
  return dayOf(at, zone) === day ? bareClock(at, zone) : formatMoment(at, zone);
}
