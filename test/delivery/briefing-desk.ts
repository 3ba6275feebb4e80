import { onTestFinished } from "vitest";
import type { Briefing, BriefingRequest } from "../../src/delivery/briefing.ts";
import type { DeliveryParts } from "../../src/delivery/delivery-parts.ts";
import { createLog } from "../../src/log.ts";
import { blankCard } from "../../src/message/card.ts";
import type { Delivery, Schedule } from "../../src/store/briefing-store.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import type { Instant } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import {
  type SimulatedPlatform,
  simulatedPlatform,
  type VirtualClock,
  virtualClock,
} from "./simulated-platform.ts";

export const desk = TenantId.parse("T1");
/** Seven in the morning in London, in winter. */
export const seven = "2025-02-18T07:00:00Z";

/** A schedule of that desk, daily at 07:00 in London, with what the test changes. */
export function scheduled(change: Partial<Schedule> = {}): Schedule {
  return {
    ...{ tenant: desk, id: "morning", name: "Morning desk", story: "ukraine", platform: "slack" },
    ...{ channel: "C1", recurrence: dailyRecurrence("07:00", "daily", "Europe/London") },
    ...{ timetable: "daily 07:00", topics: [], length: "standard", whenQuiet: "line", lateness: 14_400 },
    ...{ nextDue: seven, paused: null, pausedUntil: null, failures: 0, createdBy: "ana" },
    ...{ createdAt: "2025-02-01T00:00:00Z" },
    ...change,
  };
}

export type BriefingDesk = {
  parts: DeliveryParts;
  clock: VirtualClock;
  platform: SimulatedPlatform;
  /** What was asked of `brief`, in order. */
  asked: BriefingRequest[];
  /** What owners were told. */
  owners: string[];
  /** What the next briefings are, beside their card. */
  briefing: Partial<Omit<Briefing, "card">>;
  /** The cards that were prepared: their notices. */
  notices: string[][];
  deliveries(): Delivery[];
};

/** A store in a folder of its own, one platform and a clock at 07:00, with the given schedules. */
export function briefingDesk(
  schedules: readonly Schedule[],
  rules: { resendSafeFor?: number; knowsIdsFor?: number; canLook?: boolean } = {},
): BriefingDesk {
  const folder = temporaryFolder();
  const opened = openDeliveryStore(folder.path, { survives: "crash" });
  onTestFinished(() => {
    opened.close();
    folder.remove();
  });
  const store = opened.briefings;
  for (const schedule of schedules) store.addSchedule(schedule);
  const clock = virtualClock(seven);
  const platform = simulatedPlatform({
    ...{ name: "slack", clock, random: () => 0, knowsIdsFor: 0, resendSafeFor: 0, canLook: true },
    ...rules,
  });
  const made: BriefingDesk = {
    clock,
    platform,
    ...{ asked: [], owners: [], briefing: {}, notices: [] },
    deliveries: () => store.deliveries(null, { limit: 99 }),
    parts: {
      store,
      reliances: opened.reliances,
      posters: [
        {
          ...platform.poster,
          prepare: (card, ref) => {
            made.notices.push(card.notices);
            return platform.poster.prepare(card, ref);
          },
        },
      ],
      brief: async request => {
        made.asked.push(request);
        const card = { ...blankCard("recap"), title: request.dueAt };
        return { card, told: [], quiet: false, change: 7, ...made.briefing };
      },
      clock,
      random: () => 0.5,
      tellOwner: async (_schedule, sentence) => void made.owners.push(sentence),
      log: createLog({ level: "error", write: () => {} }),
    },
  };
  return made;
}

/** So many days after 07:00, at a clock time "HH:MM:SS" in UTC. */
export function dayLater(days: number, clock = "07:00:00"): Instant {
  return `2025-02-${18 + days}T${clock}Z`;
}
