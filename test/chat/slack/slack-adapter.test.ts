import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChatAdapter, Receive, Request } from "../../../src/chat/chat-adapter.ts";
import { slackAdapter } from "../../../src/chat/slack/slack-adapter.ts";
import { createLog } from "../../../src/log.ts";
import { blankCard, type Card, plainLine } from "../../../src/message/card.ts";
import { type SlackPlatform, startSlackPlatform } from "../../platforms/slack/slack-platform.ts";
import { until } from "../../platforms/until.ts";

let slack: SlackPlatform;
let adapter: ChatAdapter;
let asked: Request[];
let logged: string[];

const recap: Card = {
  ...blankCard("recap"),
  title: "Ukraine · recap",
  lead: plainLine("Nobody promised troops."),
  actions: [{ label: "Timeline", command: { verb: "status" } }],
  visibility: "channel",
};

beforeEach(async () => {
  slack = await startSlackPlatform(() => 1_739_826_540);
  asked = [];
  logged = [];
  adapter = adapterFor(slack.world.bot.token);
});

afterEach(async () => {
  await adapter.stop();
  await slack.stop();
});

function adapterFor(botToken: string): ChatAdapter {
  const seen = new Set<string>();
  return slackAdapter({
    botToken,
    appToken: slack.world.appToken,
    apiUrl: slack.apiUrl,
    firstSeen: id => !seen.has(id) && seen.add(id).has(id),
    log: createLog({ level: "debug", write: line => logged.push(line) }),
  });
}

/** Answers every request with one card, keeping what was asked. */
const answering =
  (card: Card | ((request: Request) => Card)): Receive =>
  async request => {
    asked.push(request);
    return typeof card === "function" ? card(request) : card;
  };

test("a recap asked for in the bot's channel is acknowledged first, then a message everybody sees", async () => {
  await adapter.start(answering(recap));
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap “last 3h” &amp; more" });
  await until(() => slack.seenIn("C0DESK").length === 1);
  const [ack] = slack.socket.acks;
  expect(ack?.payload).toEqual({});
  // Only connecting came before the acknowledgement: no message, no look-up.
  const before = slack.received.slice(0, ack?.callsBefore).map(call => call.method);
  expect(new Set(before)).toEqual(new Set(["auth.test", "apps.connections.open"]));
  expect(asked[0]).toMatchObject({
    kind: "command",
    zone: "Europe/London",
    place: { tenant: "slack:T0NEWS", channel: "C0DESK" },
  });
  expect(slack.seenIn("C0DESK")[0]?.text).toBe("Nobody promised troops.\n\nUkraine · recap");
  expect(slack.seenBy("U0ANA")).toEqual([]);
});

test("where the bot was not invited the reader gets the recap privately, with what to do", async () => {
  await adapter.start(answering(recap));
  slack.command({ user: "U0ANA", channel: "C0ELSE", text: "recap" });
  await until(() => slack.seenBy("U0ANA").length === 2);
  expect(slack.seenIn("C0ELSE")).toEqual([]);
  expect(slack.seenBy("U0ANA").map(message => message.text)[0]).toContain(
    "I am not in that channel. Invite me",
  );
});

test.each([
  ["archived", { archived: true }, "That channel is archived, so I cannot post there."],
  ["for some people only", { restricted: true }, "Only some people may post in that channel."],
])(
  "in a channel that is %s the reader gets the recap privately, with the reason",
  async (_what, change, reason) => {
    await adapter.start(answering(recap));
    Object.assign(slack.world.channels.get("C0DESK") ?? {}, change);
    slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
    await until(() => slack.seenBy("U0ANA").length === 2);
    expect(slack.seenIn("C0DESK")).toEqual([]);
    const [why, words] = slack.seenBy("U0ANA").map(message => message.text);
    expect(why).toContain(reason);
    expect(words).toContain("Nobody promised troops.");
  },
);

test("a token that is revoked while the bot runs costs the post and not the answer", async () => {
  await adapter.start(answering(recap));
  slack.world.revoked.add(slack.world.bot.token);
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
  await until(() => slack.seenBy("U0ANA").length === 2);
  expect(
    slack
      .seenBy("U0ANA")
      .map(message => message.text)
      .join("\n"),
  ).toContain("Slack refused it (token_revoked)");
});

test("a mention is answered in its thread, and one delivered twice is answered once", async () => {
  await adapter.start(answering({ ...recap, kind: "answer" }));
  const top = slack.say({ user: "U0BEN", channel: "C0DESK", text: "a recap" });
  const ts = slack.say({
    user: "U0BEN",
    channel: "C0DESK",
    text: "<@U0BOT> did anyone commit &lt;troops&gt;?",
    threadTs: top,
    eventId: "Ev1",
  });
  await until(() => slack.seenIn("C0DESK").length === 3);
  const event = {
    type: "app_mention",
    user: "U0BEN",
    text: "<@U0BOT> did anyone commit &lt;troops&gt;?",
    ts,
    event_ts: ts,
    channel: "C0DESK",
    thread_ts: top,
  };
  slack.socket.send(
    "events_api",
    { type: "event_callback", team_id: "T0NEWS", event_id: "Ev1", event },
    { retry: { attempt: 1, reason: "timeout" } },
  );
  await until(() => slack.socket.acks.length === 2);
  expect(asked.map(request => request.text)).toEqual(["did anyone commit <troops>?"]);
  expect(asked[0]?.place.thread).toBe(top);
  expect(slack.seenIn("C0DESK").at(-1)?.threadTs).toBe(top);
});

test("a direct message is answered in place, and what bots say is not", async () => {
  await adapter.start(answering(recap));
  slack.say({ user: "U0ANA", channel: "D0ANA", text: "what did Tusk say?" });
  await until(() => slack.seenIn("D0ANA").length === 2);
  const event = {
    type: "message",
    channel_type: "im",
    bot_id: "B0BOT",
    user: "U0BOT",
    text: "echo",
    ts: "1.1",
    event_ts: "1.1",
    channel: "D0ANA",
  };
  slack.socket.send("events_api", { type: "event_callback", team_id: "T0NEWS", event_id: "Ev9", event });
  await until(() => slack.socket.acks.length === 2);
  expect(asked.map(request => request.text)).toEqual(["what did Tusk say?"]);
});

test("a button runs the command it carries, privately unless the card says otherwise", async () => {
  await adapter.start(
    answering(request =>
      request.text === "status" ? { ...recap, kind: "status", visibility: "private" } : recap,
    ),
  );
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
  await until(() => slack.seenIn("C0DESK").length === 1);
  const [message] = slack.seenIn("C0DESK");
  if (message === undefined) throw new Error("the recap was seen");
  slack.click({ user: "U0BEN", message, actionId: "run.0", value: "status" });
  await until(() => slack.seenBy("U0BEN").length === 1);
  expect(asked.map(request => request.text)).toEqual(["recap", "status"]);
});

test("a double click is answered once, and a press some seconds later again", async () => {
  let seconds = 1_739_826_540;
  await slack.stop();
  slack = await startSlackPlatform(() => seconds);
  adapter = adapterFor(slack.world.bot.token);
  await adapter.start(answering({ ...recap, visibility: "private" }));
  const [message] = [slack.say({ user: "U0BEN", channel: "C0DESK", text: "x" })].map(
    () => slack.seenIn("C0DESK")[0],
  );
  if (message === undefined) throw new Error("it was said");
  const click = () => slack.click({ user: "U0BEN", message, actionId: "run.0", value: "status" });
  for (const pause of [0, 1, 6]) {
    seconds += pause;
    click();
  }
  await until(() => slack.socket.acks.length === 3 && slack.seenBy("U0BEN").length === 2);
  expect(asked).toHaveLength(2);
});

test("the core may be busy: the acknowledgement does not wait for it", async () => {
  const core = Promise.withResolvers<void>();
  await adapter.start(async () => {
    await core.promise;
    return recap;
  });
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
  await until(() => slack.socket.acks.length === 1);
  expect(slack.seenIn("C0DESK")).toEqual([]);
  core.resolve();
  await until(() => slack.seenIn("C0DESK").length === 1);
});

test("every message goes out in one request, with unfurling off, and no secret is logged", async () => {
  await adapter.start(answering(recap));
  slack.faults.plan("chat.postMessage", { kind: "lose-reply" });
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
  await until(() => slack.seenBy("U0ANA").length === 2);
  const posts = slack.received.filter(call => call.method === "chat.postMessage");
  expect(posts).toHaveLength(1);
  for (const call of slack.received.filter(it => it.method.startsWith("chat."))) {
    expect([call.body["unfurl_links"], call.body["unfurl_media"]].map(String)).toEqual(["false", "false"]);
    expect(call.body["link_names"]).toBeUndefined();
  }
  expect(logged.join("")).not.toMatch(/xoxb-|xapp-/);
});

test("a wrong token ends the start with Slack's own reason, and nothing hangs", async () => {
  adapter = adapterFor("xoxb-wrong");
  await expect(adapter.start(answering(recap))).rejects.toThrow("invalid_auth");
});

test("“Add this post” hands over the words of a message, its links and who asks, and answers them alone", async () => {
  await adapter.start(answering({ ...recap, kind: "ingest", visibility: "private" }));
  const text = "Harbour shut\nAll ships wait &amp; see <https://coast.example/live?a=1&amp;b=2|the page>";
  slack.say({ user: "U0BEN", channel: "C0DESK", text });
  const [message] = slack.seenIn("C0DESK");
  if (message === undefined) throw new Error("it was said");
  for (const user of ["U0ANA", "U0BEN"]) slack.shortcut({ user, message, callbackId: "add_post" });
  await until(() => slack.seenBy("U0ANA").length + slack.seenBy("U0BEN").length === 2);
  expect(slack.socket.acks[0]?.payload).toEqual({});
  const words = "Harbour shut\nAll ships wait & see the page";
  const links = ["https://coast.example/live?a=1&b=2"];
  // Ana is an admin of the workspace.
  expect(asked.toSorted((a, b) => (a.user < b.user ? -1 : 1))).toMatchObject([
    { kind: "add", text: words, links, user: "U0ANA", manages: true },
    { kind: "add", text: words, links, user: "U0BEN", manages: false },
  ]);
  expect(slack.seenIn("C0DESK")).toHaveLength(1);
});

test("it is told of each reply that was taken: where it stands, or that one person alone saw it", async () => {
  const heard: unknown[] = [];
  const seen = new Set<string>();
  adapter = slackAdapter({
    ...{ botToken: slack.world.bot.token, appToken: slack.world.appToken, apiUrl: slack.apiUrl },
    firstSeen: id => !seen.has(id) && seen.add(id).has(id),
    noted: (card, { user }, posted) => heard.push([card.kind, user, posted]),
    log: createLog({ level: "error", write: () => {} }),
  });
  await adapter.start(
    answering(({ text }) => (text === "status" ? { ...recap, visibility: "private" } : recap)),
  );
  slack.command({ user: "U0ANA", channel: "C0DESK", text: "recap" });
  await until(() => heard.length === 1);
  slack.command({ user: "U0BEN", channel: "C0DESK", text: "status" });
  await until(() => heard.length === 2);
  const ts = slack.seenIn("C0DESK")[0]?.ts;
  expect(heard).toEqual([
    ["recap", "U0ANA", { id: ts, thread: ts, channel: "C0DESK", messages: [{ id: ts, threadOf: null }] }],
    ["recap", "U0BEN", null],
  ]);
});
