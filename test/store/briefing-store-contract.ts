import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BriefingStore, Claim, Delivery, Fire, Schedule } from "../../src/store/briefing-store.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const desk = TenantId.parse("T-desk");
const other = TenantId.parse("T-other");
const due = "2025-02-18T07:00:00Z";
const nextDay = "2025-02-19T07:00:00Z";

/** A schedule of the first workspace, daily at 07:00, with what the test changes. */
function scheduled(change: Partial<Schedule> = {}): Schedule {
  return {
    ...{ tenant: desk, id: "morning", name: "Morning desk", story: "ukraine", platform: "slack" },
    ...{ channel: "C1", recurrence: dailyRecurrence("07:00", "daily", "UTC"), timetable: "daily 07:00" },
    ...{ topics: ["sanctions"], length: "standard", whenQuiet: "line", lateness: 14_400, nextDue: due },
    ...{ paused: null, pausedUntil: null, failures: 0, createdBy: "ana", createdAt: "2025-02-01T00:00:00Z" },
    ...change,
  };
}

function fired(change: Partial<Fire> = {}): Fire {
  return {
    ...{ tenant: desk, schedule: "morning", dueAt: due, claimedAt: due, outcome: "claimed" },
    ...{ from: "2025-02-17T07:00:00Z", to: due, change: 7 },
    ...change,
  };
}

function claimOf(fire: Fire, change: Partial<Claim> = {}): Claim {
  const { tenant, schedule, dueAt } = fire;
  const deliveries = [0, 1, 2].map(part => ({
    id: `${tenant}/${schedule}/${dueAt}/${part}`,
    part,
    payload: `{"part":${part}}`,
    giveUpAt: plusSeconds(dueAt, 14_400),
  }));
  return {
    fire,
    missed: [],
    deliveries,
    told: [],
    wasDue: dueAt,
    nextDue: plusSeconds(dueAt, 86_400),
    ...change,
  };
}

/** What every driver of BriefingStore does. `open` opens the store of a folder, which is another one in each test. */
export function briefingStoreContract(name: string, open: (folder: string) => DeliveryStore): void {
  describe(`${name} keeps briefings`, () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let opened: DeliveryStore;
    let store: BriefingStore;
    const reopen = (): void => {
      opened = open(folder.path);
      store = opened.briefings;
    };
    beforeEach(() => {
      folder = temporaryFolder();
      reopen();
    });
    afterEach(() => {
      opened.close();
      folder.remove();
    });
    const take = (now: Instant): Delivery | null => store.take("slack", now, plusSeconds(now, 45));
    const taken = (now: Instant): Delivery => {
      const delivery = take(now);
      if (delivery === null) throw new Error("nothing to take");
      return delivery;
    };
    const claimed = (): void => {
      store.addSchedule(scheduled());
      expect(store.claim(claimOf(fired()))).toBe(true);
    };
    const states = (): string[] => store.deliveries(desk, { limit: 9 }).map(({ state }) => state);

    describe("schedules", () => {
      test("come back as they were written, and one tenant's are not another's", () => {
        const schedule = scheduled({ pausedUntil: due, paused: "holiday", failures: 2 });
        expect(store.addSchedule(schedule)).toBe(true);
        expect(store.addSchedule(scheduled({ name: "again" }))).toBe(false);
        expect(store.addSchedule(scheduled({ tenant: other }))).toBe(true);
        expect(store.schedule(desk, "morning")).toEqual(schedule);
        expect(store.schedules(desk)).toEqual([schedule]);
        expect(store.schedules(null).map(({ tenant }) => tenant)).toEqual([desk, other]);
        expect(store.schedule(TenantId.parse("T-none"), "morning")).toBeNull();
      });

      test("are replaced and removed only where they are", () => {
        expect(store.setSchedule(scheduled())).toBe(false);
        store.addSchedule(scheduled());
        expect(store.setSchedule(scheduled({ channel: "C2" }))).toBe(true);
        expect(store.schedule(desk, "morning")?.channel).toBe("C2");
        expect(store.removeSchedule(other, "morning")).toBe(false);
        expect(store.removeSchedule(desk, "morning")).toBe(true);
        expect(store.schedules(null)).toEqual([]);
      });

      test("are due when they run and their time has come, or when their pause has ended", () => {
        store.addSchedule(scheduled({ id: "a", nextDue: "2025-02-18T06:00:00Z" }));
        store.addSchedule(scheduled({ id: "b" }));
        store.addSchedule(scheduled({ id: "later", nextDue: "2025-02-18T07:00:01Z" }));
        store.addSchedule(scheduled({ id: "never", nextDue: null }));
        store.addSchedule(scheduled({ id: "paused", paused: "holiday" }));
        store.addSchedule(scheduled({ id: "rested", paused: "holiday", pausedUntil: due, nextDue: nextDay }));
        expect(store.due(due, 9).map(({ id }) => id)).toEqual(["a", "b", "rested"]);
        expect(store.due(due, 1).map(({ id }) => id)).toEqual(["a"]);
      });

      test("end what waits for them when they are removed, and keep what happened", () => {
        claimed();
        store.removeSchedule(desk, "morning");
        expect(states()).toEqual(["dead", "dead", "dead"]);
        expect(store.fires(desk, "morning", 9)).toEqual([fired()]);
      });
    });

    describe("a claim", () => {
      test("writes the fire, its deliveries in the schedule's channel, what it tells, and moves the schedule on", () => {
        store.addSchedule(scheduled());
        const said = { text: "Two ferries stop.", speaker: null, citations: [] };
        const told = [
          { claim: "k", state: "s" },
          { claim: "l", state: "t", said },
        ];
        const claim = claimOf(fired(), { told });
        expect(store.claim(claim)).toBe(true);
        expect(store.fires(desk, "morning", 9)).toEqual([fired()]);
        expect(store.told(desk, "morning")).toEqual(told);
        expect(store.schedule(desk, "morning")?.nextDue).toBe(nextDay);
        const [first] = store.deliveries(desk, { limit: 9 });
        expect(first).toEqual({
          ...{ kind: "briefing", changes: null },
          ...{ tenant: desk, id: `T-desk/morning/${due}/0`, schedule: "morning", dueAt: due, part: 0 },
          ...{
            platform: "slack",
            channel: "C1",
            payload: '{"part":0}',
            state: "pending",
            attempt: 0,
            fence: 0,
          },
          ...{ leaseUntil: null, unresolved: 0, firstSentAt: null, lastSentAt: null, nextAttemptAt: due },
          ...{
            giveUpAt: "2025-02-18T11:00:00Z",
            postedId: null,
            threadOf: null,
            lastError: null,
            resent: false,
          },
        });
      });

      test("is refused the second time, with nothing written", () => {
        claimed();
        const told = [{ claim: "k", state: "s" }];
        expect(store.claim(claimOf(fired(), { told }))).toBe(false);
        expect(store.claim(claimOf(fired(), { told, wasDue: nextDay }))).toBe(false);
        expect(store.told(desk, "morning")).toEqual([]);
        expect(store.deliveries(desk, { limit: 9 })).toHaveLength(3);
      });

      test("is refused where the schedule has moved on or is gone", () => {
        expect(store.claim(claimOf(fired()))).toBe(false);
        store.addSchedule(scheduled({ nextDue: nextDay }));
        expect(store.claim(claimOf(fired()))).toBe(false);
        expect(store.fires(desk, "morning", 9)).toEqual([]);
      });

      test("records what was slept through before it, all or nothing", () => {
        store.addSchedule(scheduled());
        const missed = fired({ outcome: "missed" });
        const fire = fired({ dueAt: nextDay });
        expect(store.claim(claimOf(fire, { missed: [missed], wasDue: due }))).toBe(true);
        expect(store.fires(desk, "morning", 9)).toEqual([fire, missed]);
        expect(store.fires(desk, "morning", 1)).toEqual([fire]);
      });
    });

    describe("what was told", () => {
      const day = (n: number): Instant => plusSeconds(due, n * 86_400);
      const telling = (n: number, told: Claim["told"]): void => {
        const fire = fired({ dueAt: day(n), claimedAt: day(n) });
        expect(store.claim(claimOf(fire, { told }))).toBe(true);
      };

      test("is the latest state of each claim, per schedule", () => {
        store.addSchedule(scheduled());
        store.addSchedule(scheduled({ id: "evening" }));
        telling(0, [
          { claim: "a", state: "1" },
          { claim: "b", state: "1" },
        ]);
        telling(1, [{ claim: "a", state: "2" }]);
        expect(store.told(desk, "morning")).toEqual([
          { claim: "a", state: "2" },
          { claim: "b", state: "1" },
        ]);
        expect(store.told(desk, "evening")).toEqual([]);
      });

      test("leaves out what died before it was posted", () => {
        store.addSchedule(scheduled());
        telling(0, [{ claim: "a", state: "1" }]);
        const first = taken(due);
        expect(store.lastTold(desk, "morning")?.dueAt).toBe(due);
        store.finish(first, { state: "dead", error: "channel gone" });
        expect(store.told(desk, "morning")).toEqual([]);
        expect(store.lastTold(desk, "morning")).toBeNull();
      });

      test("counts no fire that posted nothing", () => {
        store.addSchedule(scheduled());
        store.claim(claimOf(fired({ outcome: "skipped" }), { deliveries: [] }));
        expect(store.lastTold(desk, "morning")).toBeNull();
      });
    });

    describe("the outbox", () => {
      test("commits `sending` with fence, lease and the unresolved call before it hands out", () => {
        claimed();
        const delivery = taken(due);
        expect(delivery).toMatchObject({ part: 0, state: "sending", attempt: 1, fence: 1, unresolved: 1 });
        expect(delivery).toMatchObject({
          leaseUntil: plusSeconds(due, 45),
          firstSentAt: due,
          lastSentAt: due,
        });
        expect(store.deliveries(desk, { state: "sending", limit: 9 })).toEqual([delivery]);
      });

      test("hands out a part only after the one before it is sent, in its thread", () => {
        claimed();
        const first = taken(due);
        expect(take(due)).toBeNull();
        expect(store.finish(first, { state: "sent", postedId: "p1" })).toBe(true);
        const second = taken(due);
        expect(second).toMatchObject({ part: 1, threadOf: "p1" });
        store.finish(second, { state: "sent", postedId: "p2" });
        expect(taken(due)).toMatchObject({ part: 2, threadOf: "p1" });
        expect(states()).toEqual(["sent", "sent", "sending"]);
      });

      test("hands out nothing of another platform, before its time, too late, or of a paused schedule", () => {
        claimed();
        expect(store.take("discord", due, nextDay)).toBeNull();
        expect(take("2025-02-18T06:59:59Z")).toBeNull();
        expect(take("2025-02-18T11:00:00Z")).toBeNull();
        store.setSchedule(scheduled({ nextDue: nextDay, paused: "holiday" }));
        expect(take(due)).toBeNull();
      });

      test("has one message under way to a channel, and the oldest goes first", () => {
        store.addSchedule(scheduled({ id: "a" }));
        store.addSchedule(scheduled({ id: "b" }));
        store.addSchedule(scheduled({ id: "c", channel: "C2" }));
        store.addSchedule(scheduled({ tenant: other }));
        const later = plusSeconds(due, 1);
        store.claim(claimOf(fired({ schedule: "a", claimedAt: later })));
        store.claim(claimOf(fired({ schedule: "b" })));
        store.claim(claimOf(fired({ schedule: "c", claimedAt: later })));
        store.claim(claimOf(fired({ tenant: other, claimedAt: later })));
        expect(taken(later).schedule).toBe("b");
        expect(taken(later).schedule).toBe("c");
        expect(taken(later).tenant).toBe(other);
        expect(take(later)).toBeNull();
      });

      test("keeps no result of an attempt that is not the present one", () => {
        claimed();
        const first = taken(due);
        const again = {
          state: "pending",
          nextAttemptAt: due,
          error: "429",
          unresolved: 0,
          resent: false,
        } as const;
        expect(store.finish(first, again)).toBe(true);
        expect(store.finish(first, { state: "sent", postedId: "p" })).toBe(false);
        const second = taken(due);
        expect(second).toMatchObject({ attempt: 2, fence: 2, unresolved: 1, lastError: "429" });
        expect(store.finish(first, { state: "dead", error: "late news" })).toBe(false);
        expect(store.finish(second, { state: "sent", postedId: "p" })).toBe(true);
        expect(store.finish(second, { state: "dead", error: "late news" })).toBe(false);
        expect(states()[0]).toBe("sent");
      });

      test("keeps when the first of the unresolved calls went out until all are resolved", () => {
        claimed();
        store.finish(taken(due), { state: "uncertain", nextAttemptAt: due, error: "timeout", unresolved: 1 });
        const [looked] = store.uncertain("slack", due, 9);
        if (looked === undefined) throw new Error("nothing uncertain");
        store.finish(looked, {
          state: "pending",
          nextAttemptAt: due,
          error: null,
          unresolved: 1,
          resent: false,
        });
        const later = plusSeconds(due, 5);
        const second = taken(later);
        expect(second).toMatchObject({ unresolved: 2, firstSentAt: due, lastSentAt: later });
        store.finish(second, {
          state: "pending",
          nextAttemptAt: later,
          error: null,
          unresolved: 0,
          resent: true,
        });
        const third = taken(plusSeconds(due, 9));
        expect(third).toMatchObject({ unresolved: 1, firstSentAt: plusSeconds(due, 9), resent: true });
        store.finish(third, {
          state: "pending",
          nextAttemptAt: later,
          error: null,
          unresolved: 0,
          resent: false,
        });
        expect(store.deliveries(desk, { limit: 1 })[0]?.resent).toBe(true);
      });

      test("turns an expired lease into uncertain and still takes that attempt's own result", () => {
        claimed();
        const first = taken(due);
        expect(store.expireLeases(plusSeconds(due, 44))).toBe(0);
        const expired = plusSeconds(due, 45);
        expect(store.expireLeases(expired)).toBe(1);
        expect(store.uncertain("slack", expired, 9)).toMatchObject([{ id: first.id, unresolved: 1 }]);
        expect(store.uncertain("discord", expired, 9)).toEqual([]);
        expect(take(expired)).toBeNull();
        expect(store.finish(first, { state: "sent", postedId: "p1" })).toBe(true);
      });

      test("ends the parts after a dead one", () => {
        claimed();
        store.finish(taken(due), { state: "dead", error: "too long" });
        expect(states()).toEqual(["dead", "dead", "dead"]);
      });

      test("gives up what is too late, unless a call of it is unresolved", () => {
        claimed();
        const first = taken(due);
        store.finish(first, {
          state: "pending",
          nextAttemptAt: due,
          error: null,
          unresolved: 1,
          resent: false,
        });
        expect(store.giveUp("2025-02-18T10:59:59Z")).toBe(0);
        expect(store.giveUp("2025-02-18T11:00:00Z")).toBe(3);
        expect(states()).toEqual(["uncertain", "dead", "dead"]);
      });

      test("closes a channel that refused: all that waits for it ends, nothing else", () => {
        claimed();
        store.addSchedule(scheduled({ id: "b" }));
        store.addSchedule(scheduled({ id: "c", channel: "C2" }));
        store.claim(claimOf(fired({ schedule: "b" })));
        store.claim(claimOf(fired({ schedule: "c" })));
        const place = { tenant: desk, platform: "slack", channel: "C1" };
        expect(store.closeChannel(place, "is_archived")).toEqual(["b", "morning"]);
        expect(store.deliveries(desk, { state: "dead", limit: 9 })).toHaveLength(6);
        expect(taken(due).schedule).toBe("c");
      });

      test("is listed by tenant, schedule and state, newest first", () => {
        claimed();
        store.claim(claimOf(fired({ dueAt: nextDay })));
        const ids = store.deliveries(null, { schedule: "morning", limit: 4 }).map(({ id }) => id.slice(15));
        expect(ids).toEqual([`${nextDay}/0`, `${nextDay}/1`, `${nextDay}/2`, `${due}/0`]);
        expect(store.deliveries(other, { limit: 9 })).toEqual([]);
        expect(store.deliveries(desk, { schedule: "evening", limit: 9 })).toEqual([]);
      });
    });

    test("an event id is new once, until it is forgotten, on its own platform", () => {
      expect(store.firstSeen("slack", "Ev1", due, 3600)).toBe(true);
      expect(store.firstSeen("slack", "Ev1", due, 3600)).toBe(false);
      expect(store.firstSeen("discord", "Ev1", due, 3600)).toBe(true);
      expect(store.firstSeen("slack", "Ev1", plusSeconds(due, 3599), 3600)).toBe(false);
      expect(store.firstSeen("slack", "Ev1", plusSeconds(due, 3600), 3600)).toBe(true);
    });

    test("a silence of five minutes between beats is remembered as offline", () => {
      expect(store.beat(due)).toBeNull();
      expect(store.beat(plusSeconds(due, 5))).toBeNull();
      expect(store.beat(plusSeconds(due, 299))).toBeNull();
      const offline = { from: plusSeconds(due, 299), to: plusSeconds(due, 599) };
      expect(store.beat(plusSeconds(due, 599))).toEqual(offline);
      expect(store.beat(plusSeconds(due, 700))).toEqual(offline);
    });

    test("old fires are forgotten with all of theirs, unless something still waits", () => {
      claimed();
      expect(store.prune(nextDay)).toBe(0);
      const first = taken(due);
      store.finish(first, { state: "dead", error: "gone" });
      expect(store.prune(due)).toBe(0);
      expect(store.prune(nextDay)).toBe(1);
      expect(store.fires(desk, "morning", 9)).toEqual([]);
      expect(store.deliveries(desk, { limit: 9 })).toEqual([]);
    });

    test("everything is there after the program was closed and opened", () => {
      claimed();
      const first = taken(due);
      opened.close();
      reopen();
      expect(store.deliveries(desk, { limit: 1 })).toEqual([first]);
      expect(store.schedule(desk, "morning")?.nextDue).toBe(nextDay);
    });
  });
}
