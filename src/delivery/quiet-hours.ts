import type { QuietHours } from "../store/alert-store.ts";
import { clockTimeOf, dayOf, instantAt, plusDays } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";

/** When the quiet hours that run at `now` end, by the clock of `zone`; null where none run. */
export function quietUntil(hours: QuietHours | null, now: Instant, zone: string): Instant | null {
  if (hours === null) return null;
  const { hour, minute } = clockTimeOf(now, zone);
  const [from, to, at] = [minutesOf(hours.from), minutesOf(hours.to), hour * 60 + minute];
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? at >= from || at < to : at >= from && at < to;
  if (!isQuiet) return null;
  const today = dayOf(now, zone);
  const day = isOverMidnight && at >= from ? plusDays(today, 1) : today;
  const end = { hour: Math.floor(to / 60), minute: to % 60, second: 0 };
  const until = instantAt(day, end, zone);
  // In an hour that comes twice the first end may be over.
  return until > now ? until : instantAt(day, end, zone, "second");
}

/** Minutes since midnight of "07:30". */
function minutesOf(clock: string): number {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 60 + Number(minute);
}
