import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { TenantId } from "./delivery-store.ts";
import type { Notice, Reliance, Telling } from "./reliance-store.ts";

/** What is watched for alerts: posts tagged Breaking, a topic, an actor, or figures of something. */
export const SubjectKind = z.enum(["breaking", "topic", "actor", "figure"]);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Hours of the day without alerts, in the watch's zone; `from` later than `to` runs over midnight. */
export const QuietHours = z.strictObject({ from: z.string(), to: z.string() });
export type QuietHours = z.infer<typeof QuietHours>;

/** A watch that alerts one place, a channel or one reader, whenever something new on its subject is read. */
export const SubjectWatch = z.strictObject({
  tenant: TenantId,
  /** A short word, unique within the tenant. */
  id: z.string(),
  story: z.string(),
  kind: SubjectKind,
  /** The topic's or actor's id, or the words of the figure; empty for breaking. */
  subject: z.string(),
  /** As a reader calls it: "breaking", "Troops". */
  name: z.string(),
  platform: z.string(),
  /** A channel or, where it is `direct`, the reader. */
  channel: z.string(),
  direct: z.boolean(),
  /** Who set it up, by the platform's id. */
  reader: z.string(),
  zone: z.string(),
  /** A claim is told once so many outlets have it in words of their own. */
  outlets: z.number().int().positive(),
  quiet: QuietHours.nullable(),
  /** No alerts until then; null: it is not snoozed. */
  snoozedUntil: Instant.nullable(),
  /** The coverage's change number when it was made: only what is learnt later alerts. */
  change: z.number().int().nonnegative(),
  madeAt: Instant,
});
export type SubjectWatch = z.infer<typeof SubjectWatch>;

/** Where alerts go: one channel, or one reader. */
export type AlertPlace = Pick<SubjectWatch, "tenant" | "platform" | "story" | "channel" | "direct">;

/**
 * One alert, or a digest of several: one message that may still grow. `waiting` for a further outlet, `held` until quiet
 * hours end, `told` (its message is in the outbox or beyond), `dropped` (it is said in the next briefing alone).
 */
export const Alert = z.strictObject({
  tenant: TenantId,
  /** Opaque: its message's id in the outbox too. */
  id: z.string(),
  story: z.string(),
  platform: z.string(),
  channel: z.string(),
  direct: z.boolean(),
  zone: z.string(),
  state: z.enum(["waiting", "held", "told", "dropped"]),
  /** When its first claim was read. */
  madeAt: Instant,
  /** When its message was put into the outbox. */
  toldAt: Instant.nullable(),
  /** Of a held one when quiet hours end; of a waiting one when it is too late. */
  until: Instant.nullable(),
  /** What it tells, as JSON: opaque to the store. */
  body: z.string(),
  /** True where its message does not show all of it yet. */
  grown: z.boolean(),
});
export type Alert = z.infer<typeof Alert>;

/** An alert with what became of its message. */
export type KeptAlert = Alert & {
  /** The platform's id of the message; null while it is not known. */
  postedId: string | null;
  /** True where the message will not be posted any more. */
  isDead: boolean;
};

/** What a look for alerts starts from. */
export type AlertStart = {
  /** How many looks were taken before. */
  n: number;
  /** The change number up to which the coverage was looked at; null: never. */
  change: number | null;
  watches: SubjectWatch[];
  /** The alerts of the last day, oldest first. */
  alerts: KeptAlert[];
  /** What places on that platform were told of other stories within the last hour, one for each alert. */
  beside: Pick<Alert, "tenant" | "channel" | "direct">[];
};

/** One look for alerts on a platform, with all that follows from it. */
export type AlertLook = {
  platform: string;
  story: string;
  /** As `AlertStart` had it. */
  n: number;
  change: number;
  at: Instant;
  /** New ones, and those that are not what they were. */
  alerts: readonly Alert[];
  notices: readonly Notice[];
  told: readonly { telling: Telling; rests: readonly Reliance[] }[];
};

/**
 * Watches on subjects and the alerts they gave, in the file of the deliveries: that something was looked at and that its
 * alert is in the outbox is one transaction, so that a crash tells nothing twice and loses nothing. Every driver passes the
 * contract suite in test/store/alert-store-contract.ts.
 */
export type AlertStore = {
  /** `known`: that place watches the same already; `full`: it has `most` watches. Nothing is written then. */
  addSubject(watch: SubjectWatch, most: number): "added" | "known" | "full";
  /** Of a tenant or of all (null), oldest first. */
  subjects(tenant: TenantId | null): SubjectWatch[];
  /** Replaces a watch; false when it is not there. */
  setSubject(watch: SubjectWatch): boolean;
  /** Ends one; false when it is not there. */
  removeSubject(watch: Pick<SubjectWatch, "tenant" | "id">): boolean;
  alertStart(place: Pick<AlertLook, "platform" | "story">, now: Instant): AlertStart;
  /** What an alert's message rests on by now. */
  alertRests(alert: Pick<Alert, "tenant" | "id">): Reliance[];
  /** Writes a look; false, with nothing written, when another one came in between. */
  takeAlerts(look: AlertLook): boolean;
  /** Forgets alerts that are over a day old. How many. */
  forgetAlerts(now: Instant): number;
};
