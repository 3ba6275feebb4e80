import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  Partials,
  PermissionFlagsBits,
} from "discord.js";
import type { Log } from "../../log.ts";
import { blankCard, type Card, plainLine } from "../../message/card.ts";
import { problemCard } from "../../message/problem-card.ts";
import type { ChatAdapter, Deleted, Noted, Place, Posted, Receive, Request } from "../chat-adapter.ts";
import { isFirstPress } from "../double-click.ts";
import { addPostCommand } from "./discord-commands.ts";
import { discordErrorCode, discordProblem } from "./discord-problem.ts";
import { type DiscordMessage, renderDiscord, typedIn } from "./discord-rendering.ts";
import { addRequest, buttonRequest, commandRequest, messageRequest, tenantOf } from "./discord-requests.ts";
import { discordRest, type OpenInteraction } from "./discord-rest.ts";

/** A Discord bot to connect over the gateway. */
export type DiscordConnection = {
  token: string;
  /** Where Discord's API is; null: discord.com. Proxies and tests set it. */
  apiUrl: string | null;
  /** True the first time an id is seen: a resumed session can hand over an event again. */
  firstSeen: (id: string) => boolean;
  /** Hears of each reply that was taken. */
  noted?: Noted;
  /** Hears of deleted messages. */
  deleted?: Deleted;
  log: Log;
};

/** A call that takes longer has failed; whether it was carried out is not known. Milliseconds. */
const callTimeout = 10_000;

/** Either of these lets a member set up briefings. INTERACTION 4.9. */
const managing = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

/** The Discord side of the bot, on the library's own gateway client, with no privileged intent. */
export function discordAdapter(connection: DiscordConnection): ChatAdapter {
  const { token, apiUrl, firstSeen, noted, deleted, log } = connection;
  const ended = Promise.withResolvers<void>();
  const working = new Set<Promise<void>>();
  let state: "new" | "started" | "stopped" = "new";
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct message channels are not sent ahead, and of messages that were deleted only the ids are.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    // The library's retries would create a message again after a lost reply.
    rest: { retries: 0, timeout: callTimeout, ...(apiUrl === null ? {} : { api: apiUrl }) },
  });
  const rest = discordRest(client.rest);

  /** Carries a request out after the acknowledgement went; nothing it throws reaches the library. */
  const answer = (request: Request, receive: Receive, show: (card: Card) => Promise<void>) => {
    const work = receive(request)
      .then(show)
      .catch(error => log.error("could not reply on Discord", { request: request.id, error }))
      .finally(() => working.delete(work));
    working.add(work);
  };

  const postAll = async (place: Place, messages: readonly DiscordMessage[]): Promise<Posted> => {
    const [first, ...others] = messages;
    if (first === undefined) throw new Error("a card renders to one message at least");
    const id = await rest.send(place.thread ?? place.channel, first);
    const { channel } = place;
    const sent: Posted["messages"] = [{ id, threadOf: place.thread }];
    if (others.length === 0) return { id, thread: place.thread ?? id, channel, messages: sent };
    const thread = place.thread ?? (await rest.openThread(place.channel, id, "Questions and the rest"));
    for (const message of others) sent.push({ id: await rest.send(thread, message), threadOf: thread });
    return { id, thread, channel, messages: sent };
  };

  const showToInteraction = async (
    card: Card,
    request: Request,
    open: OpenInteraction,
    guild: string | null,
  ) => {
    if (card.visibility === "private") {
      await rest.answerPrivately(open, renderDiscord(card));
      noted?.(card, request, null);
      return;
    }
    const place = { ...request.place, thread: null };
    const outcome = await postAll(place, renderDiscord(card)).then(
      posted => ({ posted }),
      (error: unknown) => ({ code: discordErrorCode(error) }),
    );
    if ("posted" in outcome) {
      noted?.(card, request, outcome.posted);
      return rest.answerPrivately(open, renderDiscord(postedBelow(guild, place.channel, outcome.posted.id)));
    }
    log.warn("Discord took no message", { channel: place.channel, code: outcome.code });
    await rest.answerPrivately(open, [
      ...renderDiscord(problemCard(discordProblem(outcome.code))),
      ...renderDiscord(card),
    ]);
    noted?.(card, request, null);
  };

  const interact = async (interaction: Interaction, receive: Receive) => {
    const request = requestOf(interaction);
    if (request === null || !interaction.isRepliable()) return;
    if (
      interaction.isButton() &&
      !isFirstPress(firstSeen, `discord/${buttonOf(interaction)}`, pressedAt(interaction))
    ) {
      // Acknowledged, with nothing said: the first press is being answered.
      await interaction.deferUpdate();
      return;
    }
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (!firstSeen(`discord/${request.id}`)) return;
    const open = { applicationId: interaction.applicationId, token: interaction.token };
    answer(request, receive, card => showToInteraction(card, request, open, interaction.guildId));
  };

  const hear = (message: Message, receive: Receive) => {
    const thread = message.channel.isThread() ? message.channelId : null;
    const botId = client.user?.id ?? "";
    const request = messageRequest(
      {
        id: message.id,
        guild: message.guildId,
        channel: message.channelId,
        thread,
        user: message.author.id,
        bot: message.author.bot,
        userName: `@${message.author.username}`,
        manages: message.member?.permissions.any(managing) ?? false,
        repliesTo: message.reference?.messageId ?? null,
        content: message.content,
        mentionsBot: message.mentions.users.has(botId),
        repliesToBot: message.mentions.repliedUser?.id === botId,
      },
      botId,
    );
    if (request === null || !firstSeen(`discord/${request.id}`)) return;
    answer(request, receive, card => reply(message, thread, request, card));
  };

  const reply = async (message: Message, thread: string | null, request: Request, card: Card) => {
    const messages = renderDiscord(card);
    // A question outside a thread gets one of its own, so that its follow-ups have a place; without leave, in place.
    const place = thread ?? (message.guildId === null ? null : await threadFor(message, request.text));
    const { channelId: channel } = message;
    const repliesTo = place === null || thread !== null ? message.id : undefined;
    const sent: Posted["messages"] = [];
    for (const [i, each] of messages.entries())
      sent.push({
        id: await rest.send(place ?? channel, each, i === 0 ? repliesTo : undefined),
        threadOf: place,
      });
    const id = sent[0]?.id ?? "";
    noted?.(card, request, { id, thread: place ?? id, channel, messages: sent });
  };

  const threadFor = (message: Message, name: string) =>
    rest
      .openThread(message.channelId, message.id, name === "" ? "Question" : name)
      .catch((error: unknown) => {
        log.warn("Discord opened no thread", { channel: message.channelId, code: discordErrorCode(error) });
        return null;
      });

  const start = async (receive: Receive) => {
    client.on(Events.InteractionCreate, interaction => {
      interact(interaction, receive).catch(error => log.warn("an interaction was lost", { error }));
    });
    client.on(Events.MessageCreate, message => hear(message, receive));
    client.on(Events.MessageDelete, ({ id, guildId, channel }) => {
      const user = "recipientId" in channel ? channel.recipientId : "";
      deleted?.({ tenant: tenantOf({ guild: guildId, user }), id });
    });
    client.on(Events.Error, error => log.warn("Discord connection", { error }));
    const ready = new Promise<void>(resolve => client.once(Events.ClientReady, () => resolve()));
    await client.login(token);
    await ready;
    state = "started";
  };

  const stop = async () => {
    if (state === "stopped") return;
    state = "stopped";
    await Promise.all(working);
    await client.destroy();
    ended.resolve();
  };

  const post = async (place: Place, card: Card) => {
    if (state !== "started") throw new Error("the Discord adapter is not started");
    return postAll(place, renderDiscord(card));
  };

  return {
    name: "discord",
    capabilities: { threads: true, privateReplies: true, buttons: true },
    start,
    post,
    ended: ended.promise,
    stop,
  };
}

/** Which button by whom. */
function buttonOf({ message, user, customId }: ButtonInteraction): string {
  return `${message.id}/${user.id}/${customId}`;
}

/** When it was pressed, in seconds of Discord's own clock: its ids carry milliseconds in the bits above the lowest 22. */
function pressedAt({ id }: ButtonInteraction): number {
  return Number((BigInt(id) >> 22n) / 1000n);
}

function requestOf(interaction: Interaction): Request | null {
  const from = {
    id: interaction.id,
    guild: interaction.guildId,
    channel: interaction.channelId ?? "",
    user: interaction.user.id,
    userName: `@${interaction.user.username}`,
    manages: interaction.memberPermissions?.any(managing) ?? false,
  };
  if (interaction.isButton()) {
    const text = typedIn(interaction.customId);
    return text === null ? null : buttonRequest({ ...from, text });
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.commandName === addPostCommand
      ? addRequest({ ...from, content: interaction.targetMessage.content })
      : null;
  if (!interaction.isChatInputCommand()) return null;
  const [first] = interaction.options.data;
  const inGroup = first?.type === ApplicationCommandOptionType.SubcommandGroup;
  const sub = inGroup ? first.options?.[0] : first;
  const subcommand = [...(inGroup ? [first.name] : []), sub?.name ?? "help"].join(" ");
  const options = (sub?.options ?? []).map(option => ({
    name: option.name,
    value: String(option.value ?? ""),
  }));
  return commandRequest({ ...from, command: interaction.commandName, subcommand, options });
}

/** What the caller alone sees of a message for everybody: where it is. */
function postedBelow(guild: string | null, channel: string, message: string): Card {
  const address = `https://discord.com/channels/${guild ?? "@me"}/${channel}/${message}`;
  return {
    ...blankCard("status"),
    lead: { ...plainLine("Posted below."), links: [{ outlet: "Discord", label: "Go to it", address }] },
  };
}
