import { afterEach, expect, test } from "vitest";
import { slackPoster } from "../../../src/chat/slack/slack-poster.ts";
import { createLog } from "../../../src/log.ts";
import { blankCard } from "../../../src/message/card.ts";
import { localTenant } from "../../../src/store/delivery-store.ts";
import { type SlackPlatform, startSlackPlatform } from "../../platforms/slack/slack-platform.ts";
import { type PosterUnderTest, testPoster } from "../poster-contract.ts";

let slack: SlackPlatform | null = null;

afterEach(async () => {
  await slack?.stop();
  slack = null;
});

async function start(): Promise<PosterUnderTest> {
  // The platform's clock stands at the morning the briefings are for.
  const platform = await startSlackPlatform(() => 1_739_862_000);
  slack = platform;
  const { world } = platform;
  const log = createLog({ level: "error", write: () => {} });
  return {
    poster: slackPoster({ botToken: world.bot.token, apiUrl: platform.apiUrl, log }),
    channel: "C0DESK",
    seen: thread =>
      platform
        .seenIn("C0DESK")
        .filter(message => message.threadTs === thread)
        .map(message => JSON.stringify([message.text, message.blocks])),
    faults: platform.faults,
    postMethod: "chat.postMessage",
    editMethod: "chat.update",
    person: {
      id: "U0BEN",
      seen: () => platform.seenIn("D0BEN").map(message => JSON.stringify(message.blocks)),
      close: () => Object.assign(world.users.get("U0BEN") ?? {}, { closed: true }),
    },
    remove: id => {
      world.messages.splice(
        world.messages.findIndex(message => message.ts === id),
        1,
      );
    },
    layoutError: "invalid_blocks",
    close: () => world.channels.delete("C0DESK"),
    revoke: () => world.revoked.add(world.bot.token),
    stop: async () => {
      await platform.stop();
      slack = null;
    },
  };
}

testPoster(start);

test("without leave to read the channel it says that it cannot look, and the metadata tells an opaque id alone", async () => {
  const { poster, channel } = await start();
  const [payload = ""] = poster.prepare({ ...blankCard("recap"), title: "x" }, "7F3K");
  const where = { tenant: localTenant, channel, threadOf: null, payload, deliveryId: "opaque" };
  await poster.post({ ...where, resent: false });
  expect(slack?.seenIn("C0DESK")[0]?.metadata).toEqual({
    event_type: "briefing_posted",
    event_payload: { d: "opaque" },
  });
  slack?.world.scopes.delete("channels:history");
  expect(await poster.find({ ...where, since: "2025-02-18T07:00:00Z" })).toBe("cannot-look");
});

test("without leave to open a conversation a person's id stands for it, which can be posted to and not looked into", async () => {
  const { poster, person } = await start();
  slack?.world.scopes.delete("im:write");
  const [payload = ""] = poster.prepare({ ...blankCard("correction"), title: "x" }, "7F3K");
  const attempt = {
    ...{ tenant: localTenant, channel: person.id, direct: true, threadOf: null, payload },
    ...{ deliveryId: "d1", resent: false },
  };
  expect((await poster.post(attempt)).outcome).toBe("sent");
  expect(person.seen()).toHaveLength(1);
});
