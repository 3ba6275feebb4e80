import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { CoverageStore, PostQuery, StoredFeatures } from "../../src/store/coverage-store.ts";
import { all, line, nothing, readAt, zone } from "./harbour.ts";
import { testPageChanges } from "./page-changes-contract.ts";
import { testPageViews } from "./page-views-contract.ts";

/**
 * What every driver of the index must do. `open` gives an empty index each time it is called; what it opens is closed
 * here, and `done` is called when all is over.
 */
export function testCoverageStore(open: () => CoverageStore, done: () => void): void {
  let store: CoverageStore;
  const opened: CoverageStore[] = [];
  beforeEach(() => {
    store = open();
    opened.push(store);
  });
  afterAll(() => {
    for (const each of opened) each.close();
    done();
  });
  const put = (...lines: PostLine[]) => store.putLines("harbour", zone, lines, readAt);
  const titles = (query: Partial<PostQuery> = {}) =>
    store.posts({ ...all, ...query }).map(post => post.title);

  describe("an empty index", () => {
    test("has nothing and says so", () => {
      expect(store.posts(all)).toEqual([]);
      expect(store.postsWithFeatures(all, "1")).toEqual([]);
      expect(store.count(all)).toBe(0);
      expect(store.post("harbour", "none", null)).toBeNull();
      expect(store.revisions("harbour")).toEqual([]);
      expect(store.aliases("harbour").size).toBe(0);
      expect(store.sources("harbour", null)).toEqual([]);
      expect(store.topicHours(all)).toEqual([]);
      expect(store.newestAt("harbour", null)).toBeNull();
      expect(store.lastChange()).toBe(0);
      expect(store.quarantined("harbour")).toEqual([]);
      expect(store.unanalysed("harbour", "1", 10)).toEqual([]);
      expect(titles({ terms: ["ferri"] })).toEqual([]);
    });
  });

  describe("lines", () => {
    test("are stored as written and handed out oldest first", () => {
      expect(put(line(30), line(10), line(20))).toEqual({ ...nothing, added: 3 });
      expect(titles()).toEqual(["Harbour notice 10", "Harbour notice 20", "Harbour notice 30"]);
      const [post] = store.posts(all);
      expect(post).toMatchObject({
        story: "harbour",
        revision: 1,
        knownAt: "2024-05-06T12:10:00Z",
        withdrawnAt: null,
      });
    });

    test("change nothing the second time, with ids or without", () => {
      const lines = [
        line(1),
        line(2, { id: "b" }),
        line(2, { id: "b", title: "Harbour notice 2, corrected" }),
      ];
      expect(put(...lines)).toEqual({ ...nothing, added: 2, revised: 1 });
      const before = store.revisions("harbour");
      expect(put(...lines)).toEqual({ ...nothing, unchanged: 3 });
      expect(store.revisions("harbour")).toEqual(before);
    });

    test("without an id and with other words under the same title and minute are a new revision", () => {
      put(line(5));
      const other = line(5, {
        paragraphs: [{ role: "text", text: "The harbour office took its notice back." }],
      });
      expect(put(other)).toEqual({ ...nothing, revised: 1 });
      expect(store.revisions("harbour").map(post => [post.revision, post.knownAt])).toEqual([
        [1, "2024-05-06T12:05:00Z"],
        [2, readAt],
      ]);
    });

    test("with other quotation marks, dashes and spaces, or only another date, are no new revision", () => {
      put(line(5, { title: "“No ferries” – harbour" }));
      expect(put(line(5, { title: '"No ferries"  - harbour' }))).toEqual({ ...nothing, unchanged: 1 });
      expect(put(line(5, { title: '"No ferries"  - harbour', updatedAt: "2024-05-06T18:00:00Z" }))).toEqual({
        ...nothing,
        unchanged: 1,
      });
    });

    test("under one title without clock times and without a common paragraph are two posts", () => {
      const untimed = (text: string) =>
        line(0, { timePrecision: "day", title: "Latest", paragraphs: [{ role: "text", text }] });
      put(untimed("The first ferry left at dawn."), untimed("A pump failed in the lower dock."));
      expect(store.count(all)).toBe(2);
    });

    test("give their revisions, times of knowledge and withdrawals back", () => {
      const lines = [
        line(1, { id: "a", revision: 1, knownAt: "2024-05-06T13:00:00Z", seq: 7 }),
        line(1, { id: "a", revision: 2, knownAt: "2024-05-06T14:00:00Z", title: "Corrected", seq: 7 }),
        line(2, {
          id: "b",
          revision: 1,
          knownAt: "2024-05-06T13:30:00Z",
          withdrawnAt: "2024-05-06T15:00:00Z",
        }),
      ];
      put(...lines);
      expect(store.revisions("harbour")).toMatchObject(lines);
      expect(titles({ asOf: "2024-05-06T12:59:59Z" })).toEqual([]);
      expect(titles({ asOf: "2024-05-06T13:30:00Z" })).toEqual(["Harbour notice 1", "Harbour notice 2"]);
      expect(titles({ asOf: "2024-05-06T14:00:00Z" })).toEqual(["Corrected", "Harbour notice 2"]);
      expect(titles({ asOf: "2024-05-06T15:00:00Z" })).toEqual(["Corrected"]);
      expect(titles()).toEqual(["Corrected"]);
    });

    test("do not show a withdrawal before it was known", () => {
      put(line(2, { id: "b", withdrawnAt: "2024-05-06T15:00:00Z" }));
      const [then] = store.posts({ ...all, asOf: "2024-05-06T14:00:00Z" });
      expect(then?.withdrawnAt).toBeNull();
      expect(store.post("harbour", "b", null)).toBeNull();
      expect(store.post("harbour", "b", "2024-05-06T14:00:00Z")?.id).toBe("b");
    });

    test("of a post that was withdrawn and came back show it only while it was there", () => {
      put(
        line(1, {
          id: "a",
          revision: 1,
          knownAt: "2024-05-06T13:00:00Z",
          withdrawnAt: "2024-05-06T14:00:00Z",
        }),
        line(1, { id: "a", revision: 2, knownAt: "2024-05-06T15:00:00Z" }),
      );
      const there = ["13:30", "14:30", "15:30"].map(at =>
        store.count({ ...all, asOf: `2024-05-06T${at}:00Z` }),
      );
      expect(there).toEqual([1, 0, 1]);
    });

    test("of a withdrawn post leave it withdrawn", () => {
      put(line(2, { id: "b", withdrawnAt: "2024-05-06T15:00:00Z" }));
      expect(put(line(2, { id: "b" }))).toEqual({ ...nothing, unchanged: 1 });
      expect(store.count(all)).toBe(0);
    });

    test("of one story do not show in another", () => {
      put(line(1));
      expect(store.posts({ ...all, story: "airport" })).toEqual([]);
      expect(store.newestAt("airport", null)).toBeNull();
    });

    test("are stored all or none", () => {
      const broken = line(2, { publishedAt: "not a time" });
      expect(() => put(line(1), broken)).toThrow();
      expect(store.count(all)).toBe(0);
      expect(put(line(1))).toEqual({ ...nothing, added: 1 });
    });
  });

  describe("a window", () => {
    test("includes both of its ends, to the second", () => {
      put(line(10), line(20), line(30));
      expect(titles({ from: "2024-05-06T12:10:00Z", to: "2024-05-06T12:20:00Z" })).toHaveLength(2);
      expect(titles({ from: "2024-05-06T12:10:01Z", to: "2024-05-06T12:19:59Z" })).toEqual([]);
      expect(titles({ to: "2024-05-06T12:10:00Z" })).toEqual(["Harbour notice 10"]);
    });

    test("has a post of a day when it touches that day in the story's zone", () => {
      // In May London is an hour ahead of UTC, so 6 May is from 23:00 on the 5th to 22:59:59 on the 6th.
      put(line(0, { timePrecision: "day", title: "Of the day" }));
      expect(titles({ from: "2024-05-05T20:00:00Z", to: "2024-05-05T22:59:59Z" })).toEqual([]);
      expect(titles({ from: "2024-05-05T20:00:00Z", to: "2024-05-05T23:00:00Z" })).toEqual(["Of the day"]);
      expect(titles({ from: "2024-05-06T22:59:59Z", to: "2024-05-07T12:00:00Z" })).toEqual(["Of the day"]);
      expect(titles({ from: "2024-05-06T23:00:00Z", to: "2024-05-07T12:00:00Z" })).toEqual([]);
    });

    test("has a post without any date by when it became known", () => {
      put(
        line(0, {
          publishedAt: null,
          timePrecision: "none",
          knownAt: "2024-05-06T18:00:00Z",
          title: "Undated",
        }),
      );
      expect(titles({ from: "2024-05-06T18:00:00Z", to: "2024-05-06T18:00:00Z" })).toEqual(["Undated"]);
      expect(titles({ to: "2024-05-06T17:59:59Z" })).toEqual([]);
    });

    test("gives the newest posts where there is a limit", () => {
      put(line(10), line(20), line(30), line(0, { timePrecision: "day", title: "Of the day" }));
      expect(titles({ limit: 2 })).toEqual(["Harbour notice 20", "Harbour notice 30"]);
      expect(store.count({ ...all, limit: 2 })).toBe(2);
      expect(store.count(all)).toBe(4);
    });

    test("places posts by minute * 65536 and their order on the page", () => {
      put(line(1, { title: "second", seq: 1 }), line(1, { title: "first", seq: 0 }));
      expect(titles()).toEqual(["first", "second"]);
      // 28,583,281 minutes from 1970 to 6 May 2024 12:01.
      expect(store.posts(all).map(post => post.position)).toEqual([28583281 * 65536, 28583281 * 65536 + 1]);
    });
  });

  describe("filters", () => {
    test("choose by source and kind", () => {
      put(line(1), line(2, { source: "gazette", kind: "analysis" }), line(3, { kind: "recap" }));
      expect(titles({ sources: ["gazette"] })).toEqual(["Harbour notice 2"]);
      expect(titles({ kinds: ["news", "recap"] })).toEqual(["Harbour notice 1", "Harbour notice 3"]);
      expect(titles({ excludeKinds: ["recap", "analysis"] })).toEqual(["Harbour notice 1"]);
      expect(titles({ sources: [] })).toEqual([]);
    });

    test("choose by topic, actor and term, as the features say", () => {
      put(line(1), line(2), line(3));
      const posts = store.posts(all);
      const features = (index: number, more: Partial<StoredFeatures>): StoredFeatures => ({
        story: "harbour",
        postId: posts[index]?.id ?? "",
        revision: 1,
        terms: [],
        topics: [],
        actors: [],
        body: `{"post":${index}}`,
        ...more,
      });
      store.putFeatures("1", [
        features(0, { terms: ["US", "tariff"], topics: ["trade"] }),
        features(1, { terms: ["us", "u.s", "élan"], topics: ["trade", "ferries"], actors: ["mayor"] }),
      ]);
      expect(titles({ topics: ["trade"] })).toEqual(["Harbour notice 1", "Harbour notice 2"]);
      expect(titles({ actors: ["mayor"] })).toEqual(["Harbour notice 2"]);
      expect(titles({ terms: ["US"] })).toEqual(["Harbour notice 1"]);
      expect(titles({ terms: ["us"] })).toEqual(["Harbour notice 2"]);
      expect(titles({ terms: ["u.s"] })).toEqual(["Harbour notice 2"]);
      expect(titles({ terms: ["tariff", "élan"] })).toEqual(["Harbour notice 1", "Harbour notice 2"]);
      expect(titles({ terms: ["tariff"], from: "2024-05-06T12:02:00Z" })).toEqual([]);
      expect(titles({ terms: [] })).toEqual([]);
      expect(titles({ terms: ['" OR "', "*", "NEAR("] })).toEqual([]);
      expect(store.postsWithFeatures(all, "1").map(each => each.features)).toEqual([
        '{"post":0}',
        '{"post":1}',
        null,
      ]);
      expect(store.postsWithFeatures(all, "2").map(each => each.features)).toEqual([null, null, null]);
      expect(store.unanalysed("harbour", "1", 10).map(post => post.id)).toEqual([posts[2]?.id]);
      expect(store.unanalysed("harbour", "2", 2)).toHaveLength(2);
      expect(store.topicHours(all)).toEqual([
        { topic: "ferries", hour: "2024-05-06T12", posts: 1 },
        { topic: "trade", hour: "2024-05-06T12", posts: 2 },
      ]);
      store.putFeatures("2", [features(0, { terms: ["pump"], topics: ["dock"] })]);
      expect(titles({ terms: ["US"] })).toEqual([]);
      expect(titles({ terms: ["pump"] })).toEqual(["Harbour notice 1"]);
      expect(titles({ topics: ["trade"] })).toEqual(["Harbour notice 2"]);
      store.putFeatures("2", [features(0, { postId: "unknown" })]);
    });
  });

  describe("what is known of sources and time", () => {
    test("counts posts by source, as of then", () => {
      put(line(1), line(2), line(3, { source: "gazette", sourceName: "The Gazette" }));
      expect(store.sources("harbour", null)).toEqual([
        {
          id: "courier",
          name: "The Courier",
          posts: 2,
          newestAt: "2024-05-06T12:02:00Z",
          newestKnownAt: "2024-05-06T12:02:00Z",
        },
        {
          id: "gazette",
          name: "The Gazette",
          posts: 1,
          newestAt: "2024-05-06T12:03:00Z",
          newestKnownAt: "2024-05-06T12:03:00Z",
        },
      ]);
      expect(store.sources("harbour", "2024-05-06T12:01:00Z")).toMatchObject([{ id: "courier", posts: 1 }]);
      expect(store.newestAt("harbour", null)).toBe("2024-05-06T12:03:00Z");
      expect(store.newestAt("harbour", "2024-05-06T12:02:30Z")).toBe("2024-05-06T12:02:00Z");
    });

    test("numbers everything that was learnt, in order, and never again", () => {
      put(line(2), line(1));
      const changes = store.posts(all).map(post => post.change);
      expect(changes).toEqual([2, 1]);
      put(line(1, { title: "Harbour notice 1", paragraphs: [{ role: "text", text: "Withdrawn words." }] }));
      expect(store.lastChange()).toBe(3);
      expect(store.post("harbour", store.posts(all)[0]?.id ?? "", null)?.change).toBe(3);
    });

    test("keeps every decision about a join, in order, by the ids that the posts have now", () => {
      put({ ...line(1), formerIds: ["notice-1"] }, line(2));
      const ids = store.posts(all).map(post => post.id);
      const now = store.post("harbour", "notice-1", null)?.id ?? "";
      const b = ids.find(id => id !== now) ?? "";
      const decision = { a: "notice-1", b, verdict: "apart" as const, by: "Ana", at: readAt };
      store.decideJoin("harbour", decision);
      store.decideJoin("harbour", { ...decision, a: now, verdict: "together", by: "Bo" });
      expect(store.joinDecisions("harbour")).toEqual([
        { ...decision, a: now },
        { ...decision, a: now, verdict: "together", by: "Bo" },
      ]);
      expect(store.joinDecisions("elsewhere")).toEqual([]);
    });

    test("keeps what could not be read, once", () => {
      const item = { source: "courier", reason: "no text", excerpt: "<li></li>", readAt };
      store.quarantine("harbour", [item, item]);
      store.quarantine("harbour", [{ ...item, readAt: "2024-06-02T09:00:00Z" }]);
      expect(store.quarantined("harbour")).toEqual([item]);
    });
  });

  const another = () => {
    const other = open();
    opened.push(other);
    return other;
  };
  testPageViews(() => store, another);
  testPageChanges(() => store, another);
}
