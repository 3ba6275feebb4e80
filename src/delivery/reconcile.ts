import type { Delivery, DeliveryResult } from "../store/briefing-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import { isEdit } from "./is-edit.ts";
import type { Poster } from "./poster.ts";
import { isResendSafe } from "./resend-safety.ts";

/**
 * How long after a call its message can still appear, in seconds: the lease (45) and the call's own limit (10) are over
 * by then, and the platform's tail. Only after that is what is absent surely absent. RELIABILITY, section 3.
 */
const settleTime = 90;
/** So many uncertain deliveries of a platform are looked for in one go. */
const mostAtOnce = 200;
/** When a look failed, the next one comes so many seconds later. */
const lookAgain = 60;
/** A message that can neither be confirmed nor looked for is sent at most so often. */
const mostAttempts = 6;
/** After it is too late to post, it is looked for so much longer, in seconds. */
const lookedAfter = 3600;

type ReconcileParts = Pick<DeliveryParts, "store" | "posters" | "clock" | "log">;

/**
 * Finds out what became of messages of which it is not known whether they were posted: those whose process ended in the
 * middle and those that got no clear answer. None is posted again before it is known that a copy is not there, unless
 * posting again posts nothing new or the copy is marked as the second. `settle`: seconds to wait before looking.
 */
export async function reconcile(parts: ReconcileParts, settle = settleTime): Promise<void> {
  const { store, posters, clock, log } = parts;
  const now = clock.now();
  const expired = store.expireLeases(now);
  const late = store.giveUp(now);
  if (expired + late > 0) log.warn("deliveries left behind", { expired, late });
  for (const poster of posters) {
    for (const delivery of store.uncertain(poster.name, now, mostAtOnce)) {
      const result = await resolve(poster, delivery, { now: clock.now(), settle });
      const kept = store.finish(delivery, result);
      const { tenant, schedule, id, part, lastError } = delivery;
      log.warn("an uncertain delivery", { tenant, schedule, delivery: id, part, lastError, kept, ...result });
    }
  }
}

async function resolve(
  poster: Poster,
  delivery: Delivery,
  { now, settle }: { now: Instant; settle: number },
): Promise<DeliveryResult> {
  const { unresolved, giveUpAt } = delivery;
  const error = delivery.lastError ?? "not confirmed";
  const late = giveUpAt <= now;
  // Doing it again does no harm, so there is nothing to look for.
  if (isEdit(delivery))
    return late
      ? { state: "dead", error: `too late: ${error}` }
      : { state: "pending", nextAttemptAt: now, error, unresolved: 0, resent: false };
  const settled = delivery.lastSentAt === null ? now : plusSeconds(delivery.lastSentAt, settle);
  if (!late && isResendSafe(delivery, poster, now))
    return { state: "pending", nextAttemptAt: now, error, unresolved, resent: false };
  if (now < settled) return { state: "uncertain", nextAttemptAt: settled, error, unresolved };
  const found = await look(poster, delivery);
  if (found === "failed") {
    if (plusSeconds(giveUpAt, lookedAfter) <= now)
      return { state: "dead", error: `never confirmed: ${error}` };
    return { state: "uncertain", nextAttemptAt: plusSeconds(now, lookAgain), error, unresolved };
  }
  if (typeof found === "object") return { state: "sent", postedId: found.found };
  if (late)
    return { state: "dead", error: `${found === "absent" ? "too late" : "never confirmed"}: ${error}` };
  if (found === "absent")
    return { state: "pending", nextAttemptAt: now, error, unresolved: 0, resent: false };
  return delivery.attempt < mostAttempts
    ? { state: "pending", nextAttemptAt: now, error, unresolved: 0, resent: true }
    : { state: "dead", error: `never confirmed: ${error}` };
}

async function look(poster: Poster, delivery: Delivery) {
  const { tenant, kind, channel, threadOf, payload, id, firstSentAt, nextAttemptAt } = delivery;
  const since = firstSentAt ?? nextAttemptAt;
  return poster
    .find({ tenant, channel, direct: kind === "direct", threadOf, payload, deliveryId: id, since })
    .catch(() => "failed" as const);
}
