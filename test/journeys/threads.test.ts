import { describe, expect, test } from "vitest";
import { until } from "../platforms/until.ts";
import { type CorrectionsDesk, correctionsDesk, type PagePost } from "./corrections-desk.ts";
import { buttonOf } from "./platforms.ts";

const posts: readonly PagePost[] = [
  {
    id: "p1",
    at: "2025-02-18T06:00:00Z",
    text: "Harbour master Ruth Vane says the crane at Port Alder fell at dawn.",
  },
  { id: "p2", at: "2025-02-18T06:30:00Z", text: "Mayor Oskar Lind says the crane was inspected in January." },
];
const question = "what did Ruth Vane say about the crane?";
const followUp = "and Oskar Lind?";
/** Nothing is known of her: whatever is said of the crane comes from the question before. */
const ofNobody = "and Tove Berg?";
const channel = "C0DESK";
const server = "300000000000000001";
const [ana, ben] = ["400000000000000001", "400000000000000002"];

async function opened(): Promise<CorrectionsDesk> {
  const at = await correctionsDesk();
  await at.read(posts);
  return at;
}

const bySlackBot = ({ slack }: CorrectionsDesk, place = channel) =>
  slack.seenIn(place).filter(({ botId }) => botId !== null);

/** Says something to the bot on Slack and waits for its answer there. */
async function said(
  at: CorrectionsDesk,
  message: { user: string; text: string; threadTs?: string; to?: string },
) {
  const { user, text, threadTs, to = channel } = message;
  const before = bySlackBot(at, to).length;
  const words = to === channel ? `<@U0BOT> ${text}` : text;
  const ts = at.slack.say({
    user,
    channel: to,
    text: words,
    ...(threadTs === undefined ? {} : { threadTs }),
  });
  await until(() => bySlackBot(at, to).length > before);
  return { ts, reply: bySlackBot(at, to).at(-1)?.text ?? "" };
}

/** Lets what is under way on the platforms come to its end. */
const settled = () => new Promise(resolve => setTimeout(resolve, 150));

describe("a question in a thread", () => {
  test("that is edited is not answered again, and one that is deleted is not gone on from (Slack)", async () => {
    const at = await opened();
    const { ts } = await said(at, { user: "U0ANA", text: question });
    at.slack.edit({ ts, text: `<@U0BOT> ${question} please` });
    at.clock.forward(2 * 3600);
    at.slack.edit({ ts, text: `<@U0BOT> ${question} now` });
    await settled();
    expect(bySlackBot(at)).toHaveLength(1);
    at.slack.remove(ts);
    await settled();
    expect(bySlackBot(at)).toHaveLength(1);
    const { reply } = await said(at, { user: "U0BEN", text: ofNobody, threadTs: ts });
    expect(reply).not.toContain("crane");
    await settled();
    expect(
      at.slack
        .seenBy("U0BEN")
        .map(({ text }) => text)
        .join(" "),
    ).not.toContain("crane");
  });

  test("that is edited is not answered again, and one that is deleted is not gone on from (Discord)", async () => {
    const at = await opened();
    const { discord } = at;
    const text = `<@${discord.world.bot.id}> ${question}`;
    const asked = discord.say({ user: ana, channel: server, text });
    await until(() => discord.seenIn(asked.id).length === 1);
    discord.edit(asked.id, `${text} please`);
    discord.remove(asked.id);
    await settled();
    expect(discord.seenIn(asked.id)).toHaveLength(1);
    discord.say({ user: ben, channel: asked.id, text: `<@${discord.world.bot.id}> ${ofNobody}` });
    await until(() => discord.seenIn(asked.id).length === 3);
    expect(JSON.stringify(discord.seenIn(asked.id).at(-1))).not.toContain("crane");
  });

  test("that follows one is read with it whoever asks, and who asks alone is told how", async () => {
    const at = await opened();
    const { ts } = await said(at, { user: "U0ANA", text: question });
    const { reply } = await said(at, { user: "U0BEN", text: followUp, threadTs: ts });
    expect(reply).toContain("inspected in January");
    expect(reply).not.toContain("Read as");
    await until(() => at.slack.seenBy("U0BEN").length === 1);
    expect(at.slack.seenBy("U0BEN")[0]?.text).toBe("Read as: “what did Oskar Lind say about the crane?”");
    expect(at.slack.seenBy("U0BEN")[0]?.threadTs).toBe(ts);
    expect(at.slack.seenBy("U0ANA")).toEqual([]);
  });
});

describe("a conversation of two", () => {
  test("goes on for a quarter of an hour after its last answer", async () => {
    const at = await opened();
    const direct = { user: "U0ANA", to: "D0ANA" };
    await said(at, { ...direct, text: question });
    at.clock.forward(14 * 60);
    expect((await said(at, { ...direct, text: followUp })).reply).toContain(
      "Read as: “what did Oskar Lind say about the crane?”",
    );
    at.clock.forward(16 * 60);
    expect((await said(at, { ...direct, text: "and Ruth Vane?" })).reply).not.toContain("crane?");
  });

  test("whose answer is posted for everybody goes on in that answer's thread", async () => {
    const at = await opened();
    const { slack } = at;
    slack.command({ user: "U0ANA", channel, text: `ask ${question}` });
    await until(() => slack.seenBy("U0ANA").length === 1);
    const [message] = slack.seenBy("U0ANA");
    const button = buttonOf(message?.blocks, "Post to channel");
    if (message === undefined || button === null) throw new Error("no button");
    slack.click({ user: "U0ANA", message, actionId: button.id, value: button.value });
    await until(() => bySlackBot(at).length === 1);
    const threadTs = bySlackBot(at)[0]?.ts ?? "";
    expect((await said(at, { user: "U0BEN", text: followUp, threadTs })).reply).toContain(
      "inspected in January",
    );
  });
});

test("what was asked is forgotten after 30 days in a channel, after 7 by one reader alone", async () => {
  const at = await opened();
  await said(at, { user: "U0ANA", text: question });
  await said(at, { user: "U0ANA", to: "D0ANA", text: question });
  at.clock.forward(7 * 86_400 - 1);
  expect(at.delivery.forgetPassed(at.clock.now())).toEqual({ turns: 0, settings: 0 });
  at.clock.forward(1);
  expect(at.delivery.forgetPassed(at.clock.now()).turns).toBe(1);
  at.clock.forward(23 * 86_400);
  expect(at.delivery.forgetPassed(at.clock.now()).turns).toBe(1);
});
