import type { Delivery, Schedule } from "../store/briefing-store.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import type { PostOutcome } from "./poster.ts";

/** So many due times in a row refused by the channel pause a schedule. INTERACTION 4.6. */
const mostFailures = 3;

type Refused = Extract<PostOutcome, { outcome: "refused" }>;
type RefusalParts = Pick<DeliveryParts, "store" | "tellOwner" | "log">;

/**
 * What a refusal means beyond its own message. The channel's first refusal ends all that waits for it, without another
 * call (a bot that goes on is banned for its invalid requests); the next due time asks the channel once again, since
 * access is often given back within the day, and the third refusal in a row pauses the schedule and tells its owner. A
 * refused installation pauses all its schedules on that platform.
 */
export async function afterRefusal(
  { store, tellOwner, log }: RefusalParts,
  delivery: Delivery,
  { scope, code }: Refused,
): Promise<void> {
  const { tenant, platform, channel } = delivery;
  log.warn("a platform refused a message", { tenant, platform, channel, scope, code });
  // A correction's channel is a person, or stands for a thread of it that may be locked: nothing else is ended by that.
  if (scope === "message" || (scope === "channel" && delivery.kind !== "briefing")) return;
  if (scope === "installation") {
    const paused = `${platform} refused my access (${code})`;
    for (const schedule of store.schedules(tenant))
      if (schedule.platform === platform && schedule.paused === null)
        store.setSchedule({ ...schedule, paused, pausedUntil: null });
    return;
  }
  const ids = new Set([delivery.schedule, ...store.closeChannel({ tenant, platform, channel }, code)]);
  for (const id of ids) {
    const schedule = store.schedule(tenant, id);
    // One that was moved to another channel meanwhile has no part in this.
    if (schedule === null || schedule.channel !== channel) continue;
    const failures = schedule.failures + 1;
    const isPaused = failures >= mostFailures && schedule.paused === null;
    const paused = isPaused ? `three posts failed (${code})` : schedule.paused;
    store.setSchedule({ ...schedule, failures, paused });
    if (isPaused) await tellOwner(schedule, pausedSentence(schedule, code));
  }
}

/** INTERACTION E24. */
function pausedSentence({ name, channel }: Schedule, code: string): string {
  return `I paused “${name}”: three posts to ${channel} failed (${code}). Fix that and resume it.`;
}
