import { beforeEach, describe, expect, test } from "vitest";
import type { ReadPost } from "../../src/coverage/reading.ts";
import type { CoverageStore, PostQuery } from "../../src/store/coverage-store.ts";
import { all, nothing, readAt, readPost, view, zone } from "./harbour.ts";

/** The part of the contract suite about views of pages: `current` gives the test's empty index, `open` another one. */
export function testPageViews(current: () => CoverageStore, open: () => CoverageStore): void {
  let store: CoverageStore;
  beforeEach(() => {
    store = current();
  });
  const titles = (query: Partial<PostQuery> = {}) =>
    store.posts({ ...all, ...query }).map(post => post.title);

  describe("a view of a page", () => {
    const ferry = "The morning ferry left the harbour with ninety people on board.";
    const pump = "A pump failed in the lower dock and the gates stayed shut all day.";
    const third = "Engineers from the town are on their way to look at the gates.";

    test("is read once: the same again changes nothing", () => {
      const page = view([readPost("Ferry", 1, [ferry]), readPost("Pump", 2, [pump])]);
      expect(store.putView(page)).toEqual({ ...nothing, added: 2 });
      expect(store.putView({ ...page, readAt: "2024-06-02T09:00:00Z" })).toEqual({
        ...nothing,
        unchanged: 2,
      });
      expect(store.posts(all).map(post => [post.title, post.seq, post.pageUrl])).toEqual([
        ["Ferry", 0, "https://courier.example/live/harbour"],
        ["Pump", 1, "https://courier.example/live/harbour"],
      ]);
    });

    test("that shows an edit makes a revision, known when it was seen", () => {
      store.putView(view([readPost("Ferry", 1, [ferry])]));
      const edited = ferry.replace("ninety", "sixty");
      const later = view([readPost("Ferry", 1, [edited])], { seenAt: "2024-05-06T16:00:00Z" });
      expect(store.putView(later)).toEqual({ ...nothing, revised: 1 });
      const texts = (asOf: string | null) => store.posts({ ...all, asOf })[0]?.paragraphs[0]?.text;
      expect(texts("2024-05-06T15:59:59Z")).toBe(ferry);
      expect(texts("2024-05-06T16:00:00Z")).toBe(edited);
      expect(store.revisions("harbour").map(post => post.revision)).toEqual([1, 2]);
    });

    test("that was read again without a stated time shows its edit from the moment of reading", () => {
      store.putView(view([readPost("Ferry", 1, [ferry])]));
      const edited = view([readPost("Ferry", 1, [ferry.replace("ninety", "sixty")])], {
        readAt: "2024-06-02T09:00:00Z",
      });
      expect(store.putView(edited)).toEqual({ ...nothing, revised: 1 });
      expect(store.posts(all)).toMatchObject([{ revision: 2, knownAt: "2024-06-02T09:00:00Z" }]);
    });

    test("with another title for the same words is the same post", () => {
      store.putView(view([readPost("Ferry", 1, [ferry, third])]));
      const id = store.posts(all)[0]?.id;
      const retitled = view([readPost("Ferry leaves at last", 1, [ferry, third])], {
        seenAt: "2024-05-06T16:00:00Z",
      });
      expect(store.putView(retitled)).toEqual({ ...nothing, revised: 1 });
      expect(store.posts(all)).toMatchObject([{ id, title: "Ferry leaves at last", revision: 2 }]);
    });

    test("that shows less takes nothing away", () => {
      store.putView(view([readPost("Ferry", 1, [ferry, third]), readPost("Pump", 2, [pump])]));
      const less = view(
        [readPost("Ferry", 1, [ferry])],
        { seenAt: "2024-05-06T16:00:00Z" },
        { layout: "linked-data" },
      );
      expect(store.putView(less)).toEqual({ ...nothing, unchanged: 1 });
      expect(store.posts(all).map(post => post.paragraphs.length)).toEqual([2, 1]);
    });

    test("that glues a byline to a paragraph is no edit", () => {
      store.putView(view([readPost("Ferry", 1, [ferry, third], { byline: ["Ann Marsh"] })]));
      const glued = view(
        [readPost("Ferry", 1, [`Ann Marsh ${ferry}`, third])],
        {},
        { layout: "linked-data" },
      );
      expect(store.putView(glued)).toEqual({ ...nothing, unchanged: 1 });
    });

    test("keeps posts under one title apart", () => {
      const page = view([readPost("Latest", 1, [ferry]), readPost("Latest", 9, [pump])]);
      expect(store.putView(page)).toEqual({ ...nothing, added: 2 });
    });

    test("that knows the time gives it to a post that had only a day, from then on", () => {
      const noon = { publishedAt: "2024-05-06T12:00:00Z", timePrecision: "day" as const };
      store.putView(
        view([readPost("Ferry", 1, [ferry], noon)], { seenAt: "2024-05-06T15:00:00Z" }, { layout: "plain" }),
      );
      store.putView(view([readPost("Ferry", 1, [ferry])], { seenAt: "2024-05-06T17:00:00Z" }));
      const times = ["15:30", "17:00"].map(
        at => store.posts({ ...all, asOf: `2024-05-06T${at}:00Z` })[0]?.timePrecision,
      );
      expect(times).toEqual(["day", "minute"]);
      expect(store.count(all)).toBe(1);
    });

    test("without boundaries stands for itself until a view with boundaries has its words", () => {
      const noon = { publishedAt: "2024-05-06T12:00:00Z", timePrecision: "day" as const };
      const run: ReadPost = { ...readPost("", 1, [pump, third, ferry], noon), title: null };
      const reader = view(
        [run],
        { seenAt: "2024-05-06T18:00:00Z", pageUrl: null },
        { layout: "runs", bounded: false },
      );
      expect(store.putView(reader)).toEqual({ ...nothing, added: 1 });
      const former = store.posts(all)[0]?.id ?? "";
      store.putView(
        view([readPost("Ferry", 1, [ferry]), readPost("Pump", 2, [pump, third])], { pageUrl: null }),
      );
      expect(titles()).toEqual(["Ferry", "Pump"]);
      expect(store.post("harbour", former, null)?.title).toBe("Pump");
      expect(store.aliases("harbour").get(former)).toBe(store.posts(all)[1]?.id);
    });

    test("without boundaries adds what stands between two paragraphs of a post", () => {
      const noon = { publishedAt: "2024-05-06T12:00:00Z", timePrecision: "day" as const };
      store.putView(view([readPost("Ferry", 1, [ferry, third])], { pageUrl: null }));
      const run: ReadPost = { ...readPost("", 1, [ferry, pump, third], noon), title: null };
      const reader = view(
        [run],
        { seenAt: "2024-05-06T18:00:00Z", pageUrl: null },
        { layout: "runs", bounded: false },
      );
      expect(store.putView(reader)).toEqual({ ...nothing, revised: 1 });
      expect(store.posts(all)[0]?.paragraphs.map(paragraph => paragraph.text)).toEqual([ferry, pump, third]);
      expect(store.posts({ ...all, asOf: "2024-05-06T17:00:00Z" })[0]?.paragraphs).toHaveLength(2);
    });

    test("changes nothing where its own export was stored", () => {
      const page = view([readPost("Ferry", 1, [ferry]), readPost("Pump", 2, [pump, third])]);
      store.putView(page);
      const lines = store.revisions("harbour");
      const copy = open();
      copy.putLines("harbour", zone, lines, readAt);
      expect(copy.putView(page)).toEqual({ ...nothing, unchanged: 2 });
      expect(copy.posts(all)).toEqual(store.posts(all));
    });

    test("bridges two views that had nothing in common", () => {
      const day = { pageUrl: null };
      store.putView(view([readPost("Ferry", 1, [ferry])], day));
      store.putView(view([readPost("Pump", 5, [pump])], day));
      store.putView(
        view(
          [readPost("Ferry", 1, [ferry]), readPost("Gates", 3, [third]), readPost("Pump", 5, [pump])],
          day,
        ),
      );
      expect(store.posts(all).map(post => [post.title, post.seq])).toEqual([
        ["Ferry", 0],
        ["Gates", 1],
        ["Pump", 2],
      ]);
    });
  });

  describe("whole readings", () => {
    const post = (minute: number) =>
      readPost(`Notice ${minute}`, minute, [
        `Notice number ${minute} tells of works at berth ${minute * 7}.`,
      ]);
    const reading = (minutes: readonly number[], seenAt: string, complete = true) =>
      view(minutes.map(post), { seenAt: `2024-05-06T${seenAt}:00Z`, complete });

    test("withdraw what two in a row do not have, and give it back when it is seen again", () => {
      store.putView(reading([1, 2, 3, 4], "13:00"));
      expect(store.putView(reading([1, 2, 4], "14:00"))).toMatchObject({ withdrawn: 0 });
      expect(store.putView(reading([1, 2, 4], "15:00"))).toMatchObject({ withdrawn: 1 });
      expect(titles()).toEqual(["Notice 1", "Notice 2", "Notice 4"]);
      expect(titles({ asOf: "2024-05-06T14:59:59Z" })).toHaveLength(4);
      expect(store.putView(reading([1, 2, 3, 4], "15:30", false))).toMatchObject({ added: 0, revised: 0 });
      expect(titles()).toHaveLength(3);
      expect(store.putView(reading([1, 2, 3, 4], "16:00"))).toMatchObject({ revised: 1 });
      expect(titles()).toHaveLength(4);
      expect(titles({ asOf: "2024-05-06T15:45:00Z" })).toHaveLength(3);
    });

    test("withdraw nothing after one, nor without the caller's word that they are whole", () => {
      store.putView(reading([1, 2, 3], "13:00"));
      store.putView(reading([1, 3], "14:00", false));
      store.putView(reading([1, 3], "15:00", false));
      store.putView(reading([1, 3], "16:00"));
      store.putView(reading([1, 2, 3], "17:00"));
      store.putView(reading([1, 3], "18:00"));
      expect(titles()).toHaveLength(3);
    });

    test("withdraw the one oldest post that is gone, but not what a page drops or a copy lacks at its foot", () => {
      store.putView(reading([1, 2, 3, 4], "13:00"));
      store.putView(reading([2, 3, 4], "14:00"));
      expect(store.putView(reading([2, 3, 4], "15:00"))).toMatchObject({ withdrawn: 1 });
      store.putView(reading([3, 4, 5], "16:00"));
      store.putView(reading([3, 4, 5], "17:00"));
      expect(titles()).toEqual(["Notice 2", "Notice 3", "Notice 4", "Notice 5"]);
    });

    test("that lack most of the page withdraw nothing", () => {
      store.putView(reading([1, 2, 3, 4, 5], "13:00"));
      store.putView(reading([1, 5], "14:00"));
      store.putView(reading([1, 5], "15:00"));
      expect(titles()).toHaveLength(5);
    });

    test("of which the times are not stated count each time", () => {
      const whole = (minutes: readonly number[], at: string) =>
        view(minutes.map(post), { readAt: at, complete: true });
      store.putView(whole([1, 2, 3], "2024-06-01T09:00:00Z"));
      store.putView(whole([1, 3], "2024-06-01T10:00:00Z"));
      expect(store.putView(whole([1, 3], "2024-06-01T11:00:00Z"))).toMatchObject({ withdrawn: 1 });
    });
  });
}
