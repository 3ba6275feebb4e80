import { z } from "zod";
import { TenantId } from "../../store/delivery-store.ts";
import type { Request } from "../chat-adapter.ts";

/** Where Slack wants the reply: the channel, and the thread where there is one. */
export type SlackPlace = { channel: string; thread: string | null };

/** What Slack handed over, as a request without the reader's zone, and where the reply belongs. */
export type SlackRequest = {
  request: Omit<Request, "zone">;
  place: SlackPlace;
  /** Of a pressed button: which one by whom, and when in seconds. */
  press?: { button: string; at: number };
};

const SlashCommand = z.object({
  command: z.string().default(""),
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  text: z.string().default(""),
  trigger_id: z.string(),
});

const Message = z.object({
  user: z.string(),
  text: z.string().default(""),
  ts: z.string(),
  channel: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});

const Deletion = z.object({
  subtype: z.literal("message_deleted"),
  channel: z.string(),
  deleted_ts: z.string(),
});

/** An edit within so many seconds, an hour, is known by its message's id; a later one is passed over. */
const editKnown = 3600;

const Click = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string().optional() }).optional(),
  actions: z.array(z.object({ value: z.string(), action_ts: z.string() })).min(1),
});

const Shortcut = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  trigger_id: z.string(),
  message: z.object({ text: z.string().default("") }),
});

/** What the manifest calls the message shortcut "Add this post". */
export const addPostCallback = "add_post";

/** The message shortcut "Add this post": the words of the message it was used on, line ends kept, and its links. */
export function shortcutRequest(payload: unknown): SlackRequest {
  const { team, user, channel, trigger_id, message } = Shortcut.parse(payload);
  return {
    request: {
      id: trigger_id,
      kind: "add",
      text: unescaped(message.text),
      links: linksIn(message.text),
      place: {
        tenant: TenantId.parse(`slack:${team.id}`),
        channel: channel.id,
        thread: privateThread(channel.id, user.id),
      },
      user: user.id,
    },
    place: { channel: channel.id, thread: null },
  };
}

/** A typed slash command. It cannot be typed in a thread, so its follow-ups are kept by reader and channel. */
export function slashRequest(payload: unknown): SlackRequest {
  const { command, team_id, channel_id, user_id, user_name, text, trigger_id } = SlashCommand.parse(payload);
  return {
    request: {
      id: trigger_id,
      kind: "command",
      command: command.replace(/^\//, ""),
      text: unescaped(text),
      place: {
        tenant: TenantId.parse(`slack:${team_id}`),
        channel: channel_id,
        thread: privateThread(channel_id, user_id),
      },
      user: user_id,
      direct: isDirect(channel_id),
      ...(user_name === undefined ? {} : { userName: `@${user_name}` }),
    },
    place: { channel: channel_id, thread: null },
  };
}

/**
 * A message that mentions the bot, or a direct message; null for what is not to be answered: bots, edits, joins.
 * A mention that also comes as a message has the same id both times.
 */
export function messageRequest(team: string, botUser: string, payload: unknown): SlackRequest | null {
  const parsed = Message.safeParse(payload);
  if (!parsed.success) return null;
  const { user, text, ts, channel, thread_ts, bot_id, subtype, edited } = parsed.data;
  const written = subtype === undefined || subtype === "file_share" || subtype === "thread_broadcast";
  if (bot_id !== undefined || user === botUser || !written) return null;
  if (edited !== undefined && Number(edited.ts) - Number(ts) >= editKnown) return null;
  const direct = isDirect(channel);
  const thread = thread_ts ?? (direct ? null : ts);
  return {
    request: {
      id: `${channel}/${ts}`,
      kind: "mention",
      text: unescaped(text.replaceAll(`<@${botUser}>`, " ")).trim(),
      place: { tenant: TenantId.parse(`slack:${team}`), channel, thread: thread ?? channel },
      user,
      direct,
    },
    place: { channel, thread },
  };
}

/** A message that was deleted, by the id that its request had; null for other events. */
export function deletedMessage(team: string, payload: unknown): { tenant: TenantId; id: string } | null {
  const { data } = Deletion.safeParse(payload);
  return data === undefined
    ? null
    : { tenant: TenantId.parse(`slack:${team}`), id: `${data.channel}/${data.deleted_ts}` };
}

/** A pressed button: its value is a command as typed. */
export function clickRequest(payload: unknown): SlackRequest {
  const { team, user, channel, container, actions } = Click.parse(payload);
  const [action] = actions;
  return {
    request: {
      id: `${channel.id}/${container?.message_ts ?? ""}/${user.id}/${action?.action_ts ?? ""}`,
      kind: "command",
      text: action?.value ?? "",
      place: {
        tenant: TenantId.parse(`slack:${team.id}`),
        channel: channel.id,
        thread: privateThread(channel.id, user.id),
      },
      user: user.id,
      direct: isDirect(channel.id),
    },
    place: { channel: channel.id, thread: null },
    press: {
      button: `${channel.id}/${container?.message_ts ?? ""}/${user.id}/${action?.value ?? ""}`,
      at: Number(action?.action_ts ?? 0),
    },
  };
}

/** Ids of direct message channels begin with D. */
function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

/** Private answers have no thread on Slack: what was asked privately goes on by reader and channel. */
function privateThread(channel: string, user: string): string {
  return `private:${channel}:${user}`;
}

/** The web addresses of a message: Slack writes each as <https://x> or <https://x|label>, escaped. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/<(https?:\/\/[^<>|]+)(?:\|[^<>]*)?>/g)].map(([, url = ""]) =>
    url.replace(/&amp;/g, "&"),
  );
}

/** Undoes Slack's escaping, and shows people and links as the reader typed them; a channel keeps its id: <#C1>. */
function unescaped(text: string): string {
  return (
    text
      // <#C1|desk>, also with nothing after the bar
      .replace(/<#(\w+)(?:\|[^<>]*)?>/g, "&lt;#$1&gt;")
      // <https://x|label>, <@U1|ana>: the label if there is one, else the inside
      .replace(
        /<([@!]?)([^<>|]*)(?:\|([^<>]*))?>/g,
        (_all, mark: string, inside: string, label?: string) =>
          `${mark === "!" ? "" : mark}${label ?? inside}`,
      )
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .trim()
  );
}
