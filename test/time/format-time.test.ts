import { describe, expect, test } from "vitest";
import { dayOf, endOfDay, hourOf, startOfDay } from "../../src/time/calendar.ts";
import { formatClock, formatDate, formatDay, formatMoment, formatRange } from "../../src/time/format-time.ts";

describe("clocks are printed with the names newspapers use", () => {
  test.each([
    ["Europe/London", "2025-02-17T19:10:00Z", "19:10 GMT"],
    ["Europe/London", "2025-07-17T19:10:00Z", "20:10 BST"],
    ["Europe/Paris", "2025-02-17T19:10:00Z", "20:10 CET"],
    ["Europe/Kyiv", "2025-07-17T19:10:00Z", "22:10 EEST"],
    ["America/New_York", "2025-02-17T19:10:00Z", "14:10 EST"],
    ["America/Los_Angeles", "2025-07-17T19:10:00Z", "12:10 PDT"],
    ["Europe/Moscow", "2025-02-17T19:10:00Z", "22:10 MSK"],
    ["Asia/Kolkata", "2025-02-17T19:10:00Z", "00:40 IST"],
    ["Australia/Sydney", "2025-02-17T19:10:00Z", "06:10 AEDT"],
    ["Asia/Riyadh", "2025-02-17T19:10:00Z", "22:10 UTC+3"],
    ["Asia/Kathmandu", "2025-02-17T19:10:00Z", "00:55 UTC+5:45"],
    ["America/Sao_Paulo", "2025-02-17T19:10:00Z", "16:10 UTC−3"],
    ["UTC", "2025-02-17T19:10:59Z", "19:10 UTC"],
  ])("%s", (zone, at, clock) => {
    expect(formatClock(at, zone)).toBe(clock);
  });
});

test("days and moments are printed in the reader's zone", () => {
  expect(formatDay("2025-02-17T23:30:00Z", "Europe/Paris")).toBe("18 Feb 2025");
  expect(formatMoment("2025-02-17T21:09:00Z", "Europe/London")).toBe("17 Feb 2025, 21:09 GMT");
  expect(formatDate("2025-02-17", { weekday: true })).toBe("Mon 17 Feb");
  expect(formatDate("2025-12-01")).toBe("1 Dec");
});

describe("ranges", () => {
  const range = (from: string, to: string, now?: string): string =>
    formatRange(from, to, "Europe/London", now);

  test("within a day the day stands once", () => {
    expect(range("2025-02-17T17:55:00Z", "2025-02-17T21:09:00Z")).toBe("17 Feb, 17:55–21:09 GMT");
  });

  test("over midnight both days stand", () => {
    expect(range("2025-02-16T22:00:00Z", "2025-02-17T06:59:59Z")).toBe("16 Feb, 22:00 – 17 Feb, 07:00 GMT");
  });

  test("a whole day ends at 24:00", () => {
    expect(range("2025-02-17T00:00:00Z", "2025-02-17T23:59:59Z")).toBe("17 Feb, 00:00–24:00 GMT");
  });

  test("years stand where they differ, also from the present", () => {
    expect(range("2024-12-31T12:00:00Z", "2025-01-01T12:00:00Z")).toBe(
      "31 Dec 2024, 12:00 – 1 Jan 2025, 12:00 GMT",
    );
    expect(range("2025-02-17T17:55:00Z", "2025-02-17T21:09:00Z", "2026-01-01T00:00:00Z")).toBe(
      "17 Feb 2025, 17:55–21:09 GMT",
    );
  });

  test("each end has its zone where the clock changes in between", () => {
    expect(range("2025-03-30T00:00:00Z", "2025-03-30T22:59:59Z")).toBe("30 Mar, 00:00 GMT–24:00 BST");
  });
});

describe("days", () => {
  test("a day has 23, 24 or 25 hours and ends at 23:59:59 local", () => {
    expect(startOfDay("2025-03-30", "Europe/London")).toBe("2025-03-30T00:00:00Z");
    expect(endOfDay("2025-03-30", "Europe/London")).toBe("2025-03-30T22:59:59Z");
    expect(endOfDay("2025-10-26", "Europe/London")).toBe("2025-10-26T23:59:59Z");
    expect(endOfDay("2025-02-17", "America/New_York")).toBe("2025-02-18T04:59:59Z");
  });

  test("a midnight that a clock change swallows begins at the next second there is", () => {
    // Chile put its clocks forward at midnight.
    expect(startOfDay("2024-09-08", "America/Santiago")).toBe("2024-09-08T04:00:00Z");
    expect(hourOf(startOfDay("2024-09-08", "America/Santiago"), "America/Santiago")).toBe(1);
  });

  test("a day is of the zone's calendar", () => {
    expect(dayOf("2025-02-17T23:30:00Z", "Europe/Paris")).toBe("2025-02-18");
    expect(dayOf("2025-02-17T03:30:00Z", "America/New_York")).toBe("2025-02-16");
  });
});
