import { afterEach, expect, test } from "vitest";
import { discordPoster } from "../../../src/chat/discord/discord-poster.ts";
import { blankCard } from "../../../src/message/card.ts";
import { localTenant } from "../../../src/store/delivery-store.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../../platforms/discord/discord-platform.ts";
import { type PosterUnderTest, testPoster } from "../poster-contract.ts";

const desk = "300000000000000001";
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
