import type { AddressInfo } from "node:net";
import { holdTo, loudSlackCalls } from "../promises.ts";
import type { FaultQueue, ReceivedCall } from "../received.ts";
import { blockAction, eventCallback, messageShortcut, responseUrl, slashCommand } from "./payloads.ts";
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
  /** A person changes the words of a message; what still mentions the bot is delivered again, as edited. */
  edit(message: { ts: string; text: string }): void;
  /** A person deletes their message: it is gone for everybody, and apps that may read the place hear so. */
  remove(ts: string): void;
  /** A person types a slash command; gives the envelope's id. */
  command(typed: { user: string; channel: string; text: string; command?: string }): string;
  /** A person clicks a button of a message; gives the envelope's id. */
  click(click: { user: string; message: SlackMessage; actionId: string; value: string }): string;
  /** A person uses a shortcut of the app on a message; gives the envelope's id. */
  shortcut(used: { user: string; message: SlackMessage; callbackId: string }): string;
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
    edit: message => edit(world, socket, message),
    remove: ts => remove(world, socket, ts),
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
    shortcut: ({ user, message, callbackId }) => {
      const url = urlFor(message.channel, user);
      return socket.send(
        "interactive",
        messageShortcut(world, { user, message, callbackId, responseUrl: url }),
      );
    },
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

function edit(world: SlackWorld, socket: SlackSocket, { ts, text }: { ts: string; text: string }): void {
  const message = world.messages.find(it => it.ts === ts);
  if (message === undefined) throw new Error(`no message ${ts}`);
  Object.assign(message, { text, edited: true });
  const { channel, user, threadTs } = message;
  const event = {
    ...{ type: "app_mention", user, text, ts, event_ts: world.nextTs(), channel, team: world.team.id },
    edited: { user, ts: world.nextTs() },
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
  };
  if (text.includes(`<@${world.bot.userId}>`)) socket.send("events_api", eventCallback(world, event));
}

function remove(world: SlackWorld, socket: SlackSocket, ts: string): void {
  const message = world.messages.find(it => it.ts === ts);
  if (message === undefined) throw new Error(`no message ${ts}`);
  const before = { ...message };
  // The first message of a thread leaves a mark, so that the thread stays.
  if (world.messages.some(it => it.threadTs === ts)) Object.assign(message, { text: "", user: "USLACKBOT" });
  else world.messages.splice(world.messages.indexOf(message), 1);
  const direct = world.channels.get(message.channel)?.kind === "im";
  const event = {
    ...{ type: "message", subtype: "message_deleted", hidden: true, channel: message.channel },
    ...{ channel_type: direct ? "im" : "channel", ts: world.nextTs(), event_ts: world.nextTs() },
    ...{ deleted_ts: ts, previous_message: { type: "message", user: before.user, text: before.text, ts } },
  };
  socket.send("events_api", eventCallback(world, event));
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
