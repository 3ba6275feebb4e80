import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { TenantId, type Thread } from "./delivery-store.ts";

/** A message as the platform knows it, with the thread that it stands in; null: in the channel itself. */
export const ToldMessage = z.strictObject({ id: z.string(), threadOf: z.string().nullable() });
export type ToldMessage = z.infer<typeof ToldMessage>;

/** Something that was told in one place: a recap, an answer, a timeline, a briefing. The platform has taken it. */
export const Telling = z.strictObject({
  tenant: TenantId,
  /** Unique within the tenant; telling it again under the same id replaces it. */
  id: z.string(),
  story: z.string(),
  platform: z.string(),
  /** What a reader calls it: "recap", "answer", "timeline", "briefing". */
  kind: z.string(),
  channel: z.string(),
  /** Where a reply to it goes: the thread it stands in or that hangs on it; null where replies go into the channel. */
  thread: z.string().nullable(),
  /** The one person who saw it; null where everybody in the channel did. */
  reader: z.string().nullable(),
  /** Its messages in order; none where one person alone saw it, or where messages have no ids. */
  messages: z.array(ToldMessage),
  /** The schedule whose briefing it was, with its due time; null for what was asked for. */
  schedule: z.string().nullable(),
  dueAt: Instant.nullable(),
  zone: z.string(),
  /** The coverage's change number it was made from. */
  change: z.number().int().nonnegative(),
  toldAt: Instant,
  /** From then on it is forgotten. */
  forgetAt: Instant,
  /** The word that the message shows to be found by; null where it shows none. */
  ref: z.string().nullable(),
  /** The card as it was told, as JSON; null where the message cannot be changed any more. */
  card: z.string().nullable(),
});
export type Telling = z.infer<typeof Telling>;

/** One line of something told with one passage that it rests on. */
export const Reliance = z.strictObject({
  /** Its place among those of the telling. */
  n: z.number().int().nonnegative(),
  /** The line as a reader counts it, from 1. */
  line: z.number().int().positive(),
  /** The line's words as they were told last: by the message itself, or by the latest correction of it. */
  said: z.string(),
  postId: z.string(),
  revision: z.number(),
  quote: z.string(),
  /** The passage's outlet, and the place as the line names it: "BBC 19:16". */
  outlet: z.string(),
  label: z.string(),
  address: z.string().nullable(),
  /** `gone`: its readers were told that the passage is there no more. */
  state: z.enum(["stands", "gone"]),
  /** What the line is marked with in the old message, such as "corrected 21:32"; null: nothing of it was corrected. */
  mark: z.string().nullable(),
});
export type Reliance = z.infer<typeof Reliance>;

/** Something told with all that it rests on. */
export type Resting = {
  telling: Telling;
  rests: Reliance[];
  /** The marks that lines of other stories have in the same messages, where a briefing is of several. @default none */
  beside?: { line: number; mark: string }[];
};

/** A message of a correction on its way: a reply in a thread, a direct message, or an old message with its line marked. */
export type Notice = {
  tenant: TenantId;
  /** Opaque, and the same whenever it is made again from the same change. */
  id: string;
  kind: "notice" | "direct" | "edit" | "direct-edit";
  platform: string;
  /** A channel; for a `direct` one the person. */
  channel: string;
  /** The thread it goes into, or stands in; null: the channel. */
  threadOf: string | null;
  /** Of an `edit` or `direct-edit` the message that is changed, else null. */
  changes: string | null;
  payload: string;
  giveUpAt: Instant;
};

/** What the next briefing of a schedule says of a line of an earlier one: `line` is JSON of the card's line. */
export type BriefingCorrection = { id: string; madeAt: Instant; line: string };

/** What a look for changes starts from. */
export type LookStart = {
  /** The change number up to which the story's coverage was looked at for that platform; null: never. */
  was: number | null;
  /** What was told there and was in no look yet: it was made from an older coverage than it was taken in. */
  fresh: Resting[];
};

/** One look at what changed in a story's coverage, with what it makes of it for one platform. */
export type Look = {
  platform: string;
  story: string;
  /** The change number up to which it had been looked, as it was read; the change number up to which it is now. */
  was: number | null;
  change: number;
  at: Instant;
  notices: readonly Notice[];
  /** Tellings that were in no look before this one. */
  seen: readonly Pick<Telling, "tenant" | "id">[];
  /** Reliances as they stand from now on. */
  rests: readonly (Pick<Telling, "tenant" | "id"> & { rest: Reliance })[];
  corrections: readonly (BriefingCorrection & { tenant: TenantId; schedule: string; forgetAt: Instant })[];
};

/** Which tellings: those of one story on one platform. */
export type LookPlace = Pick<Look, "platform" | "story">;

/**
 * What was told where and rests on what, so that a change of the coverage reaches whoever was told otherwise. In the file
 * of the deliveries: a look and the notices it makes are one transaction, so that a crash tells nothing twice and loses
 * nothing. A briefing is told once its first message was posted. Every driver passes the contract suite in
 * test/store/reliance-store-contract.ts.
 */
export type RelianceStore = {
  keepTelling(telling: Telling, rests: readonly Reliance[]): void;
  lookStart(place: LookPlace, now: Instant): LookStart;
  /** What was told there and rests on any revision of these posts, oldest first, with all that it rests on. */
  restingOn(place: LookPlace, postIds: readonly string[], now: Instant): Resting[];
  /** What everybody in a channel was told of a story from then on, briefings left out, oldest first, with all that it rests on. */
  toldIn(
    channel: Pick<Telling, "tenant" | "platform" | "story" | "channel">,
    since: Instant,
    now: Instant,
  ): Resting[];
  /** What a thread hangs on: the recap, briefing or timeline that was told there first; null where it hangs on none. */
  opening(thread: Thread): Resting | null;
  /**
   * Writes what a look makes: notices into the outbox, reliances, corrections for briefings, and how far it looked. An
   * edit that waits for the same message gives way to the new one. False, with nothing written, when another look came in
   * between.
   */
  takeLook(look: Look): boolean;
  /** Corrections for briefings of that schedule, oldest first; which of them were told its ledger says. */
  corrections(tenant: TenantId, schedule: string, now: Instant): BriefingCorrection[];
  /** Forgets what is past its time. How many tellings. */
  forgetTellings(now: Instant): number;
};
