import { afterEach, expect, test } from "vitest";
import { discordPoster } from "../../../src/chat/discord/discord-poster.ts";
import { blankCard } from "../../../src/message/card.ts";
import { localTenant } from "../../../src/store/delivery-store.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../../platforms/discord/discord-platform.ts";
import { permissionBits } from "../../platforms/discord/world.ts";
import { type PosterUnderTest, testPoster } from "../poster-contract.ts";

const desk = "300000000000000001";
const ben = "400000000000000002";
let discord: DiscordPlatform | null = null;
let now = 1_739_862_000_000;

afterEach(async () => {
  await discord?.stop();
  discord = null;
});

async function start(): Promise<PosterUnderTest> {
  const platform = await startDiscordPlatform(() => now);
  discord = platform;
  const { world } = platform;
  return {
    poster: discordPoster({ token: world.bot.token, apiUrl: platform.apiUrl }),
    channel: desk,
    seen: thread =>
      platform.seenIn(thread ?? desk).map(message => JSON.stringify([message.content, message.components])),
    faults: platform.faults,
    postMethod: "POST /channels/*/messages",
    editMethod: "PATCH /channels/*/messages/*",
    person: {
      id: ben,
      seen: () => {
        const theirs = [...world.channels.values()].find(channel => channel.name === "ben");
        return platform.seenIn(theirs?.id ?? "").map(message => JSON.stringify(message.components));
      },
      close: () => Object.assign(world.users.get(ben) ?? {}, { closed: true }),
    },
    remove: id => {
      world.messages.splice(
        world.messages.findIndex(message => message.id === id),
        1,
      );
    },
    layoutError: "50035",
    close: () => world.channels.delete(desk),
    revoke: () => world.revoked.add(world.bot.token),
    stop: async () => {
      await platform.stop();
      discord = null;
    },
  };
}

testPoster(start);

test("a second call within the nonce's time posts nothing new, in a process that knows nothing of the first", async () => {
  const { poster, channel, faults, seen } = await start();
  const [payload = ""] = poster.prepare({ ...blankCard("recap"), title: "x" }, "7F3K");
  const attempt = { tenant: localTenant, channel, threadOf: null, payload, deliveryId: "d1", resent: false };
  faults.plan("POST /channels/*/messages", { kind: "lose-reply" });
  await poster.post(attempt);
  now += poster.resendSafeFor * 1000 - 1;
  const again = discordPoster({ token: discord?.world.bot.token ?? "", apiUrl: discord?.apiUrl ?? null });
  expect(await again.post(attempt)).toMatchObject({ outcome: "sent" });
  expect(seen(null)).toHaveLength(1);
});

test("no message of a briefing can mention anybody", async () => {
  const it = await start();
  const [payload = ""] = it.poster.prepare({ ...blankCard("recap"), title: "@everyone" }, "7F3K");
  await it.poster.post({
    tenant: localTenant,
    channel: desk,
    threadOf: null,
    payload,
    deliveryId: "d1",
    resent: false,
  });
  const posts = discord?.received.filter(call => call.method === "POST /channels/*/messages") ?? [];
  expect(posts.map(call => call.body["allowed_mentions"])).toEqual([{ parse: [] }]);
});

test("without leave to open a thread, what belongs in it is a reply in the channel, and is found there", async () => {
  const { poster, channel, seen } = await start();
  const [payload = ""] = poster.prepare({ ...blankCard("recap"), title: "x" }, "7F3K");
  const attempt = { tenant: localTenant, channel, threadOf: null, payload, deliveryId: "d1", resent: false };
  const first = await poster.post(attempt);
  if (first.outcome !== "sent") throw new Error(first.outcome);
  const place = discord?.world.channels.get(desk);
  if (place !== undefined) place.denied = permissionBits.createPublicThreads;
  const [words = ""] = poster.prepare({ ...blankCard("correction"), title: "y" }, "8G4M");
  const reply = { ...attempt, threadOf: first.postedId, payload: words, deliveryId: "d2" };
  expect((await poster.post(reply)).outcome).toBe("sent");
  expect(seen(null)).toHaveLength(2);
  expect(discord?.seenIn(desk).at(-1)?.replyTo).toBe(first.postedId);
  const found = await poster.find({ ...reply, since: "2025-02-18T07:00:00Z" });
  expect(found).toMatchObject({ found: expect.any(String) });
});

test("an old message that was changed too often is changed later", async () => {
  const { poster, channel } = await start();
  const [payload = ""] = poster.prepare({ ...blankCard("recap"), title: "x" }, "7F3K");
  const attempt = { tenant: localTenant, channel, threadOf: null, payload, deliveryId: "d1", resent: false };
  const posted = await poster.post(attempt);
  if (posted.outcome !== "sent" || poster.edit === null) throw new Error(posted.outcome);
  const message = discord?.seenIn(desk)[0];
  now += 3_600_001;
  if (message !== undefined) message.lateEdits = 30;
  const edit = { tenant: localTenant, channel, threadOf: null, message: posted.postedId, payload };
  expect(await poster.edit(edit)).toMatchObject({ outcome: "not-sent" });
});
