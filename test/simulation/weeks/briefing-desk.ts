import { makeBriefing } from "../../../src/delivery/briefing.ts";
import { deliveryWork } from "../../../src/delivery/delivery-work.ts";
import { tellCorrections } from "../../../src/delivery/tell-corrections.ts";
import { createLog } from "../../../src/log.ts";
import { Card } from "../../../src/message/card.ts";
import type { Schedule } from "../../../src/store/briefing-store.ts";
import type { CoverageStore } from "../../../src/store/coverage-store.ts";
import { type DeliveryStore, TenantId } from "../../../src/store/delivery-store.ts";
import { nextDue } from "../../../src/time/due-instants.ts";
import type { Instant } from "../../../src/time/instant.ts";
import { dailyRecurrence } from "../../../src/time/recurrence.ts";
import { simulatedPlatform, type VirtualClock } from "../../delivery/simulated-platform.ts";
import { town } from "./town.ts";
import type { Trouble } from "./week.ts";

/** A Monday, before the first briefing is due. */
export const weekStart: Instant = "2025-03-03T05:00:00Z";
export const tenant = TenantId.parse("T1");

/** Where the two schedules post. */
export const channels: readonly string[] = ["C1", "C2"];

type Given = {
  coverage: CoverageStore;
  delivery: DeliveryStore;
  clock: VirtualClock;
  troubles: readonly Trouble[];
};

/** Two schedules as the bot runs them, on a platform that meets the next trouble at each due time. */
export function briefingDesk({ coverage, delivery, clock, troubles }: Given) {
  const platform = simulatedPlatform({
    ...{ name: "slack", clock, random: () => 0.5, knowsIdsFor: 0, resendSafeFor: 0, canLook: true },
  });
  const poster = { ...platform.poster, prepare: (card: Card) => [JSON.stringify(card)] };
  const log = createLog({ level: "error", write: () => {} });
  const shared = { posters: [poster], clock, log };
  const { briefings, reliances } = delivery;
  const work = deliveryWork(
    {
      ...{ ...shared, store: briefings, reliances, random: () => 0.5, tellOwner: async () => {} },
      brief: async request =>
        makeBriefing({ coverage, story: town, notices: [], checkedAt: new Map() }, request),
    },
    {
      correct: () => tellCorrections({ ...shared, coverage, story: town, store: reliances }),
      ...{ answer: () => {}, alert: () => {}, forget: () => ({}) },
    },
  );
  briefings.addSchedule(scheduled("morning", { channel: "C1", time: "07:00", length: "standard" }));
  briefings.addSchedule(scheduled("evening", { channel: "C2", time: "19:00", length: "full" }));
  const isSettled = () =>
    briefings.deliveries(null, { limit: 100 }).every(({ state }) => state === "sent" || state === "dead");
  const left = troubles[Symbol.iterator]();
  const meet = (trouble: Trouble): void => {
    if (trouble === "refused") platform.plan({ outcome: "refused", scope: "message", code: "msg_too_long" });
    else if (trouble !== "none") platform.plan(trouble);
  };
  return {
    /** Fires all that is due until then, and beats until it is settled. */
    async fireUntil(until: Instant): Promise<void> {
      for (
        let due = nextOf(briefings.schedules(null));
        due !== null && due <= until;
        due = nextOf(briefings.schedules(null))
      ) {
        clock.moveTo(due);
        meet(left.next().value ?? "none");
        for (let beat = 0; beat === 0 || (beat < mostBeats && !isSettled()); beat++) {
          if (beat > 0) clock.forward(30);
          await work.fire();
          await work.reconcile();
          await work.send();
        }
      }
      clock.moveTo(until);
    },
    /** The briefings that readers saw, by channel. Corrections go into the same channels. */
    seen(): Map<string, Card[]> {
      const cards = platform
        .seen()
        .map(({ channel, payload }) => ({ channel, card: Card.parse(JSON.parse(payload)) }));
      const told = Map.groupBy(
        cards.filter(({ card }) => card.kind === "recap"),
        ({ channel }) => channel,
      );
      return new Map([...told].map(([channel, own]) => [channel, own.map(({ card }) => card)]));
    },
  };
}

/** Leases and settling take minutes: so many beats of half a minute are enough. */
const mostBeats = 20;

function nextOf(schedules: readonly Schedule[]): Instant | null {
  return schedules.flatMap(each => each.nextDue ?? []).sort()[0] ?? null;
}

function scheduled(
  id: string,
  { channel, time, length }: { channel: string; time: string; length: Schedule["length"] },
): Schedule {
  const recurrence = dailyRecurrence(time, "daily", "Europe/London");
  return {
    ...{
      tenant,
      id,
      name: id,
      story: town.id,
      platform: "slack",
      channel,
      recurrence,
      timetable: `daily ${time}`,
    },
    ...{ topics: [], length, whenQuiet: "line", lateness: 14_400, nextDue: nextDue(recurrence, weekStart) },
    ...{ paused: null, pausedUntil: null, failures: 0, createdBy: "ana", createdAt: weekStart },
  };
}
