import { expect, test } from "vitest";
import type { Poster } from "../../src/delivery/poster.ts";
import { blankCard, type Card, plainLine } from "../../src/message/card.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import type { FaultQueue } from "../platforms/received.ts";

/** A poster with its platform, as a test starts them. */
export type PosterUnderTest = {
  poster: Poster;
  channel: string;
  /** How many messages everybody sees in the channel, and in the thread of a message. */
  seen: (thread: string | null) => string[];
  faults: FaultQueue;
  /** The platform's name for the call that posts. */
  postMethod: string;
  /** The platform's error for blocks or components that it does not take. */
  layoutError: string;
  /** The channel takes nothing from now on. */
  close: () => void;
  /** The bot's token is good for nothing from now on. */
  revoke: () => void;
  /** Nobody listens at the platform's address from now on. */
  stop: () => Promise<void>;
};

const briefing: Card = {
  ...blankCard("recap"),
  title: "Ukraine · morning briefing",
  lead: plainLine("Nobody promised troops."),
  footnotes: ["66 posts read."],
};
const tenant = TenantId.parse("t");
const since = "2025-02-18T07:00:00Z";

/** What every platform that briefings are posted to must do. `start` gives a fresh one for each test. */
export function testPoster(start: () => Promise<PosterUnderTest>): void {
  const posting = async (
    it: PosterUnderTest,
    deliveryId = "d1",
    resent = false,
    threadOf: string | null = null,
  ) => {
    const [payload = ""] = it.poster.prepare(briefing, "7F3K");
    return it.poster.post({ tenant, channel: it.channel, threadOf, payload, deliveryId, resent });
  };
  const finding = (it: PosterUnderTest, deliveryId = "d1") => {
    const [payload = ""] = it.poster.prepare(briefing, "7F3K");
    return it.poster.find({ tenant, channel: it.channel, threadOf: null, payload, deliveryId, since });
  };

  test("a briefing is posted once, shows its reference, and is found again", async () => {
    const it = await start();
    expect(await finding(it)).toBe("absent");
    const outcome = await posting(it);
    if (outcome.outcome !== "sent") throw new Error(outcome.outcome);
    expect(it.seen(null)).toHaveLength(1);
    expect(it.seen(null)[0]).toContain("ref 7F3K");
    expect(await finding(it)).toEqual({ found: outcome.postedId });
    const part = await posting(it, "d2", false, outcome.postedId);
    expect(part.outcome).toBe("sent");
    expect(it.seen(outcome.postedId)).toHaveLength(1);
  });

  test("what may have arrived is uncertain, and can be found afterwards", async () => {
    for (const kind of ["lose-reply", "error-after-write"] as const) {
      const it = await start();
      it.faults.plan(it.postMethod, { kind });
      expect((await posting(it)).outcome, kind).toBe("uncertain");
      expect(it.seen(null), kind).toHaveLength(1);
      expect(await finding(it), kind).not.toBe("absent");
      await it.stop();
    }
  });

  test("what surely did not arrive may be tried again", async () => {
    const it = await start();
    it.faults.plan(it.postMethod, { kind: "rate-limit", retryAfter: 7 });
    const told = await posting(it);
    // Not before it said; a library may add some of its own.
    expect(told.outcome === "not-sent" ? told.retryAfter : null).toBeGreaterThanOrEqual(7);
    expect(it.seen(null)).toEqual([]);
    await it.stop();
    expect(await posting(it)).toMatchObject({ outcome: "not-sent", retryAfter: null });
  });

  test("refusals say what they are about: this channel, or the whole installation", async () => {
    const it = await start();
    it.close();
    expect(await posting(it)).toMatchObject({ outcome: "refused", scope: "channel" });
    it.revoke();
    expect(await posting(it)).toMatchObject({ outcome: "refused", scope: "installation" });
    expect(it.seen(null)).toEqual([]);
  });

  test("a layout that the platform does not take costs the layout and not the words, and is found again", async () => {
    const it = await start();
    it.faults.plan(it.postMethod, { kind: "refuse", error: it.layoutError });
    expect((await posting(it)).outcome).toBe("sent");
    expect(it.seen(null)).toHaveLength(1);
    expect(it.seen(null)[0]).toContain("Nobody promised troops.");
    expect(await finding(it)).not.toBe("absent");
  });

  test("a copy that may be a second one says so", async () => {
    const it = await start();
    await posting(it, "d1", true);
    expect(it.seen(null)[0]).toContain("Re-sent: we could not confirm the first copy.");
  });
}
