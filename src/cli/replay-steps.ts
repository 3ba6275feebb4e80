import type { Post } from "../coverage/post.ts";
import { clockTimeOf, dayOf, instantAt, plusDays } from "../time/calendar.ts";
import { type Instant, laterOf, plusSeconds } from "../time/instant.ts";

/** What happens at one moment of a replayed day. */
export type ReplayStep =
  | { at: Instant; what: "posts"; posts: readonly Post[] }
  | { at: Instant; what: "recap" | "catch-up" | "briefing" };

/** So many posts make a recap; before there are as many, noon passes without one. */
const fewestPosts = 3;
const noon = { hour: 12, minute: 0, second: 0 };
/** When a reader comes back in the evening, on the clock. */
const evening = { hour: 21, minute: 30, second: 0 };
const morning = { hour: 7, minute: 0, second: 0 };

/**
 * The steps of a replay, in the order of time: revisions arrive when they became known; of each day there is a recap at noon
 * (or at the first hour after it that has posts to tell), a catch-up in the evening and a briefing the next morning.
 */
export function replaySteps(
  revisions: readonly Post[],
  { zone, from, to }: { zone: string; from: Instant | null; to: Instant | null },
): ReplayStep[] {
  const known = revisions
    .filter(({ knownAt }) => (from === null || knownAt >= from) && (to === null || knownAt <= to))
    .toSorted((a, b) => (a.knownAt === b.knownAt ? a.position - b.position : a.knownAt < b.knownAt ? -1 : 1));
  const arrivals = [...Map.groupBy(known, ({ knownAt }) => knownAt)].map(
    ([at, posts]): ReplayStep => ({ at, what: "posts", posts }),
  );
  const days = new Set(known.map(({ knownAt }) => dayOf(knownAt, zone)));
  const meetings = [...days].flatMap(day => ofDay(day, known, zone));
  const steps = [...arrivals, ...meetings];
  return steps
    .filter(({ at }) => to === null || at <= to)
    .toSorted((a, b) => (a.at === b.at ? order(a) - order(b) : a.at < b.at ? -1 : 1));
}

function order({ what }: ReplayStep): number {
  return ["posts", "recap", "catch-up", "briefing"].indexOf(what);
}

function ofDay(day: string, posts: readonly Post[], zone: string): ReplayStep[] {
  const third = posts.filter(({ knownAt }) => dayOf(knownAt, zone) === day)[fewestPosts - 1]?.knownAt;
  const back = instantAt(day, evening, zone);
  const recap = third === undefined ? null : laterOf(instantAt(day, noon, zone), nextHour(third, zone));
  return [
    ...(recap === null || recap >= back ? [] : [{ at: recap, what: "recap" as const }]),
    { at: back, what: "catch-up" },
    { at: instantAt(plusDays(day, 1), morning, zone), what: "briefing" },
  ];
}

function nextHour(at: Instant, zone: string): Instant {
  const { minute, second } = clockTimeOf(at, zone);
  return plusSeconds(at, 3600 - minute * 60 - second);
}
