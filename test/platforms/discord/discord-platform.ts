import type { AddressInfo } from "node:net";
import { ApplicationCommandType, ChannelType, InteractionType } from "discord-api-types/v10";
import { holdTo, loudDiscordCalls } from "../promises.ts";
import type { FaultQueue, ReceivedCall } from "../received.ts";
import { type DiscordGateway, discordGateway } from "./gateway.ts";
import { discordRestApi } from "./rest-api.ts";
import { messageEvent, shownMessage } from "./routes.ts";
import { type DiscordInteraction, type DiscordMessage, type DiscordWorld, discordWorld } from "./world.ts";

/** Who does something where. */
type From = { user: string; channel: string };

/** A server on loopback that the real SDK talks to. */
export type DiscordPlatform = {
  world: DiscordWorld;
  /** For DISCORD_API_URL. */
  apiUrl: string;
  received: ReceivedCall[];
  faults: FaultQueue;
  gateway: DiscordGateway;
  /** A person types `/NAME SUBCOMMAND options`; gives the interaction. */
  command(typed: From & { name: string; options: unknown[] }): DiscordInteraction;
  /** A person clicks a button of a message. */
  click(click: { user: string; message: DiscordMessage; customId: string }): DiscordInteraction;
  /** A person uses a message command on a message. */
  messageCommand(used: { user: string; message: DiscordMessage; name: string }): DiscordInteraction;
  /** A person writes; the text reaches the bot where it mentions it, replies to it or is a direct message. */
  say(message: From & { text: string; replyTo?: string }): DiscordMessage;
  /** A person changes the words of their message. */
  edit(id: string, text: string): void;
  /** A person deletes their message. */
  remove(id: string): void;
  seenIn(channel: string): DiscordMessage[];
  seenBy(user: string): DiscordMessage[];
  /** Stops; throws when a call of the bot's broke a promise. `anyCalls`: a test of the platform itself made them. */
  stop(options?: { anyCalls?: boolean }): Promise<void>;
};

/** Starts the server on a free port of loopback. `now` is the platform's clock in milliseconds. */
export async function startDiscordPlatform(now: () => number): Promise<DiscordPlatform> {
  const world = discordWorld(now);
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const api = discordRestApi(world, gatewayUrl);
  const gateway = discordGateway(api.server, world, gatewayUrl);
  world.emit = (type, payload) => gateway.dispatch(type, payload);
  await new Promise<void>(resolve => api.server.listen(0, "127.0.0.1", resolve));
  port = portOf(api.server.address());
  return {
    world,
    apiUrl: `http://127.0.0.1:${port}/api`,
    received: api.received,
    faults: api.faults,
    gateway,
    command: ({ user, channel, name, options }) =>
      interact(world, gateway, { user, channel }, InteractionType.ApplicationCommand, {
        id: "500000000000000000",
        name,
        type: 1,
        options,
      }),
    click: ({ user, message, customId }) =>
      interact(
        world,
        gateway,
        { user, channel: message.channelId },
        3,
        { custom_id: customId, component_type: 2 },
        message,
      ),
    messageCommand: ({ user, message, name }) =>
      interact(world, gateway, { user, channel: message.channelId }, InteractionType.ApplicationCommand, {
        ...{ id: "500000000000000001", name, type: ApplicationCommandType.Message, target_id: message.id },
        // A message command carries the message with its text, whatever the bot may read.
        resolved: { messages: { [message.id]: shownMessage(world, message) } },
      }),
    say: message => say(world, gateway, message),
    edit: (id, text) => {
      const message = found(world, id);
      Object.assign(message, { content: text, edited: true });
      gateway.dispatch("MESSAGE_UPDATE", { ...messageEvent(world, message), content: text });
    },
    remove: id => {
      const { channelId } = found(world, id);
      world.messages.splice(world.messages.indexOf(found(world, id)), 1);
      const direct = world.channels.get(channelId)?.type === ChannelType.DM;
      const guild = direct ? {} : { guild_id: world.guild.id };
      gateway.dispatch("MESSAGE_DELETE", { id, channel_id: channelId, ...guild });
    },
    seenIn: channel => world.messages.filter(m => m.channelId === channel && m.ephemeralFor === null),
    seenBy: user => world.messages.filter(m => m.ephemeralFor === user),
    async stop({ anyCalls = false } = {}) {
      gateway.close();
      api.server.closeAllConnections();
      await new Promise<void>(resolve => api.server.close(() => resolve()));
      if (!anyCalls) holdTo(loudDiscordCalls(api.received));
    },
  };
}

function interact(
  world: DiscordWorld,
  gateway: DiscordGateway,
  from: From,
  type: number,
  data: unknown,
  message?: DiscordMessage,
): DiscordInteraction {
  const id = world.snowflake();
  const it: DiscordInteraction = {
    id,
    token: `token-${id}`,
    channelId: from.channel,
    userId: from.user,
    at: world.now(),
    answered: null,
    ephemeral: false,
    originalId: null,
  };
  world.interactions.set(it.token, it);
  gateway.dispatch("INTERACTION_CREATE", {
    id,
    application_id: world.applicationId,
    type,
    data,
    token: it.token,
    version: 1,
    channel_id: from.channel,
    channel: { id: from.channel, type: world.channels.get(from.channel)?.type ?? 0 },
    ...person(world, from),
    locale: world.users.get(from.user)?.locale ?? "en-GB",
    app_permissions: String((1n << 50n) - 1n),
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    attachment_size_limit: 10_485_760,
    ...(message ? { message: shownMessage(world, message) } : {}),
  });
  return it;
}

function person(world: DiscordWorld, from: From): Record<string, unknown> {
  const user = world.users.get(from.user);
  const shown = {
    id: from.user,
    username: user?.username ?? "",
    discriminator: "0000",
    avatar: null,
    bot: false,
  };
  if (world.channels.get(from.channel)?.type === ChannelType.DM) return { user: shown };
  const member = {
    user: shown,
    roles: [],
    joined_at: "2025-01-01T00:00:00.000Z",
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(user?.permissions ?? 0n),
  };
  return { guild_id: world.guild.id, member };
}

function say(
  world: DiscordWorld,
  gateway: DiscordGateway,
  said: From & { text: string; replyTo?: string },
): DiscordMessage {
  const message: DiscordMessage = {
    id: world.snowflake(),
    channelId: said.channel,
    authorId: said.user,
    content: said.text,
    flags: 0,
    components: [],
    nonce: null,
    replyTo: said.replyTo ?? null,
    ephemeralFor: null,
    interaction: false,
    edited: false,
  };
  world.messages.push(message);
  const mentioned = said.text.includes(`<@${world.bot.id}>`);
  const answered = world.messages.find(m => m.id === said.replyTo);
  const toBot = answered?.authorId === world.bot.id && !answered.interaction;
  const direct = world.channels.get(said.channel)?.type === ChannelType.DM;
  const bot = { id: world.bot.id, username: "Standfirst", discriminator: "0000", avatar: null, bot: true };
  gateway.dispatch("MESSAGE_CREATE", {
    ...messageEvent(world, message),
    content: mentioned || toBot || direct ? said.text : "",
    mentions: mentioned || toBot ? [bot] : [],
  });
  return message;
}

function found(world: DiscordWorld, id: string): DiscordMessage {
  const message = world.messages.find(it => it.id === id);
  if (message === undefined) throw new Error(`no message ${id}`);
  return message;
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
