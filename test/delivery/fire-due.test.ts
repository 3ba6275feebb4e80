import { expect, test } from "vitest";
import { briefingRequest } from "../../src/delivery/briefing-request.ts";
import { fireDue, fireNow } from "../../src/delivery/fire-due.ts";
import { sendDue } from "../../src/delivery/send-due.ts";
import { cronRecurrence } from "../../src/time/recurrence.ts";
import { briefingDesk, dayLater, desk, scheduled, seven } from "./briefing-desk.ts";

test("a due schedule is claimed once, with frozen parts and the next due time", async () => {
  const { parts, deliveries, asked } = briefingDesk([scheduled()]);
  await fireDue(parts);
  await fireDue(parts);
  expect(asked).toHaveLength(1);
  expect(parts.store.fires(desk, "morning", 9)).toEqual([
    {
      ...{ tenant: desk, schedule: "morning", dueAt: seven, claimedAt: seven, outcome: "claimed" },
      ...{ from: "2025-02-17T07:00:00Z", to: seven, change: 7 },
    },
  ]);
  expect(deliveries().map(({ part, payload }) => [part, JSON.parse(payload)])).toEqual([
    [0, { title: seven, ref: expect.stringMatching(/^[0-9A-Z]{4}$/), part: 0 }],
    [1, { title: seven, ref: expect.stringMatching(/^[0-9A-Z]{4}$/), part: 1 }],
  ]);
  expect(parts.store.schedule(desk, "morning")?.nextDue).toBe(dayLater(1));
});

test("of two processes that make the same briefing one claims it", async () => {
  const { parts, deliveries } = briefingDesk([scheduled()]);
  await Promise.all([fireDue(parts), fireDue(parts)]);
  expect(deliveries()).toHaveLength(2);
});

test("a first briefing covers 24 hours, a later one what came since, at most 7 days", async () => {
  const { parts, clock, asked } = briefingDesk([
    scheduled({ recurrence: cronRecurrence("0 7 * * 2", "UTC") }),
  ]);
  clock.forward(3);
  await fireDue(parts);
  await sendDue(parts);
  clock.moveTo("2025-02-25T07:00:02Z");
  await fireDue(parts);
  expect(asked.map(({ window }) => [window.from, window.to])).toEqual([
    ["2025-02-17T07:00:03Z", "2025-02-18T07:00:03Z"],
    ["2025-02-18T07:00:03Z", "2025-02-25T07:00:02Z"],
  ]);
  await sendDue(parts);
  const schedule = scheduled();
  const later = briefingRequest(parts, schedule, { dueAt: seven, now: "2025-03-20T07:00:00Z" });
  expect(later.window.from).toBe("2025-03-13T07:00:00Z");
});

test("what died on its way is told again: the next briefing covers its time and says so", async () => {
  const { parts, clock, platform, asked, notices, briefing } = briefingDesk([scheduled()]);
  briefing.told = [{ claim: "a", state: "1" }];
  platform.plan({ outcome: "refused", scope: "message", code: "invalid_blocks" });
  await fireDue(parts);
  await sendDue(parts);
  clock.moveTo(dayLater(1));
  await fireDue(parts);
  expect(asked[1]?.told).toEqual([]);
  expect(asked[1]?.previous).toBeNull();
  expect(notices[1]).toEqual(["The briefing of Tue 18 Feb 07:00 was missed; this one covers it too."]);
});

test("what was told is handed to the next briefing", async () => {
  const { parts, clock, asked, briefing } = briefingDesk([scheduled()]);
  briefing.told = [{ claim: "a", state: "1" }];
  await fireDue(parts);
  clock.moveTo(dayLater(1));
  await fireDue(parts);
  expect(asked[1]?.told).toEqual([{ claim: "a", state: "1" }]);
  expect(asked[1]?.previous?.dueAt).toBe(seven);
});

test("five minutes late is on time, a second more is said to be late", async () => {
  const inTime = briefingDesk([scheduled()]);
  inTime.clock.forward(300);
  await fireDue(inTime.parts);
  expect(inTime.notices).toEqual([[]]);
  const late = briefingDesk([scheduled()]);
  late.clock.forward(301);
  await fireDue(late.parts);
  expect(late.notices).toEqual([["Late: due 07:00, made 07:05."]]);
});

test("a briefing that is late because the program was off says from when to when, in the schedule's zone", async () => {
  const { parts, clock, notices } = briefingDesk([
    scheduled({ recurrence: { ...scheduled().recurrence, hours: [9], zone: "Europe/Kyiv" } }),
  ]);
  parts.store.beat("2025-02-18T05:10:00Z");
  clock.moveTo("2025-02-18T07:40:00Z");
  await fireDue(parts);
  expect(notices).toEqual([["Late: I was offline 07:10–09:40."]]);
});

test("after days of sleep there is one late briefing, and the others are recorded and mentioned", async () => {
  const { parts, clock, notices, asked } = briefingDesk([scheduled()]);
  clock.moveTo(dayLater(3, "08:00:00"));
  await fireDue(parts);
  await fireDue(parts);
  expect(asked).toHaveLength(1);
  expect(parts.store.fires(desk, "morning", 9).map(({ dueAt, outcome }) => [dueAt, outcome])).toEqual([
    [dayLater(3), "claimed"],
    [dayLater(2), "missed"],
    [dayLater(1), "missed"],
    [seven, "missed"],
  ]);
  expect(notices[0]?.[1]).toBe("3 briefings since Tue 18 Feb 07:00 were missed; this one covers them too.");
});

test("later than its lateness it is not posted but missed, and the next one says so", async () => {
  const { parts, clock, notices, asked } = briefingDesk([scheduled()]);
  clock.moveTo("2025-02-18T11:00:01Z");
  await fireDue(parts);
  expect(asked).toEqual([]);
  expect(parts.store.fires(desk, "morning", 9)[0]?.outcome).toBe("missed");
  clock.moveTo(dayLater(1));
  await fireDue(parts);
  expect(notices).toEqual([["The briefing of Tue 18 Feb 07:00 was missed; this one covers it too."]]);
});

test("a paused schedule does not fire, and goes on by itself when its pause ends", async () => {
  const { parts, clock, asked, notices } = briefingDesk([
    scheduled({ paused: "holiday", pausedUntil: "2025-02-20T12:00:00Z" }),
    scheduled({ id: "stopped", paused: "by @ana" }),
  ]);
  await fireDue(parts);
  clock.moveTo("2025-02-20T12:00:05Z");
  await fireDue(parts);
  expect(asked).toEqual([]);
  expect(parts.store.schedule(desk, "morning")).toMatchObject({ paused: null, nextDue: dayLater(3) });
  clock.moveTo(dayLater(3));
  await fireDue(parts);
  // Due times within the pause were not wanted: none is missed.
  expect(notices).toEqual([[]]);
});

test("a quiet briefing of a schedule that skips is not posted, nor counted as told; the third is told to its owner", async () => {
  const { parts, clock, asked, owners, deliveries, briefing } = briefingDesk([
    scheduled({ whenQuiet: "skip" }),
  ]);
  briefing.quiet = true;
  for (const day of [0, 1, 2]) {
    clock.moveTo(dayLater(day));
    await fireDue(parts);
  }
  expect(deliveries()).toEqual([]);
  expect(parts.store.fires(desk, "morning", 9).map(({ outcome }) => outcome)).toEqual(
    Array(3).fill("skipped"),
  );
  expect(owners).toEqual(["“Morning desk”: 3 quiet briefings not posted, still watching."]);
  expect(asked.map(({ previous }) => previous)).toEqual([null, null, null]);
});

test("a quiet briefing of one that posts a line is posted", async () => {
  const { parts, deliveries, briefing } = briefingDesk([scheduled()]);
  briefing.quiet = true;
  await fireDue(parts);
  expect(deliveries()).toHaveLength(2);
});

test("one briefing that cannot be made holds no other back, and is tried again", async () => {
  const { parts, deliveries } = briefingDesk([scheduled({ id: "a" }), scheduled({ id: "b" })]);
  const { brief } = parts;
  let broken = true;
  parts.brief = async request => {
    if (broken && request.schedule.id === "a") throw new Error("no coverage");
    return brief(request);
  };
  await fireDue(parts);
  expect(deliveries().map(({ schedule }) => schedule)).toEqual(["b", "b"]);
  broken = false;
  await fireDue(parts);
  expect(deliveries().filter(({ schedule }) => schedule === "a")).toHaveLength(2);
});

test("a schedule of a platform that is not connected waits for it", async () => {
  const { parts, asked } = briefingDesk([scheduled({ platform: "discord" })]);
  await fireDue(parts);
  expect(asked).toEqual([]);
  expect(parts.store.schedule(desk, "morning")?.nextDue).toBe(seven);
});

test("a briefing asked for now is posted beside the timetable, also when it is quiet", async () => {
  const { parts, clock, deliveries, briefing } = briefingDesk([
    scheduled({ whenQuiet: "skip", nextDue: dayLater(1) }),
  ]);
  briefing.quiet = true;
  clock.forward(3600);
  expect(await fireNow(parts, scheduled({ whenQuiet: "skip", nextDue: dayLater(1) }))).toBe(true);
  await sendDue(parts);
  expect(deliveries().map(({ state }) => state)).toEqual(["sent", "sent"]);
  expect(parts.store.schedule(desk, "morning")?.nextDue).toBe(dayLater(1));
  expect(await fireNow(parts, scheduled({ nextDue: dayLater(2) }))).toBe(false);
});

test("a schedule of every five minutes that slept for a month is caught up with in one go", async () => {
  const { parts, clock, asked } = briefingDesk([
    scheduled({ recurrence: cronRecurrence("*/5 * * * *", "UTC"), lateness: 600 }),
  ]);
  clock.moveTo("2025-03-18T07:02:00Z");
  await fireDue(parts);
  expect(asked.map(({ dueAt }) => dueAt)).toEqual(["2025-03-18T07:00:00Z"]);
  expect(parts.store.schedule(desk, "morning")?.nextDue).toBe("2025-03-18T07:05:00Z");
});
