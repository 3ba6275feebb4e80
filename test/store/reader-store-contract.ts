import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import type { Offer, OfferedPart } from "../../src/store/reader-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const desk = TenantId.parse("T-desk");
const ana = { tenant: desk, reader: "ana" };
const now = "2025-02-18T07:00:00Z";
const later = plusSeconds(now, 3600);
const forgetAt = plusSeconds(now, 90 * 86_400);

function part(change: number, more: Partial<OfferedPart> = {}): OfferedPart {
  return { story: "harbour", topics: [], change, told: [], ...more };
}

function offer(id: string, parts: OfferedPart[], more: Partial<Offer> = {}): Offer {
  return {
    ...{ ...ana, id, over: "harbour", madeAt: now, parts, card: `"${id}"`, result: "[]" },
    forgetAt: plusSeconds(now, 30 * 86_400),
    ...more,
  };
}

/** What every driver of ReaderStore does. `open` opens the store of a folder, which is another one in each test. */
export function readerStoreContract(name: string, open: (folder: string) => DeliveryStore): void {
  describe(`${name} keeps what readers had`, () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let store: DeliveryStore;
    const looked = (topics: string[] = [], reader = ana) =>
      store.readers.looked(reader, "harbour", topics, now);
    const take = (id: string) => store.readers.takeOffer({ ...ana, id }, later, forgetAt);
    beforeEach(() => {
      folder = temporaryFolder();
      store = open(folder.path);
    });
    afterEach(() => {
      store.close();
      folder.remove();
    });

    test("an offer moves nothing until it is taken, and then once, also after it was opened anew", () => {
      store.readers.keepOffer(offer("a", [part(7)]));
      expect(looked()).toBeNull();
      store.close();
      store = open(folder.path);
      expect(take("a")).toBe(true);
      expect(take("a")).toBe(false);
      expect(take("b")).toBe(false);
      expect(looked()).toEqual({ change: 7, at: later });
      expect(looked([], { ...ana, reader: "ben" })).toBeNull();
      expect(
        store.readers.looked({ ...ana, tenant: TenantId.parse("T-other") }, "harbour", [], now),
      ).toBeNull();
    });

    test("one made before another that was taken moves nothing back", () => {
      store.readers.keepOffer(offer("a", [part(7)]));
      store.readers.keepOffer(offer("b", [part(12)]));
      take("b");
      expect(take("a")).toBe(true);
      expect(looked()?.change).toBe(12);
    });

    test("an index that was made anew counts from the start: the last one made counts, not the highest", () => {
      store.readers.keepOffer(offer("a", [part(99)]));
      take("a");
      store.readers.keepOffer(offer("b", [part(3)]));
      take("b");
      expect(looked()?.change).toBe(3);
    });

    test("topics have looks of their own, and a look at all of the story counts for them", () => {
      store.readers.keepOffer(offer("a", [part(5, { topics: ["pay", "docks"] })]));
      take("a");
      expect(looked()).toBeNull();
      expect(looked(["docks", "pay"])?.change).toBe(5);
      expect(looked(["pay"])).toBeNull();
      store.readers.keepOffer(offer("b", [part(9)]));
      take("b");
      expect(looked(["docks", "pay"])?.change).toBe(9);
      expect(looked(["pay"])?.change).toBe(9);
    });

    test("what was told has its latest state, with the line that told it", () => {
      const said = { text: "Two ferries stop.", speaker: null, citations: [] };
      store.readers.keepOffer(
        offer("a", [
          part(5, {
            told: [
              { claim: "k", state: "2", said },
              { claim: "m", state: "x" },
            ],
          }),
        ]),
      );
      store.readers.keepOffer(offer("b", [part(6, { told: [{ claim: "k", state: "3", said }] })]));
      expect(store.readers.toldTo(ana, "harbour", now)).toEqual([]);
      take("b");
      take("a");
      expect(store.readers.toldTo(ana, "harbour", now)).toEqual([
        { claim: "k", state: "3", said },
        { claim: "m", state: "x" },
      ]);
      expect(store.readers.toldTo(ana, "other", now)).toEqual([]);
    });

    test("the last offer over the same is at hand, taken or not; one of the same id stays as it was", () => {
      expect(store.readers.lastOffer(ana, "harbour", now)).toBeNull();
      store.readers.keepOffer(offer("a", [part(5)]));
      store.readers.keepOffer(offer("b", [part(6), part(2, { story: "port" })]));
      store.readers.keepOffer(offer("c", [part(6)], { over: "*" }));
      store.readers.keepOffer(offer("b", [part(8)], { card: "{}" }));
      expect(store.readers.lastOffer(ana, "harbour", now)).toEqual(
        offer("b", [part(6), part(2, { story: "port" })]),
      );
      expect(store.readers.lastOffer(ana, "*", now)?.id).toBe("c");
      take("b");
      expect(store.readers.looked(ana, "port", [], now)?.change).toBe(2);
      expect(store.readers.lastOffer(ana, "harbour", now)?.id).toBe("b");
    });

    test("what is past its time is not there any more, and is forgotten when that is asked for", () => {
      store.readers.keepOffer(offer("a", [part(5, { told: [{ claim: "k", state: "s" }] })]));
      take("a");
      const month = plusSeconds(now, 31 * 86_400);
      expect(store.readers.lastOffer(ana, "harbour", month)).toBeNull();
      expect(store.readers.looked(ana, "harbour", [], forgetAt)).toBeNull();
      expect(store.readers.toldTo(ana, "harbour", forgetAt)).toEqual([]);
      expect(store.readers.forgetReaders(month)).toBe(1);
      expect(store.readers.forgetReaders(forgetAt)).toBe(2);
      expect(store.readers.forgetReaders(forgetAt)).toBe(0);
    });
  });
}
