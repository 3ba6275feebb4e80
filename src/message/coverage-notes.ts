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
function stateNotes(recap: Recap, zone: string): string[] {
  const day = dayOf(recap.window.to, zone);
  const since = ({ name, newestAt }: SearchedSource): string =>
    newestAt === null ? name : `${name} (newest ${when(newestAt, day, zone)})`;
  const inState = (state: SearchedSource["state"]) =>
    recap.searched.sources.filter(source => source.state === state).map(since);
  const [ended, unreachable, quiet] = [inState("ended"), inState("unreachable"), inState("quiet")];
  const total = recap.searched.sources.length;
  return [
    ...(unreachable.length === 0
      ? []
      : [
          `This may be incomplete. I have nothing from ${unreachable.length} of ${count(total, "source")}: ${unreachable.join(", ")}.`,
        ]),
    ...(ended.length === 0
      ? []
      : [`Pages that ended, no newer one found: ${ended.join(", ")}. That is not confirmed quiet.`]),
    ...(quiet.length === 0 ? [] : [`Quiet: ${quiet.join(", ")}.`]),
  ];
}

function when(at: Instant, day: string, zone: string): string {
  return dayOf(at, zone) === day ? bareClock(at, zone) : formatMoment(at, zone);
}
