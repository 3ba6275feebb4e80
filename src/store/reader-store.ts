import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Told } from "./briefing-store.ts";
import { TenantId } from "./delivery-store.ts";

/** A person, by the platform's id. */
export type Reader = { tenant: TenantId; reader: string };

/** How far one catch-up takes its reader in one story. */
export const OfferedPart = z.strictObject({
  story: z.string(),
  /** What it was kept to; none: all of the story. */
  topics: z.array(z.string()),
  /** The coverage's change number up to which it reads. */
  change: z.number().int().nonnegative(),
  /** What it tells. */
  told: z.array(Told),
});
export type OfferedPart = z.infer<typeof OfferedPart>;

/** A catch-up that was made for a reader; the platform may or may not have taken it yet. */
export const Offer = z.strictObject({
  tenant: TenantId,
  reader: z.string(),
  /** The request that it answers: unique among the reader's. */
  id: z.string(),
  /** What it was asked over: a story, or `*` for all of them. `again` repeats the last one over the same. */
  over: z.string(),
  madeAt: Instant,
  parts: z.array(OfferedPart),
  /** The card and the result as they were made, as JSON. */
  card: z.string(),
  result: z.string(),
  /** From then on it is forgotten. */
  forgetAt: Instant,
});
export type Offer = z.infer<typeof Offer>;

/** How far a reader has looked. */
export type Looked = { change: number; at: Instant };

/**
 * What each reader had, so that nobody is told twice and nothing is left out: how far they have looked in the order of
 * learning, what they were told, and the last catch-up that was made for them. Every driver passes the contract suite in
 * test/store/reader-store-contract.ts.
 */
export type ReaderStore = {
  /**
   * How far the reader has looked in a story, kept to those topics or at all of it, whichever was later; null: never, or so
   * long ago that it is forgotten.
   */
  looked(reader: Reader, story: string, topics: readonly string[], now: Instant): Looked | null;
  /** What catch-ups of a story that were taken told the reader, the latest state of each claim. */
  toldTo(reader: Reader, story: string, now: Instant): Told[];
  /** Keeps an offer; nothing moves by that. One of the same id stays as it is. */
  keepOffer(offer: Offer): void;
  /**
   * The platform has taken the offer with that id: its reader has looked as far as it reads and has been told what it tells;
   * that is kept until `forgetAt`. One made before another that was taken moves nothing back. False, with nothing written,
   * where there is none, or it was taken before.
   */
  takeOffer(offer: Reader & { id: string }, at: Instant, forgetAt: Instant): boolean;
  /** The last offer that was made over that, taken or not; null: none. */
  lastOffer(reader: Reader, over: string, now: Instant): Offer | null;
  /** Forgets what is past its time. How many rows. */
  forgetReaders(now: Instant): number;
};
