import { formatClock, formatDay, formatRange } from "../time/format-time.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";

/** The window between two known instants, as a reader in `zone` sees it; `from: null` is the story's beginning. */
export function windowBetween(from: Instant | null, to: Instant, zone: string): Window {
  const label =
    from === null ? `to ${formatDay(to, zone)}, ${formatClock(to, zone)}` : formatRange(from, to, zone);
  return { from, to, label, clock: "wall" };
}
