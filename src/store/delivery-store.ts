import { z } from "zod";
import type { Instant } from "../time/instant.ts";
import type { BriefingStore } from "./briefing-store.ts";

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
  /** The stretch of time the question was about, which a follow-up goes on from; null where it had none. */
  window: { from: Instant | null; to: Instant } | null;
};

/**
 * What the bot must not forget about its readers. Every driver's writes are durable when the call returns, also when
 * the power goes.
 */
export type DeliveryStore = {
  /** The newest `limit` turns of a thread, oldest first. */
  turns(thread: Thread, limit: number): ThreadTurn[];
  addTurn(thread: Thread, turn: ThreadTurn): void;
  /** A tenant's setting; null where it is not set. */
  setting(tenant: TenantId, name: string): string | null;
  /** Sets it; null unsets it. */
  setSetting(tenant: TenantId, name: string, value: string | null): void;
  /** Schedules and what was posted by them, in the same file. */
  briefings: BriefingStore;
  close(): void;
};
