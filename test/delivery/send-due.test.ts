import { expect, test } from "vitest";
import { fireDue } from "../../src/delivery/fire-due.ts";
import type { PostOutcome } from "../../src/delivery/poster.ts";
import { sendDue } from "../../src/delivery/send-due.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { briefingDesk, dayLater, desk, scheduled, seven } from "./briefing-desk.ts";

const refused = (scope: "message" | "channel" | "installation"): PostOutcome => ({
  ...{ outcome: "refused", scope, code: "is_archived" },
});

test("a briefing is posted in order, the parts after the first in its thread", async () => {
  const { parts, platform } = briefingDesk([scheduled()]);
  await fireDue(parts);
  await sendDue(parts);
  const [first, second] = platform.seen();
  expect([first?.threadOf, second?.threadOf]).toEqual([null, first?.postedId]);
  expect(platform.calls()).toBe(2);
  await sendDue(parts);
  expect(platform.calls()).toBe(2);
});

test("what was not sent waits for up to 1, 3, then 10 minutes", async () => {
  const { parts, platform, clock, deliveries } = briefingDesk([scheduled()]);
  await fireDue(parts);
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 4; attempt++) {
    platform.plan("no connection");
    await sendDue(parts);
    const [first] = deliveries();
    if (first === undefined) throw new Error("no delivery");
    // Half of the step, since the test's random is a half; nothing is unresolved.
    waits.push(Temporal.Instant.from(clock.now()).until(first.nextAttemptAt).total("seconds"));
    expect(first).toMatchObject({ state: "pending", attempt, unresolved: 0, firstSentAt: null });
    clock.moveTo(first.nextAttemptAt);
  }
  expect(waits).toEqual([30, 90, 300, 300]);
});

test("Retry-After is waited for", async () => {
  const { parts, platform, deliveries } = briefingDesk([scheduled()]);
  await fireDue(parts);
  platform.plan({ outcome: "not-sent", retryAfter: 1200, reason: "429" });
  await sendDue(parts);
  const wait = Temporal.Instant.from(seven)
    .until(deliveries()[0]?.nextAttemptAt ?? seven)
    .total("seconds");
  expect(wait).toBeGreaterThanOrEqual(1200);
  expect(wait).toBeLessThan(1300);
});

test("an unclear answer is uncertain, and so is a poster that throws: nothing is posted again", async () => {
  const { parts, platform, deliveries } = briefingDesk([scheduled(), scheduled({ id: "b", channel: "C2" })]);
  await fireDue(parts);
  platform.plan("reply lost");
  parts.posters = parts.posters.map(poster => ({
    ...poster,
    post: async attempt => {
      if (attempt.channel === "C2") throw new Error("broken");
      return poster.post(attempt);
    },
  }));
  await sendDue(parts);
  await sendDue(parts);
  const firsts = deliveries().filter(({ part }) => part === 0);
  expect(firsts.map(({ state, attempt }) => [state, attempt])).toEqual([
    ["uncertain", 1],
    ["uncertain", 1],
  ]);
});

test("a refused message is dead with its thread, and the schedule goes on", async () => {
  const { parts, platform, deliveries } = briefingDesk([scheduled()]);
  platform.plan(refused("message"));
  await fireDue(parts);
  await sendDue(parts);
  expect(deliveries().map(({ state, lastError }) => [state, lastError])).toEqual([
    ["dead", "is_archived"],
    ["dead", "is_archived"],
  ]);
  expect(parts.store.schedule(desk, "morning")).toMatchObject({ failures: 0, paused: null });
});

test("a channel's first refusal ends all that waits for it, with one call", async () => {
  const { parts, platform, deliveries } = briefingDesk([
    scheduled({ id: "a" }),
    scheduled({ id: "b" }),
    scheduled({ id: "c", channel: "C2" }),
  ]);
  platform.plan(refused("channel"));
  await fireDue(parts);
  await sendDue(parts);
  expect(platform.calls()).toBe(3);
  expect(deliveries().map(({ schedule, state }) => `${schedule} ${state}`)).toEqual([
    ...["a dead", "a dead", "b dead", "b dead", "c sent", "c sent"],
  ]);
  expect(parts.store.schedules(desk).map(({ failures }) => failures)).toEqual([1, 1, 0]);
});

test("the third refusal in a row pauses the schedule and tells its owner", async () => {
  const { parts, platform, clock, owners } = briefingDesk([scheduled()]);
  for (const day of [0, 1, 2, 3]) {
    clock.moveTo(dayLater(day));
    platform.plan(refused("channel"));
    await fireDue(parts);
    await sendDue(parts);
  }
  expect(platform.calls()).toBe(3);
  expect(owners).toEqual([
    "I paused “Morning desk”: three posts to C1 failed (is_archived). Fix that and resume it.",
  ]);
  expect(parts.store.schedule(desk, "morning")?.paused).toBe("three posts failed (is_archived)");
});

test("a briefing that arrives clears the refusals before it", async () => {
  const { parts, platform, clock } = briefingDesk([scheduled()]);
  for (const day of [0, 1]) {
    clock.moveTo(dayLater(day));
    if (day === 0) platform.plan(refused("channel"));
    await fireDue(parts);
    await sendDue(parts);
  }
  expect(parts.store.schedule(desk, "morning")?.failures).toBe(0);
});

test("a refused installation pauses its schedules on that platform, nobody else's", async () => {
  const { parts, platform } = briefingDesk([
    scheduled(),
    scheduled({ id: "later", nextDue: dayLater(1) }),
    scheduled({ id: "elsewhere", platform: "discord", nextDue: dayLater(1) }),
  ]);
  platform.plan(refused("installation"));
  await fireDue(parts);
  await sendDue(parts);
  const refusal = "slack refused my access (is_archived)";
  expect(parts.store.schedules(desk).map(({ id, paused }) => [id, paused])).toEqual([
    ["elsewhere", null],
    ["later", refusal],
    ["morning", refusal],
  ]);
});

test("a call is not begun with too little of the lease left", async () => {
  const { parts, platform, clock, deliveries } = briefingDesk([scheduled()]);
  await fireDue(parts);
  const { store } = parts;
  let slept = false;
  const sleepy = {
    ...store,
    // The machine is suspended right after the delivery was taken.
    take: (...asked: Parameters<typeof store.take>) => {
      const taken = store.take(...asked);
      if (!slept && taken !== null) clock.forward(20);
      slept = true;
      return taken;
    },
  };
  await sendDue({ ...parts, store: sleepy });
  expect(deliveries().map(({ state, attempt }) => [state, attempt])).toEqual([
    ["sent", 2],
    ["sent", 1],
  ]);
  expect(platform.calls()).toBe(2);
});

test("what was to be posted again within a platform's memory is not posted after it", async () => {
  const { parts, platform, clock, deliveries } = briefingDesk([scheduled()], {
    resendSafeFor: 60,
    knowsIdsFor: 120,
  });
  platform.plan("reply lost");
  await fireDue(parts);
  await sendDue(parts);
  const [uncertain] = parts.store.uncertain("slack", clock.now(), 1);
  if (uncertain === undefined) throw new Error("nothing uncertain");
  const again = {
    state: "pending",
    nextAttemptAt: clock.now(),
    error: null,
    unresolved: 1,
    resent: false,
  } as const;
  parts.store.finish(uncertain, again);
  // The program stops here and comes back later.
  clock.moveTo(plusSeconds(seven, 200));
  await sendDue(parts);
  expect(deliveries()[0]).toMatchObject({ state: "uncertain", unresolved: 1 });
  expect(platform.seen()).toHaveLength(1);
});
