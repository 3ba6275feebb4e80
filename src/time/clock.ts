import { type Instant, instantOf } from "./instant.ts";

/** Where time enters the program: nothing else asks what time it is. */
export type Clock = { now(): Instant };

/** The machine's clock. */
export function systemClock(): Clock {
  return { now: () => instantOf(Temporal.Now.instant()) };
}

/** A clock that stands still, for tests and replays. */
export function fixedClock(at: Instant): Clock {
  return { now: () => at };
}
