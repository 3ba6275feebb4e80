import { Client, Events, GatewayIntentBits, Partials, REST, Routes } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../until.ts";
import { type DiscordPlatform, startDiscordPlatform } from "./discord-platform.ts";
import { permissionBits } from "./world.ts";

const desk = "300000000000000001";
const ana = "400000000000000001";
let discord: DiscordPlatform;
let client: Client;
let now = 1_739_826_540_000;

beforeEach(async () => {
  discord = await startDiscordPlatform(() => now);
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: discord.apiUrl, retries: 0, timeout: 500 },
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.stop({ anyCalls: true });
});

const login = () =>
  new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.login(discord.world.bot.token).catch(reject);
  });

test("the real SDK logs in without a privileged intent, takes a command and answers it privately", async () => {
  client.on(Events.InteractionCreate, interaction => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: `got ${interaction.options.getSubcommand()}`, flags: 64 });
  });
  await login();
  discord.command({
    user: ana,
    channel: desk,
    name: "ukraine",
    options: [{ type: 1, name: "status", options: [] }],
  });
  await until(() => discord.seenBy(ana).length === 1);
  expect(discord.seenBy(ana)[0]?.content).toBe("got status");
  expect(discord.gateway.identified).toEqual([4609]);
});

test("text reaches the bot only where it is mentioned or answered, and a thread hangs on its message", async () => {
  const heard: string[] = [];
  client.on(Events.MessageCreate, message => {
    if (!message.author.bot) heard.push(message.content);
  });
  await login();
  discord.say({ user: ana, channel: desk, text: "not for you" });
  discord.say({ user: ana, channel: desk, text: `<@${discord.world.bot.id}> for you` });
  await until(() => heard.length === 2);
  expect(heard).toEqual(["", `<@${discord.world.bot.id}> for you`]);
  const channel = await client.channels.fetch(desk);
  if (!channel?.isSendable() || channel.isDMBased()) throw new Error("the desk takes messages");
  const recap = await channel.send({ content: "a recap" });
  const thread = await recap.startThread({ name: "Questions" });
  expect(thread.id).toBe(recap.id);
  await thread.send({ content: "in the thread" });
  expect(discord.seenIn(recap.id).map(m => m.content)).toEqual(["in the thread"]);
});

test("a session that is cut resumes and hears what it missed", async () => {
  const heard: string[] = [];
  client.on(Events.MessageCreate, message => heard.push(message.content));
  await login();
  discord.gateway.reconnect();
  await until(() => discord.gateway.resumed === 1);
  discord.say({ user: ana, channel: desk, text: `<@${discord.world.bot.id}> still there?` });
  await until(() => heard.length === 1);
});

const rest = () =>
  new REST({ api: discord.apiUrl, retries: 0, timeout: 500 }).setToken(discord.world.bot.token);
const post = (body: object, channel = desk) =>
  rest()
    .post(Routes.channelMessages(channel), { body })
    .then(
      () => "taken",
      (error: { code?: number | string }) => error.code ?? String(error),
    );

test("what Discord refuses is refused with its own code", async () => {
  expect(await post({ content: "x".repeat(2_001) })).toBe(50035);
  expect(await post({ content: "x", components: [{ type: 10, content: "y" }], flags: 32768 })).toBe(50035);
  expect(await post({ components: [{ type: 10, content: "y".repeat(4_001) }], flags: 32768 })).toBe(50035);
  expect(await post({ components: Array(41).fill({ type: 14 }), flags: 32768 })).toBe(50035);
  expect(await post({ content: "x" }, "300000000000000009")).toBe(10003);
  const channel = discord.world.channels.get(desk);
  if (channel) channel.denied = permissionBits.sendMessages;
  expect(await post({ content: "x" })).toBe(50013);
  discord.world.revoked.add(discord.world.bot.token);
  expect(await post({ content: "x" })).toBe(0);
});

test("an enforced nonce gives one message for two posts within its window, and two beyond it", async () => {
  const body = { content: "once", nonce: "derived", enforce_nonce: true };
  discord.faults.plan("POST /channels/*/messages", { kind: "lose-reply" });
  expect(await post(body)).not.toBe("taken");
  expect(await post(body)).toBe("taken");
  expect(discord.seenIn(desk)).toHaveLength(1);
  now += 121_000;
  expect(await post(body)).toBe("taken");
  expect(discord.seenIn(desk)).toHaveLength(2);
});

test("an interaction dies after three seconds without an answer and takes one first answer only", async () => {
  await login();
  const late = discord.command({ user: ana, channel: desk, name: "ukraine", options: [] });
  now += 3_001;
  const reply = (it: { id: string; token: string }) =>
    rest()
      .post(Routes.interactionCallback(it.id, it.token), {
        body: { type: 5, data: { flags: 64 } },
        auth: false,
      })
      .then(
        () => "taken",
        (error: { code?: number }) => error.code,
      );
  expect(await reply(late)).toBe(10062);
  const fresh = discord.command({ user: ana, channel: desk, name: "ukraine", options: [] });
  expect(await reply(fresh)).toBe("taken");
  expect(await reply(fresh)).toBe(40060);
});
