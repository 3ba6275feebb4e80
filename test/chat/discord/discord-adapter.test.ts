import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChatAdapter, Receive, Request } from "../../../src/chat/chat-adapter.ts";
import { discordAdapter } from "../../../src/chat/discord/discord-adapter.ts";
import { discordCommands } from "../../../src/chat/discord/discord-commands.ts";
import { createLog } from "../../../src/log.ts";
import { blankCard, type Card, plainLine } from "../../../src/message/card.ts";
import { TenantId } from "../../../src/store/delivery-store.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../../platforms/discord/discord-platform.ts";
import { permissionBits } from "../../platforms/discord/world.ts";
import { until } from "../../platforms/until.ts";

const desk = "300000000000000001";
const direct = "300000000000000002";
const ana = "400000000000000001";
let discord: DiscordPlatform;
let adapter: ChatAdapter;
let asked: Request[];
let now = 1_739_826_540_000;

const recap: Card = {
  ...blankCard("recap"),
  title: "Ukraine · recap",
  lead: plainLine("Nobody promised troops."),
  actions: [{ label: "Status", command: { verb: "status" } }],
  visibility: "channel",
};
const hidden: Card = { ...recap, kind: "status", visibility: "private" };

beforeEach(async () => {
  discord = await startDiscordPlatform(() => now);
  asked = [];
  adapter = adapterFor(discord.world.bot.token);
});

afterEach(async () => {
  await adapter.stop();
  await discord.stop();
});

function adapterFor(token: string): ChatAdapter {
  const seen = new Set<string>();
  return discordAdapter({
    token,
    apiUrl: discord.apiUrl,
    firstSeen: id => !seen.has(id) && seen.add(id).has(id),
    log: createLog({ level: "error", write: () => {} }),
  });
}

const answering =
  (card: Card | ((request: Request) => Card)): Receive =>
  async request => {
    asked.push(request);
    return typeof card === "function" ? card(request) : card;
  };
const subcommand = (name: string, options: Record<string, string> = {}) => [
  { type: 1, name, options: Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value })) },
];
const shown = (components: unknown) => JSON.stringify(components);

test("a recap is acknowledged privately first, then a message of its own, and the caller is told where", async () => {
  await adapter.start(answering(recap));
  discord.command({
    user: ana,
    channel: desk,
    name: "ukraine",
    options: subcommand("recap", { window: "last 3h", length: "line" }),
  });
  await until(() => discord.seenBy(ana).length === 1);
  const methods = discord.received
    .map(call => call.method)
    .filter(method => method.startsWith("POST") || method.startsWith("PATCH"));
  expect(methods).toEqual([
    "POST /interactions/*/*/callback",
    "POST /channels/*/messages",
    "PATCH /webhooks/*/*/messages/@original",
  ]);
  expect(asked[0]?.text).toBe('recap window:"last 3h" length:"line"');
  const [message] = discord.seenIn(desk);
  expect(message?.interaction).toBe(false);
  expect(shown(message?.components)).toContain("Nobody promised troops.");
  expect(shown(discord.seenBy(ana)[0]?.components)).toContain(
    `/channels/${discord.world.guild.id}/${desk}/${message?.id}`,
  );
});

test("a private answer is seen by its reader alone", async () => {
  await adapter.start(answering(hidden));
  discord.command({
    user: ana,
    channel: desk,
    name: "ukraine",
    options: subcommand("ask", { question: 'who said "no"?' }),
  });
  await until(() => discord.seenBy(ana).length === 1);
  expect(discord.seenIn(desk)).toEqual([]);
  expect(asked[0]?.text).toBe('ask "who said \\"no\\"?"');
});

test("without leave to post, the reader gets the recap privately and what is missing", async () => {
  const channel = discord.world.channels.get(desk);
  if (channel) channel.denied = permissionBits.sendMessages;
  await adapter.start(answering(recap));
  discord.command({ user: ana, channel: desk, name: "ukraine", options: subcommand("recap") });
  await until(() => discord.seenBy(ana).length === 2);
  const words = discord
    .seenBy(ana)
    .map(message => shown(message.components))
    .join("\n");
  expect(words).toContain("I lack: Send Messages");
  expect(words).toContain("Nobody promised troops.");
});

test("where the channel is gone the reader gets the recap privately, with the reason", async () => {
  await adapter.start(answering(recap));
  Object.assign(discord.world.channels.get(desk) ?? {}, { gone: true });
  discord.command({ user: ana, channel: desk, name: "ukraine", options: subcommand("recap") });
  await until(() => discord.seenBy(ana).length === 2);
  const words = discord
    .seenBy(ana)
    .map(message => shown(message.components))
    .join("\n");
  expect(words).toContain("That channel is gone, so I cannot post there.");
  expect(words).toContain("Nobody promised troops.");
});

test("a mention gets a thread of its own, and a question in the thread is answered there", async () => {
  await adapter.start(answering({ ...recap, kind: "answer" }));
  const question = discord.say({
    user: ana,
    channel: desk,
    text: `<@${discord.world.bot.id}> did anyone commit troops?`,
  });
  await until(() => discord.seenIn(question.id).length === 1);
  expect(discord.world.channels.get(question.id)?.name).toBe("did anyone commit troops?");
  const followUp = discord.say({
    user: ana,
    channel: question.id,
    text: `and <@${discord.world.bot.id}> Frederiksen?`,
  });
  await until(() => discord.seenIn(question.id).length === 3);
  expect(discord.seenIn(question.id).at(-1)?.replyTo).toBe(followUp.id);
  expect(asked.map(request => [request.text, request.place.thread])).toEqual([
    ["did anyone commit troops?", question.id],
    ["and Frederiksen?", question.id],
  ]);
});

test("a reply to the bot and a direct message are for it; what is said to others is not", async () => {
  await adapter.start(answering(recap));
  await adapter.post({ tenant: asTenant(), channel: desk, thread: null }, recap);
  const [top] = discord.seenIn(desk);
  discord.say({ user: ana, channel: desk, text: "lunch?" });
  discord.say({ user: ana, channel: desk, text: "and Poland?", replyTo: top?.id ?? "" });
  discord.say({ user: ana, channel: direct, text: "status" });
  await until(() => asked.length === 2);
  expect(asked.map(request => request.text)).toEqual(["and Poland?", "status"]);
  expect(asked[1]?.place.tenant).toBe(`discord:user:${ana}`);
});

test("a button runs the command it carries", async () => {
  await adapter.start(answering(request => (request.text === "status" ? hidden : recap)));
  await adapter.post({ tenant: asTenant(), channel: desk, thread: null }, recap);
  const [message] = discord.seenIn(desk);
  if (message === undefined) throw new Error("the recap was posted");
  discord.click({ user: ana, message, customId: "c1:status" });
  await until(() => discord.seenBy(ana).length === 1);
  expect(asked.map(request => request.text)).toEqual(["status"]);
});

test("a double click is answered once, and a press some seconds later again", async () => {
  await adapter.start(answering(hidden));
  await adapter.post({ tenant: asTenant(), channel: desk, thread: null }, recap);
  const [message] = discord.seenIn(desk);
  if (message === undefined) throw new Error("the recap was posted");
  for (const pause of [0, 1_000, 6_000]) {
    now += pause;
    const click = discord.click({ user: ana, message, customId: "c1:status" });
    await until(() => click.answered !== null);
  }
  await until(() => discord.seenBy(ana).length === 2);
  expect(asked).toHaveLength(2);
});

test("the acknowledgement does not wait for the core, and an event handed over twice is answered once", async () => {
  const core = Promise.withResolvers<void>();
  await adapter.start(async request => {
    asked.push(request);
    await core.promise;
    return hidden;
  });
  const it = discord.command({ user: ana, channel: desk, name: "ukraine", options: subcommand("status") });
  await until(() => it.answered === 5);
  expect(discord.seenBy(ana)).toEqual([]);
  const said = discord.say({ user: ana, channel: direct, text: "status" });
  discord.gateway.dispatch("MESSAGE_CREATE", {
    id: said.id,
    channel_id: direct,
    channel_type: 1,
    author: { id: ana, username: "ana" },
    content: "status",
    mentions: [],
  });
  core.resolve();
  await until(() => discord.seenBy(ana).length === 1 && discord.seenIn(direct).length >= 2);
  expect(asked).toHaveLength(2);
});

test("every call is one request and no body lets a mention through", async () => {
  await adapter.start(answering(recap));
  discord.faults.plan("POST /channels/*/messages", { kind: "lose-reply" });
  discord.command({ user: ana, channel: desk, name: "ukraine", options: subcommand("recap") });
  await until(() => discord.seenBy(ana).length === 2);
  const posts = discord.received.filter(call => call.method === "POST /channels/*/messages");
  expect(posts).toHaveLength(1);
  for (const call of discord.received.filter(it => "components" in it.body))
    expect(call.body["allowed_mentions"]).toEqual({ parse: [] });
});

test("a wrong token ends the start with a reason, and nothing hangs", async () => {
  adapter = adapterFor("wrong.discord.token");
  await expect(adapter.start(answering(recap))).rejects.toThrow(/token/i);
});

test("the command tree is inside Discord's limits, required options first", () => {
  const [tree] = discordCommands([{ command: "ukraine", name: "Ukraine" }]);
  const names: string[] = [];
  let characters = 0;
  const walk = (node: object): void => {
    const {
      name,
      description,
      options = [],
    } = node as { name: string; description: string; options?: object[] };
    names.push(name);
    characters += name.length + description.length;
    expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(options.length).toBeLessThanOrEqual(25);
    const required = options.map(option => "required" in option && option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    for (const option of options) walk(option);
  };
  if (tree !== undefined) walk(tree);
  expect(names).toContain("recap");
  expect(characters).toBeLessThan(8_000);
});

test("“Add this post” is a message command beside the tree, and hands over words, links and who asks", async () => {
  const message = discordCommands([{ command: "ukraine", name: "Ukraine" }]).at(-1);
  expect(message).toEqual({ type: 3, name: "Add this post", integration_types: [0], contexts: [0] });
  await adapter.start(answering({ ...hidden, kind: "ingest" }));
  const said = discord.say({
    ...{ user: "400000000000000002", channel: desk },
    text: "Harbour shut\nAll ships wait <https://coast.example/live>",
  });
  for (const user of [ana, "400000000000000002"])
    discord.messageCommand({ user, message: said, name: message?.name ?? "" });
  await until(() => discord.seenBy(ana).length + discord.seenBy("400000000000000002").length === 2);
  expect(asked).toMatchObject([
    { kind: "add", text: said.content, links: ["https://coast.example/live"], user: ana, manages: true },
    { kind: "add", user: "400000000000000002", manages: false },
  ]);
  expect(discord.seenIn(desk)).toHaveLength(1);
});

function asTenant() {
  return asked[0]?.place.tenant ?? TenantId.parse(`discord:${discord.world.guild.id}`);
}
