import type { AddressInfo } from "node:net";
import { holdTo, loudSlackCalls } from "../promises.ts";
import type { FaultQueue, ReceivedCall } from "../received.ts";
import { blockAction, eventCallback, responseUrl, slashCommand } from "./payloads.ts";
import { type SlackSocket, slackSocket } from "./socket.ts";
import { type ResponseUrl, slackWebApi } from "./web-api.ts";
import { type SlackMessage, type SlackWorld, slackWorld } from "./world.ts";

/** A workspace on loopback that the real SDK talks to. */
export type SlackPlatform = {
  world: SlackWorld;
  /** For SLACK_API_URL. */
  apiUrl: string;
  received: ReceivedCall[];
  faults: FaultQueue;
  socket: SlackSocket;
  responseUrls: Map<string, ResponseUrl>;
  /** A person's message; kept, and delivered as `app_mention` (or `message.im`) when it concerns the bot. Gives its ts. */
  say(message: { user: string; channel: string; text: string; threadTs?: string; eventId?: string }): string;
  /** A person types a slash command; gives the envelope's id. */
  command(typed: { user: string; channel: string; text: string; command?: string }): string;
  /** A person clicks a button of a message; gives the envelope's id. */
  click(click: { user: string; message: SlackMessage; actionId: string; value: string }): string;
  /** What everybody in the channel sees, oldest first. */
  seenIn(channel: string): SlackMessage[];
  /** What only this user sees. */
  seenBy(user: string): SlackMessage[];
  /** Stops; throws when a call of the bot's broke a promise. `anyCalls`: a test of the platform itself made them. */
  stop(options?: { anyCalls?: boolean }): Promise<void>;
};

/** Starts the workspace on a free port of loopback. `seconds` is the platform's clock for message time stamps. */
export async function startSlackPlatform(seconds: () => number): Promise<SlackPlatform> {
  const world = slackWorld(seconds);
  let base = "";
  const api = slackWebApi(world, () => base);
  const socket = slackSocket(api.server, () => api.received.length);
  await new Promise<void>(resolve => api.server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${portOf(api.server.address())}`;
  const urlFor = (channel: string, user: string) => responseUrl(api.responseUrls, base, channel, user);
  return {
    world,
    apiUrl: `${base}/api/`,
    received: api.received,
    faults: api.faults,
    socket,
    responseUrls: api.responseUrls,
    say: message => say(world, socket, message),
    command: ({ user, channel, text, command = "/ukraine" }) =>
      socket.send(
        "slash_commands",
        slashCommand(world, { user, channel, text, command, responseUrl: urlFor(channel, user) }),
      ),
    click: ({ user, message, actionId, value }) =>
      socket.send(
        "interactive",
        blockAction(world, {
          user,
          channel: message.channel,
          messageTs: message.ts,
          threadTs: message.threadTs,
          actionId,
          value,
          responseUrl: urlFor(message.channel, user),
        }),
      ),
    seenIn: channel => world.messages.filter(m => m.channel === channel && m.ephemeralFor === null),
    seenBy: user => world.messages.filter(m => m.ephemeralFor === user),
    async stop({ anyCalls = false } = {}) {
      socket.close();
      api.server.closeAllConnections();
      await new Promise<void>(resolve => api.server.close(() => resolve()));
      if (!anyCalls) holdTo(loudSlackCalls(api.received));
    },
  };
}

function say(
  world: SlackWorld,
  socket: SlackSocket,
  message: { user: string; channel: string; text: string; threadTs?: string; eventId?: string },
): string {
  const ts = world.nextTs();
  const threadTs = message.threadTs ?? null;
  world.messages.push({
    ts,
    channel: message.channel,
    threadTs,
    user: message.user,
    botId: null,
    text: message.text,
    blocks: [],
    metadata: null,
    ephemeralFor: null,
    edited: false,
  });
  const direct = world.channels.get(message.channel)?.kind === "im";
  if (!direct && !message.text.includes(`<@${world.bot.userId}>`)) return ts;
  const event = {
    type: direct ? "message" : "app_mention",
    ...(direct ? { channel_type: "im" } : {}),
    user: message.user,
    text: message.text,
    ts,
    event_ts: ts,
    channel: message.channel,
    team: world.team.id,
    ...(threadTs ? { thread_ts: threadTs } : {}),
  };
  socket.send("events_api", eventCallback(world, event, message.eventId));
  return ts;
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
