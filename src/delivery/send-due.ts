import type { Delivery, DeliveryResult } from "../store/briefing-store.ts";
import { type Instant, plusSeconds, secondsBetween } from "../time/instant.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import { isEdit } from "./is-edit.ts";
import type { Poster, PostOutcome } from "./poster.ts";
import { afterRefusal } from "./refusal.ts";
import { isResendSafe } from "./resend-safety.ts";

/** How long an attempt may take before others see its process as gone, in seconds. RELIABILITY, section 3. */
const lease = 45;
/** A call needs its own limit (10 s) and room: with less of the lease left it is not begun. */
const leaseNeeded = 30;
/** Calls under way at once to one platform; never two to one channel. */
const atOnce = 8;
/** Seconds until the next attempt at most, by the number of attempts. INTERACTION 4.6: 1, 3, 10 minutes. */
const backoff = [60, 180, 600];

type SendParts = Pick<DeliveryParts, "store" | "posters" | "clock" | "random" | "tellOwner" | "log">;

/** Posts what waits in the outbox until nothing may be sent now. Each attempt is one call. */
export async function sendDue(parts: SendParts): Promise<void> {
  const ended = await Promise.allSettled(parts.posters.map(poster => sendTo(parts, poster)));
  const failed = ended.find(each => each.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

async function sendTo(parts: SendParts, poster: Poster): Promise<void> {
  const { store, clock } = parts;
  const underWay = new Set<Promise<unknown>>();
  try {
    for (;;) {
      const now = clock.now();
      const delivery = underWay.size < atOnce ? store.take(poster.name, now, plusSeconds(now, lease)) : null;
      if (delivery === null && underWay.size === 0) return;
      if (delivery === null) {
        // What ends may let the next part go, or the next message to its channel.
        await Promise.race(underWay);
        continue;
      }
      const call = attempt(parts, poster, delivery).finally(() => underWay.delete(call));
      underWay.add(call);
    }
  } finally {
    await Promise.allSettled(underWay);
  }
}

async function attempt(parts: SendParts, poster: Poster, delivery: Delivery): Promise<void> {
  const { store, clock, log } = parts;
  const { tenant, id } = delivery;
  const held = heldBack(delivery, poster, clock.now());
  if (held !== null) {
    store.finish(delivery, held);
    return;
  }
  const outcome = await called(poster, delivery)
    // A poster that throws has not said that nothing was sent.
    .catch((error: unknown): PostOutcome => ({ outcome: "uncertain", reason: String(error) }));
  const now = clock.now();
  const kept = store.finish(delivery, resultOf(outcome, { delivery, now, random: parts.random }));
  const { kind, schedule, part } = delivery;
  log.info(kind === "briefing" ? "a briefing was sent" : "a notice was sent", {
    ...{ tenant, kind, schedule, delivery: id, part, attempt: delivery.attempt },
    ...{ outcome: outcome.outcome, kept },
  });
  if (!kept) return;
  if (outcome.outcome === "refused") await afterRefusal(parts, delivery, outcome);
  if (outcome.outcome === "sent" && delivery.part === 0) forgetFailures(parts, delivery);
}

/** The one call that a delivery is. */
async function called(poster: Poster, delivery: Delivery): Promise<PostOutcome> {
  const { tenant, id, kind, channel, threadOf, changes, payload, resent } = delivery;
  if (!isEdit(delivery))
    return poster.post({
      ...{ tenant, channel, direct: kind === "direct", threadOf, payload },
      ...{ deliveryId: id, resent },
    });
  if (poster.edit === null || changes === null)
    return { outcome: "refused", scope: "message", code: "cannot be changed" };
  const direct = kind === "direct-edit";
  return poster.edit({ tenant, channel, direct, threadOf, message: changes, payload });
}

/** Why the call must not be made, as what to write instead; null where it may. */
function heldBack(delivery: Delivery, poster: Poster, now: Instant): DeliveryResult | null {
  const { leaseUntil, unresolved, lastError } = delivery;
  // An edit may be done twice.
  const before = isEdit(delivery) ? 0 : unresolved - 1;
  // The program slept between taking it and now: another may have seen the lease expire.
  if (leaseUntil === null || secondsBetween(now, leaseUntil) < leaseNeeded)
    return before > 0
      ? { state: "uncertain", nextAttemptAt: now, error: lastError ?? "not begun", unresolved: before }
      : { state: "pending", nextAttemptAt: now, error: lastError, unresolved: 0, resent: false };
  if (before === 0 || isResendSafe(delivery, poster, now)) return null;
  // It was to be posted again while that posted nothing new, and now it would.
  return { state: "uncertain", nextAttemptAt: now, error: lastError ?? "not confirmed", unresolved: before };
}

type Ended = { delivery: Delivery; now: Instant; random: () => number };

function resultOf(outcome: PostOutcome, { delivery, now, random }: Ended): DeliveryResult {
  const { attempt } = delivery;
  const unresolved = isEdit(delivery) ? 1 : delivery.unresolved;
  switch (outcome.outcome) {
    case "sent":
      return { state: "sent", postedId: outcome.postedId };
    case "refused":
      return { state: "dead", error: outcome.code };
    case "uncertain":
      if (isEdit(delivery))
        return resultOf(
          { outcome: "not-sent", retryAfter: null, reason: outcome.reason },
          { delivery, now, random },
        );
      return { state: "uncertain", nextAttemptAt: now, error: outcome.reason, unresolved };
    case "not-sent": {
      const nextAttemptAt = plusSeconds(now, delayOf(attempt, outcome.retryAfter, random));
      const error = outcome.reason;
      // This call did nothing, but an earlier one may have.
      if (unresolved > 1) return { state: "uncertain", nextAttemptAt, error, unresolved: unresolved - 1 };
      return { state: "pending", nextAttemptAt, error, unresolved: 0, resent: false };
    }
  }
}

/** Full jitter: anything up to the step of the backoff, so that a thousand channels do not come back at once. */
function delayOf(attempt: number, retryAfter: number | null, random: () => number): number {
  const step = backoff[Math.min(attempt, backoff.length) - 1] ?? 0;
  const jittered = Math.max(1, Math.ceil(random() * step));
  // The platform's own word wins, plus a little so that not all come in the same second.
  return retryAfter === null ? jittered : Math.ceil(retryAfter + random() * Math.min(step, retryAfter));
}

function forgetFailures({ store }: SendParts, { tenant, schedule: id }: Delivery): void {
  const schedule = store.schedule(tenant, id);
  if (schedule !== null && schedule.failures > 0) store.setSchedule({ ...schedule, failures: 0 });
}
