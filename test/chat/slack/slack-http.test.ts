import { createServer } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChatAdapter, Request } from "../../../src/chat/chat-adapter.ts";
import { slackAdapter } from "../../../src/chat/slack/slack-adapter.ts";
import { createLog } from "../../../src/log.ts";
import { blankCard, plainLine } from "../../../src/message/card.ts";
import { fixedClock } from "../../../src/time/clock.ts";
import { blockAction, eventCallback, responseUrl, slashCommand } from "../../platforms/slack/payloads.ts";
import { signedRequest } from "../../platforms/slack/signed-request.ts";
import { type SlackPlatform, startSlackPlatform } from "../../platforms/slack/slack-platform.ts";
import { until } from "../../platforms/until.ts";

// 2025-02-17T21:09:00Z
const sentAt = 1_739_826_540;
// Below the range that systems hand out to outgoing connections.
const port = 18_117;
const url = `http://127.0.0.1:${port}/slack/events`;
let slack: SlackPlatform;
let adapter: ChatAdapter;
let asked: Request[];

beforeEach(async () => {
  slack = await startSlackPlatform(() => sentAt);
  asked = [];
  const seen = new Set<string>();
  adapter = slackAdapter({
    botToken: slack.world.bot.token,
    appToken: "",
    apiUrl: slack.apiUrl,
    http: {
      signingSecret: slack.world.signingSecret,
      host: "127.0.0.1",
      port,
      clock: fixedClock("2025-02-17T21:09:00Z"),
    },
    firstSeen: id => !seen.has(id) && seen.add(id).has(id),
    log: createLog({ level: "error", write: () => {} }),
  });
});

afterEach(async () => {
  await adapter.stop();
  await slack.stop();
});

const start = () =>
  adapter.start(async request => {
    asked.push(request);
    return { ...blankCard("recap"), lead: plainLine("Nobody promised troops."), visibility: "channel" };
  });
const typed = (text: string) => {
  const from = { user: "U0ANA", channel: "C0DESK" };
  const base = slack.apiUrl.replace("/api/", "");
  const address = responseUrl(slack.responseUrls, base, from.channel, from.user);
  return new URLSearchParams(
    slashCommand(slack.world, { ...from, text, command: "/ukraine", responseUrl: address }),
  ).toString();
};
const send = (
  body: string,
  more: {
    timestamp?: number;
    signature?: string;
    type?: "application/json";
    headers?: Record<string, string>;
  } = {},
) =>
  signedRequest(url, slack.world.signingSecret, body, {
    ...{ timestamp: sentAt, type: "application/x-www-form-urlencoded" },
    ...more,
  });

test("a signed slash command, event and interaction are acknowledged and answered", async () => {
  await start();
  expect(await send(typed("recap last 3h"))).toMatchObject({ status: 200 });
  await until(() => slack.seenIn("C0DESK").length === 1);
  const event = {
    type: "app_mention",
    user: "U0BEN",
    text: "<@U0BOT> and Poland?",
    ts: "1.5",
    event_ts: "1.5",
    channel: "C0DESK",
  };
  const mention = JSON.stringify(eventCallback(slack.world, event));
  expect(await send(mention, { type: "application/json" })).toMatchObject({ status: 200 });
  await until(() => asked.length === 2);
  const [message] = slack.seenIn("C0DESK");
  const click = {
    user: "U0BEN",
    channel: "C0DESK",
    messageTs: message?.ts ?? "",
    threadTs: null,
    actionId: "run.0",
    value: "status",
    responseUrl: "http://127.0.0.1:1/",
  };
  const pressed = new URLSearchParams({
    payload: JSON.stringify(blockAction(slack.world, click)),
  }).toString();
  expect(await send(pressed)).toMatchObject({ status: 200 });
  await until(() => asked.length === 3);
  expect(asked.map(request => request.text)).toEqual(["recap last 3h", "and Poland?", "status"]);
});

test("what Slack did not sign, or signed too long ago or ahead of time, is refused", async () => {
  await start();
  const body = typed("recap");
  expect(await send(body, { signature: `v0=${"0".repeat(64)}` })).toMatchObject({ status: 401 });
  expect(await send(body, { timestamp: sentAt - 301 })).toMatchObject({ status: 401 });
  expect(await send(body, { timestamp: sentAt + 301 })).toMatchObject({ status: 401 });
  expect(await send("x".repeat(300_000))).toMatchObject({ status: 413 });
  expect((await fetch(url, { method: "POST", body })).status).toBe(401);
  expect(asked).toEqual([]);
  expect(await send(body, { timestamp: sentAt - 299 })).toMatchObject({ status: 200 });
});

test("the same request again is refused, and Slack's own retry of an event is answered once", async () => {
  await start();
  const body = typed("recap");
  expect(await send(body)).toMatchObject({ status: 200 });
  expect(await send(body)).toMatchObject({ status: 401 });
  const event = {
    type: "app_mention",
    user: "U0BEN",
    text: "<@U0BOT> why?",
    ts: "1.6",
    event_ts: "1.6",
    channel: "C0DESK",
  };
  const mention = JSON.stringify(eventCallback(slack.world, event, "Ev7"));
  const json = { type: "application/json" as const };
  expect(await send(mention, json)).toMatchObject({ status: 200 });
  const retry = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
  expect(await send(mention, { ...json, timestamp: sentAt + 60, headers: retry })).toMatchObject({
    status: 200,
  });
  await until(() => asked.length === 2);
  expect(asked.map(request => request.text)).toEqual(["recap", "why?"]);
});

test("a taken port ends the start with a sentence that says what to do", async () => {
  const squatter = createServer();
  await new Promise<void>(resolve => squatter.listen(port, "127.0.0.1", resolve));
  await expect(start()).rejects.toThrow(`The port ${port} on 127.0.0.1 for Slack's requests is taken`);
  await new Promise(resolve => squatter.close(resolve));
});
