import { z } from "zod";
import { storiesIn } from "../store/briefing-store.ts";
import type { DeliveryStore, Thread } from "../store/delivery-store.ts";
import { Instant, plusSeconds } from "../time/instant.ts";

const Covered = z.object({ from: Instant.nullable(), to: Instant });

/** The stretch of time that a thread is about. */
export type Covered = z.infer<typeof Covered>;

/** So many briefings are looked through for the one that a thread hangs on, newest first. */
const lookedThrough = 300;

/** It is remembered for so many seconds, 30 days: as long as a thread's questions are. */
const coveredFor = 30 * 86_400;

/** Keeps what the recap that opened a thread covers. */
export function keepCovered(delivery: DeliveryStore, thread: Thread, covered: Covered, now: Instant): void {
  const forgetAt = plusSeconds(now, coveredFor);
  delivery.setSetting(thread.tenant, nameOf(thread), JSON.stringify(covered), forgetAt);
}

/** What the recap or briefing that a thread hangs on covers; null where it hangs on none. */
export function coveredBy(delivery: DeliveryStore, thread: Thread): Covered | null {
  const kept = delivery.setting(thread.tenant, nameOf(thread));
  return kept === null ? briefingCovered(delivery, thread) : Covered.parse(JSON.parse(kept));
}

function briefingCovered({ briefings }: DeliveryStore, { tenant, story, id }: Thread): Covered | null {
  const posted = briefings
    .deliveries(tenant, { state: "sent", limit: lookedThrough })
    .find(delivery => delivery.part === 0 && delivery.postedId === id);
  const schedule = posted === undefined ? null : briefings.schedule(tenant, posted.schedule);
  if (posted === undefined || schedule === null || !storiesIn(schedule).includes(story)) return null;
  const fire = briefings.fires(tenant, posted.schedule, lookedThrough).find(it => it.dueAt === posted.dueAt);
  return fire === undefined ? null : { from: fire.from, to: fire.to };
}

function nameOf({ story, id }: Thread): string {
  return `covered/${story}/${id}`;
}
