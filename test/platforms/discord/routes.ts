import {
  ChannelType,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
} from "discord-api-types/v10";
import { refusedMessage } from "./limits.ts";
import {
  type DiscordChannel,
  type DiscordInteraction,
  type DiscordMessage,
  type DiscordWorld,
  permissionBits,
} from "./world.ts";

export type DiscordBody = Record<string, unknown>;

/** What a route answers: a status with a JSON body; `code` is Discord's own error number. */
export type DiscordAnswer = { status: number; body: unknown; code?: number };

type Route = {
  verb: string;
  path: RegExp;
  /** Interaction callbacks and their webhooks carry a token in the path and need no bot token. */
  open?: true;
  run(
    world: DiscordWorld,
    match: readonly string[],
    body: DiscordBody,
    query: URLSearchParams,
  ): DiscordAnswer;
};

const fine = (body: unknown): DiscordAnswer => ({ status: 200, body });
const refuse = (status: number, code: number, message: string): DiscordAnswer => ({
  status,
  code,
  body: { code, message },
});

/** An interaction's first answer must come within 3 s, its follow-ups within 15 minutes. */
const firstAnswerMs = 3_000;
const interactionMs = 15 * 60_000;
/** Discord checks a nonce for uniqueness in "the past few minutes": the shortest reading of it. */
const nonceMs = 120_000;
/** Messages older than an hour take a few edits only; how many, and for how long, Discord does not say. */
const oldMs = 3_600_000;
const mostLateEdits = 30;
const ephemeralFlag = MessageFlags.Ephemeral;

/** The REST routes the bot may call. */
export const discordRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: /^\/users\/@me$/,
    run: world =>
      fine({ id: world.bot.id, username: "Standfirst", discriminator: "0000", bot: true, avatar: null }),
  },
  {
    verb: "GET",
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    run: world => fine({ id: world.applicationId, name: "Standfirst", flags: 0 }),
  },
  { verb: "PUT", path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, run: register },
  {
    verb: "GET",
    path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/,
    run: world => fine(world.commands),
  },
  { verb: "POST", path: /^\/users\/@me\/channels$/, run: openDirect },
  {
    verb: "GET",
    path: /^\/channels\/(\d+)$/,
    run: (world, [id]) => withChannel(world, id, channel => fine(shownChannel(world, channel))),
  },
  { verb: "POST", path: /^\/channels\/(\d+)\/typing$/, run: () => ({ status: 204, body: null }) },
  {
    verb: "POST",
    path: /^\/channels\/(\d+)\/messages$/,
    run: (world, [id], body) => withChannel(world, id, channel => post(world, channel, body)),
  },
  {
    verb: "GET",
    path: /^\/channels\/(\d+)\/messages$/,
    run: (world, [id], _body, query) => withChannel(world, id, channel => list(world, channel, query)),
  },
  {
    verb: "GET",
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    run: (world, [, id]) => own(world, id, message => fine(shownMessage(world, message))),
  },
  {
    verb: "PATCH",
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    run: (world, [, id], body) => own(world, id, message => edit(world, message, body)),
  },
  {
    verb: "DELETE",
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    run: (world, [, id]) => own(world, id, message => remove(world, message)),
  },
  { verb: "POST", path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, run: openThread },
  { verb: "POST", path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, open: true, run: callback },
  {
    verb: "PATCH",
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    open: true,
    run: (world, [token], body) => interaction(world, token, it => editOriginal(world, it, body)),
  },
  {
    verb: "DELETE",
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    open: true,
    run: (world, [token]) =>
      interaction(world, token, it => own(world, it.originalId ?? "", message => remove(world, message))),
  },
  {
    verb: "POST",
    path: /^\/webhooks\/\d+\/([^/]+)$/,
    open: true,
    run: (world, [token], body) => interaction(world, token, it => followUp(world, it, body)),
  },
];

function register(world: DiscordWorld, _match: readonly string[], body: DiscordBody): DiscordAnswer {
  const commands = Array.isArray(body["list"]) ? body["list"] : [];
  world.commands = commands.map((command, i) => ({
    id: String(500000000000000000n + BigInt(i)),
    application_id: world.applicationId,
    version: "1",
    ...command,
  }));
  return fine(world.commands);
}

function openDirect(world: DiscordWorld, _match: readonly string[], body: DiscordBody): DiscordAnswer {
  const user = world.users.get(String(body["recipient_id"]));
  if (user === undefined) return refuse(400, RESTJSONErrorCodes.UnknownUser, "Unknown User");
  const isTheirs = (it: DiscordChannel) => it.type === ChannelType.DM && it.name === user.username;
  const known = [...world.channels.values()].find(isTheirs);
  if (known !== undefined) return fine(shownChannel(world, known));
  const opened: DiscordChannel = {
    ...{ id: world.snowflake(), name: user.username, type: ChannelType.DM, parentId: null },
    ...{ denied: 0n, archived: false, locked: false, gone: false },
  };
  world.channels.set(opened.id, opened);
  return fine(shownChannel(world, opened));
}

function withChannel(
  world: DiscordWorld,
  id: string | undefined,
  run: (channel: DiscordChannel) => DiscordAnswer,
): DiscordAnswer {
  const channel = world.channels.get(id ?? "");
  if (channel === undefined || channel.gone)
    return refuse(404, RESTJSONErrorCodes.UnknownChannel, "Unknown Channel");
  if (lacks(world, channel, permissionBits.viewChannel))
    return refuse(403, RESTJSONErrorCodes.MissingAccess, "Missing Access");
  return run(channel);
}

function lacks(world: DiscordWorld, channel: DiscordChannel, bit: bigint): boolean {
  const parent = channel.parentId === null ? 0n : (world.channels.get(channel.parentId)?.denied ?? 0n);
  return ((channel.denied | parent) & bit) !== 0n;
}

function post(world: DiscordWorld, channel: DiscordChannel, body: DiscordBody): DiscordAnswer {
  const needed =
    channel.type === ChannelType.PublicThread
      ? permissionBits.sendMessagesInThreads
      : permissionBits.sendMessages;
  if (lacks(world, channel, needed))
    return refuse(403, RESTJSONErrorCodes.MissingPermissions, "Missing Permissions");
  const person = [...world.users.values()].find(it => it.username === channel.name);
  if (channel.type === ChannelType.DM && person?.closed === true)
    return refuse(403, RESTJSONErrorCodes.CannotSendMessagesToThisUser, "Cannot send messages to this user");
  if (channel.locked)
    return refuse(400, RESTJSONErrorCodes.InvalidActionOnArchivedThread, "Thread is archived");
  channel.archived = false;
  const broken = refusedMessage(body);
  if (broken !== null)
    return refuse(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Invalid Form Body: ${broken}`);
  const nonce = body["nonce"] === undefined ? null : String(body["nonce"]);
  const before = body["enforce_nonce"] === true ? sameNonce(world, channel, nonce) : null;
  return fine(shownMessage(world, before ?? keep(world, channel.id, body, { nonce })));
}

function sameNonce(
  world: DiscordWorld,
  channel: DiscordChannel,
  nonce: string | null,
): DiscordMessage | null {
  const recent = (id: string) => world.now() - timeOf(id) < nonceMs;
  return (
    world.messages.find(
      m => nonce !== null && m.nonce === nonce && m.channelId === channel.id && recent(m.id),
    ) ?? null
  );
}

function keep(
  world: DiscordWorld,
  channelId: string,
  body: DiscordBody,
  more: Partial<DiscordMessage>,
): DiscordMessage {
  const reference = body["message_reference"];
  const replyTo =
    typeof reference === "object" && reference !== null && "message_id" in reference
      ? String(reference.message_id)
      : null;
  const message: DiscordMessage = {
    id: world.snowflake(),
    channelId,
    authorId: world.bot.id,
    content: String(body["content"] ?? ""),
    flags: Number(body["flags"] ?? 0),
    components: Array.isArray(body["components"]) ? body["components"] : [],
    nonce: null,
    replyTo,
    ephemeralFor: null,
    interaction: false,
    edited: false,
    ...more,
  };
  world.messages.push(message);
  if (message.ephemeralFor === null) world.emit("MESSAGE_CREATE", messageEvent(world, message));
  return message;
}

function list(world: DiscordWorld, channel: DiscordChannel, query: URLSearchParams): DiscordAnswer {
  if (lacks(world, channel, permissionBits.readMessageHistory)) return fine([]);
  const after = BigInt(query.get("after") ?? 0);
  const limit = Number(query.get("limit") ?? 50);
  const found = world.messages.filter(
    m => m.channelId === channel.id && m.ephemeralFor === null && BigInt(m.id) > after,
  );
  return fine(
    found
      .slice(0, limit)
      .reverse()
      .map(m => shownMessage(world, m)),
  );
}

function own(
  world: DiscordWorld,
  id: string | undefined,
  run: (message: DiscordMessage) => DiscordAnswer,
): DiscordAnswer {
  const message = world.messages.find(m => m.id === id);
  return message === undefined
    ? refuse(404, RESTJSONErrorCodes.UnknownMessage, "Unknown Message")
    : run(message);
}

function edit(world: DiscordWorld, message: DiscordMessage, body: DiscordBody): DiscordAnswer {
  if (message.authorId !== world.bot.id)
    return refuse(
      403,
      RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
      "Cannot edit a message authored by another user",
    );
  const channel = world.channels.get(message.channelId);
  if (channel?.archived === true)
    return refuse(400, RESTJSONErrorCodes.InvalidActionOnArchivedThread, "Thread is archived");
  if (world.now() - timeOf(message.id) > oldMs) {
    const edits = message.lateEdits ?? 0;
    if (edits >= mostLateEdits)
      return refuse(
        429,
        RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
        "Maximum number of edits to messages older than 1 hour reached. Try again later",
      );
    message.lateEdits = edits + 1;
  }
  const broken = refusedMessage({ ...body, flags: body["flags"] ?? message.flags }, true);
  if (broken !== null)
    return refuse(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Invalid Form Body: ${broken}`);
  if (typeof body["content"] === "string") message.content = body["content"];
  if (Array.isArray(body["components"])) message.components = body["components"];
  if (typeof body["flags"] === "number") message.flags |= body["flags"];
  message.edited = true;
  return fine(shownMessage(world, message));
}

function remove(world: DiscordWorld, message: DiscordMessage): DiscordAnswer {
  world.messages.splice(world.messages.indexOf(message), 1);
  return { status: 204, body: null };
}

function openThread(
  world: DiscordWorld,
  [channelId, messageId]: readonly string[],
  body: DiscordBody,
): DiscordAnswer {
  return withChannel(world, channelId, channel => {
    if (lacks(world, channel, permissionBits.createPublicThreads))
      return refuse(403, RESTJSONErrorCodes.MissingPermissions, "Missing Permissions");
    const name = String(body["name"] ?? "");
    if (name.length < 1 || name.length > 100)
      return refuse(
        400,
        RESTJSONErrorCodes.InvalidFormBodyOrContentType,
        "Invalid Form Body: name must be 1 to 100 characters",
      );
    const id = messageId ?? "";
    if (!world.messages.some(m => m.id === id && m.channelId === channel.id))
      return refuse(404, RESTJSONErrorCodes.UnknownMessage, "Unknown Message");
    if (world.channels.has(id))
      return refuse(
        400,
        RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
        "A thread has already been created for this message",
      );
    const thread: DiscordChannel = {
      id,
      name,
      type: ChannelType.PublicThread,
      parentId: channel.id,
      denied: 0n,
      archived: false,
      locked: false,
      gone: false,
    };
    world.channels.set(id, thread);
    world.emit("THREAD_CREATE", { ...shownChannel(world, thread), newly_created: true });
    return { status: 201, body: shownChannel(world, thread) };
  });
}

function callback(world: DiscordWorld, [id, token]: readonly string[], body: DiscordBody): DiscordAnswer {
  const it = world.interactions.get(token ?? "");
  if (it === undefined || it.id !== id || world.now() - it.at > firstAnswerMs)
    return refuse(404, RESTJSONErrorCodes.UnknownInteraction, "Unknown interaction");
  if (it.answered !== null)
    return refuse(
      400,
      RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
      "Interaction has already been acknowledged",
    );
  const type = Number(body["type"]);
  const given: DiscordBody =
    typeof body["data"] === "object" && body["data"] !== null ? { ...body["data"] } : {};
  if (
    type === InteractionResponseType.DeferredChannelMessageWithSource &&
    (Number(given["flags"] ?? 0) & ~ephemeralFlag) !== 0
  )
    return refuse(
      400,
      RESTJSONErrorCodes.InvalidFormBodyOrContentType,
      "Invalid Form Body: a deferral takes only the ephemeral flag",
    );
  const broken = type === InteractionResponseType.ChannelMessageWithSource ? refusedMessage(given) : null;
  if (broken !== null)
    return refuse(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Invalid Form Body: ${broken}`);
  it.answered = type;
  it.ephemeral = (Number(given["flags"] ?? 0) & ephemeralFlag) !== 0;
  if (type === InteractionResponseType.ChannelMessageWithSource)
    it.originalId = answerMessage(world, it, given).id;
  return { status: 204, body: null };
}

function answerMessage(world: DiscordWorld, it: DiscordInteraction, body: DiscordBody): DiscordMessage {
  return keep(world, it.channelId, body, {
    interaction: true,
    ephemeralFor: it.ephemeral ? it.userId : null,
  });
}

function interaction(
  world: DiscordWorld,
  token: string | undefined,
  run: (it: DiscordInteraction) => DiscordAnswer,
): DiscordAnswer {
  const it = world.interactions.get(token ?? "");
  if (it === undefined || world.now() - it.at > interactionMs)
    return refuse(401, RESTJSONErrorCodes.InvalidWebhookToken, "Invalid Webhook Token");
  return it.answered === null ? refuse(404, RESTJSONErrorCodes.UnknownWebhook, "Unknown Webhook") : run(it);
}

function editOriginal(world: DiscordWorld, it: DiscordInteraction, body: DiscordBody): DiscordAnswer {
  if (it.originalId !== null) return own(world, it.originalId, message => edit(world, message, body));
  const broken = refusedMessage(body);
  if (broken !== null)
    return refuse(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Invalid Form Body: ${broken}`);
  const message = answerMessage(world, it, body);
  it.originalId = message.id;
  return fine(shownMessage(world, message));
}

function followUp(world: DiscordWorld, it: DiscordInteraction, body: DiscordBody): DiscordAnswer {
  const broken = refusedMessage(body);
  if (broken !== null)
    return refuse(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Invalid Form Body: ${broken}`);
  const ephemeral = (Number(body["flags"] ?? 0) & ephemeralFlag) !== 0;
  const first =
    it.answered === InteractionResponseType.DeferredChannelMessageWithSource && it.originalId === null;
  const message = keep(world, it.channelId, body, {
    interaction: true,
    ephemeralFor: ephemeral || (first && it.ephemeral) ? it.userId : null,
  });
  if (first) it.originalId = message.id;
  return fine(shownMessage(world, message));
}

/** A channel as the API shows it. */
export function shownChannel(world: DiscordWorld, channel: DiscordChannel): Record<string, unknown> {
  const thread =
    channel.type === ChannelType.PublicThread
      ? {
          parent_id: channel.parentId,
          owner_id: world.bot.id,
          thread_metadata: {
            archived: channel.archived,
            locked: channel.locked,
            auto_archive_duration: 1440,
            archive_timestamp: "2025-02-17T00:00:00.000Z",
          },
        }
      : {};
  const place = channel.type === ChannelType.DM ? { recipients: [] } : { guild_id: world.guild.id };
  return {
    id: channel.id,
    name: channel.name,
    type: channel.type,
    position: 0,
    permission_overwrites: [],
    ...place,
    ...thread,
  };
}

/** A message as the API shows it. */
export function shownMessage(world: DiscordWorld, message: DiscordMessage): Record<string, unknown> {
  const user = world.users.get(message.authorId);
  const bot = message.authorId === world.bot.id;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: {
      id: message.authorId,
      username: user?.username ?? "Standfirst",
      discriminator: "0000",
      avatar: null,
      bot,
    },
    content: message.content,
    timestamp: new Date(timeOf(message.id)).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: message.replyTo === null ? 0 : 19,
    flags: message.flags,
    components: message.components,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.replyTo === null
      ? {}
      : { message_reference: { message_id: message.replyTo, channel_id: message.channelId, type: 0 } }),
  };
}

/** Milliseconds since 1970 that an id carries. */
function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}

/** A message as the gateway tells of it. */
export function messageEvent(world: DiscordWorld, message: DiscordMessage): Record<string, unknown> {
  const type = world.channels.get(message.channelId)?.type ?? 0;
  return {
    ...shownMessage(world, message),
    channel_type: type,
    ...(type === ChannelType.DM ? {} : { guild_id: world.guild.id }),
  };
}
