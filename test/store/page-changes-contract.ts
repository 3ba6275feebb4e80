import { beforeEach, describe, expect, test } from "vitest";
import type { CoverageStore, PutResult } from "../../src/store/coverage-store.ts";
import { all, line, nothing, readAt, readPost, view, zone } from "./harbour.ts";

/** The part of the contract suite about what changes: revisions after a number, pages seen again, one post in two places. */
export function testPageChanges(current: () => CoverageStore, open: () => CoverageStore): void {
  let store: CoverageStore;
  beforeEach(() => {
    store = current();
  });
  const address = "https://courier.example/live/harbour";
  const post = (minute: number, text = `Notice number ${minute} tells of works at berth ${minute * 7}.`) =>
    readPost(`Notice ${minute}`, minute, [text]);
  const reading = (minutes: readonly number[], hour: number) =>
    view(
      minutes.map(minute => post(minute)),
      { readAt: `2024-05-06T${hour}:00:00Z`, complete: true },
    );
  const seenAgain = (hour: number): PutResult =>
    store.seenAgain(
      { story: "harbour", zone, source: "courier", pageUrl: address },
      `2024-05-06T${hour}:00:00Z`,
    );

  describe("what was learnt after a number", () => {
    const learnt = (change: number) =>
      store
        .revisionsSince("harbour", change)
        .map(({ what, before, post: now }) => [what, before?.revision ?? null, now.revision, now.title]);

    test("is handed out in order with the revision before: added, revised, withdrawn, restored", () => {
      store.putView(reading([1, 2, 3], 13));
      const first = store.lastChange();
      expect(learnt(0)).toEqual([1, 2, 3].map(minute => ["added", null, 1, `Notice ${minute}`]));
      store.putView(
        view([post(1), post(2, "Notice number 2 tells of works at berth 15."), post(3)], {
          readAt: "2024-05-06T14:00:00Z",
          complete: true,
        }),
      );
      expect(learnt(first)).toEqual([["revised", 1, 2, "Notice 2"]]);
      const second = store.lastChange();
      store.putView(reading([1, 3], 15));
      store.putView(reading([1, 3], 16));
      expect(learnt(second)).toEqual([["withdrawn", 2, 2, "Notice 2"]]);
      const [gone] = store.revisionsSince("harbour", second);
      expect([gone?.before?.withdrawnAt, gone?.post.withdrawnAt]).toEqual([null, "2024-05-06T16:00:00Z"]);
      const third = store.lastChange();
      store.putView(reading([1, 2, 3], 17));
      expect(learnt(third)[0]?.slice(0, 3)).toEqual(["restored", 2, 3]);
      expect(learnt(store.lastChange())).toEqual([]);
      const changes = store.revisionsSince("harbour", 0).map(({ change }) => change);
      expect(changes).toEqual(changes.toSorted((a, b) => a - b));
      expect(store.revisionsSince("harbour", 0, 2).map(({ change }) => change)).toEqual(changes.slice(0, 2));
      expect(store.revisionsSince("airport", 0)).toEqual([]);
    });
  });

  describe("a page that is seen again as it was", () => {
    test("counts as another reading: what it lacked the time before is withdrawn, once", () => {
      store.putView(reading([1, 2, 3], 13));
      expect(seenAgain(14)).toEqual(nothing);
      store.putView(reading([1, 3], 15));
      expect(seenAgain(16)).toEqual({ ...nothing, unchanged: 2, withdrawn: 1 });
      expect(store.revisions("harbour").map(({ withdrawnAt }) => withdrawnAt)).toEqual([
        null,
        "2024-05-06T16:00:00Z",
        null,
      ]);
      const change = store.lastChange();
      expect(seenAgain(17)).toEqual(nothing);
      expect(store.lastChange()).toBe(change);
    });

    test("withdraws nothing after a reading that was not whole, and nothing of a page that is not known", () => {
      store.putView(reading([1, 2, 3], 13));
      store.putView({ ...reading([1, 3], 14), complete: false });
      expect(seenAgain(15)).toEqual(nothing);
      store.putView(
        view([post(1), post(3)], { readAt: "2024-05-06T16:00:00Z", complete: true }, { partial: true }),
      );
      expect(seenAgain(17)).toEqual(nothing);
      const other = { story: "harbour", zone, source: "courier", pageUrl: "https://courier.example/other" };
      expect(store.seenAgain(other, readAt)).toEqual(nothing);
      expect(store.count(all)).toBe(3);
    });

    test("takes the newest post away too, when that is what it lacks", () => {
      store.putView(reading([1, 2, 3], 13));
      store.putView(reading([1, 2], 14));
      expect(seenAgain(15)).toMatchObject({ withdrawn: 1 });
      expect(store.posts(all).map(({ title }) => title)).toEqual(["Notice 1", "Notice 2"]);
    });

    test("has a post back as it was before an edit, when the edit is undone", () => {
      const edited = "Notice number 2 tells of works at berth 15.";
      store.putView(reading([1, 2], 13));
      store.putView(view([post(1), post(2, edited)], { readAt: "2024-05-06T14:00:00Z", complete: true }));
      store.putView(reading([1, 2], 15));
      const texts = store.revisions("harbour").filter(({ title }) => title === "Notice 2");
      expect(texts.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(
        [post(2), post(2, edited), post(2)].map(each => each.paragraphs[0]?.text),
      );
    });
  });

  describe("identity", () => {
    test("two posts of one page under one id stay two; one after the other they are revisions", () => {
      const [one, other] = [post(1), { ...post(4), anchor: "a" }];
      store.putView(view([{ ...one, anchor: "a" }, other]));
      expect(store.count(all)).toBe(2);
      const store2 = open();
      store2.putView(view([{ ...post(1), anchor: "a" }], { seenAt: "2024-05-06T14:00:00Z" }));
      store2.putView(view([{ ...post(4), anchor: "a" }], { seenAt: "2024-05-06T15:00:00Z" }));
      expect(store2.revisions("harbour").map(({ revision }) => revision)).toEqual([1, 2]);
    });

    test("another date alone is no revision, with a title or without", () => {
      const plain = {
        ...readPost("", 9, ["The harbour office has nothing new to say about the lock tonight."]),
        title: null,
      };
      store.putView(view([post(1), plain], { seenAt: "2024-05-06T14:00:00Z" }));
      const later = [{ ...post(1), publishedAt: "2024-05-06T12:30:00Z", updatedAt: "2024-05-06T14:00:00Z" }];
      const moved = { ...plain, publishedAt: "2024-05-06T12:45:00Z" };
      expect(store.putView(view([...later, moved], { seenAt: "2024-05-06T15:00:00Z" }))).toEqual({
        ...nothing,
        unchanged: 2,
      });
    });

    test("an entry of a feed and the article at its address are one post, whichever came first", () => {
      const link = "https://courier.example/news/lock";
      const entry = {
        ...readPost("Lock reopens", 5, ["Ships may pass again."]),
        kind: "article" as const,
        anchor: "guid-1",
        url: link,
      };
      const other = {
        ...readPost("Tide table", 6, []),
        kind: "article" as const,
        anchor: "guid-2",
        url: "https://courier.example/news/tide",
      };
      const feed = view(
        [entry, other],
        { pageUrl: "https://courier.example/feed.xml" },
        { layout: "rss", partial: true },
      );
      const body = [
        "The lock at the head of the harbour reopened on Monday.",
        "The first ship through was a tanker.",
        "The works took nine days.",
      ];
      const article = view(
        [{ ...readPost("The lock reopens after nine days of works", 5, body), kind: "article" as const }],
        { pageUrl: link },
        { layout: "article" },
      );
      const second = open();
      for (const [each, order] of [
        [store, [feed, article]],
        [second, [article, feed]],
      ] as const) {
        for (const one of order) each.putView(one);
        expect(each.posts(all).map(({ paragraphs }) => paragraphs.length)).toEqual([4, 0]);
        for (const one of order) expect(each.putView(one)).toMatchObject({ added: 0, revised: 0 });
      }
    });

    test("an export carries the ids that posts had before, and the time that a page claims", () => {
      const claimed = { publishedAt: null, timePrecision: "none" as const, claimedAt: "1 January 2199" };
      store.putLines(
        "harbour",
        zone,
        [line(1, { id: "new", formerIds: ["old"] }), line(2, { id: "odd", ...claimed })],
        readAt,
      );
      expect(store.post("harbour", "old", null)?.id).toBe("new");
      expect(store.aliases("harbour")).toEqual(new Map([["old", "new"]]));
      expect(store.post("harbour", "odd", null)?.claimedAt).toBe("1 January 2199");
      store.putLines("harbour", zone, [line(3, { id: "third", formerIds: ["new"] })], readAt);
      expect(store.post("harbour", "new", null)?.id).toBe("new");
    });
  });
}
