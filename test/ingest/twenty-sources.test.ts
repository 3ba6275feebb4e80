import { beforeAll, describe, expect, test } from "vitest";
import { type TwentySources, twentySources } from "../simulation/outlet/twenty-sources.ts";

/** The least seconds between two visits to a host that are promised. RELIABILITY, section 5. */
const leastBetween = 15;
/** The heap may grow so much between the third day and the seventh. */
const mostGrowth = 6 * 1024 * 1024;

describe("seven days of twenty outlets with mishaps", () => {
  let week: TwentySources;
  beforeAll(async () => {
    week = await twentySources({ days: 7, seed: 20 });
  }, 300_000);

  test("ask no host more often than is promised", () => {
    expect(week.polls).toBeGreaterThan(3000);
    expect(week.hosts.map(({ host }) => host).toSorted()).toEqual(["127.0.0.1", "localhost"]);
    for (const { closest } of week.hosts) expect(closest).toBeGreaterThanOrEqual(leastBetween);
  });

  test("lose nothing that was published, and hold nothing twice", () => {
    expect({ lost: week.lost, twice: week.twice, foreign: week.foreign }).toEqual({
      ...{ lost: [], twice: [], foreign: [] },
    });
  });

  test("leave the memory flat", () => {
    expect(week.heap.late - week.heap.early).toBeLessThan(mostGrowth);
  });
});
