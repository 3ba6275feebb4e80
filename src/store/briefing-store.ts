import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";
import { Recurrence } from "../time/recurrence.ts";
import { TenantId } from "./delivery-store.ts";
import type { Reliance, Telling } from "./reliance-store.ts";

/** What to do when a briefing has nothing new: post one line, stay silent, or post the full format anyway. */
export const WhenQuiet = z.enum(["line", "skip", "full"]);
export type WhenQuiet = z.infer<typeof WhenQuiet>;

/** A briefing posted on a timetable into one channel. `id` is a slug, unique within the tenant. */
export const Schedule = z.strictObject({
  tenant: TenantId,
  id: z.string(),
  name: z.string(),
  story: z.string(),
  /** Of one over several stories all of them, `story` first; left out where it is of one. */
  stories: z.array(z.string()).optional(),
  /** The platform's name: slack, discord or terminal. */
  platform: z.string(),
  channel: z.string(),
  recurrence: Recurrence,
  /** The timetable as a reader wrote it, such as "weekdays 07:30". */
  timetable: z.string(),
  topics: z.array(z.string()),
  length: z.enum(["line", "standard", "full"]),
  whenQuiet: WhenQuiet,
  /** A fire later than this many seconds is not posted but counted as missed. */
  lateness: z.number().int().positive(),
  nextDue: Instant.nullable(),
  /** Why it is paused; null while it runs. */
  paused: z.string().nullable(),
  /** When a pause ends by itself; null: when somebody resumes it. */
  pausedUntil: Instant.nullable(),
  /** Due times in a row whose channel refused the briefing. */
  failures: z.number().int().nonnegative(),
  createdBy: z.string(),
  createdAt: Instant,
});
export type Schedule = z.infer<typeof Schedule>;

/** The ids of the stories that a schedule's briefings are of. */
export function storiesIn({
  story,
  stories = [story],
}: Pick<Schedule, "story" | "stories">): readonly string[] {
  return stories;
}

/** What became of one due time of a schedule. */
export const Fire = z.strictObject({
  tenant: TenantId,
  schedule: z.string(),
  dueAt: Instant,
  claimedAt: Instant,
  /** `claimed`: deliveries were made; `skipped`: quiet and told to stay silent; `missed`: too late, or the program slept. */
  outcome: z.enum(["claimed", "skipped", "missed"]),
  /** The stretch of time it covered. */
  from: Instant.nullable(),
  to: Instant,
  /** The coverage's change number it was made from. */
  change: z.number().int().nonnegative(),
});
export type Fire = z.infer<typeof Fire>;

/**
 * `pending` waits for its next attempt; `sending` was committed before the call went out; `uncertain`: the platform may
 * or may not have it; `sent`; `dead`: it will not be posted any more, `lastError` says why.
 */
export const DeliveryState = z.enum(["pending", "sending", "uncertain", "sent", "dead"]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/**
 * What a delivery does: posts a message of a briefing, posts a correction (into a channel or its thread, or to one person
 * `direct`ly), or puts another text in place of an old message (`edit`, and `direct-edit` in a conversation with one person:
 * doing it twice does no harm).
 */
export const DeliveryKind = z.enum(["briefing", "notice", "direct", "edit", "direct-edit"]);
export type DeliveryKind = z.infer<typeof DeliveryKind>;

/** One message on its way to a channel. Its payload is frozen: each attempt posts the same bytes. */
export const Delivery = z.strictObject({
  tenant: TenantId,
  /** Opaque: it may be shown to a platform. */
  id: z.string(),
  kind: DeliveryKind,
  /** The schedule of a briefing; a correction has its own id in its place. */
  schedule: z.string(),
  /** When a briefing is due, when a correction was made. */
  dueAt: Instant,
  /** 0 is the message in the channel, the others follow in its thread, each after the one before it. */
  part: z.number().int().nonnegative(),
  platform: z.string(),
  /** The platform's id of the channel; of a `direct` delivery the person's. */
  channel: z.string(),
  payload: z.string(),
  state: DeliveryState,
  attempt: z.number().int().nonnegative(),
  /** Raised with each attempt: a result counts only for the attempt that is under way. */
  fence: z.number().int().nonnegative(),
  leaseUntil: Instant.nullable(),
  /** Calls of which it is not known whether the platform carried them out, the one under way among them. */
  unresolved: z.number().int().nonnegative(),
  /** When the first of the unresolved calls went out; null where there is none. */
  firstSentAt: Instant.nullable(),
  /** When the latest call went out. */
  lastSentAt: Instant.nullable(),
  /** When it is sent next or, while uncertain, looked for. */
  nextAttemptAt: Instant,
  /** After this it is too late to post it. */
  giveUpAt: Instant,
  /** The platform's id of the message once it is known. */
  postedId: z.string().nullable(),
  /**
   * The message in whose thread it goes: of a briefing's later parts the first (null while that is not known); null: into
   * the channel.
   */
  threadOf: z.string().nullable(),
  /** Of an `edit` the platform's id of the message that it changes, else null. */
  changes: z.string().nullable(),
  lastError: z.string().nullable(),
  /** True once it was sent again without knowing whether the first copy arrived: that copy says so. */
  resent: z.boolean(),
});
export type Delivery = z.infer<typeof Delivery>;

/** A delivery as a claim makes it. */
type NewDelivery = Pick<Delivery, "id" | "part" | "payload" | "giveUpAt">;

/**
 * What was told: a claim's key, the state it was told in (its figures, whether it was denied, a hash of its sentence), and the
 * line that told it; `said` is left out of what is no line, such as the state of a source.
 */
export const Told = z.strictObject({
  claim: z.string(),
  state: z.string(),
  said: z
    .strictObject({ text: z.string(), speaker: z.string().nullable(), citations: z.array(Citation) })
    .optional(),
});
export type Told = z.infer<typeof Told>;

/** One due time taken, and with it what the program slept through before. */
export type Claim = {
  fire: Fire;
  /** Earlier due times that are posted no more, as fires of outcome `missed`, oldest first. */
  missed: readonly Fire[];
  /** Its messages in order of `part`, to the schedule's channel, pending at once; none unless the outcome is `claimed`. */
  deliveries: readonly NewDelivery[];
  told: readonly Told[];
  /**
   * What its messages tell and rest on, in the schedule's channel, a telling a story; none or left out where there is
   * nothing to correct.
   */
  tellings?: readonly { telling: Omit<Telling, "platform" | "channel">; rests: readonly Reliance[] }[];
  /** The schedule's next due time as it was read: the claim fails where it has moved since. */
  wasDue: Instant | null;
  nextDue: Instant | null;
};

/** What to write when an attempt ends. `state` is where the delivery goes; `resent`, once true, stays so. */
export type DeliveryResult =
  | { state: "sent"; postedId: string }
  | { state: "pending"; nextAttemptAt: Instant; error: string | null; unresolved: number; resent: boolean }
  | { state: "uncertain"; nextAttemptAt: Instant; error: string; unresolved: number }
  /** The parts after it that wait are dead with it. */
  | { state: "dead"; error: string };

/** A stretch of time in which the program did not run. */
export type Offline = { from: Instant; to: Instant };

/**
 * Schedules, their fires, the outbox and the ledger of what was told. Each write is one transaction and durable when the
 * call returns. Every driver passes the contract suite in test/store/briefing-store-contract.ts.
 */
export type BriefingStore = {
  /** False, with nothing written, when the tenant has a schedule of that id. */
  addSchedule(schedule: Schedule): boolean;
  /** Replaces a schedule's row; false when it is not there. */
  setSchedule(schedule: Schedule): boolean;
  /** Removes it and ends its waiting deliveries; what became of its fires is kept. False when it is not there. */
  removeSchedule(tenant: TenantId, id: string): boolean;
  schedule(tenant: TenantId, id: string): Schedule | null;
  /** All of a tenant, or of all tenants, by tenant and id. */
  schedules(tenant: TenantId | null): Schedule[];
  /** Running schedules whose next due time has come and paused ones whose pause has ended, longest due first. */
  due(now: Instant, limit: number): Schedule[];
  /**
   * Claims one due time: writes the fires, the deliveries and what they tell, and moves the schedule on to `nextDue`.
   * False, with nothing written, when that due time was claimed before, or the schedule has moved on or is gone.
   */
  claim(claim: Claim): boolean;
  /** A schedule's fires, newest first. */
  fires(tenant: TenantId, schedule: string, limit: number): Fire[];
  /** The newest claimed fire that reached its readers or still may: its first part is not dead. Null: none. */
  lastTold(tenant: TenantId, schedule: string): Fire | null;
  /** What the briefings of a schedule told, the latest state of each claim; what died before it was posted is not told. */
  told(tenant: TenantId, schedule: string): Told[];
  /**
   * Takes the next delivery to `platform` that may be sent, marks it `sending` with a new fence, one more unresolved
   * call and a lease until `leaseUntil`, and hands it out; null when there is none. It may be sent when its time has come
   * and it is not too late, the part before it is sent, its schedule is not paused, no later edit of its message was made,
   * and no other one is under way to its channel.
   */
  take(platform: string, now: Instant, leaseUntil: Instant): Delivery | null;
  /**
   * Writes what became of a delivery that is `sending` or `uncertain`; false, with nothing written, when it is in another
   * state or another attempt has begun since (the fence moved).
   */
  finish(delivery: Pick<Delivery, "tenant" | "id" | "fence">, result: DeliveryResult): boolean;
  /** Deliveries found `sending` with an expired lease become `uncertain`: their process died in the middle. How many. */
  expireLeases(now: Instant): number;
  /** Pending deliveries that are too late to post are dead, or uncertain while a call is unresolved. How many. */
  giveUp(now: Instant): number;
  /** Ends all that waits for a channel that refused a message; the ids of their schedules, each once. */
  closeChannel(place: { tenant: TenantId; platform: string; channel: string }, error: string): string[];
  /** Uncertain deliveries to `platform` whose time to look has come, oldest first. */
  uncertain(platform: string, now: Instant, limit: number): Delivery[];
  /** Newest due time first, parts in order. */
  deliveries(
    tenant: TenantId | null,
    filter: { schedule?: string | undefined; state?: DeliveryState | undefined; limit: number },
  ): Delivery[];
  /** True the first time an event or interaction id is seen; ids are forgotten after `keptFor` seconds. */
  firstSeen(platform: string, event: string, now: Instant, keptFor: number): boolean;
  /** Notes that the program runs. Gives the latest stretch of 5 minutes or more without such a note; null: none yet. */
  beat(now: Instant): Offline | null;
  /** Forgets fires due before then with their deliveries and what they told, unless something of them still waits. How many. */
  prune(before: Instant): number;
};
