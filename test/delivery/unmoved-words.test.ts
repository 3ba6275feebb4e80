import { expect, test } from "vitest";
import { unchangedWords } from "../../src/delivery/unmoved-words.ts";
import type { Instant } from "../../src/time/instant.ts";
import { scheduled } from "./briefing-desk.ts";

const schedule = scheduled();
const dueAt = "2025-02-18T07:30:00Z";
const fireAt = (at: Instant) => ({
  ...{
    tenant: schedule.tenant,
    schedule: schedule.id,
    dueAt: at,
    claimedAt: at,
    outcome: "claimed" as const,
  },
  ...{ from: null, to: at, change: 1 },
});

test.each([
  ["2025-02-17T07:30:00Z", "No change since yesterday 07:30 (checked 07:28)."],
  ["2025-02-18T06:30:00Z", "No change since 06:30 (checked 07:28)."],
  ["2025-02-14T07:30:00Z", "No change since Fri 07:30 (checked 07:28)."],
  [null, "No change in the last 24 hours (checked 07:28)."],
])("that a story did not change is said since the last briefing, of %s", (previous, words) => {
  const checkedAt = new Map([
    ["bbc", "2025-02-18T07:29:00Z"],
    ["sky", "2025-02-18T07:28:00Z"],
  ]);
  const request = { schedule, dueAt, previous: previous === null ? null : fireAt(previous) };
  expect(unchangedWords({ checkedAt }, request)).toBe(words);
});

test("where no page is followed, no time of a check is made up", () => {
  const request = { schedule, dueAt, previous: fireAt("2025-02-17T07:30:00Z") };
  expect(unchangedWords({ checkedAt: new Map() }, request)).toBe("No change since yesterday 07:30.");
});
