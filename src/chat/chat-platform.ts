import type { Story } from "../coverage/story.ts";
import type { Poster } from "../delivery/poster.ts";
import type { Card } from "../message/card.ts";
import type { TenantId } from "../store/delivery-store.ts";
import type { ChatAdapter, Deleted, Noted } from "./chat-adapter.ts";

/** What an adapter needs beside its account. */
export type AdapterSide = {
  /** True the first time an id is seen: platforms deliver some things twice. */
  firstSeen: (id: string) => boolean;
  noted: Noted;
  deleted: Deleted;
};

/** The commands of stories as a platform is told of them. */
type CommandTree = {
  /** Differs where the commands do. */
  hash: string;
  /** Registers them in place of what was registered before. */
  register: () => Promise<void>;
};

/** A platform with its account: what connects to it and what posts on it. */
export type ChatPlatform = {
  /** What a schedule's platform says. */
  name: string;
  /** A new adapter: one can be started once. */
  adapter: (side: AdapterSide) => ChatAdapter;
  poster: Poster;
  /** Whose channel that is; rejects where the platform does not know it, or cannot be reached. */
  tenantOf: (channel: string) => Promise<TenantId>;
  /** Says something to one person alone. */
  tell: (user: string, card: Card) => Promise<void>;
  /** Null where commands are set up in another way, such as Slack's manifest. */
  commands: ((stories: readonly Story[]) => CommandTree) | null;
  /** What the platform called a token that it does not take; null: it took it, or could not be reached. */
  refusedToken: (error: unknown) => string | null;
  /** Why a channel took no message, as whoever asked should hear it. `code` is a refusal's. */
  refusedPost: (code: string) => string;
};

/** A platform as the settings have it. */
export type PlatformChoice = {
  name: string;
  /** As people write it: "Slack". */
  title: string;
  /** Why it stays off, a sentence; null where its account looks right. */
  fault: string | null;
  /** Loads what talks to it. */
  open: () => Promise<ChatPlatform>;
};
