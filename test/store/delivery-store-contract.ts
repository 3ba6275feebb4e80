import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeliveryStore, localTenant, TenantId, type Thread } from "../../src/store/delivery-store.ts";

const workspace = TenantId.parse("slack:T1");
const thread: Thread = { tenant: localTenant, story: "harbour", id: "t1" };

/** What every driver of threads and settings must do. `open` gives an empty store; `done` is called when all is over. */
export function testDeliveryStore(open: () => DeliveryStore, done: () => void): void {
  let store: DeliveryStore;
  beforeAll(() => {
    store = open();
  });
  afterAll(() => {
    store.close();
    done();
  });

  describe("a thread", () => {
    test("has no turns before the first question", () => {
      expect(store.turns(thread, 10)).toEqual([]);
    });

    test("gives its newest turns, oldest first, with the window each was about", () => {
      const window = { from: null, to: "2024-05-06T18:00:00Z" };
      for (const question of ["one", "two", "three"]) {
        const turn = { askedAt: "2024-05-06T19:00:00Z", question, answer: question.toUpperCase(), window };
        store.addTurn(thread, turn);
      }
      expect(store.turns(thread, 2).map(turn => turn.question)).toEqual(["two", "three"]);
      expect(store.turns(thread, 10)[0]).toEqual({
        askedAt: "2024-05-06T19:00:00Z",
        question: "one",
        answer: "ONE",
        window,
      });
    });

    test("is not found from another tenant, story or thread", () => {
      expect(store.turns({ ...thread, tenant: workspace }, 10)).toEqual([]);
      expect(store.turns({ ...thread, story: "airport" }, 10)).toEqual([]);
      expect(store.turns({ ...thread, id: "t2" }, 10)).toEqual([]);
    });
  });

  describe("a setting", () => {
    test("is the tenant's own, and can be changed and unset", () => {
      expect(store.setting(localTenant, "zone")).toBeNull();
      store.setSetting(localTenant, "zone", "Europe/Paris");
      store.setSetting(workspace, "zone", "Europe/Kyiv");
      store.setSetting(localTenant, "zone", "Europe/Madrid");
      expect(store.setting(localTenant, "zone")).toBe("Europe/Madrid");
      expect(store.setting(workspace, "zone")).toBe("Europe/Kyiv");
      store.setSetting(localTenant, "zone", null);
      expect(store.setting(localTenant, "zone")).toBeNull();
    });
  });
}
