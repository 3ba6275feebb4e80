import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quietUntil } from "../../src/delivery/quiet-hours.ts";
import { clockTimeOf } from "../../src/time/calendar.ts";
import { plusSeconds, secondsBetween } from "../../src/time/instant.ts";

const night = { from: "22:00", to: "07:00" };

describe("quiet hours", () => {
  test.each([
    ["before them", "2025-02-17T21:59:00Z", null],
    ["at their beginning", "2025-02-17T22:00:00Z", "2025-02-18T07:00:00Z"],
    ["after midnight", "2025-02-18T03:00:00Z", "2025-02-18T07:00:00Z"],
    ["at their end", "2025-02-18T07:00:00Z", null],
  ])("over midnight, %s", (_when, now, until) => {
    expect(quietUntil(night, now, "Europe/London")).toBe(until);
  });

  test("within a day, and by the clock of their zone", () => {
    const noon = { from: "12:00", to: "13:30" };
    expect(quietUntil(noon, "2025-02-18T10:15:00Z", "Europe/Kyiv")).toBe("2025-02-18T11:30:00Z");
    expect(quietUntil(noon, "2025-02-18T12:15:00Z", "Europe/Kyiv")).toBeNull();
  });

  test("end an hour earlier or later where the clocks change in between", () => {
    expect(quietUntil(night, "2025-03-29T23:00:00Z", "Europe/London")).toBe("2025-03-30T06:00:00Z");
    expect(quietUntil(night, "2025-10-25T22:00:00Z", "Europe/London")).toBe("2025-10-26T07:00:00Z");
  });

  test("end when the clock shows so, within a day, whatever they are", () => {
    const clock = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const written = ({ hour, minute }: { hour: number; minute: number }) =>
      `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    fc.assert(
      fc.property(clock, clock, fc.integer({ min: 0, max: 86_399 }), (from, to, second) => {
        const now = plusSeconds("2025-02-17T00:00:00Z", second);
        const until = quietUntil({ from: written(from), to: written(to) }, now, "America/New_York");
        if (until === null) return;
        expect(clockTimeOf(until, "America/New_York")).toEqual({ ...to, second: 0 });
        expect(secondsBetween(now, until)).toBeGreaterThan(0);
        expect(secondsBetween(now, until)).toBeLessThanOrEqual(86_400);
      }),
    );
  });
});
