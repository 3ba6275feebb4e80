import { plusSeconds } from "../time/instant.ts";
import type { DeliveryParts } from "./delivery-parts.ts";
import { fireDue } from "./fire-due.ts";
import type { Work } from "./heartbeat.ts";
import { reconcile } from "./reconcile.ts";
import { sendDue } from "./send-due.ts";

/** What became of briefings, and what they told, is kept for so many days. */
const keptDays = 90;

/** What else follows from the coverage and the clock, beside briefings. */
export type BesideBriefings = {
  /** Looks for what does not stand as it was told. */
  correct: () => void | Promise<void>;
  /** Looks what is new on what is watched. */
  alert: () => void | Promise<void>;
  /** Asks again what waits for its answer. */
  answer: () => void | Promise<void>;
  /** Forgets threads, settings and watches that are past their time; gives the counts. */
  forget: () => Record<string, number>;
};

/** What the heartbeat does for briefings and for whoever was told something or waits for it. */
export function deliveryWork(parts: DeliveryParts, beside: BesideBriefings): Work {
  const { store, reliances, clock, log } = parts;
  const look = async (work: "alert" | "correct" | "answer"): Promise<void> => {
    try {
      await beside[work]();
    } catch (error) {
      // Briefings go out all the same.
      log.error("could not look at what was learnt", { work, error });
    }
  };
  return {
    async fire() {
      store.beat(clock.now());
      for (const work of ["alert", "correct"] as const) await look(work);
      await fireDue(parts);
    },
    answer: () => look("answer"),
    send: () => sendDue(parts),
    reconcile: () => reconcile(parts),
    async maintain() {
      const forgotten = store.prune(plusSeconds(clock.now(), -keptDays * 86_400));
      const tellings = reliances.forgetTellings(clock.now());
      log.info("what is old was forgotten", { fires: forgotten, tellings, ...beside.forget() });
    },
  };
}
