import fc from "fast-check";
import { expect, test } from "vitest";
import { week } from "./weeks/week.ts";
import { weekFaults } from "./weeks/week-faults.ts";

test("generated weeks: briefings tell nothing twice, catch-ups leave nothing out, changes are the difference of two states", async () => {
  await fc.assert(
    fc.asyncProperty(week, async each => {
      expect(await weekFaults(each)).toEqual([]);
    }),
    { numRuns: 25, seed: 20250303 },
  );
}, 120_000);
