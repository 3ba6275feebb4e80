import { expect, test } from "vitest";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { questionRate } from "../../src/chat/question-rate.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";

const now = "2025-02-17T21:30:00Z";

function question(thread: string, tenant = "slack:T1"): Request {
  const place = { tenant: TenantId.parse(tenant), channel: "C1", thread };
  return { id: "1", kind: "mention", text: "who?", place, user: "U1", zone: null };
}

test("six questions of a thread are answered in a minute, and the seventh hears when to try again (E15)", () => {
  const rate = questionRate(20);
  for (let i = 0; i < 6; i++) expect(rate(question("t1"), plusSeconds(now, i))).toBeNull();
  expect(rate(question("t1"), plusSeconds(now, 10))).toBe(
    "I am answering 6 questions in this thread. Try again in 50 seconds.",
  );
  expect(rate(question("t2"), plusSeconds(now, 10))).toBeNull();
  // What was refused does not count.
  expect(rate(question("t1"), plusSeconds(now, 60))).toBeNull();
});

test("so many questions of a workspace are answered in a minute, whatever the thread (E16)", () => {
  const rate = questionRate(3);
  for (let i = 0; i < 3; i++) expect(rate(question(`t${i}`), now)).toBeNull();
  expect(rate(question("t9"), plusSeconds(now, 59))).toBe(
    "That is 3 questions in a minute. Try again in 1 second.",
  );
  expect(rate(question("t9", "slack:T2"), plusSeconds(now, 59))).toBeNull();
});
