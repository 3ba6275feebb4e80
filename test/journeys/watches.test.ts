import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plusSeconds } from "../../src/time/instant.ts";
import { freePort } from "../page/free-port.ts";
import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import { freshFolder } from "./command-line.ts";
import { type Bot, bothPlatforms, buttonOf, eventually, startBot, startPlatforms } from "./platforms.ts";

const desk = "C0DESK";
const server = "300000000000000001";
const ana = "400000000000000001";
const ben = "400000000000000002";
const token = "tide-table-0123456789";

let slack: SlackPlatform;
let discord: DiscordPlatform;
let bot: Bot;
let port: number;

beforeAll(async () => {
  port = await freePort();
  ({ slack, discord } = await startPlatforms());
  const page = { INGEST_TOKEN: token, PAGE_PORT: String(port), SILENT_ALERTS: "1" };
  bot = await startBot(freshFolder(), { ...bothPlatforms(slack, discord), ...page });
});

afterAll(async () => {
  await bot.end();
  await slack.stop();
  await discord.stop();
});

const words = (message: unknown) => JSON.stringify(message);
const byBot = () => slack.seenIn(desk).filter(({ user }) => user === slack.world.bot.userId);
const posted = () => discord.seenIn(server).filter(({ authorId }) => authorId === discord.world.bot.id);
const onDiscord = (user: string, act: string, options: Record<string, string>) =>
  discord.command({
    ...{ user, channel: server, name: "ukraine" },
    options: [
      {
        ...{ type: 2, name: "watch" },
        options: [
          {
            ...{ type: 1, name: act },
            options: Object.entries(options).map(([name, value]) => ({ type: 3, name, value })),
          },
        ],
      },
    ],
  });
const answers = (user: string) =>
  discord.seenBy(user).filter(({ components, content }) => components.length > 0 || content !== "");

/** A program hands over a post that was published just now. */
async function push(text: string): Promise<void> {
  const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const post = {
    ...{
      source: "courier",
      sourceName: "Courier",
      publishedAt: plusSeconds(now, -30),
      timePrecision: "minute",
    },
    ...{ kind: "breaking", title: null, paragraphs: [{ role: "text", text }] },
  };
  const response = await fetch(`http://127.0.0.1:${port}/ingest`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" },
    body: `${JSON.stringify(post)}\n`,
  });
  expect(await response.json()).toMatchObject({ totals: { added: 1 } });
}

describe("a bot that runs", () => {
  test("watches what a channel's managers ask it to, and says so in the channel", async () => {
    slack.command({ user: "U0BEN", channel: desk, text: "watch add breaking to:channel" });
    await eventually(() => byBot().length === 1);
    expect(byBot()[0]?.text).toMatch(
      /^Alerts on breaking come here, at most 4 an hour\.(?:.|\n)*Set up by @ben\.(?:.|\n)*Anyone here can stop them: \/ukraine watch remove [0-9A-F]{5}/,
    );
    onDiscord(ben, "add", { on: "breaking", to: "channel" });
    await eventually(() => answers(ben).length === 1);
    expect(words(answers(ben)[0])).toContain("needs the permission Manage Channels or Manage Server");
    onDiscord(ana, "add", { on: "breaking", to: "channel" });
    await eventually(() => posted().length === 1);
    expect(words(posted()[0])).toContain("Whoever manages the channel can stop them");
  });

  test("alerts within seconds of a push, silently where that is set", async () => {
    await push(
      "Foreign minister Baiba Braže says her country will send engineers to repair the dam at Kakhovka.",
    );
    await eventually(() => byBot().length === 2 && posted().length === 2);
    expect(byBot()[1]?.text).toMatch(/^Breaking: Foreign minister Baiba Braže says .*Courier \d\d:\d\d/);
    expect(words(posted()[1])).toContain("1 outlet so far");
    expect((posted()[1]?.flags ?? 0) & 4096).toBe(4096);
  });

  test("is silenced and stopped by its buttons, by those who may", async () => {
    const [, alert] = posted();
    const snooze = buttonOf(alert, "Snooze 2 h");
    if (alert === undefined || snooze === null) throw new Error("no button");
    discord.click({ user: ben, message: alert, customId: snooze.id });
    await eventually(() => answers(ben).length === 2);
    expect(words(answers(ben)[1])).toContain("needs the permission");
    const before = answers(ana).length;
    discord.click({ user: ana, message: alert, customId: snooze.id });
    await eventually(() => answers(ana).length > before);
    expect(words(answers(ana).at(-1))).toMatch(/No alerts on breaking until .*Resume/);
    const [, message] = byBot();
    const stop = buttonOf(message?.blocks, "Stop this watch");
    if (message === undefined || stop === null) throw new Error("no button");
    slack.click({ user: "U0ANA", message, actionId: stop.id, value: stop.value });
    await eventually(() => slack.seenBy("U0ANA").length > 0);
    expect(slack.seenBy("U0ANA").at(-1)?.text).toContain("No more alerts on breaking here.");
  });
});
