import type { Server } from "node:http";
import { ChannelType, GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { shownChannel } from "./routes.ts";
import type { DiscordWorld } from "./world.ts";

export type DiscordGateway = {
  /** Sends an event to the open session; kept for a resume while none is open. */
  dispatch(type: string, payload: unknown): void;
  /** What the bot asked for when it identified: intents of each session, newest last. */
  identified: number[];
  resumed: number;
  connections(): number;
  /** Asks for a reconnect with resume (op 7). */
  reconnect(): void;
  /** Cuts the connection without a word. */
  cut(): void;
  close(): void;
};

const Payload = z.object({ op: z.number(), d: z.unknown() });
const Identify = z.object({ token: z.string(), intents: z.number() });
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
/** Message Content, Guild Members, Guild Presences: off in the simulated portal. */
const privileged =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** The gateway on `/gateway`: hello, identify, heartbeat, resume, dispatch. */
export function discordGateway(server: Server, world: DiscordWorld, url: () => string): DiscordGateway {
  const wss = new WebSocketServer({ server, path: "/gateway" });
  const sent: { s: number; t: string; d: unknown }[] = [];
  let socket: WebSocket | null = null;
  const state = { identified: [] as number[], resumed: 0 };
  const send = (to: WebSocket, op: number, d: unknown, t: string | null = null, s: number | null = null) =>
    to.send(JSON.stringify({ op, d, t, s }));
  const dispatch = (t: string, d: unknown) => {
    const event = { s: sent.length + 1, t, d };
    sent.push(event);
    if (socket !== null) send(socket, GatewayOpcodes.Dispatch, d, t, event.s);
  };
  const identify = (from: WebSocket, d: unknown) => {
    const asked = Identify.parse(d);
    if (asked.token !== world.bot.token || world.revoked.has(asked.token))
      return from.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    if ((asked.intents & privileged) !== 0)
      return from.close(GatewayCloseCodes.DisallowedIntents, "Disallowed intent(s).");
    state.identified.push(asked.intents);
    socket = from;
    dispatch("READY", ready(world, url()));
    dispatch("GUILD_CREATE", guild(world));
  };
  const resume = (from: WebSocket, d: unknown) => {
    const asked = Resume.parse(d);
    if (asked.token !== world.bot.token)
      return from.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    state.resumed += 1;
    socket = from;
    for (const event of sent.filter(it => it.s > asked.seq))
      send(from, GatewayOpcodes.Dispatch, event.d, event.t, event.s);
    dispatch("RESUMED", {});
  };
  wss.on("connection", from => {
    send(from, GatewayOpcodes.Hello, { heartbeat_interval: 41_250 });
    from.on("close", () => {
      if (socket === from) socket = null;
    });
    from.on("message", data => {
      const { op, d } = Payload.parse(JSON.parse(String(data)));
      if (op === GatewayOpcodes.Heartbeat) send(from, GatewayOpcodes.HeartbeatAck, null);
      if (op === GatewayOpcodes.Identify) identify(from, d);
      if (op === GatewayOpcodes.Resume) resume(from, d);
    });
  });
  return {
    dispatch,
    get identified() {
      return state.identified;
    },
    get resumed() {
      return state.resumed;
    },
    connections: () => (socket === null ? 0 : 1),
    reconnect: () => {
      if (socket !== null) send(socket, GatewayOpcodes.Reconnect, null);
    },
    cut: () => socket?.terminate(),
    close() {
      for (const client of wss.clients) client.terminate();
      wss.close();
    },
  };
}

function ready(world: DiscordWorld, url: string): unknown {
  return {
    v: 10,
    user: { id: world.bot.id, username: "Standfirst", discriminator: "0000", avatar: null, bot: true },
    guilds: [{ id: world.guild.id, unavailable: true }],
    session_id: "simulated-session",
    resume_gateway_url: url,
    shard: [0, 1],
    application: { id: world.applicationId, flags: 0 },
  };
}

function guild(world: DiscordWorld): unknown {
  const channels = [...world.channels.values()].filter(it => it.type === ChannelType.GuildText);
  const everyone = {
    id: world.guild.id,
    name: "@everyone",
    permissions: String((1n << 50n) - 1n),
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  const bot = {
    user: { id: world.bot.id, username: "Standfirst", discriminator: "0000", avatar: null, bot: true },
    roles: [],
    joined_at: "2025-01-01T00:00:00.000Z",
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    id: world.guild.id,
    name: world.guild.name,
    owner_id: "400000000000000001",
    roles: [everyone],
    emojis: [],
    features: [],
    stickers: [],
    channels: channels.map(channel => shownChannel(world, channel)),
    threads: [],
    members: [bot],
    member_count: world.users.size + 1,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    joined_at: "2025-01-01T00:00:00.000Z",
    large: false,
    unavailable: false,
    preferred_locale: "en-GB",
  };
}
