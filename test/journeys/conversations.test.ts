import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import { ingestedSample } from "./command-line.ts";
import { type ConversationDesk, discordConversation, slackConversation } from "./conversation-desk.ts";
import {
  type Conversation,
  discordConversations,
  slackConversations,
  type Turn,
} from "./conversation-table.ts";
import { type Bot, bothPlatforms, startBot, startPlatforms } from "./platforms.ts";

/** Where the conversations are printed to, one file each, as they were received; unset: nowhere. */
const printedTo = process.env["TRANSCRIPTS"];

let slack: SlackPlatform;
let discord: DiscordPlatform;
let bot: Bot;

beforeAll(async () => {
  const data = await ingestedSample();
  ({ slack, discord } = await startPlatforms());
  // All conversations are held within a minute or two.
  bot = await startBot(data, { ...bothPlatforms(slack, discord), QUESTIONS_PER_MINUTE: "1000" });
});

afterAll(async () => {
  await bot.end();
  await slack.stop();
  await discord.stop();
});

/** Holds a conversation, turn by turn, and looks at each reply. */
async function hold(
  platform: string,
  n: number,
  { name, setting, turns }: Conversation,
  desk: ConversationDesk,
) {
  const before =
    setting === "thread" || setting === "recap"
      ? slack.seenBy("U0ANA").length + slack.seenBy("U0BEN").length
      : 0;
  const isOpen = setting === "thread" || setting === "recap";
  for (const turn of turns) await look(platform, turn, { setting, desk, isOpen });
  const asides = turns.filter(turn => turn.readAs !== undefined || turn.isPress === true).length;
  // Nobody is told how a question was read that was read as it was put.
  if (platform === "slack" && isOpen)
    expect(slack.seenBy("U0ANA").length + slack.seenBy("U0BEN").length - before, name).toBe(asides);
  if (printedTo === undefined) return;
  mkdirSync(printedTo, { recursive: true });
  writeFileSync(join(printedTo, `${platform}-${n}.txt`), `${name}\n\n${desk.transcript().join("\n")}\n`);
}

type Where = { setting: Conversation["setting"]; desk: ConversationDesk; isOpen: boolean };

async function look(platform: string, turn: Turn, { setting, desk, isOpen }: Where) {
  const { by, words, holds, lacks = [], readAs, isPress } = turn;
  const aside = platform === "slack" && isOpen && readAs !== undefined;
  const what = isPress === true ? { press: words } : { words };
  const heard = await desk.say({ by, setting, aside, ...what });
  for (const part of holds) expect(heard.reply, words).toMatch(part);
  for (const part of lacks) expect(heard.reply, words).not.toMatch(part);
  // Before everybody nothing is said of how a question was read; who asked is told alone, where that can be.
  if (isOpen) expect(heard.reply, words).not.toContain("Read as");
  if (readAs === undefined) return;
  if (aside) expect(heard.aside, words).toContain(`Read as: “${readAs}`);
  else if (!isOpen) expect(heard.reply, words).toContain(`Read as: “${readAs}`);
}

describe("a conversation on Slack", () => {
  test.for([...slackConversations.entries()])("%s", async ([n, conversation]) => {
    await hold("slack", n + 1, conversation, slackConversation(slack));
  });
});

describe("a conversation on Discord", () => {
  test.for([...discordConversations.entries()])("%s", async ([n, conversation]) => {
    await hold("discord", n + 1, conversation, discordConversation(discord));
  });
});
