import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secondsBetween } from "../../src/time/instant.ts";
import { courier } from "../simulation/outlet/courier.ts";
import { herald } from "../simulation/outlet/herald.ts";
import { moments } from "../simulation/outlet/moments.ts";
import { type OutletMonth, outletMonth } from "../simulation/outlet/outlet-month.ts";
import { march } from "../simulation/outlet/strike-posts.ts";
import { wire } from "../simulation/outlet/wire.ts";

/** Nobody can tell to the minute when an outage began: the last reading was at most an interval (a feed's: 30 minutes) before. */
const interval = 31 * 60;

let month: OutletMonth;
/** What was said at each moment, when it was that moment. */
const said = new Map<string, string>();
/** What was said every three hours, and how long before the page that is said to be read was served. */
const checks: { state: string; servedAgo: number | null }[] = [];

beforeAll(async () => {
  month = await outletMonth({ courier, herald, wire });
  const hours = Array.from({ length: 25 * 8 }, (_, n) => {
    const [day, hour] = [3 + Math.floor(n / 8), 3 * (n % 8) + 2].map(part => String(part).padStart(2, "0"));
    return { at: `${day} ${hour}:50`, outlet: undefined };
  });
  const stops = [...moments, ...hours.filter(({ at }) => at > "03 07:02")];
  for (const { at, outlet } of stops.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    await month.passTo(march(at));
    if (outlet !== undefined) said.set(`${at} ${outlet}`, month.spoken(outlet, march(at), null));
    else for (const id of ["courier", "herald", "wire"] as const) checks.push(month.served(id, march(at)));
  }
}, 300_000);

afterAll(() => month.close());

/** What is said, with an outage that began at most an interval before the true moment put right. */
function settled(got: string, truth: string): string {
  const [from, to] = [got, truth].map(text => /^(.*unreachable since )(\d\d \d\d:\d\d)$/.exec(text));
  if (!from || !to || from[1] !== to[1]) return got;
  const before = secondsBetween(march(from[2] ?? ""), march(to[2] ?? ""));
  return before >= 0 && before <= interval ? truth : got;
}

describe("a month of three outlets", () => {
  test.each(moments)("$at, $outlet: $truth", ({ at, outlet, truth }) => {
    expect(settled(said.get(`${at} ${outlet}`) ?? "", truth)).toBe(truth);
  });

  test("is told by the same words afterwards, as of each moment", () => {
    const again = moments.map(({ at, outlet }) => [at, outlet, month.spoken(outlet, march(at), march(at))]);
    expect(again).toEqual(moments.map(({ at, outlet }) => [at, outlet, said.get(`${at} ${outlet}`)]));
  });

  test("has no outlet called live or quiet whose page was not served within three quarters of an hour", () => {
    expect(checks.length).toBeGreaterThan(500);
    const blind = checks.filter(
      ({ state, servedAgo }) => /live|quiet/.test(state) && (servedAgo === null || servedAgo > 45 * 60),
    );
    expect(blind).toEqual([]);
  });

  test("has every page followed that a list, a page or a redirect names, and none of another story", () => {
    const named = [
      "day-1",
      "day-2",
      "day-3",
      "day-4",
      "day-5",
      "pickets",
      "day-6",
      "day-7",
      "day-8",
      "day-9",
      "day-10",
    ];
    expect(month.pagesOf("courier")).toEqual(named.map(name => `/live/${name}`).toSorted());
    const blogs = ["monday", "thursday", "second-week", "offer", "end"].map(name => `/blog/strike-${name}`);
    expect(month.pagesOf("herald")).toEqual(blogs.toSorted());
    expect(month.pagesOf("wire")).toEqual(["/strike-live", "/strike-live-2"]);
  });

  test("has every post of these pages once, and the edit of one as its second revision", () => {
    const { expected, held } = month.posts();
    expect(held).toEqual(expected);
    const revised = month.desk.coverage.revisions("strike").filter(post => post.revision > 1);
    expect(revised).toHaveLength(1);
  });

  test("has late what came after an outage, and only that", () => {
    const late = month.desk.coverage.followed
      .backfills("strike", 0)
      .map(({ url, at }) => [new URL(url).pathname, at]);
    expect(late).toContainEqual(["/live/day-5", expect.stringMatching(/^2025-03-09T0[01]/)]);
    expect(late.map(([path]) => path)).not.toContain("/live/day-1");
  });
});
