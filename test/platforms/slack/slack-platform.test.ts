import { App, LogLevel } from "@slack/bolt";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../until.ts";
import { type SlackPlatform, startSlackPlatform } from "./slack-platform.ts";

let slack: SlackPlatform;
let app: App;

beforeEach(async () => {
  slack = await startSlackPlatform(() => 1_739_826_540);
  app = new App({
    token: slack.world.bot.token,
    appToken: slack.world.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: 500,
    },
  });
});

afterEach(async () => {
  await app.stop();
  await slack.stop({ anyCalls: true });
});

test("the real SDK connects, takes a slash command, acknowledges it and posts to the channel", async () => {
  app.command("/ukraine", async ({ ack, command, client }) => {
    await ack();
    await client.chat.postMessage({ channel: command.channel_id, text: `got ${command.text}` });
  });
  await app.start();
  const envelope = slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap <b> & more" });
  await until(() => slack.seenIn("C0DESK").length === 1);
  expect(slack.seenIn("C0DESK")[0]?.text).toBe("got recap &lt;b&gt; &amp; more");
  expect(slack.socket.acks.map(ack => ack.envelopeId)).toEqual([envelope]);
});

test("a mention reaches the bot and a private answer is seen by its user alone", async () => {
  app.event("app_mention", async ({ event, client }) => {
    await client.chat.postEphemeral({ channel: event.channel, user: event.user ?? "", text: "just for you" });
  });
  await app.start();
  slack.say({ user: "U0BEN", channel: "C0DESK", text: "<@U0BOT> did anyone commit troops?" });
  await until(() => slack.seenBy("U0BEN").length === 1);
  expect(slack.seenIn("C0DESK").map(m => m.user)).toEqual(["U0BEN"]);
});

test("what Slack refuses is refused with its own error code", async () => {
  const post = (channel: string, more: object = {}) =>
    app.client.chat.postMessage({ channel, text: "x", ...more }).then(
      () => "taken",
      (error: { data?: { error?: string } }) => error.data?.error ?? String(error),
    );
  expect(await post("C0NONE")).toBe("channel_not_found");
  expect(await post("C0ELSE")).toBe("not_in_channel");
  expect(await post("C0DESK", { thread_ts: "1.0" })).toBe("thread_not_found");
  expect(await post("C0DESK", { text: "x".repeat(40_001) })).toBe("msg_too_long");
  const header = { type: "header", text: { type: "plain_text", text: "h".repeat(151) } };
  expect(await post("C0DESK", { blocks: [header] })).toBe("invalid_blocks");
  const section = { type: "section", text: { type: "mrkdwn", text: "s".repeat(2_900) } };
  expect(await post("C0DESK", { blocks: Array(5).fill(section) })).toBe("msg_blocks_too_long");
  slack.world.revoked.add(slack.world.bot.token);
  expect(await post("C0DESK")).toBe("token_revoked");
});

test("planned faults are met once each, in order, and the work is done or not done as they say", async () => {
  slack.faults.plan("chat.postMessage", { kind: "rate-limit", retryAfter: 7 });
  slack.faults.plan("chat.postMessage", { kind: "lose-reply" });
  slack.faults.plan("chat.postMessage", { kind: "error-after-write" });
  slack.faults.plan("chat.postMessage", { kind: "error-before-write" });
  slack.faults.plan("chat.postMessage", { kind: "hang-after-write" });
  const seen: number[] = [];
  for (let i = 0; i < 6; i++) {
    await app.client.chat.postMessage({ channel: "C0DESK", text: `n${i}` }).catch(() => undefined);
    seen.push(slack.seenIn("C0DESK").length);
  }
  expect(seen).toEqual([0, 1, 2, 2, 3, 4]);
  const posts = slack.received.filter(call => call.method === "chat.postMessage");
  expect(posts.map(call => [call.status, call.replyLost])).toEqual([
    [429, false],
    [200, true],
    [500, false],
    [500, false],
    [200, true],
    [200, false],
  ]);
});

test("connections that are refreshed come again, and a response_url takes five responses", async () => {
  app.command("/ukraine", async ({ ack, respond }) => {
    await ack();
    for (let i = 0; i < 6; i++) await respond({ text: `r${i}` }).catch(() => undefined);
  });
  await app.start();
  slack.socket.refresh();
  await until(() => slack.socket.connections() === 0);
  await until(() => slack.socket.connections() === 1);
  slack.command({ user: "U0ANA", channel: "C0ELSE", text: "status" });
  await until(() => slack.received.filter(call => call.method === "response_url").length === 6);
  expect(slack.seenBy("U0ANA").map(m => m.text)).toEqual(["r0", "r1", "r2", "r3", "r4"]);
});
