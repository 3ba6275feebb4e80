import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Alert, AlertLook, SubjectWatch } from "../../src/store/alert-store.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import type { Notice, Reliance, Telling } from "../../src/store/reliance-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const desk = TenantId.parse("T-desk");
const other = TenantId.parse("T-other");
const now = "2025-02-18T07:00:00Z";
const place = { platform: "slack", story: "harbour" };

function watch(change: Partial<SubjectWatch> = {}): SubjectWatch {
  return {
    ...{ tenant: desk, id: "A1", story: "harbour", kind: "topic", subject: "ferries", name: "Ferries" },
    ...{ platform: "slack", channel: "C1", direct: false, reader: "ana", zone: "UTC", outlets: 2 },
    ...{ quiet: { from: "22:00", to: "07:00" }, snoozedUntil: null, change: 5, madeAt: now },
    ...change,
  };
}

function alert(change: Partial<Alert> = {}): Alert {
  return {
    ...{ tenant: desk, id: "one", story: "harbour", platform: "slack", channel: "C1", direct: false },
    ...{ zone: "UTC", state: "told", madeAt: now, toldAt: now, until: null, body: "{}", grown: false },
    ...change,
  };
}

const notice: Notice = {
  ...{ tenant: desk, id: "one", kind: "notice", platform: "slack", channel: "C1", threadOf: null },
  ...{ changes: null, payload: "{}", giveUpAt: plusSeconds(now, 3600) },
};

const telling: Telling = {
  ...{ tenant: desk, id: "one", story: "harbour", platform: "slack", kind: "alert", channel: "C1" },
  ...{ thread: null, reader: null, messages: [], schedule: "one", dueAt: now, zone: "UTC", change: 7 },
  ...{ toldAt: now, forgetAt: plusSeconds(now, 86_400), ref: null, card: null },
};
const rest: Reliance = {
  ...{ n: 0, line: 1, said: "The ferry sank.", postId: "p", revision: 1, quote: "The ferry sank." },
  ...{ outlet: "Tide", label: "Tide 06:58", address: null, state: "stands", mark: null },
};

const look = (change: Partial<AlertLook> = {}): AlertLook => ({
  ...{ ...place, n: 0, change: 7, at: now, alerts: [alert()], notices: [notice] },
  ...{ told: [{ telling, rests: [rest] }], ...change },
});

/** What every driver of AlertStore does. `open` opens the store of a folder, which is another one in each test. */
export function alertStoreContract(name: string, open: (folder: string) => DeliveryStore): void {
  describe(`${name} keeps watches on subjects and their alerts`, () => {
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

    test("of a tenant or of all, oldest first, also after it was opened anew", () => {
      const late = watch({ id: "B1", kind: "breaking", subject: "", madeAt: plusSeconds(now, 1) });
      const direct = watch({ id: "C1", direct: true, channel: "ana", quiet: null, tenant: other });
      for (const each of [late, watch(), direct]) expect(store.alerts.addSubject(each, 9)).toBe("added");
      store.close();
      store = open(folder.path);
      expect(store.alerts.subjects(desk)).toEqual([watch(), late]);
      expect(store.alerts.subjects(other)).toEqual([direct]);
      expect(store.alerts.subjects(null)).toHaveLength(3);
    });

    test("what a place was told of other stories within the hour, each once", () => {
      const orchard = { ...place, story: "orchard", notices: [], told: [] };
      const old = alert({ id: "two", story: "orchard", toldAt: plusSeconds(now, -3600) });
      const alerts = [
        alert({ story: "orchard" }),
        old,
        alert({ id: "three", story: "orchard", toldAt: null }),
      ];
      expect(store.alerts.takeAlerts(look({ ...orchard, alerts }))).toBe(true);
      const { beside } = store.alerts.alertStart(place, now);
      expect(beside).toEqual([{ tenant: desk, channel: "C1", direct: false }]);
      expect(store.alerts.alertStart(orchard, now).beside).toEqual([]);
      expect(store.alerts.alertStart({ ...place, platform: "discord" }, now).beside).toEqual([]);
    });

    test("a subject once a place, and no more than so many a place", () => {
      expect(store.alerts.addSubject(watch(), 1)).toBe("added");
      expect(store.alerts.addSubject(watch({ id: "A2" }), 9)).toBe("known");
      expect(store.alerts.addSubject(watch({ id: "A2", subject: "docks" }), 1)).toBe("full");
      expect(store.alerts.addSubject(watch({ id: "A2", channel: "C2" }), 1)).toBe("added");
    });

    test("that are changed and removed by their tenant alone", () => {
      store.alerts.addSubject(watch(), 9);
      const snoozed = watch({ snoozedUntil: plusSeconds(now, 60) });
      expect(store.alerts.setSubject({ ...snoozed, tenant: other })).toBe(false);
      expect(store.alerts.setSubject(snoozed)).toBe(true);
      expect(store.alerts.subjects(desk)).toEqual([snoozed]);
      expect(store.alerts.removeSubject({ ...watch(), tenant: other })).toBe(false);
      expect(store.alerts.removeSubject(watch())).toBe(true);
      expect(store.alerts.removeSubject(watch())).toBe(false);
    });

    test("a look is written whole: the alert, its message in the outbox, what it rests on, how far it looked", () => {
      store.alerts.addSubject(watch(), 9);
      expect(store.alerts.alertStart(place, now)).toEqual({
        n: 0,
        change: null,
        watches: [watch()],
        alerts: [],
        beside: [],
      });
      expect(store.alerts.takeAlerts(look())).toBe(true);
      const start = store.alerts.alertStart(place, now);
      expect(start).toMatchObject({
        n: 1,
        change: 7,
        alerts: [{ ...alert(), postedId: null, isDead: false }],
      });
      expect(store.briefings.deliveries(desk, { limit: 9 })).toMatchObject([{ id: "one", state: "pending" }]);
      expect(store.alerts.alertRests(alert())).toEqual([rest]);
      expect(store.alerts.alertStart({ ...place, platform: "discord" }, now).alerts).toEqual([]);
    });

    test("nothing of a look is written where another one came in between", () => {
      store.alerts.takeAlerts(look({ alerts: [], notices: [], told: [] }));
      expect(store.alerts.takeAlerts(look())).toBe(false);
      expect(store.alerts.alertStart(place, now).alerts).toEqual([]);
      expect(store.briefings.deliveries(desk, { limit: 9 })).toEqual([]);
      expect(store.alerts.takeAlerts(look({ n: 1 }))).toBe(true);
    });

    test("knows the message once it is posted, and that one will not be", () => {
      store.alerts.takeAlerts(look());
      const [sent] = [store.briefings.take("slack", now, plusSeconds(now, 45))];
      if (sent === null) throw new Error("nothing to send");
      store.briefings.finish(sent, { state: "sent", postedId: "17.1" });
      expect(store.alerts.alertStart(place, now).alerts).toMatchObject([{ postedId: "17.1", isDead: false }]);
      const second = { ...notice, id: "two" };
      store.alerts.takeAlerts(look({ n: 1, alerts: [alert({ id: "two" })], notices: [second], told: [] }));
      store.briefings.giveUp(plusSeconds(now, 3601));
      expect(store.alerts.alertStart(place, now).alerts).toMatchObject([
        { id: "one" },
        { id: "two", isDead: true },
      ]);
    });

    test("an alert is replaced by what it became, and forgotten after a day", () => {
      store.alerts.takeAlerts(look());
      const grown = alert({ body: '{"more":1}', grown: true });
      store.alerts.takeAlerts(look({ n: 1, alerts: [grown], notices: [], told: [] }));
      expect(store.alerts.alertStart(place, now).alerts).toMatchObject([grown]);
      const tomorrow = plusSeconds(now, 86_401);
      expect(store.alerts.alertStart(place, tomorrow).alerts).toEqual([]);
      expect(store.alerts.forgetAlerts(tomorrow)).toBe(1);
      expect(store.alerts.forgetAlerts(tomorrow)).toBe(0);
    });
  });
}
