import { beforeAll, expect, test } from "vitest";
import { ingestedSample, standfirst } from "../journeys/command-line.ts";
import { refusedMessage as refusedByDiscord } from "../platforms/discord/limits.ts";
import { refusedMessage as refusedBySlack } from "../platforms/slack/limits.ts";

let data: string;

beforeAll(async () => {
  data = await ingestedSample();
});

/** What a reading verb prints as messages of a platform, parsed. */
async function messagesOf(format: string, words: readonly string[]): Promise<Record<string, never>[]> {
  const { code, out, err } = await standfirst([...words, "--data", data, "--format", format]);
  expect([code, err]).toEqual([0, ""]);
  return out
    .trim()
    .split("\n")
    .map(line => JSON.parse(line));
}

test.concurrent.each([
  ["recap", "17 feb", "--length", "full"],
  ["ask", "How many British troops would be sent?"],
  ["timeline", "17 feb"],
  ["positions", "troops"],
  ["who", "Starmer"],
  ["quotes", "once in a generation"],
  ["figures"],
  ["differs", "17 feb"],
  ["unknowns"],
  ["next"],
  ["changed", "17 feb 18:00-21:30"],
  ["brief"],
  ["background"],
  ["sources"],
])("%s comes as messages that Slack and Discord take", async (...words) => {
  const slack = await messagesOf("slack", words);
  expect(slack.length).toBeGreaterThan(0);
  for (const message of slack) expect(refusedBySlack({ channel: "C1", ...message }, false)).toBeNull();
  const discord = await messagesOf("discord", words);
  expect(discord.length).toBeGreaterThan(0);
  for (const message of discord) expect(refusedByDiscord(message)).toBeNull();
});
