import type { Clock } from "../time/clock.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";

/** Requests in a minute, whoever sends them: a feed that is pushed at every change has a few. */
const mostRequests = 120;
/** Wrong tokens in a minute before all are turned away: nobody guesses 80 bits at that rate. */
const mostWrong = 20;
const stretch = 60;

/** Counts requests of the last minute. */
export type PushRate = {
  /** Counts one; gives the seconds to wait where it is one too many, else 0. */
  request(): number;
  /** Counts one that had a wrong token; gives the seconds to wait where it is one too many, else 0. */
  wrong(): number;
};

/** An empty count; minutes are counted from the first request of each. */
export function pushRate(clock: Clock): PushRate {
  const counter = (most: number) => {
    let [since, count]: [Instant, number] = [clock.now(), 0];
    return () => {
      const now = clock.now();
      const passed = secondsBetween(since, now);
      // A clock that was set back begins a new minute too.
      if (passed >= stretch || passed < 0) [since, count] = [now, 0];
      count += 1;
      return count <= most ? 0 : Math.max(1, stretch - Math.max(0, passed));
    };
  };
  return { request: counter(mostRequests), wrong: counter(mostWrong) };
}
