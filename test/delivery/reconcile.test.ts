import { expect, test } from "vitest";
import { fireDue } from "../../src/delivery/fire-due.ts";
import { reconcile } from "../../src/delivery/reconcile.ts";
import { sendDue } from "../../src/delivery/send-due.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { type BriefingDesk, briefingDesk, scheduled, seven } from "./briefing-desk.ts";

const at = (seconds: number) => plusSeconds(seven, seconds);
const nonce = { resendSafeFor: 60, knowsIdsFor: 180 };

async function fireAndSend({ parts }: BriefingDesk): Promise<void> {
  await fireDue(parts);
  await sendDue(parts);
}

test("a lost reply is found after the settle time, not looked for before, and the thread goes on", async () => {
  const made = briefingDesk([scheduled()]);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("reply lost");
  await fireAndSend(made);
  clock.moveTo(at(89));
  await reconcile(parts);
  expect(deliveries()[0]).toMatchObject({ state: "uncertain", nextAttemptAt: at(90) });
  clock.moveTo(at(90));
  await reconcile(parts);
  await sendDue(parts);
  expect(deliveries().map(({ state }) => state)).toEqual(["sent", "sent"]);
  expect(deliveries()[1]?.threadOf).toBe(platform.seen()[0]?.postedId);
  expect(platform.seen().map(({ marked }) => marked)).toEqual([false, false]);
});

test("what is absent after the settle time is posted again, unmarked", async () => {
  const made = briefingDesk([scheduled()]);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("hangs before write");
  await fireAndSend(made);
  clock.moveTo(at(90));
  await reconcile(parts);
  expect(deliveries()[0]).toMatchObject({ state: "pending", unresolved: 0, firstSentAt: null });
  await sendDue(parts);
  expect(platform.seen().map(({ marked }) => marked)).toEqual([false, false]);
});

test("where nobody may look, a second copy says that it is one, and the thread hangs on it", async () => {
  const made = briefingDesk([scheduled()], { canLook: false });
  const { parts, platform, clock, deliveries } = made;
  platform.plan("reply lost");
  await fireAndSend(made);
  clock.moveTo(at(90));
  await reconcile(parts);
  await sendDue(parts);
  const [first, second, third] = platform.seen();
  expect([first?.marked, second?.marked, third?.marked]).toEqual([false, true, false]);
  expect(third?.threadOf).toBe(second?.postedId);
  expect(deliveries()[0]).toMatchObject({ state: "sent", resent: true });
});

test("where nobody may look and nothing is ever confirmed, it ends, and says so", async () => {
  const made = briefingDesk([scheduled()], { canLook: false });
  const { parts, platform, clock, deliveries } = made;
  platform.plan(...Array.from({ length: 9 }, () => "reply lost" as const));
  await fireAndSend(made);
  for (let n = 1; n < 12; n++) {
    clock.forward(100);
    await reconcile(parts);
    await sendDue(parts);
  }
  expect(platform.seen().map(({ marked }) => marked)).toEqual([false, ...Array(5).fill(true)]);
  expect(deliveries()[0]).toMatchObject({ state: "dead", lastError: "never confirmed: reply lost" });
});

test("within a platform's memory it is posted again at once, with the same id", async () => {
  const made = briefingDesk([scheduled()], nonce);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("reply lost");
  await fireAndSend(made);
  clock.moveTo(at(30));
  await reconcile(parts);
  await sendDue(parts);
  expect(deliveries().map(({ state }) => state)).toEqual(["sent", "sent"]);
  expect(platform.seen()).toHaveLength(2);
  expect(platform.calls()).toBe(3);
});

test("a second call that was not carried out leaves the first one uncertain", async () => {
  const made = briefingDesk([scheduled()], nonce);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("reply lost", { outcome: "not-sent", retryAfter: 100, reason: "429" });
  await fireAndSend(made);
  clock.moveTo(at(30));
  await reconcile(parts);
  await sendDue(parts);
  expect(deliveries()[0]).toMatchObject({ state: "uncertain", unresolved: 1, firstSentAt: seven });
  clock.moveTo(at(200));
  await reconcile(parts);
  await sendDue(parts);
  expect(platform.seen()).toHaveLength(2);
});

test("a process that died in the middle leaves an expired lease, which is uncertain", async () => {
  const made = briefingDesk([scheduled()]);
  const { parts, clock, platform, deliveries } = made;
  await fireDue(parts);
  parts.store.take("slack", seven, at(45));
  clock.moveTo(at(44));
  await reconcile(parts);
  expect(deliveries()[0]?.state).toBe("sending");
  clock.moveTo(at(45));
  await reconcile(parts);
  expect(deliveries()[0]?.state).toBe("uncertain");
  clock.moveTo(at(90));
  await reconcile(parts);
  await sendDue(parts);
  expect(platform.seen()).toHaveLength(2);
});

test("a look that fails is tried again, and long after it is too late the delivery ends", async () => {
  const made = briefingDesk([scheduled()]);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("reply lost");
  await fireAndSend(made);
  platform.trouble(1);
  clock.moveTo(at(90));
  await reconcile(parts);
  expect(deliveries()[0]).toMatchObject({ state: "uncertain", nextAttemptAt: at(150) });
  clock.moveTo(at(14_400 + 3600));
  await reconcile(parts);
  expect(deliveries()[0]).toMatchObject({ state: "dead", lastError: "never confirmed: reply lost" });
});

test("what could not be sent until it was too late is dead, and what is found late is sent", async () => {
  const made = briefingDesk([scheduled(), scheduled({ id: "b", channel: "C2" })]);
  const { parts, platform, clock, deliveries } = made;
  platform.plan("no connection", "reply lost");
  await fireAndSend(made);
  clock.moveTo(at(14_400));
  await reconcile(parts);
  expect(deliveries().map(({ schedule, part, state }) => `${schedule}${part} ${state}`)).toEqual([
    ...["b0 dead", "b1 dead", "morning0 sent", "morning1 dead"],
  ]);
});
