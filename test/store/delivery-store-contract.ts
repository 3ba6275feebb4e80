import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeliveryStore, localTenant, TenantId, type Thread } from "../../src/store/delivery-store.ts";

const workspace = TenantId.parse("slack:T1");
const thread: Thread = { tenant: localTenant, story: "harbour", id: "t1" };

const turn = {
  ...{ askedAt: "2024-05-06T19:00:00Z", question: "", answer: "", window: null },
  ...{ posts: ["p1", "p2"], ref: null, forgetAt: "2024-06-05T19:00:00Z" },
};

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
        store.addTurn(thread, { ...turn, question, answer: question.toUpperCase(), window });
      }
      expect(store.turns(thread, 2).map(turn => turn.question)).toEqual(["two", "three"]);
      expect(store.turns(thread, 10)[0]).toEqual({
        ...turn,
        question: "one",
        answer: "ONE",
        window,
      });
    });

    test("is found by the ref of a question, and forgets the question that is deleted", () => {
      const gone = { ...thread, id: "t-gone" };
      store.addTurn(gone, { ...turn, question: "first", ref: "r1" });
      store.addTurn(gone, { ...turn, question: "second", ref: "r2" });
      expect(store.turnWith(localTenant, "r1")?.question).toBe("first");
      expect(store.turnWith(workspace, "r1")).toBeNull();
      store.forgetTurn(workspace, "r1");
      store.forgetTurn(localTenant, "r1");
      expect(store.turnWith(localTenant, "r1")).toBeNull();
      expect(store.turns(gone, 10).map(({ question }) => question)).toEqual(["second"]);
    });

    test("is forgotten after its time, with settings that pass, and nothing else", () => {
      const old = { ...thread, id: "t-old" };
      store.addTurn(old, { ...turn, question: "old", forgetAt: "2024-05-10T00:00:00Z" });
      store.addTurn(old, { ...turn, question: "new", forgetAt: "2024-05-12T00:00:00Z" });
      store.setSetting(workspace, "covered/t-old", "{}", "2024-05-10T00:00:00Z");
      store.setSetting(workspace, "kept", "for ever");
      expect(store.forgetPassed("2024-05-11T00:00:00Z")).toEqual({ turns: 1, settings: 1 });
      expect(store.turns(old, 10).map(({ question }) => question)).toEqual(["new"]);
      expect(store.setting(workspace, "covered/t-old")).toBeNull();
      expect(store.setting(workspace, "kept")).toBe("for ever");
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
