import { describe, expect, test } from "vitest";
import { type SimulationPlan, simulate } from "./simulation.ts";

/** A fifth of all calls in trouble, a crash in each 500 steps, over clock changes in Europe and America. */
const harsh = { days: 30, schedules: 24, trouble: 0.2, crash: 0.002 };
const run = (plan: Partial<SimulationPlan>) => simulate({ ...harsh, seed: 1, variant: "as built", ...plan });

describe("the delivery protocol under faults and crashes", () => {
  test.each([1, 2, 3])("loses nothing and posts no copy that does not say so, seed %i", async seed => {
    const report = await run({ seed });
    expect(report).toMatchObject({ forgotten: 0, lost: 0, duplicates: 0, astray: 0 });
    expect(report.claimed + report.missed).toBeGreaterThanOrEqual(700);
    expect(report.crashes).toBeGreaterThan(20);
    expect(report.marked).toBeGreaterThan(0);
    expect(report.drained).toBeLessThan(900);
  });

  test("survives a crash in each 30 steps", async () => {
    const report = await run({ days: 4, crash: 1 / 30, trouble: 0.4 });
    expect(report).toMatchObject({ forgotten: 0, lost: 0, duplicates: 0, astray: 0 });
    expect(report.crashes).toBeGreaterThan(200);
  });

  test("gives the same history for the same seed", async () => {
    const plan = { days: 2, seed: 9 };
    expect(await run(plan)).toEqual(await run(plan));
  });

  test("without trouble posts each briefing once and marks none", async () => {
    const report = await run({ days: 5, trouble: 0, crash: 0 });
    expect(report).toMatchObject({ lost: 0, duplicates: 0, marked: 0, dead: 0, missed: 0, crashes: 0 });
    expect(report.deliveries).toBe(2 * report.claimed);
  });
});

describe("the simulation catches a protocol that is broken by", () => {
  test.each(["blind retry", "no settle time", "ids trusted for an hour"] as const)("%s", async variant => {
    const report = await run({ days: 8, trouble: 0.5, variant });
    expect(report.duplicates).toBeGreaterThan(0);
  });
});
