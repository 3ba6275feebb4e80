import { plusSeconds } from "../time/instant.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import { fireDue } from "./fire-due.ts";
import type { Work } from "./heartbeat.ts";
import { reconcile } from "./reconcile.ts";
import { sendDue } from "./send-due.ts";

/** What became of briefings, and what they told, is kept for so many days. */
const keptDays = 90;

/** What the heartbeat does for briefings. */
export function deliveryWork(parts: DeliveryParts): Work {
  const { store, clock, log } = parts;
  return {
    async fire() {
      store.beat(clock.now());
      await fireDue(parts);
    },
    send: () => sendDue(parts),
    reconcile: () => reconcile(parts),
    async maintain() {
      const forgotten = store.prune(plusSeconds(clock.now(), -keptDays * 86_400));
      log.info("old briefings forgotten", { fires: forgotten });
    },
  };
}
