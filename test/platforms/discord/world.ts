import { ChannelType, type InteractionResponseType, PermissionFlagsBits } from "discord-api-types/v10";

/** A message as Discord keeps it. `ephemeralFor` is the one user who sees it, null for all in the channel. */
export type DiscordMessage = {
  id: string;
  channelId: string;
  authorId: string;
  content: string;
  flags: number;
  components: unknown[];
  nonce: string | null;
  replyTo: string | null;
  ephemeralFor: string | null;
  /** An answer to an interaction is no regular message: replies to it do not carry their text to the bot. */
  interaction: boolean;
  edited: boolean;
  /** How often it was edited when it was over an hour old. */
  lateEdits?: number;
};

export type DiscordChannel = {
  id: string;
  name: string;
  type: ChannelType.GuildText | ChannelType.DM | ChannelType.PublicThread;
  parentId: string | null;
  /** What the bot lacks here, as permission bits. */
  denied: bigint;
  archived: boolean;
  locked: boolean;
  gone: boolean;
};

type DiscordUser = {
  id: string;
  username: string;
  locale: string;
  permissions: bigint;
  /** Takes no direct messages of this server's bots. */
  closed: boolean;
};

/** One server with its bot. All of it may be changed by a test while the platform runs. */
export type DiscordWorld = {
  applicationId: string;
  bot: { id: string; token: string };
  revoked: Set<string>;
  guild: { id: string; name: string };
  channels: Map<string, DiscordChannel>;
  users: Map<string, DiscordUser>;
  messages: DiscordMessage[];
  commands: unknown[];
  /** Open interactions by token, with what was answered so far. */
  interactions: Map<string, DiscordInteraction>;
  /** Tells connected bots of an event: threads that open, messages that are written. */
  emit(type: string, payload: unknown): void;
  /** The platform's clock in milliseconds: ids carry it. */
  now(): number;
  /** A new id, ever rising, that carries the platform's time. */
  snowflake(): string;
};

export type DiscordInteraction = {
  id: string;
  token: string;
  channelId: string;
  userId: string;
  at: number;
  /** The kind of the first answer (4 message, 5 deferred, 6 and 7 for buttons, 9 modal); null until there is one. */
  answered: InteractionResponseType | null;
  ephemeral: boolean;
  originalId: string | null;
};

/** Bits a bot may lack: View Channel, Send Messages, Read Message History, Create Public Threads, Send in Threads. */
export const permissionBits = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  readMessageHistory: PermissionFlagsBits.ReadMessageHistory,
  createPublicThreads: PermissionFlagsBits.CreatePublicThreads,
  sendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
} as const;

/** Discord counts milliseconds from the first second of 2015. */
const discordEpoch = 1_420_070_400_000n;
const manager = 1n << 5n; // Manage Server

/** A server with one text channel, two people (one a manager) and a direct message channel with her. */
export function discordWorld(now: () => number): DiscordWorld {
  let n = 0n;
  const channel = (id: string, name: string, type: DiscordChannel["type"]): [string, DiscordChannel] => [
    id,
    { id, name, type, parentId: null, denied: 0n, archived: false, locked: false, gone: false },
  ];
  return {
    applicationId: "100000000000000001",
    bot: { id: "100000000000000001", token: "simulated.discord.token" },
    revoked: new Set(),
    guild: { id: "200000000000000001", name: "Newsroom" },
    channels: new Map([
      channel("300000000000000001", "desk", ChannelType.GuildText),
      channel("300000000000000002", "ana", ChannelType.DM),
    ]),
    users: new Map([
      [
        "400000000000000001",
        { id: "400000000000000001", username: "ana", locale: "en-GB", permissions: manager, closed: false },
      ],
      [
        "400000000000000002",
        { id: "400000000000000002", username: "ben", locale: "en-US", permissions: 0n, closed: false },
      ],
    ]),
    messages: [],
    commands: [],
    interactions: new Map(),
    emit: () => {},
    now,
    snowflake() {
      n += 1n;
      return String(((BigInt(Math.floor(now())) - discordEpoch) << 22n) + n);
    },
  };
}
