import { refusedMessage } from "./limits.ts";
import { channelFor, isClosed, type SlackMessage, type SlackWorld } from "./world.ts";

/** The body of a call after decoding: JSON strings inside form fields are parsed. */
export type SlackBody = Record<string, unknown>;

/** What a method answers: `ok: true` with its fields, or Slack's error code. */
export type SlackAnswer =
  | { ok: true; [field: string]: unknown }
  | { ok: false; error: string; where?: string };

type Method = { scope: string | null; run(world: SlackWorld, body: SlackBody, base: string): SlackAnswer };

const refuse = (error: string, where?: string): SlackAnswer => ({
  ok: false,
  error,
  ...(where ? { where } : {}),
});

/** The methods the bot may call. A method that is not here is `unknown_method`. */
export const slackMethods: Readonly<Record<string, Method>> = {
  "auth.test": {
    scope: null,
    run: world => ({
      ok: true,
      url: "https://newsroom.slack.com/",
      team: world.team.name,
      team_id: world.team.id,
      user: "standfirst",
      user_id: world.bot.userId,
      bot_id: world.bot.botId,
    }),
  },
  "apps.connections.open": {
    scope: null,
    run: (_world, _body, base) => ({ ok: true, url: `${base.replace("http", "ws")}/socket` }),
  },
  "chat.postMessage": { scope: "chat:write", run: (world, body) => post(world, body, null) },
  "chat.postEphemeral": {
    scope: "chat:write",
    run(world, body) {
      const user = world.users.get(String(body["user"]));
      return user === undefined ? refuse("user_not_in_channel") : post(world, body, user.id);
    },
  },
  "chat.update": { scope: "chat:write", run: update },
  "chat.delete": { scope: "chat:write", run: remove },
  "conversations.open": {
    scope: "im:write",
    run(world, body) {
      const channel = channelFor(world, body["users"]);
      if (channel === null) return refuse("user_not_found");
      return isClosed(world, channel) ? refuse("user_disabled") : { ok: true, channel: { id: channel.id } };
    },
  },
  "conversations.info": {
    scope: "channels:read",
    run(world, body) {
      const channel = channelFor(world, body["channel"]);
      return channel === null
        ? refuse("channel_not_found")
        : {
            ok: true,
            channel: {
              id: channel.id,
              name: channel.name,
              is_archived: channel.archived,
              is_member: channel.botIsMember,
            },
          };
    },
  },
  "conversations.history": { scope: "channels:history", run: (world, body) => history(world, body, null) },
  "conversations.replies": {
    scope: "channels:history",
    run: (world, body) => history(world, body, String(body["ts"])),
  },
  "users.info": {
    scope: "users:read",
    run(world, body) {
      const user = world.users.get(String(body["user"]));
      if (user === undefined) return refuse("user_not_found");
      return {
        ok: true,
        user: {
          id: user.id,
          name: user.name,
          tz: user.tz,
          locale: user.locale,
          is_admin: user.admin,
          is_owner: false,
          is_restricted: user.guest,
          is_bot: false,
        },
      };
    },
  },
  "views.publish": { scope: null, run: (world, body) => view(world, body, String(body["user_id"])) },
  "views.open": { scope: null, run: (world, body) => view(world, body, null) },
};

function post(world: SlackWorld, body: SlackBody, ephemeralFor: string | null): SlackAnswer {
  const channel = channelFor(world, body["channel"]);
  if (channel === null) return refuse("channel_not_found");
  if (channel.archived) return refuse("is_archived");
  if (isClosed(world, channel)) return refuse("messages_tab_disabled");
  if (!channel.botIsMember) return refuse("not_in_channel");
  if (channel.restricted) return refuse("restricted_action");
  const threadTs = typeof body["thread_ts"] === "string" ? body["thread_ts"] : null;
  if (threadTs !== null && !world.messages.some(m => m.ts === threadTs && m.channel === channel.id))
    return refuse("thread_not_found");
  const broken = refusedMessage(body, false);
  if (broken !== null) return refuse(broken.error, broken.where);
  const message = written(world, body, channel.id, threadTs, ephemeralFor);
  return ephemeralFor === null
    ? { ok: true, channel: channel.id, ts: message.ts, message: shown(message) }
    : { ok: true, message_ts: message.ts };
}

/** Keeps a message that the bot wrote. */
export function written(
  world: SlackWorld,
  body: SlackBody,
  channel: string,
  threadTs: string | null,
  ephemeralFor: string | null,
): SlackMessage {
  const message: SlackMessage = {
    ts: world.nextTs(),
    channel,
    threadTs,
    user: world.bot.userId,
    botId: world.bot.botId,
    text: String(body["text"] ?? ""),
    blocks: Array.isArray(body["blocks"]) ? body["blocks"] : [],
    metadata: body["metadata"] ?? null,
    ephemeralFor,
    edited: false,
  };
  world.messages.push(message);
  return message;
}

function update(world: SlackWorld, body: SlackBody): SlackAnswer {
  const channel = world.channels.get(String(body["channel"]));
  if (channel === undefined) return refuse("channel_not_found");
  if (channel.archived) return refuse("is_archived");
  const message = world.messages.find(m => m.ts === body["ts"] && m.channel === channel.id);
  if (message === undefined || message.ephemeralFor !== null) return refuse("message_not_found");
  if (message.botId === null) return refuse("cant_update_message");
  const broken = refusedMessage(body, true);
  if (broken !== null) return refuse(broken.error, broken.where);
  message.text = String(body["text"] ?? "");
  message.blocks = Array.isArray(body["blocks"]) ? body["blocks"] : [];
  message.edited = true;
  return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
}

function remove(world: SlackWorld, body: SlackBody): SlackAnswer {
  const message = own(world, body);
  if (message === null) return refuse("message_not_found");
  world.messages.splice(world.messages.indexOf(message), 1);
  return { ok: true, channel: message.channel, ts: message.ts };
}

function own(world: SlackWorld, body: SlackBody): SlackMessage | null {
  return (
    world.messages.find(
      m =>
        m.ts === body["ts"] && m.channel === body["channel"] && m.botId !== null && m.ephemeralFor === null,
    ) ?? null
  );
}

function history(world: SlackWorld, body: SlackBody, threadTs: string | null): SlackAnswer {
  const channel = channelFor(world, body["channel"]);
  if (channel === null) return refuse("channel_not_found");
  if (!channel.botIsMember) return refuse("not_in_channel");
  const oldest = Number(body["oldest"] ?? 0);
  const limit = Number(body["limit"] ?? 100);
  const wanted = world.messages.filter(
    m =>
      m.channel === channel.id &&
      m.ephemeralFor === null &&
      Number(m.ts) > oldest &&
      (threadTs === null ? m.threadTs === null : m.threadTs === threadTs || m.ts === threadTs),
  );
  const isThere = (ts: string) => world.messages.some(m => m.channel === channel.id && m.ts === ts);
  if (threadTs !== null && !isThere(threadTs)) return refuse("thread_not_found");
  const withMetadata = String(body["include_all_metadata"] ?? "false") === "true";
  const newestFirst = [...wanted].reverse().slice(0, limit);
  return {
    ok: true,
    messages: newestFirst.map(m => shown(m, withMetadata)),
    has_more: wanted.length > limit,
  };
}

/** A message as the API shows it. */
function shown(message: SlackMessage, withMetadata = false): Record<string, unknown> {
  return {
    type: "message",
    ts: message.ts,
    user: message.user,
    ...(message.botId ? { bot_id: message.botId } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    text: message.text,
    blocks: message.blocks,
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  };
}

function view(world: SlackWorld, body: SlackBody, user: string | null): SlackAnswer {
  world.views.push({ user, view: body["view"] });
  return { ok: true, view: { id: `V${world.views.length}`, hash: "h" } };
}
