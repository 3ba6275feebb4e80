import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import { ingestedSample } from "./command-line.ts";
import { type Bot, bothPlatforms, buttonOf, eventually, startBot, startPlatforms } from "./platforms.ts";

const desk = "C0DESK";
const server = "300000000000000001";
const direct = "300000000000000002";
const ana = "400000000000000001";
const ben = "400000000000000002";
const window = "17 Feb 2025 17:00-21:10";
// A place with its time, or the mark of a page without times: "BBC 19:16", "Guardian*".
const cited = /(?:BBC \d\d:\d\d|(?:Guardian|Sky|BBC)\\*\*)/;

let slack: SlackPlatform;
let discord: DiscordPlatform;
let bot: Bot;
let data: string;

beforeAll(async () => {
  data = await ingestedSample();
  ({ slack, discord } = await startPlatforms());
  bot = await startBot(data, bothPlatforms(slack, discord));
});

afterAll(async () => {
  await slack.stop();
  await discord.stop();
});

const words = (message: unknown) => JSON.stringify(message);
const subcommand = (name: string, options: Record<string, string> = {}) => [
  { type: 1, name, options: Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value })) },
];
const onDiscord = (user: string, name: string, options: Record<string, string> = {}) =>
  discord.command({ user, channel: server, name: "ukraine", options: subcommand(name, options) });
const byBot = <Message extends { user: string }>(messages: Message[]) =>
  messages.filter(message => message.user === slack.world.bot.userId);

describe("one bot on Slack and on Discord", () => {
  test("posts a recap in a Slack channel as a message of its own, with buttons for the same window", async () => {
    slack.command({ user: "U0BEN", channel: desk, text: `recap ${window}` });
    await eventually(() => byBot(slack.seenIn(desk)).length === 1);
    const [recap] = byBot(slack.seenIn(desk));
    expect(recap?.text).toContain("Ukraine · recap · 17 Feb 2025, 17:00–21:10 GMT");
    expect(recap?.text).toMatch(cited);
    expect(words(recap?.blocks)).toContain("Ask in this thread: mention me with your question.");
    expect(recap?.threadTs).toBeNull();
    expect(buttonOf(recap?.blocks, "Timeline")?.value).toBe(
      "timeline 2025-02-17T17:00:00Z to 2025-02-17T21:10:00Z show:me",
    );
    expect(buttonOf(recap?.blocks, "All sources")?.value).toBe("sources");
    expect(buttonOf(recap?.blocks, "Full")?.value).toContain("length:full show:me");
  });

  test("posts it in a Discord channel, and tells the caller alone where", async () => {
    onDiscord(ana, "recap", { window });
    await eventually(() => discord.seenBy(ana).length === 1);
    const [recap] = discord.seenIn(server);
    expect(words(recap)).toContain("Ukraine · recap · 17 Feb 2025, 17:00–21:10 GMT");
    expect(words(recap)).toMatch(cited);
    expect(words(discord.seenBy(ana)[0])).toContain(
      `/channels/${discord.world.guild.id}/${server}/${recap?.id}`,
    );
  });

  test("answers a mention in the recap's thread with citations, from the recap's window first", async () => {
    const [recap] = byBot(slack.seenIn(desk));
    const threadTs = recap?.ts ?? "";
    slack.say({ user: "U0BEN", channel: desk, threadTs, text: "<@U0BOT> did anyone commit troops?" });
    await eventually(() => byBot(slack.seenIn(desk)).length === 2);
    const answer = byBot(slack.seenIn(desk)).at(-1);
    expect(answer?.threadTs).toBe(threadTs);
    expect(answer?.text).toMatch(cited);
    expect(answer?.text).not.toMatch(/^(?:yes|no),/i);
    // 52 posts are of the evening, and the sample holds more.
    expect(answer?.text).toMatch(/\b(?:[1-4]?\d|5[0-2]) posts searched/);

    const top = discord.seenIn(server)[0]?.id ?? "";
    discord.say({ user: ben, channel: server, replyTo: top, text: "did anyone commit troops?" });
    const threads = () => [...discord.world.channels.values()].filter(channel => channel.type === 11);
    await eventually(() => threads().some(thread => discord.seenIn(thread.id).length > 0));
    expect(words(discord.seenIn(threads()[0]?.id ?? ""))).toMatch(cited);
  });

  test("answers a private question and its follow-up to the caller alone, in the caller's zone", async () => {
    slack.command({ user: "U0BEN", channel: desk, text: "ask what did Tusk say about troops?" });
    await eventually(() => slack.seenBy("U0BEN").length === 1);
    slack.command({ user: "U0BEN", channel: desk, text: "and Scholz?" });
    await eventually(() => slack.seenBy("U0BEN").length === 2);
    const [first, second] = slack.seenBy("U0BEN");
    expect(first?.text).toMatch(cited);
    expect(first?.text).toContain("EST");
    expect(second?.text).toMatch(/Read as: “.*Scholz.*troops.*”/);

    onDiscord(ben, "ask", { question: "what did Tusk say about troops?" });
    await eventually(() => discord.seenBy(ben).length === 1);
    onDiscord(ben, "ask", { question: "and Scholz?" });
    await eventually(() => discord.seenBy(ben).length === 2);
    expect(words(discord.seenBy(ben)[1])).toMatch(/Read as: “.*Scholz.*troops.*”/);
    expect(byBot(slack.seenIn(desk))).toHaveLength(2);
  });

  test("puts a private answer before everybody when its reader presses the button", async () => {
    const message = slack.seenBy("U0BEN").at(-1);
    const button = buttonOf(message?.blocks, "Post to channel");
    expect(button?.value).toMatch(/^ask .*Scholz.* show:channel$/);
    if (message === undefined || button === null) throw new Error("no button");
    slack.click({ user: "U0BEN", message, actionId: button.id, value: button.value });
    await eventually(() => byBot(slack.seenIn(desk)).length === 3);
    expect(byBot(slack.seenIn(desk)).at(-1)?.text).toMatch(/Scholz/);
  });

  test("answers a direct message in the open, a mere mention with an example, and a sentence as a question", async () => {
    slack.say({ user: "U0ANA", channel: "D0ANA", text: "what did Tusk say about troops?" });
    await eventually(() => byBot(slack.seenIn("D0ANA")).length === 1);
    slack.say({ user: "U0ANA", channel: "D0ANA", text: "status" });
    await eventually(() => byBot(slack.seenIn("D0ANA")).length === 2);
    expect(slack.seenIn("D0ANA").at(-1)?.text).toContain("All is well.");
    slack.say({ user: "U0ANA", channel: desk, text: "<@U0BOT>" });
    await eventually(() => slack.seenBy("U0ANA").length === 1);
    expect(slack.seenBy("U0ANA")[0]?.text).toContain("Ask me a question about the coverage");
    const said = discord.say({ user: ana, channel: direct, text: "what did Tusk say about troops?" });
    await eventually(() => discord.seenIn(direct).some(message => message.replyTo === said.id));
  });

  test("does not post the same recap into a channel again unasked (E19), but does when told to", async () => {
    slack.command({ user: "U0ANA", channel: desk, text: `recap  ${window}` });
    await eventually(() => slack.seenBy("U0ANA").length === 2);
    const refusal = slack.seenBy("U0ANA").at(-1);
    expect(refusal?.text).toMatch(/^A recap of the same window was posted here .* ago\./);
    const button = buttonOf(refusal?.blocks, "Post anyway");
    if (refusal === undefined || button === null) throw new Error("no button");
    slack.click({ user: "U0ANA", message: refusal, actionId: button.id, value: button.value });
    await eventually(() => byBot(slack.seenIn(desk)).length === 4);
  });

  test("shows a recap privately to whoever asks so, and where it was not invited says what to do", async () => {
    slack.command({ user: "U0ANA", channel: desk, text: `recap ${window} show:me` });
    await eventually(() => slack.seenBy("U0ANA").length === 3);
    slack.command({ user: "U0ANA", channel: "C0ELSE", text: `recap ${window}` });
    await eventually(() => slack.seenBy("U0ANA").length === 5);
    expect(slack.seenBy("U0ANA")[3]?.text).toContain("I am not in that channel. Invite me");
    expect(byBot(slack.seenIn(desk))).toHaveLength(4);
  });

  test("answers what Slack delivers twice once, also after it was started anew", async () => {
    const before = byBot(slack.seenIn(desk)).length;
    const ts = slack.say({ user: "U0BEN", channel: desk, text: "<@U0BOT> status", eventId: "Ev0TWICE" });
    await eventually(() => slack.seenBy("U0BEN").some(message => message.text.includes("All is well.")));
    const answers = slack.seenBy("U0BEN").length;
    const { code } = await bot.end();
    expect(code).toBe(0);
    bot = await startBot(data, bothPlatforms(slack, discord));
    const acks = slack.socket.acks.length;
    const event = {
      type: "app_mention",
      user: "U0BEN",
      text: "<@U0BOT> status",
      ts,
      event_ts: ts,
      channel: desk,
    };
    slack.socket.send("events_api", {
      ...{ type: "event_callback", team_id: slack.world.team.id, event_id: "Ev0TWICE", event },
    });
    await eventually(() => slack.socket.acks.length > acks);
    slack.command({ user: "U0BEN", channel: desk, text: "status" });
    await eventually(() => slack.seenBy("U0BEN").length > answers);
    expect(slack.seenBy("U0BEN")).toHaveLength(answers + 1);
    expect(byBot(slack.seenIn(desk))).toHaveLength(before);
  });

  test("registers its Discord command once, and not again while it is the same", () => {
    const registered = discord.received.filter(({ method }) => method.startsWith("PUT /applications/"));
    expect(registered).toHaveLength(1);
    expect(words(discord.world.commands)).toContain('"ukraine"');
  });

  test("ends at SIGTERM, having sent nothing that mentions or unfurls and nothing twice", async () => {
    const { code, out, err } = await bot.end();
    expect([code, out]).toEqual([0, ""]);
    expect(err).not.toMatch(/"level":"error"|xoxb-|xapp-|simulated\.discord/);
    const posts = slack.received.filter(call => /^chat\.post/.test(call.method));
    expect(posts.length).toBeGreaterThan(6);
    for (const { body } of posts) {
      expect(words(body)).toMatch(/"unfurl_links":(?:false|"false")/);
      expect(words(body)).toMatch(/"unfurl_media":(?:false|"false")/);
    }
    const messages = discord.received.filter(
      ({ method, body }) => /^(?:POST|PATCH)/.test(method) && "components" in body,
    );
    expect(messages.length).toBeGreaterThan(5);
    for (const { body } of messages) expect(body["allowed_mentions"]).toEqual({ parse: [] });
    for (const { error } of [...posts, ...messages]) expect([null, "not_in_channel"]).toContain(error);
  });
});
