import type { Card } from "../message/card.ts";
import type { TenantId } from "../store/delivery-store.ts";

/** Where something is said: a workspace or server, a channel in it, a thread of that channel where there is one. */
export type Place = { tenant: TenantId; channel: string; thread: string | null };

/** What a reader said to the bot, free of the platform's own forms. */
export type Request = {
  /** Unique on the platform: the same id twice is the same request delivered twice. */
  id: string;
  /**
   * `command`: typed as a command, without the bot's name before it; `mention`: words addressed to the bot; `add`: somebody's
   * message that is wanted in the coverage.
   */
  kind: "command" | "mention" | "add";
  /** The slash command that it was typed with, without the slash: a story's, or "standfirst". @default none */
  command?: string;
  text: string;
  /** The web addresses in a message that is to be added. @default none */
  links?: readonly string[];
  place: Place;
  user: string;
  /** The reader's own time zone, null where the platform does not tell. */
  zone: string | null;
  /** True in a conversation of one person with the bot: everything is visible there. @default false */
  direct?: boolean;
  /** True where everybody would see the reply, whatever it is: to a message in a Discord channel. @default false */
  open?: boolean;
  /** The message of the bot that this one replies to, where it replies to one. */
  about?: string;
  /** As others call the reader; left out where the platform does not tell. */
  userName?: string;
  /** Whether the reader may manage the channel; left out where the platform does not tell. */
  manages?: boolean;
};

/** Hears of each reply that the platform has taken: where it stands, null where only who asked saw it. */
export type Noted = (card: Card, request: Request, posted: Posted | null) => void;

/** Hears of each message that its writer deleted: what was asked in it is not to be remembered. */
export type Deleted = (message: { tenant: TenantId; id: string }) => void;

/** What becomes of a request: the message to show. It never rejects: faults come as cards. */
export type Receive = (request: Request) => Promise<Card>;

/** A message as posted: `thread` is where replies to it are found; its channel, and all messages that it went out as. */
export type Posted = {
  id: string;
  thread: string;
  channel: string;
  /** In order; `threadOf` is the thread that one stands in, null: the channel itself. */
  messages: { id: string; threadOf: string | null }[];
};

/** What a platform can do; what one cannot is skipped in the contract suite, with its reason. */
type Capabilities = {
  /** Conversations beside the channel's own. */
  threads: boolean;
  /** Messages that one reader alone sees. */
  privateReplies: boolean;
  /** Actions as something to press; else they are shown as what to type. */
  buttons: boolean;
};

/** A chat platform. Every adapter passes the suite in test/chat/chat-adapter-contract.ts. */
export type ChatAdapter = {
  name: string;
  capabilities: Capabilities;
  /** Connects and hands each request to `receive`, one after the other within a place; shows what comes back. */
  start: (receive: Receive) => Promise<void>;
  /** Posts a message of the bot's own accord. Rejects before `start` and after `stop`. */
  post: (place: Place, card: Card) => Promise<Posted>;
  /** Resolves when no more requests can come: the reader left, or `stop` was called. */
  ended: Promise<void>;
  /** Finishes the replies under way, then disconnects. A second call does nothing. */
  stop: () => Promise<void>;
};
