import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { CardLine } from "./card.ts";

/** A claim that was told: its sentence by post and place, and its key with its state, by which it is known in other words. */
export const AlertClaim = z.strictObject({
  postId: z.string(),
  place: z.number(),
  claim: z.string(),
  state: z.string(),
});
export type AlertClaim = z.infer<typeof AlertClaim>;

/** One claim that readers are alerted to, with what came of it within the hour. Its lines stay as they were told. */
export const AlertEntry = z.strictObject({
  /** What it is: "Breaking", "Figure", or the name of the subject that is watched; empty where the claim itself says it. */
  what: z.string(),
  /** The watches that it is for. */
  watches: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The claim, its speaker first. */
  lead: CardLine,
  /** Further claims of the same post. */
  also: z.array(CardLine),
  /** Claims of posts that went on with it within ten minutes. */
  since: z.array(CardLine),
  /** How many such posts there are beyond those. */
  more: z.number().int().nonnegative(),
  /** Every claim of it, the lead first. */
  claims: z.array(AlertClaim),
  /** Its outlet, and whether that tagged the post Breaking. */
  outlet: z.string(),
  tagged: z.boolean(),
  /** The clock time of its post; null where it has none. */
  publishedAt: Instant.nullable(),
  readAt: Instant,
  /** The change number of its post: what was learnt after it may correct the entry. */
  change: z.number().int().nonnegative(),
  /** The post of the same outlet that it continues, as links name it: "BBC 19:10". */
  continues: z.string().nullable(),
  /**
   * Outlets that tell it in words of their own, the entry's own first: by whose voice it is, and their line (of the first none:
   * it is the lead).
   */
  outlets: z.array(z.strictObject({ voice: z.string(), line: CardLine.nullable() })),
  /** The words that all of them quote; null: none, or one outlet alone. */
  quoted: z.string().nullable(),
  /** What they tell differently. */
  differs: z.array(CardLine),
  /** It was to be told once so many outlets had it. */
  wanted: z.number().int().positive(),
});
export type AlertEntry = z.infer<typeof AlertEntry>;

/** What the message of an alert tells: one claim, or a digest of several and why they come together. */
export const AlertBody = z.strictObject({
  entries: z.array(AlertEntry).min(1),
  /** `storm`: beyond what a channel takes in an hour; `quiet`: they were held until quiet hours ended. */
  digest: z.enum(["storm", "quiet"]).nullable(),
});
export type AlertBody = z.infer<typeof AlertBody>;
