import { expect } from "vitest";
import { type DiscordPlatform, startDiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { type SlackPlatform, startSlackPlatform } from "../platforms/slack/slack-platform.ts";
import { begin, type Ended, ended } from "./command-line.ts";

/** The whole bot in a process of its own, between a simulated Slack and a simulated Discord. */
export type Bot = {
  /** What it logged so far. */
  logged: () => string;
  /** Ends it as an operator does; gives its exit code and all that it wrote. */
  end: () => Promise<Ended>;
};

/** The environment of a bot on both platforms. */
export function bothPlatforms(slack: SlackPlatform, discord: DiscordPlatform): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: slack.world.bot.token,
    SLACK_APP_TOKEN: slack.world.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.world.bot.token,
    DISCORD_API_URL: discord.apiUrl,
  };
}

/** Starts both platforms on the machine's own clock. */
export async function startPlatforms(): Promise<{ slack: SlackPlatform; discord: DiscordPlatform }> {
  const [slack, discord] = await Promise.all([
    startSlackPlatform(() => Math.floor(Date.now() / 1000)),
    startDiscordPlatform(() => Date.now()),
  ]);
  return { slack, discord };
}

/** Starts the bot and waits until it says so of each of `titles`. */
export async function startBot(
  data: string,
  environment: Record<string, string>,
  titles: readonly string[] = ["Slack", "Discord"],
  words: readonly string[] = [],
): Promise<Bot> {
  const bot = begin(["start", "--data", data, ...words], environment);
  // A test that fails leaves nothing running.
  process.once("exit", () => bot.kill("SIGKILL"));
  bot.stdin.end();
  let log = "";
  bot.stderr.on("data", chunk => {
    log += chunk;
  });
  const whole = ended(bot);
  await eventually(() => bot.exitCode !== null || titles.every(title => log.includes(`"${title} runs."`)));
  return {
    logged: () => log,
    end: () => {
      bot.kill("SIGTERM");
      return whole;
    },
  };
}

/** Waits for what another process does: 40 s at most, for a machine that is busy with other tests. */
export async function eventually(met: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !met(); i++) await new Promise(resolve => setTimeout(resolve, 20));
  expect(met()).toBe(true);
}

/** The command that a button with that label carries, in Slack's blocks or Discord's components; null: no such button. */
export function buttonOf(message: unknown, label: string): { id: string; value: string } | null {
  if (typeof message !== "object" || message === null) return null;
  if ("custom_id" in message && "label" in message && message.label === label)
    return { id: String(message.custom_id), value: "" };
  if ("action_id" in message && "text" in message && JSON.stringify(message.text).includes(`"${label}"`))
    return { id: String(message.action_id), value: "value" in message ? String(message.value) : "" };
  for (const inner of Object.values(message)) {
    const found = buttonOf(inner, label);
    if (found !== null) return found;
  }
  return null;
}
