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
  /** The platform's names for the calls that post and that change a message. */
  postMethod: string;
  editMethod: string;
  /** Somebody whom the bot can write to, what they see in their conversation with it, and how they end that. */
  person: { id: string; seen: () => string[]; close: () => void };
  /** Removes a message. */
  remove: (id: string) => void;
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

  const changed: Card = { ...briefing, lead: plainLine("Nobody promised troops. (corrected 08:10)") };
  const editing = (it: PosterUnderTest, message: string, threadOf: string | null = null) => {
    const [payload = ""] = it.poster.prepare(changed, "7F3K");
    if (it.poster.edit === null) throw new Error("messages there can be changed");
    return it.poster.edit({ tenant, channel: it.channel, threadOf, message, payload });
  };

  test("a message is changed in place, in its channel or thread, and twice does no harm", async () => {
    const it = await start();
    const first = await posting(it);
    const part = await posting(it, "d2", false, first.outcome === "sent" ? first.postedId : null);
    if (first.outcome !== "sent" || part.outcome !== "sent") throw new Error("not sent");
    it.faults.plan(it.editMethod, { kind: "lose-reply" });
    expect((await editing(it, first.postedId)).outcome).toBe("uncertain");
    expect(await editing(it, first.postedId)).toEqual({ outcome: "sent", postedId: first.postedId });
    expect(await editing(it, part.postedId, first.postedId)).toMatchObject({ outcome: "sent" });
    for (const thread of [null, first.postedId]) {
      expect(it.seen(thread)).toHaveLength(1);
      expect(it.seen(thread)[0]).toMatch(/corrected 08:10.*7F3K/s);
    }
  });

  test("a change is refused for good where the message is gone, and waits where it is told to", async () => {
    const it = await start();
    const posted = await posting(it);
    if (posted.outcome !== "sent") throw new Error(posted.outcome);
    it.faults.plan(it.editMethod, { kind: "rate-limit", retryAfter: 1 });
    expect(await editing(it, posted.postedId)).toMatchObject({ outcome: "not-sent" });
    it.remove(posted.postedId);
    await new Promise(resolve => setTimeout(resolve, 1_100)); // the library's own count of the limit
    expect(await editing(it, posted.postedId)).toMatchObject({ outcome: "refused", scope: "message" });
  });

  test("a person is written to in their conversation with the bot, once, until they end it", async () => {
    const it = await start();
    const [payload = ""] = it.poster.prepare(briefing, "7F3K");
    const attempt = {
      ...{ tenant, channel: it.person.id, direct: true, threadOf: null, payload },
      ...{ deliveryId: "d1", resent: false },
    };
    it.faults.plan(it.postMethod, { kind: "lose-reply" });
    expect((await it.poster.post(attempt)).outcome).toBe("uncertain");
    expect(it.person.seen()).toHaveLength(1);
    const found = await it.poster.find({ ...attempt, since });
    expect(found).toMatchObject({ found: expect.any(String) });
    it.person.close();
    const refused = await it.poster.post({ ...attempt, deliveryId: "d2" });
    expect(refused).toMatchObject({ outcome: "refused", scope: "message" });
    expect(it.seen(null)).toEqual([]);
  });
}
