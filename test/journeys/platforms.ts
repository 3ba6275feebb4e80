import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { type DiscordPlatform, startDiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { type SlackPlatform, startSlackPlatform } from "../platforms/slack/slack-platform.ts";
import { until } from "../platforms/until.ts";
import { begin, type Ended, ended } from "./command-line.ts";

/** The whole bot in a process of its own, between a simulated Slack and a simulated Discord. */
export type Bot = {
  process: ChildProcessWithoutNullStreams;
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
): Promise<Bot> {
  const process = begin(["start", "--data", data], environment);
  process.stdin.end();
  let log = "";
  process.stderr.on("data", chunk => {
    log += chunk;
  });
  const whole = ended(process);
  // Starting takes a few seconds where the machine is busy.
  for (let i = 0; i < 10 && process.exitCode === null; i++) {
    if (titles.every(title => log.includes(`${title} runs.`))) break;
    await until(
      () => titles.every(title => log.includes(`${title} runs.`)) || process.exitCode !== null,
    ).catch(() => {});
  }
  return {
    process,
    logged: () => log,
    end: () => {
      process.kill("SIGTERM");
      return whole;
    },
  };
}
