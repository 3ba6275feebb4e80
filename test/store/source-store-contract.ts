import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import type {
  LifeChange,
  NewFollow,
  PollRecord,
  PollState,
  SourceStore,
} from "../../src/store/source-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const now = "2025-03-04T09:00:00Z";
const later = "2025-03-04T09:01:00Z";

function page(path: string, change: Partial<NewFollow> = {}): NewFollow {
  const url = `https://courier.example/${path}`;
  return { story: "strike", url, source: "courier", origin: "person", ...change };
}

const polled: PollState = {
  ...{ lastPollAt: now, lastSuccessAt: now, lastChangeAt: now, newestAt: null, heardAt: now },
  ...{ kind: "page", layout: "timed-live-page", title: "Tide’s out", state: "live", since: now, ttl: 0 },
  ...{ readFrom: "https://courier.example/a", strayedTo: null },
  changed: { at: now, added: 1, revised: 0, withdrawn: 0 },
  ...{ failures: 2, problem: "The page “Tide’s out” \u{1F30A} could not be read.", interval: 300 },
  validators: { url: "https://courier.example/a", etag: 'W/"7"', lastModified: null },
  fingerprint: "f00",
};

/** What every driver of SourceStore does. `open` opens the store of a folder, which is another one in each test. */
export function sourceStoreContract(name: string, open: (folder: string) => CoverageStore): void {
  describe(`${name} keeps followed pages`, () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let coverage: CoverageStore;
    let store: SourceStore;
    const reopen = (): void => {
      coverage = open(folder.path);
      store = coverage.followed;
    };
    beforeEach(() => {
      folder = temporaryFolder();
      reopen();
    });
    afterEach(() => {
      coverage.close();
      folder.remove();
    });

    test("which are due at once and know nothing yet", () => {
      expect(store.follow(page("a"), now)).toBe(true);
      expect(store.page("strike", page("a").url)).toEqual({
        ...page("a"),
        ...{ followedAt: now, nextPollAt: now, after: null },
        poll: {
          ...{ lastPollAt: null, lastSuccessAt: null, lastChangeAt: null, newestAt: null, heardAt: null },
          ...{ failures: 0, problem: null, interval: 0, validators: null, fingerprint: null },
          ...{ kind: null, layout: null, title: null, state: "new", since: null, ttl: 0 },
          ...{ readFrom: null, strayedTo: null, changed: null },
        },
      });
      expect(store.due("strike", now).map(each => each.url)).toEqual([page("a").url]);
    });

    test("each once a story, and a person's wish outlives the story's file", () => {
      expect(store.follow(page("a", { origin: "story" }), now)).toBe(true);
      expect(store.follow(page("a", { origin: "person" }), later)).toBe(false);
      expect(store.follow(page("a", { origin: "story" }), later)).toBe(false);
      expect(store.follow(page("a", { story: "other" }), later)).toBe(true);
      expect(store.pages("strike")).toMatchObject([{ origin: "person", followedAt: now }]);
      expect(store.pages("other")).toHaveLength(1);
    });

    test("until they are unfollowed, in that story alone", () => {
      store.follow(page("a"), now);
      store.follow(page("a", { story: "other" }), now);
      expect(store.unfollow("strike", page("a").url, now)).toBe(true);
      expect(store.unfollow("strike", page("a").url, now)).toBe(false);
      expect(store.page("strike", page("a").url)).toBeNull();
      expect(store.pages("other")).toHaveLength(1);
      expect(store.claim(page("a"), now, later)).toBe(false);
      store.record(page("a"), { nextPollAt: later, poll: polled });
      expect(store.pages("strike")).toEqual([]);
    });

    test("with what their polls found, over a restart", () => {
      store.follow(page("a"), now);
      store.record(page("a"), { nextPollAt: later, poll: polled });
      coverage.close();
      reopen();
      expect(store.page("strike", page("a").url)).toMatchObject({ nextPollAt: later, poll: polled });
      expect(store.due("strike", now)).toEqual([]);
      expect(store.due("strike", later)).toHaveLength(1);
    });

    test("in order: by address, and by how long they have been due", () => {
      for (const path of ["b", "c", "a"]) store.follow(page(path), now);
      store.record(page("a"), { nextPollAt: later, poll: polled });
      store.follow(page("d"), "2025-03-04T08:00:00Z");
      const paths = (pages: readonly { url: string }[]) => pages.map(each => each.url.at(-1)).join("");
      expect(paths(store.pages("strike"))).toBe("abcd");
      expect(paths(store.due("strike", later))).toBe("dbca");
    });

    test("of which a host is taken by one caller at a time", () => {
      const elsewhere = page("a", { url: "https://herald.example/a" });
      for (const each of [page("a"), page("b"), page("a", { story: "other" }), elsewhere])
        store.follow(each, now);
      const second = open(folder.path);
      expect(store.claim(page("a"), now, later)).toBe(true);
      expect(store.claim(page("a"), now, later)).toBe(false);
      expect(store.claim(page("b"), now, later)).toBe(false);
      expect(second.followed.claim(page("a", { story: "other" }), now, later)).toBe(false);
      expect(store.claim(elsewhere, now, later)).toBe(true);
      // Whoever held it has died, or has done its work.
      expect(second.followed.claim(page("b"), later, "2025-03-04T09:02:00Z")).toBe(true);
      second.followed.record(page("b"), { nextPollAt: later, poll: polled });
      expect(store.claim(page("a"), later, "2025-03-04T09:02:00Z")).toBe(true);
      second.close();
    });

    test("apart from the coverage: nothing of it is a change", () => {
      store.follow(page("a"), now);
      store.record(page("a"), { nextPollAt: later, poll: polled });
      expect(coverage.lastChange()).toBe(0);
      expect(coverage.sources("strike", null)).toEqual([]);
    });

    describe("and their lives", () => {
      const at = (minute: number): string => `2025-03-04T09:${String(minute).padStart(2, "0")}:00Z`;
      const record = (minute: number, found: Partial<PollRecord>) =>
        store.record(page("a"), { nextPollAt: at(minute + 1), poll: polled, ...found });
      const read = (minute: number, covers: string | null = null) => ({
        read: { at: at(minute), until: at(minute + 6), covers },
      });

      test("as they were known at any moment", () => {
        store.follow(page("a"), at(0));
        const live: LifeChange = { at: at(2), since: at(1), state: "live", kind: "page" };
        const ended: LifeChange = { at: at(30), since: at(29), state: "ended", kind: "page" };
        record(2, { life: live });
        record(30, { life: ended });
        store.unfollow("strike", page("a").url, at(50));
        const states = (asOf: string | null) =>
          store.lives("strike", asOf).flatMap(({ changes }) => changes.map(({ state }) => state));
        expect(states("2025-03-04T08:59:59Z")).toEqual([]);
        expect(states(at(1))).toEqual(["new"]);
        expect(states(at(29))).toEqual(["new", "live"]);
        expect(store.lives("strike", null)).toMatchObject([{ url: page("a").url, droppedAt: at(50) }]);
        expect(store.lives("strike", at(40))).toMatchObject([
          { droppedAt: null, changes: [{}, live, ended] },
        ]);
      });

      test("with the stretches over which they were read: one goes on until a reading is overdue", () => {
        store.follow(page("a"), at(0));
        for (const minute of [1, 4, 9]) record(minute, read(minute));
        const first = { covers: null, from: at(1), to: at(9), until: at(15) };
        const stretches = () => store.lives("strike", null)[0]?.stretches;
        expect(stretches()).toEqual([first]);
        // What was missed is covered by a whole page, and by a part of one as far back as it goes.
        record(20, read(20));
        record(40, read(40, at(35)));
        expect(stretches()).toEqual([
          first,
          { covers: at(9), from: at(20), to: at(20), until: at(26) },
          { covers: at(35), from: at(40), to: at(40), until: at(46) },
        ]);
        expect(store.lives("strike", at(19))[0]?.stretches).toEqual([first]);
      });

      test("which a page has that is only tried as soon as it is kept", () => {
        store.follow(page("a", { origin: "successor", after: "https://courier.example/0" }), at(0));
        expect(store.lives("strike", null)).toEqual([]);
        store.unfollow("strike", page("a").url, at(1));
        expect(store.lives("strike", null)).toEqual([]);
        store.follow(page("a", { origin: "successor", after: "https://courier.example/0" }), at(2));
        record(3, { life: { at: at(3), since: at(1), state: "live", kind: "page" } });
        expect(store.lives("strike", null)).toMatchObject([{ after: "https://courier.example/0" }]);
        // Somebody names it: it is no longer there only because of another one.
        expect(store.follow(page("a", { origin: "story" }), at(4))).toBe(false);
        expect(store.page("strike", page("a").url)).toMatchObject({ origin: "story" });
      });
    });

    test("beside the pages that may carry them on, until there is a verdict", () => {
      const found = { story: "strike", source: "courier", foundIn: page("a").url, publishedAt: null };
      const candidate = (url: string, place: number, seenAt: string) => ({
        ...{ ...found, url, title: `Strike live ${place}`, place, seenAt },
      });
      store.putCandidates([candidate("b", 0, now), candidate("c", 1, now)]);
      store.putCandidates([candidate("c", 0, later)]);
      expect(store.candidates("strike", "courier")).toEqual([
        { ...candidate("c", 0, later), foundAt: now, verdict: "open" },
        { ...candidate("b", 0, now), foundAt: now, verdict: "open" },
      ]);
      store.judge({ story: "strike", url: "c" }, "refused");
      store.putCandidates([candidate("c", 0, later)]);
      expect(store.candidates("strike", "courier").map(({ url }) => url)).toEqual(["b"]);
      expect(store.candidates("strike", "herald")).toEqual([]);
    });

    test("and what was learnt late, by change number", () => {
      const backfill = { source: "courier", url: "a", at: later, from: now, after: 3, through: 7 };
      store.putBackfill("strike", backfill);
      expect(store.backfills("strike", 6)).toEqual([backfill]);
      expect([store.backfills("strike", 7), store.backfills("other", 0)]).toEqual([[], []]);
    });
  });
}
