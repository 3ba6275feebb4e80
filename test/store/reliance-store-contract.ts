import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Schedule } from "../../src/store/briefing-store.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import type { Look, Notice, Reliance, Telling } from "../../src/store/reliance-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const desk = TenantId.parse("T-desk");
const other = TenantId.parse("T-other");
const now = "2025-02-18T07:00:00Z";
const place = { platform: "slack", story: "harbour" };

function telling(change: Partial<Telling> = {}): Telling {
  return {
    ...{ tenant: desk, id: "m1", story: "harbour", platform: "slack", kind: "recap", channel: "C1" },
    ...{ thread: "m1", reader: null, messages: [{ id: "m1", threadOf: null }] },
    ...{ schedule: null, dueAt: null, zone: "UTC", change: 5, toldAt: now },
    ...{ forgetAt: plusSeconds(now, 86_400), ref: null, card: "{}" },
    ...change,
  };
}

function rest(change: Partial<Reliance> = {}): Reliance {
  return {
    ...{ n: 0, line: 1, said: "Twelve were hurt.", postId: "p1", revision: 1, quote: "Twelve were hurt." },
    ...{ outlet: "Coast", label: "Coast 20:00", address: null, state: "stands", mark: null },
    ...change,
  };
}

function notice(change: Partial<Notice> = {}): Notice {
  return {
    ...{ tenant: desk, id: "n1", kind: "notice", platform: "slack", channel: "C1", threadOf: "m1" },
    ...{ changes: null, payload: "{}", giveUpAt: plusSeconds(now, 3600) },
    ...change,
  };
}

function look(change: Partial<Look> = {}): Look {
  return {
    ...place,
    was: null,
    change: 9,
    at: now,
    notices: [],
    seen: [],
    rests: [],
    corrections: [],
    ...change,
  };
}

function morning(): Schedule {
  return {
    ...{ tenant: desk, id: "morning", name: "Morning", story: "harbour", platform: "slack", channel: "C1" },
    ...{
      recurrence: dailyRecurrence("07:00", "daily", "UTC"),
      timetable: "",
      topics: [],
      length: "standard",
    },
    ...{ whenQuiet: "line", lateness: 14_400, nextDue: now, paused: null, pausedUntil: null, failures: 0 },
    ...{ createdBy: "ana", createdAt: now },
  };
}

/** What every driver of RelianceStore does. `open` opens the store of a folder, which is another one in each test. */
export function relianceStoreContract(name: string, open: (folder: string) => DeliveryStore): void {
  describe(`${name} keeps what rests on what`, () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let store: DeliveryStore;
    beforeEach(() => {
      folder = temporaryFolder();
      store = open(folder.path);
    });
    afterEach(() => {
      store.close();
      folder.remove();
    });
    const idsOn = (...posts: string[]) =>
      store.reliances.restingOn(place, posts, now).map(each => each.telling.id);
    const deliveries = () => store.briefings.deliveries(null, { limit: 9 });

    test("finds what rests on a post with all its lines, as it was written, whoever's it is", () => {
      const rests = [rest(), rest({ n: 1, line: 2, postId: "p2", mark: "corrected 08:00", state: "gone" })];
      store.reliances.keepTelling(telling(), rests);
      store.reliances.keepTelling(telling({ tenant: other }), [rest({ postId: "p3" })]);
      expect(store.reliances.restingOn(place, ["p2", "p9"], now)).toEqual([{ telling: telling(), rests }]);
      expect(idsOn("p1", "p2", "p3")).toEqual(["m1", "m1"]);
      expect(store.reliances.restingOn({ ...place, story: "airport" }, ["p1"], now)).toEqual([]);
      expect(store.reliances.restingOn({ ...place, platform: "discord" }, ["p1"], now)).toEqual([]);
    });

    test("has what everybody in a channel was told since, oldest first: no briefing, nothing that one reader saw", () => {
      const at = (id: string, change: Partial<Telling> = {}) =>
        store.reliances.keepTelling(telling({ id, ...change }), [rest()]);
      at("late", { kind: "answer", toldAt: plusSeconds(now, 60) });
      at("alert", { kind: "alert" });
      at("before", { toldAt: plusSeconds(now, -1) });
      at("private", { reader: "ana" });
      at("elsewhere", { channel: "C2" });
      at("briefing", { kind: "briefing" });
      at("of another story", { story: "airport" });
      const told = store.reliances.toldIn({ ...place, tenant: desk, channel: "C1" }, now, now);
      expect(told.map(each => each.telling.id)).toEqual(["alert", "late"]);
      expect(told[0]?.rests).toEqual([rest()]);
    });

    test("takes what is told again under the same id in place of what it was", () => {
      store.reliances.keepTelling(telling(), [rest()]);
      store.reliances.keepTelling(telling({ kind: "answer" }), [rest({ postId: "p2" })]);
      expect(idsOn("p1")).toEqual([]);
      expect(idsOn("p2")).toEqual(["m1"]);
    });

    test("asks about as many posts as a page can have", () => {
      store.reliances.keepTelling(telling(), [rest({ postId: "p4999" })]);
      expect(idsOn(...Array.from({ length: 5000 }, (_, i) => `p${i}`))).toEqual(["m1"]);
    });

    test("forgets what is past its time, and does not find it before that is done", () => {
      store.reliances.keepTelling(telling({ forgetAt: now }), [rest()]);
      store.reliances.keepTelling(telling({ id: "m2" }), [rest()]);
      expect(idsOn("p1")).toEqual(["m2"]);
      expect(store.reliances.forgetTellings(now)).toBe(1);
      expect(store.reliances.forgetTellings(now)).toBe(0);
    });

    test("has a briefing as told once its first message was posted, with its messages", () => {
      store.briefings.addSchedule(morning());
      const told = telling({
        id: "b",
        kind: "briefing",
        messages: [],
        thread: null,
        schedule: "morning",
        dueAt: now,
      });
      const deliveries = [0, 1].map(part => ({
        id: `d${part}`,
        part,
        payload: "{}",
        giveUpAt: plusSeconds(now, 99),
      }));
      const { platform: _, channel: __, ...unplaced } = told;
      store.briefings.claim({
        fire: {
          ...{ tenant: desk, schedule: "morning", dueAt: now, claimedAt: now, outcome: "claimed" },
          ...{ from: null, to: now, change: 5 },
        },
        ...{ missed: [], deliveries, told: [], tellings: [{ telling: unplaced, rests: [rest()] }] },
        ...{ wasDue: now, nextDue: null },
      });
      expect(idsOn("p1")).toEqual([]);
      expect(store.reliances.lookStart(place, now).fresh).toEqual([]);
      for (const postedId of ["7.1", "7.2"]) {
        const taken = store.briefings.take("slack", now, plusSeconds(now, 45));
        if (taken !== null) store.briefings.finish(taken, { state: "sent", postedId });
      }
      const messages = [
        { id: "7.1", threadOf: null },
        { id: "7.2", threadOf: "7.1" },
      ];
      const [found] = store.reliances.restingOn(place, ["p1"], now);
      expect(found?.telling).toEqual({ ...told, thread: "7.1", messages });
      expect(store.reliances.lookStart(place, now).fresh).toHaveLength(1);
    });

    test("writes a look whole, and only from where it was read", () => {
      store.reliances.keepTelling(telling(), [rest()]);
      expect(store.reliances.lookStart(place, now)).toMatchObject({
        was: null,
        fresh: [{ rests: [rest()] }],
      });
      const corrected = rest({ said: "Fourteen were hurt.", revision: 2, mark: "corrected 07:00" });
      const first = look({
        ...{ notices: [notice()], seen: [{ tenant: desk, id: "m1" }] },
        ...{ rests: [{ tenant: desk, id: "m1", rest: corrected }] },
      });
      expect(store.reliances.takeLook(first)).toBe(true);
      expect(store.reliances.lookStart(place, now)).toEqual({ was: 9, fresh: [] });
      expect(store.reliances.restingOn(place, ["p1"], now)[0]?.rests).toEqual([corrected]);
      expect(deliveries()).toMatchObject([{ id: "n1", kind: "notice", state: "pending", threadOf: "m1" }]);
      expect(store.reliances.takeLook(look({ notices: [notice({ id: "n2" })] }))).toBe(false);
      expect(store.reliances.takeLook(look({ was: 9, change: 10, notices: [notice()] }))).toBe(true);
      expect(deliveries()).toHaveLength(1);
    });

    test("hands notices out like any message, without a schedule, and keeps them as told", () => {
      store.reliances.takeLook(
        look({ notices: [notice({ kind: "direct", channel: "U1", threadOf: null })] }),
      );
      const taken = store.briefings.take("slack", now, plusSeconds(now, 45));
      expect(taken).toMatchObject({
        kind: "direct",
        channel: "U1",
        threadOf: null,
        attempt: 1,
        state: "sending",
      });
    });

    test("lets an edit that waits give way to a later one of the same message, and sends no older one after it", () => {
      const edit = (id: string, changes: string) => notice({ kind: "edit", id, changes, threadOf: null });
      store.reliances.takeLook(look({ notices: [edit("e1", "m1"), edit("e2", "m2")] }));
      const later = look({ was: 9, change: 10, at: plusSeconds(now, 60), notices: [edit("e3", "m1")] });
      store.reliances.takeLook(later);
      const states = deliveries().map(({ id, state }) => `${id} ${state}`);
      expect(states.sort()).toEqual(["e1 dead", "e2 pending", "e3 pending"]);
      const taken = store.briefings.take("slack", plusSeconds(now, 60), plusSeconds(now, 105));
      expect(taken?.id).toBe("e2");
    });

    test("gives what a thread hangs on: the recap that opened it, or the briefing whose first message it is", () => {
      const thread = { tenant: desk, story: "harbour", id: "m1" };
      expect(store.reliances.opening(thread)).toBeNull();
      store.reliances.keepTelling(telling({ id: "a1", kind: "answer", toldAt: "2025-02-18T06:00:00Z" }), [
        rest(),
      ]);
      store.reliances.keepTelling(telling(), [rest()]);
      expect(store.reliances.opening(thread)?.telling.id).toBe("m1");
      expect(store.reliances.opening(thread)?.rests).toEqual([rest()]);
      expect(store.reliances.opening({ ...thread, tenant: other })).toBeNull();
      expect(store.reliances.opening({ ...thread, id: "m2" })).toBeNull();
    });

    test("gives a schedule's corrections once each, oldest first, while they are kept", () => {
      const correction = { tenant: desk, schedule: "morning", line: "{}", forgetAt: plusSeconds(now, 60) };
      const corrections = [
        { ...correction, id: "late", madeAt: plusSeconds(now, 2) },
        { ...correction, id: "early", madeAt: plusSeconds(now, 1) },
        { ...correction, id: "theirs", madeAt: now, schedule: "evening" },
      ];
      store.reliances.takeLook(look({ corrections }));
      store.reliances.takeLook(look({ was: 9, change: 10, corrections }));
      const found = store.reliances.corrections(desk, "morning", now);
      expect(found.map(({ id }) => id)).toEqual(["early", "late"]);
      expect(store.reliances.corrections(other, "morning", now)).toEqual([]);
      expect(store.reliances.corrections(desk, "morning", plusSeconds(now, 60))).toEqual([]);
    });
  });
}
