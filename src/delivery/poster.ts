import type { Card } from "../message/card.ts";
import type { TenantId } from "../store/delivery-store.ts";
import type { Instant } from "../time/instant.ts";

/** Where one message goes. */
type PostPlace = {
  tenant: TenantId;
  /** A channel's id; a person's where it is `direct`. */
  channel: string;
  /** True where it goes to one person alone, into their conversation with the bot. @default false */
  direct?: boolean;
  /** The posted id of the message in whose thread this one follows; null where it goes into the channel. */
  threadOf: string | null;
};

/** One call to post a message. */
type PostAttempt = PostPlace & {
  /** As `prepare` made it, byte for byte the same at each attempt. */
  payload: string;
  /** Opaque and the same at each attempt: what a nonce or the message's metadata is made from. */
  deliveryId: string;
  /** True where a first copy may be there: the message then says `resentNotice`. */
  resent: boolean;
};

/** One call that puts another text in place of a message of ours. */
type MessageChange = {
  tenant: TenantId;
  /** A channel's id; a person's where it is `direct`. */
  channel: string;
  /** True where the message stands in a conversation with one person. @default false */
  direct?: boolean;
  /** The thread that the message stands in; null: in the channel itself. */
  threadOf: string | null;
  message: string;
  /** As `prepare` made it. */
  payload: string;
};

/** Where to look for a message of which it is not known whether it was posted. */
type PostSearch = PostPlace & {
  payload: string;
  deliveryId: string;
  /** No copy was sent before this. */
  since: Instant;
};

/** What became of a call. RELIABILITY, section 3: what is not surely the one or the other is `uncertain`. */
export type PostOutcome =
  | { outcome: "sent"; postedId: string }
  /** Surely not carried out, and may be tried again: no connection, or told to wait (`retryAfter` in seconds). */
  | { outcome: "not-sent"; retryAfter: number | null; reason: string }
  /**
   * Refused for good: this message (too long), everything in this channel (gone, archived, not allowed), or everything in
   * this workspace or server (token revoked). `code` is the platform's.
   */
  | { outcome: "refused"; scope: "message" | "channel" | "installation"; code: string }
  /** It may have been carried out: no answer in time, the connection cut, an error of the platform's own (5xx). */
  | { outcome: "uncertain"; reason: string };

/** What a copy of a message says when it is not known whether an earlier one arrived. */
export const resentNotice = "Re-sent: we could not confirm the first copy.";

/**
 * A platform that briefings and corrections are posted to. The calls have a time limit of their own (10 s) and never retry: each call of
 * `post` is at most one request that posts something.
 */
export type Poster = {
  /** The platform's name: what a schedule's `platform` says. */
  name: string;
  /** For so many seconds after the first call a second one with the same deliveryId posts nothing new; 0: never. */
  resendSafeFor: number;
  /**
   * The card as messages, the first for the channel and the others for its thread: JSON text each, without what differs
   * between attempts. `ref` is a short word that each message shows, by which it can be found again; null: none is shown.
   */
  prepare(card: Card, ref: string | null): string[];
  post(attempt: PostAttempt): Promise<PostOutcome>;
  /**
   * Puts another text in place of a message; `postedId` is the message's own. Doing it twice does no harm, so what is
   * uncertain may be done again. Null: what was said there cannot be changed.
   */
  edit: ((change: MessageChange) => Promise<PostOutcome>) | null;
  /**
   * Whether one message with that deliveryId is there. `cannot-look`: no leave to read the channel, for good. Rejects
   * when it could not look now.
   */
  find(search: PostSearch): Promise<{ found: string } | "absent" | "cannot-look">;
};
