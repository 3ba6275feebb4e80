import type { Schedule } from "../store/briefing-store.ts";
import { formatRange } from "../time/format-time.ts";
import { type Instant, laterOf, plusSeconds } from "../time/instant.ts";
import type { BriefingRequest } from "./briefing.ts";
import { untoldCorrections } from "./corrected-since.ts";
import type { DeliveryParts } from "./delivery-parts.ts";

/** A briefing covers what came since the one before it, at most 7 days; the first one 24 hours. INTERACTION 4.6. */
const mostCovered = 7 * 86_400;
const firstCovered = 86_400;

/** What a schedule's briefing of a due time is asked to be when it is made now: also what a preview shows. */
export function briefingRequest(
  { store, reliances }: Pick<DeliveryParts, "store" | "reliances">,
  schedule: Schedule,
  { dueAt, now }: { dueAt: Instant; now: Instant },
): BriefingRequest {
  const { tenant, id, recurrence } = schedule;
  const previous = store.lastTold(tenant, id);
  const from =
    previous === null
      ? plusSeconds(now, -firstCovered)
      : laterOf(previous.to, plusSeconds(now, -mostCovered));
  const label = formatRange(from, now, recurrence.zone);
  const window = { from, to: now, label, clock: "wall" as const };
  const told = store.told(tenant, id);
  const corrections = untoldCorrections(reliances.corrections(tenant, id, now), told);
  const { platform, channel, story } = schedule;
  const since = previous?.claimedAt ?? from;
  const between = reliances.toldIn({ tenant, platform, channel, story }, since, now);
  return { schedule, dueAt, window, previous, told, corrections, between };
}
