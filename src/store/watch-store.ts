import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { TenantId } from "./delivery-store.ts";
import type { Notice, Reliance, Telling } from "./reliance-store.ts";

/** A question that the coverage does not answer yet, asked again as posts arrive until it does. */
export const Watch = z.strictObject({
  tenant: TenantId,
  /** Who wants to know, by the platform's id. */
  reader: z.string(),
  /** A short word, unique among the reader's. */
  id: z.string(),
  story: z.string(),
  /** As it was read: follow-ups made whole. */
  question: z.string(),
  platform: z.string(),
  /** Where the answer goes: a channel or, where it is `direct`, the reader. */
  channel: z.string(),
  /** The thread in it; null: the channel itself. */
  thread: z.string().nullable(),
  /** True where the answer goes into the reader's own conversation with the bot. */
  direct: z.boolean(),
  zone: z.string(),
  /** The coverage's change number up to which it was asked. */
  change: z.number().int().nonnegative(),
  madeAt: Instant,
  /** From then on it is not asked any more. */
  endsAt: Instant,
});
export type Watch = z.infer<typeof Watch>;

/** A watch that has its answer: what is posted, and what that rests on. */
export type AnsweredWatch = {
  watch: Watch;
  at: Instant;
  notice: Notice;
  /** What is told and rests on what; null where nothing can change under it. */
  told: { telling: Telling; rests: readonly Reliance[] } | null;
};

/**
 * Questions that wait for their answer. In the file of the deliveries: that a watch ends and that its answer is put into the
 * outbox is one transaction, so that whoever asked hears once. Every driver passes the contract suite in
 * test/store/watch-store-contract.ts.
 */
export type WatchStore = {
  /** `known`: the reader watches that question already; `full`: they have `most` watches that run. Nothing is written then. */
  addWatch(watch: Watch, most: number): "added" | "known" | "full";
  /** Those that run, of one reader, of a tenant, or of all (null), oldest first. */
  watches(whose: { tenant: TenantId | null; reader: string | null }, now: Instant): Watch[];
  /** Ends one; false when it is not there. */
  removeWatch(watch: Pick<Watch, "tenant" | "reader" | "id">): boolean;
  /** Those of a story on a platform that were not asked since that change, the longest unasked first. */
  unasked(place: Pick<Watch, "platform" | "story">, change: number, now: Instant): Watch[];
  /** Notes up to where these were asked. */
  askedUpTo(watches: readonly Pick<Watch, "tenant" | "reader" | "id">[], change: number): void;
  /** Ends a watch with its answer; false, with nothing written, when it has ended already. */
  answerWatch(answered: AnsweredWatch): boolean;
  /** Forgets those that are past their end. How many. */
  forgetWatches(now: Instant): number;
};
