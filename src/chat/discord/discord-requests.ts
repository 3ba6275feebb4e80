import { isLineName } from "../../commands/is-line-name.ts";
import { inQuotes } from "../../commands/tokens.ts";
import { TenantId } from "../../store/delivery-store.ts";
import type { Request } from "../chat-adapter.ts";

/** A subcommand with its options as Discord hands them over. */
export type TypedCommand = {
  id: string;
  guild: string | null;
  channel: string;
  user: string;
  userName?: string;
  /** Whether the reader may manage channels or the server. */
  manages?: boolean;
  /** The slash command's own name. */
  command?: string;
  /** "recap", or the group's name before it: "schedule add". */
  subcommand: string;
  options: readonly { name: string; value: string }[];
};

/** A person's message with what tells whether it is for the bot. */
export type HeardMessage = {
  id: string;
  guild: string | null;
  channel: string;
  /** The thread the message stands in, null outside one. */
  thread: string | null;
  user: string;
  userName?: string;
  manages?: boolean;
  bot: boolean;
  content: string;
  mentionsBot: boolean;
  repliesToBot: boolean;
  /** The message that it replies to; null or left out where it replies to none. */
  repliesTo?: string | null;
};

/** A slash command as a request: its options written as a reader would type them. */
export function commandRequest(typed: TypedCommand): Request {
  const value = (name: string) => typed.options.find(option => option.name === name)?.value ?? null;
  const channel = value("channel");
  const story = [value("story")].filter(word => word !== null).map(inQuotes);
  const words = [
    ...[value("act"), value("on")].filter(word => word !== null),
    ...[value("line")].filter(word => word !== null).map(line => (isLineName(line) ? line : inQuotes(line))),
    ...["question", "verb", "subject", "schedule", "watch", "a", "b", "post", "other"]
      .map(value)
      .filter(word => word !== null)
      .map(inQuotes),
    ...(channel === null ? [] : [`<#${channel}>`]),
  ];
  const keys = [
    ...["window", "topic", "source", "length", "show"],
    ...["name", "stories", "time", "days", "cron", "tz", "quiet", "until", "to", "min", "for"],
  ].flatMap(key => {
    const given = value(key);
    return given === null ? [] : [`${key}:${inQuotes(given)}`];
  });
  return {
    id: typed.id,
    kind: "command",
    ...(typed.command === undefined ? {} : { command: typed.command }),
    text: [...story, typed.subcommand, ...words, ...keys].join(" "),
    place: privatePlace(typed),
    ...personOf(typed),
  };
}

/** A pressed button as a request: `text` is the command that it carries. */
export function buttonRequest(
  pressed: Omit<TypedCommand, "subcommand" | "options"> & { text: string },
): Request {
  return {
    id: pressed.id,
    kind: "command",
    text: pressed.text,
    place: privatePlace(pressed),
    ...personOf(pressed),
  };
}

/** The message command "Add this post" as a request: the words of the message it was used on, and its links. */
export function addRequest(
  used: Omit<TypedCommand, "subcommand" | "options"> & { content: string },
): Request {
  // An address ends at white space or at what closes the brackets that Discord's markup puts round it.
  const links = used.content.match(/https?:\/\/[^\s<>()]+/g) ?? [];
  return {
    id: used.id,
    kind: "add",
    text: used.content,
    links,
    place: privatePlace(used),
    ...personOf(used),
  };
}

/** A message that is for the bot (a mention, a reply to it, a direct message); null for all others. */
export function messageRequest(heard: HeardMessage, botId: string): Request | null {
  const direct = heard.guild === null;
  if (heard.bot || !(direct || heard.mentionsBot || heard.repliesToBot)) return null;
  // <@id> and the older <@!id>
  const text = heard.content
    .replace(new RegExp(`<@!?${botId}>`, "g"), " ")
    .replace(/\s+/gu, " ")
    .trim();
  return {
    id: heard.id,
    kind: "mention",
    text,
    place: {
      tenant: tenantOf(heard),
      channel: heard.channel,
      thread: heard.thread ?? (direct ? heard.channel : heard.id),
    },
    ...personOf(heard),
    ...(direct ? {} : { open: true }),
    ...(heard.repliesToBot && heard.repliesTo ? { about: heard.repliesTo } : {}),
  };
}

/** Who asks. In a direct conversation everybody manages their own. */
function personOf(from: { guild: string | null; user: string; userName?: string; manages?: boolean }) {
  const direct = from.guild === null;
  return {
    user: from.user,
    zone: null,
    direct,
    manages: direct || from.manages === true,
    ...(from.userName === undefined ? {} : { userName: from.userName }),
  };
}

/** What was asked privately goes on by reader and channel: a private reply has no thread. */
function privatePlace({
  guild,
  channel,
  user,
}: {
  guild: string | null;
  channel: string;
  user: string;
}): Request["place"] {
  return { tenant: tenantOf({ guild, user }), channel, thread: `private:${channel}:${user}` };
}

/** A server is a tenant; a person who writes directly, or installed the bot alone, is one too. */
export function tenantOf({ guild, user }: { guild: string | null; user: string }): TenantId {
  return TenantId.parse(guild === null ? `discord:user:${user}` : `discord:${guild}`);
}
