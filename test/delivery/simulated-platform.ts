import type { Poster, PostOutcome } from "../../src/delivery/poster.ts";
import type { Clock } from "../../src/time/clock.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A clock that moves only when it is told to. */
export type VirtualClock = Clock & { forward(seconds: number): void; moveTo(at: Instant): void };

export function virtualClock(start: Instant): VirtualClock {
  let now = start;
  return {
    now: () => now,
    forward: seconds => {
      now = plusSeconds(now, seconds);
    },
    moveTo: at => {
      if (at > now) now = at;
    },
  };
}

/** A message that readers of a channel see. */
type Seen = {
  postedId: string;
  deliveryId: string;
  channel: string;
  threadOf: string | null;
  payload: string;
  marked: boolean;
  at: Instant;
};

/** What a platform does to a call that it should just carry out. */
const troubles = [
  "reply lost",
  "500 after write",
  "500 before write",
  "hangs after write",
  "hangs before write",
  "writes late",
  "rate limit",
  "no connection",
] as const;
type Trouble = (typeof troubles)[number];

type PlatformRules = {
  name: string;
  clock: VirtualClock;
  random: () => number;
  /** For so many seconds after a message came the platform knows its id and makes no second one; 0: it knows none. */
  knowsIdsFor: number;
  /** What the poster says of itself. */
  resendSafeFor: number;
  canLook: boolean;
};

export type SimulatedPlatform = {
  poster: Poster;
  /** Everything that readers see by now. */
  seen(): Seen[];
  /** The next call of `post` meets it. */
  plan(...next: (Trouble | PostOutcome)[]): void;
  /** From now on so large a share of calls meets some trouble, looking included. */
  trouble(share: number): void;
  /** How many calls came, whatever became of them. */
  calls(): number;
};

const callLimit = 10;
const latestWrite = 60;

/** A platform as a poster meets it, in virtual time: each call takes some, and what is late arrives when it is due. */
export function simulatedPlatform(rules: PlatformRules): SimulatedPlatform {
  const { name, clock, random, knowsIdsFor, resendSafeFor, canLook } = rules;
  const messages: Seen[] = [];
  const late: { at: Instant; write: () => void }[] = [];
  const planned: (Trouble | PostOutcome)[] = [];
  let share = 0;
  let calls = 0;

  const land = (): void => {
    const due = late.filter(({ at }) => at <= clock.now()).sort((a, b) => (a.at < b.at ? -1 : 1));
    for (const each of due) late.splice(late.indexOf(each), 1);
    for (const each of due) each.write();
  };
  const write = (message: Omit<Seen, "postedId" | "at">, at: Instant): string => {
    land();
    const known = messages.find(
      other => other.deliveryId === message.deliveryId && at < plusSeconds(other.at, knowsIdsFor),
    );
    if (known !== undefined) return known.postedId;
    const postedId = `${name}-${messages.length + 1}`;
    messages.push({ ...message, postedId, at });
    return postedId;
  };
  const meets = (): Trouble | PostOutcome | null => {
    const next = planned.shift();
    if (next !== undefined) return next;
    return random() < share ? (troubles[Math.floor(random() * troubles.length)] ?? null) : null;
  };
  const post: Poster["post"] = async ({ channel, threadOf, payload, deliveryId, resent }) => {
    calls += 1;
    const message = { deliveryId, channel, threadOf, payload, marked: resent };
    const put = (): string => write(message, clock.now());
    const wait = (seconds: number): void => clock.forward(seconds);
    const met = meets();
    if (met === null) {
      wait(Math.floor(random() * 2));
      return { outcome: "sent", postedId: put() };
    }
    if (typeof met === "object") return met;
    const uncertain: PostOutcome = { outcome: "uncertain", reason: met };
    switch (met) {
      case "reply lost":
      case "500 after write":
        put();
        return uncertain;
      case "hangs after write":
        put();
        wait(callLimit);
        return uncertain;
      case "500 before write":
        return uncertain;
      case "hangs before write":
        wait(callLimit);
        return uncertain;
      case "writes late": {
        const at = plusSeconds(clock.now(), Math.floor(random() * (latestWrite + 1)));
        late.push({ at, write: () => void write(message, at) });
        wait(callLimit);
        return uncertain;
      }
      case "rate limit":
        return { outcome: "not-sent", retryAfter: 1 + Math.floor(random() * 30), reason: met };
      case "no connection":
        return { outcome: "not-sent", retryAfter: null, reason: met };
    }
  };
  const find: Poster["find"] = async ({ deliveryId, channel, since }) => {
    if (!canLook) return "cannot-look";
    if (random() < share) throw new Error("could not look");
    land();
    const found = messages.find(
      message => message.deliveryId === deliveryId && message.channel === channel && message.at >= since,
    );
    return found === undefined ? "absent" : { found: found.postedId };
  };
  const parts = (card: { title: string | null }, ref: string | null): string[] =>
    [0, 1].map(part => JSON.stringify({ title: card.title, ref, part }));
  return {
    poster: { name, resendSafeFor, prepare: parts, post, edit: null, find },
    seen: () => {
      land();
      return messages;
    },
    plan: (...next) => void planned.push(...next),
    trouble: next => {
      share = next;
    },
    calls: () => calls,
  };
}
