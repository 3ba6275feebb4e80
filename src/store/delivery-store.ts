import { z } from "zod";
import type { Instant } from "../time/instant.ts";
import type { AlertStore } from "./alert-store.ts";
import type { BriefingStore } from "./briefing-store.ts";
import type { ReaderStore } from "./reader-store.ts";
import type { RelianceStore } from "./reliance-store.ts";
import type { WatchStore } from "./watch-store.ts";

/** Whose threads and settings these are: a workspace, a server, or the terminal. Always the first part of a key. */
export const TenantId = z.string().min(1).brand<"TenantId">();
export type TenantId = z.infer<typeof TenantId>;

/** The tenant of the terminal and the command line. */
export const localTenant: TenantId = TenantId.parse("local");

/** One thread of questions about one story. */
export type Thread = { tenant: TenantId; story: string; id: string };

/** One question of a thread with its answer. */
type ThreadTurn = {
  askedAt: Instant;
  question: string;
  answer: string;
  /** The stretch of time that the question was asked over, which a follow-up goes on from; null where it had none. */
  window: { from: Instant | null; to: Instant } | null;
  /** The posts that the answer cites, in its order: "source?" and "when?" are about them. */
  posts: readonly string[];
  /** A short word for the question, the same whenever it is made from its message; null where there is no message. */
  ref: string | null;
  /** From then on it is forgotten. */
  forgetAt: Instant;
};

/**
 * What the bot must not forget about its readers. Every driver's writes are durable when the call returns, also when
 * the power goes.
 */
export type DeliveryStore = {
  /** The newest `limit` turns of a thread, oldest first. */
  turns(thread: Thread, limit: number): ThreadTurn[];
  addTurn(thread: Thread, turn: ThreadTurn): void;
  /** The latest turn with that ref, in whichever thread it is; null where there is none any more. */
  turnWith(tenant: TenantId, ref: string): ThreadTurn | null;
  /** Forgets a question whose message was deleted. */
  forgetTurn(tenant: TenantId, ref: string): void;
  /** A tenant's setting; null where it is not set. */
  setting(tenant: TenantId, name: string): string | null;
  /** Sets it; null unsets it. One that is about a passing thing is forgotten from `forgetAt` on. @default never */
  setSetting(tenant: TenantId, name: string, value: string | null, forgetAt?: Instant): void;
  /** Forgets turns and settings that are past their time. How many. */
  forgetPassed(now: Instant): { turns: number; settings: number };
  /** Schedules and what was posted by them, in the same file. */
  briefings: BriefingStore;
  /** What was told where and rests on what, in the same file. */
  reliances: RelianceStore;
  /** Questions that are asked again as posts arrive, in the same file. */
  watches: WatchStore;
  /** Watches on subjects and the alerts they gave, in the same file. */
  alerts: AlertStore;
  /** What each reader had, in the same file. */
  readers: ReaderStore;
  close(): void;
};
