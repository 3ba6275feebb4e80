import { z } from "zod";

/** A message as Slack keeps it. `ephemeralFor` is the one user who sees it, null for all in the channel. */
export type SlackMessage = {
  ts: string;
  channel: string;
  threadTs: string | null;
  user: string;
  /** The bot's id where the bot wrote it. */
  botId: string | null;
  text: string;
  blocks: unknown[];
  metadata: unknown;
  ephemeralFor: string | null;
  edited: boolean;
};

export type SlackChannel = {
  id: string;
  name: string;
  kind: "channel" | "im";
  /** Whether the bot was invited. */
  botIsMember: boolean;
  archived: boolean;
  /** Only some people may post here. */
  restricted: boolean;
};

type SlackUser = {
  id: string;
  name: string;
  tz: string;
  locale: string;
  admin: boolean;
  guest: boolean;
  /** Takes no direct messages of bots. */
  closed: boolean;
};

/** One workspace with its bot. All of it may be changed by a test while the platform runs. */
export type SlackWorld = {
  team: { id: string; name: string };
  bot: { userId: string; botId: string; token: string };
  appToken: string;
  signingSecret: string;
  /** Tokens that were good once and are revoked now. */
  revoked: Set<string>;
  scopes: Set<string>;
  channels: Map<string, SlackChannel>;
  users: Map<string, SlackUser>;
  messages: SlackMessage[];
  /** Views published for a user's home tab and opened modals, newest last. */
  views: { user: string | null; view: unknown }[];
  /** The next message's time stamp: seconds.micros, ever rising. */
  nextTs(): string;
};

const everyScope = [
  "commands",
  "chat:write",
  "app_mentions:read",
  "im:history",
  "users:read",
  "channels:history",
  "channels:read",
  "groups:history",
  "im:write",
];

/** A workspace with one channel the bot is in, one it is not in, a person and a direct message channel with her. */
export function slackWorld(startSeconds: () => number): SlackWorld {
  let micros = 0;
  const channel = (id: string, name: string, botIsMember: boolean): [string, SlackChannel] => [
    id,
    {
      id,
      name,
      kind: id.startsWith("D") ? "im" : "channel",
      botIsMember,
      archived: false,
      restricted: false,
    },
  ];
  return {
    team: { id: "T0NEWS", name: "Newsroom" },
    bot: { userId: "U0BOT", botId: "B0BOT", token: "xoxb-simulated-bot-token" },
    appToken: "xapp-simulated-app-token",
    signingSecret: "simulated-signing-secret",
    revoked: new Set(),
    scopes: new Set(everyScope),
    channels: new Map([
      channel("C0DESK", "desk", true),
      channel("C0ELSE", "elsewhere", false),
      channel("D0ANA", "ana", true),
    ]),
    users: new Map([
      [
        "U0ANA",
        {
          id: "U0ANA",
          name: "ana",
          tz: "Europe/London",
          locale: "en-GB",
          admin: true,
          guest: false,
          closed: false,
        },
      ],
      [
        "U0BEN",
        {
          id: "U0BEN",
          name: "ben",
          tz: "America/New_York",
          locale: "en-US",
          admin: false,
          guest: false,
          closed: false,
        },
      ],
    ]),
    messages: [],
    views: [],
    nextTs() {
      micros += 100;
      return `${startSeconds()}.${String(micros).padStart(6, "0")}`;
    },
  };
}

/** The channel a call names: its id, or the direct message channel of a user's id, which is opened by that. */
export function channelFor(world: SlackWorld, id: unknown): SlackChannel | null {
  const name = z.string().safeParse(id).data ?? "";
  const user = world.users.get(name);
  return world.channels.get(name) ?? (user === undefined ? null : directChannel(world, user));
}

/** The person whose direct message channel that is and who takes none, if it is. */
export function isClosed(world: SlackWorld, channel: SlackChannel): boolean {
  return channel.kind === "im" && [...world.users.values()].some(it => it.closed && it.name === channel.name);
}

function directChannel(world: SlackWorld, user: SlackUser): SlackChannel {
  // D0ANA for U0ANA.
  const id = `D${user.id.slice(1)}`;
  const known = world.channels.get(id);
  if (known !== undefined) return known;
  const rights = { botIsMember: true, archived: false, restricted: false };
  const opened: SlackChannel = { id, name: user.name, kind: "im", ...rights };
  world.channels.set(id, opened);
  return opened;
}
