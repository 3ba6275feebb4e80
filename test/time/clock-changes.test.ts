import { expect, test } from "vitest";
import { clockChanges } from "../../src/time/clock-changes.ts";
import { comingDay } from "../../src/time/coming-day.ts";
import { cronRecurrence, dailyRecurrence } from "../../src/time/recurrence.ts";

const now = "2025-02-17T21:30:00Z"; // a Monday

test.each([
  ["07:30", "Europe/London", ["UTC+0 now, UTC+1 from 30 Mar 2025."]],
  [
    "01:30",
    "Europe/London",
    [
      "UTC+0 now, UTC+1 from 30 Mar 2025.",
      "30 Mar 2025: 01:30 does not exist, so it comes at 02:00.",
      "26 Oct 2025: 01:30 comes twice; the briefing comes at the first.",
    ],
  ],
  ["02:00", "Europe/London", ["UTC+0 now, UTC+1 from 30 Mar 2025."]],
  [
    "02:30",
    "America/New_York",
    ["UTC-5 now, UTC-4 from 9 Mar 2025.", "9 Mar 2025: 02:30 does not exist, so it comes at 03:00."],
  ],
  ["07:30", "Asia/Kolkata", []],
  ["07:30", "UTC", []],
])("at %s in %s a reader hears what the coming changes of the clock do", (time, zone, sentences) => {
  expect(clockChanges(dailyRecurrence(time, "daily", zone), now)).toEqual(sentences);
});

test("a schedule that does not come on the day of the change hears nothing of that day", () => {
  expect(clockChanges(dailyRecurrence("01:30", "weekdays", "Europe/London"), now)).toEqual([
    "UTC+0 now, UTC+1 from 30 Mar 2025.",
  ]);
});

test("an interval counts hours that pass: no time of it is skipped or doubled", () => {
  expect(clockChanges(cronRecurrence("30 * * * *", "Europe/London"), now)).toHaveLength(1);
});

test.each([
  ["tomorrow", "2025-02-18T00:00:00Z"],
  ["Mon", "2025-02-24T00:00:00Z"],
  ["tuesday", "2025-02-18T00:00:00Z"],
  ["24 Feb", "2025-02-24T00:00:00Z"],
  ["1 Jan", "2026-01-01T00:00:00Z"],
  ["2025-04-01", "2025-03-31T23:00:00Z"],
  ["16 Feb 2025", null],
  ["soon", null],
])("the coming day %j", (words, at) => {
  expect(comingDay(words, { now, zone: "Europe/London" })).toBe(at);
});
