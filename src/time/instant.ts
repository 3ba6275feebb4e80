import { z } from "zod";

/** A moment in UTC as text, `YYYY-MM-DDTHH:MM:SSZ`, whole seconds: it compares and sorts as text. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, "an instant is written YYYY-MM-DDTHH:MM:SSZ");
export type Instant = z.infer<typeof Instant>;

/** Cuts a Temporal instant to whole seconds and writes it as text. */
export function instantOf(moment: Temporal.Instant): Instant {
  return moment.round({ smallestUnit: "second", roundingMode: "floor" }).toString();
}

/** `seconds` later (or earlier, when negative). */
export function plusSeconds(at: Instant, seconds: number): Instant {
  return instantOf(Temporal.Instant.from(at).add({ seconds }));
}

/** Seconds from `a` to `b`; negative when `b` is earlier. */
export function secondsBetween(a: Instant, b: Instant): number {
  return Math.round(
    (Temporal.Instant.from(b).epochMilliseconds - Temporal.Instant.from(a).epochMilliseconds) / 1000,
  );
}

/** Whole minutes since 1970 in UTC: the unit of a post's position in time. */
export function epochMinute(at: Instant): number {
  return Math.floor(Temporal.Instant.from(at).epochMilliseconds / 60_000);
}

/** Whole seconds since 1970 in UTC. */
export function epochSecond(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds / 1000;
}

/** The moment so many seconds after the beginning of 1970. */
export function instantAt(second: number): Instant {
  return instantOf(Temporal.Instant.fromEpochMilliseconds(second * 1000));
}

/** The earlier of two moments. */
export function earlierOf(a: Instant, b: Instant): Instant {
  return secondsBetween(a, b) < 0 ? b : a;
}

/** The later of two moments. */
export function laterOf(a: Instant, b: Instant): Instant {
  return secondsBetween(a, b) > 0 ? b : a;
}
