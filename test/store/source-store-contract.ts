import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import type { NewFollow, PollState, SourceStore } from "../../src/store/source-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const now = "2025-03-04T09:00:00Z";
const later = "2025-03-04T09:01:00Z";

function page(path: string, change: Partial<NewFollow> = {}): NewFollow {
  const url = `https://courier.example/${path}`;
  return { story: "strike", url, source: "courier", origin: "person", ...change };
}

const polled: PollState = {
  ...{ lastPollAt: now, lastSuccessAt: now, lastChangeAt: now, newestAt: null },
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
        ...{ followedAt: now, nextPollAt: now },
        poll: {
          ...{ lastPollAt: null, lastSuccessAt: null, lastChangeAt: null, newestAt: null },
          ...{ failures: 0, problem: null, interval: 0, validators: null, fingerprint: null },
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
      expect(store.unfollow("strike", page("a").url)).toBe(true);
      expect(store.unfollow("strike", page("a").url)).toBe(false);
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
  });
}
