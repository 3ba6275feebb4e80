import type { ResponseUrl } from "./web-api.ts";
import type { SlackMessage, SlackWorld } from "./world.ts";

let numbers = 0;
const fresh = (): string => String(++numbers).padStart(6, "0");

/** A `response_url` of the platform for one user in one channel. */
export function responseUrl(
  urls: Map<string, ResponseUrl>,
  base: string,
  channel: string,
  user: string,
): string {
  const path = `/response/${fresh()}`;
  urls.set(path, { path, channel, user, uses: 0, expired: false });
  return `${base}${path}`;
}

/** `/ukraine TEXT` typed by `user` in `channel`, as Slack sends it (escaped, no thread, no time zone). */
export function slashCommand(
  world: SlackWorld,
  from: { user: string; channel: string; text: string; command: string; responseUrl: string },
): Record<string, string> {
  return {
    token: "legacy-verification-token",
    team_id: world.team.id,
    team_domain: "newsroom",
    channel_id: from.channel,
    channel_name: world.channels.get(from.channel)?.name ?? "unknown",
    user_id: from.user,
    user_name: world.users.get(from.user)?.name ?? "unknown",
    command: from.command,
    text: escaped(from.text),
    api_app_id: "A0APP",
    is_enterprise_install: "false",
    response_url: from.responseUrl,
    trigger_id: `trigger.${fresh()}`,
  };
}

/** An Events API callback around `event`. */
export function eventCallback(
  world: SlackWorld,
  event: Record<string, unknown>,
  eventId = `Ev${fresh()}`,
): Record<string, unknown> {
  return {
    token: "legacy-verification-token",
    team_id: world.team.id,
    api_app_id: "A0APP",
    type: "event_callback",
    event_id: eventId,
    event_time: Math.floor(Number(event["event_ts"])),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  };
}

/** A click on a button of one of the bot's messages. */
export function blockAction(
  world: SlackWorld,
  click: {
    user: string;
    channel: string;
    messageTs: string;
    threadTs: string | null;
    actionId: string;
    value: string;
    responseUrl: string;
  },
): Record<string, unknown> {
  const user = world.users.get(click.user);
  return {
    type: "block_actions",
    team: { id: world.team.id, domain: "newsroom" },
    user: { id: click.user, username: user?.name ?? "", name: user?.name ?? "", team_id: world.team.id },
    api_app_id: "A0APP",
    token: "legacy-verification-token",
    container: {
      type: "message",
      message_ts: click.messageTs,
      channel_id: click.channel,
      is_ephemeral: false,
    },
    trigger_id: `trigger.${fresh()}`,
    channel: { id: click.channel, name: world.channels.get(click.channel)?.name ?? "" },
    message: {
      type: "message",
      ts: click.messageTs,
      ...(click.threadTs ? { thread_ts: click.threadTs } : {}),
      bot_id: world.bot.botId,
      text: "",
    },
    response_url: click.responseUrl,
    actions: [
      {
        type: "button",
        action_id: click.actionId,
        block_id: "b",
        text: { type: "plain_text", text: "x" },
        value: click.value,
        action_ts: world.nextTs(),
      },
    ],
  };
}

/** A message shortcut used on somebody's message. */
export function messageShortcut(
  world: SlackWorld,
  used: { user: string; message: SlackMessage; callbackId: string; responseUrl: string },
): Record<string, unknown> {
  const { channel, ts, user, text } = used.message;
  return {
    type: "message_action",
    callback_id: used.callbackId,
    trigger_id: `trigger.${fresh()}`,
    action_ts: world.nextTs(),
    message_ts: ts,
    team: { id: world.team.id, domain: "newsroom" },
    user: { id: used.user, name: world.users.get(used.user)?.name ?? "" },
    channel: { id: channel, name: world.channels.get(channel)?.name ?? "" },
    message: { type: "message", user, ts, text },
    response_url: used.responseUrl,
    token: "legacy-verification-token",
  };
}

/** Slack escapes exactly these three characters in text it hands over. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
