import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import type { AnsweredWatch, Watch } from "../../src/store/watch-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const desk = TenantId.parse("T-desk");
const other = TenantId.parse("T-other");
const now = "2025-02-18T07:00:00Z";
const place = { platform: "slack", story: "harbour" };
const everybody = { tenant: null, reader: null };

function watch(change: Partial<Watch> = {}): Watch {
  return {
    ...{ tenant: desk, reader: "ana", id: "A1", story: "harbour", question: "how many boats sank?" },
    ...{ platform: "slack", channel: "ana", thread: null, direct: true, zone: "UTC", change: 5 },
    ...{ madeAt: now, endsAt: plusSeconds(now, 86_400) },
    ...change,
  };
}

function answered(of: Watch): AnsweredWatch {
  const { tenant, platform, channel } = of;
  return {
    ...{ watch: of, at: now, told: null },
    notice: {
      ...{ tenant, id: "n1", kind: "direct", platform, channel, threadOf: null, changes: null },
      ...{ payload: "{}", giveUpAt: plusSeconds(now, 3600) },
    },
  };
}

/** What every driver of WatchStore does. `open` opens the store of a folder, which is another one in each test. */
export function watchStoreContract(name: string, open: (folder: string) => DeliveryStore): void {
  describe(`${name} keeps watches`, () => {
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

    test("of a reader, a tenant or all, oldest first, also after it was opened anew", () => {
      const late = watch({ id: "B1", question: "when does the ferry go?", madeAt: plusSeconds(now, 1) });
      const inThread = watch({ tenant: other, reader: "ben", channel: "C1", thread: "t1", direct: false });
      for (const each of [late, watch(), inThread]) expect(store.watches.addWatch(each, 20)).toBe("added");
      store.close();
      store = open(folder.path);
      expect(store.watches.watches({ tenant: desk, reader: "ana" }, now)).toEqual([watch(), late]);
      expect(store.watches.watches({ tenant: other, reader: null }, now)).toEqual([inThread]);
      expect(store.watches.watches({ tenant: desk, reader: "ben" }, now)).toEqual([]);
      expect(store.watches.watches(everybody, now)).toHaveLength(3);
    });

    test("of one question once a reader, and no more than so many of them that run", () => {
      expect(store.watches.addWatch(watch(), 2)).toBe("added");
      expect(store.watches.addWatch(watch({ id: "A2" }), 2)).toBe("known");
      expect(store.watches.addWatch(watch({ id: "A3", reader: "ben" }), 2)).toBe("added");
      expect(
        store.watches.addWatch(watch({ id: "A4", question: "where?", endsAt: plusSeconds(now, 60) }), 2),
      ).toBe("added");
      expect(store.watches.addWatch(watch({ id: "A5", question: "why?" }), 2)).toBe("full");
      const afterwards = watch({ id: "A5", question: "why?", madeAt: plusSeconds(now, 61) });
      expect(store.watches.addWatch(afterwards, 2)).toBe("added");
    });

    test("until they are removed or past their end", () => {
      store.watches.addWatch(watch(), 20);
      expect(store.watches.removeWatch(watch({ tenant: other }))).toBe(false);
      expect(store.watches.removeWatch(watch())).toBe(true);
      expect(store.watches.removeWatch(watch())).toBe(false);
      store.watches.addWatch(watch(), 20);
      expect(store.watches.watches(everybody, watch().endsAt)).toEqual([]);
      expect(store.watches.unasked(place, 9, watch().endsAt)).toEqual([]);
      expect(store.watches.forgetWatches(now)).toBe(0);
      expect(store.watches.forgetWatches(watch().endsAt)).toBe(1);
    });

    test("and hands out those that were not asked since a change, the longest unasked first", () => {
      const behind = watch({ id: "B1", question: "when?", change: 3 });
      for (const each of [watch(), behind, watch({ id: "C1", question: "who?", story: "airport" })])
        store.watches.addWatch(each, 20);
      store.watches.addWatch(watch({ id: "D1", question: "where?", platform: "discord" }), 20);
      expect(store.watches.unasked(place, 5, now)).toEqual([behind]);
      expect(store.watches.unasked(place, 6, now)).toEqual([behind, watch()]);
      store.watches.askedUpTo([behind, watch()], 6);
      expect(store.watches.unasked(place, 6, now)).toEqual([]);
    });

    test("and ends one with its answer in the outbox, once", () => {
      store.watches.addWatch(watch(), 20);
      expect(store.watches.answerWatch(answered(watch()))).toBe(true);
      expect(store.watches.answerWatch(answered(watch()))).toBe(false);
      expect(store.watches.watches(everybody, now)).toEqual([]);
      const waiting = store.briefings.deliveries(null, { state: "pending", limit: 9 });
      expect(waiting).toMatchObject([{ kind: "direct", channel: "ana", payload: "{}" }]);
    });
  });
}
