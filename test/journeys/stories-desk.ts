import { onTestFinished } from "vitest";
import type { ChatPlatform, PlatformChoice } from "../../src/chat/chat-platform.ts";
import { discordPlatform } from "../../src/chat/discord/discord-platform.ts";
import { slackPlatform } from "../../src/chat/slack/slack-platform.ts";
import { besideBriefings } from "../../src/cli/beside-briefings.ts";
import { briefingParts } from "../../src/cli/briefing-parts.ts";
import { frontOffice } from "../../src/cli/front-office.ts";
import type { Newsroom } from "../../src/cli/newsroom.ts";
import { pollWork } from "../../src/cli/poll-work.ts";
import { runPlatforms } from "../../src/cli/run-platforms.ts";
import { scheduleOffice } from "../../src/cli/schedule-office.ts";
import { Story } from "../../src/coverage/story.ts";
import { deliveryWork } from "../../src/delivery/delivery-work.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { createLog } from "../../src/log.ts";
import type { DeliveryStore } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../../src/time/instant.ts";
import { type VirtualClock, virtualClock } from "../delivery/simulated-platform.ts";
import { loopbackSite } from "../ingest/loopback-site.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { type SlackPlatform, startSlackPlatform } from "../platforms/slack/slack-platform.ts";
import { until } from "../platforms/until.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { harbour, orchard } from "./story-folder.ts";

/** A post as a story's page shows it. */
export type PagePost = { id: string; at: Instant; text: string };

export type StoriesDesk = {
  slack: SlackPlatform;
  discord: DiscordPlatform;
  clock: VirtualClock;
  delivery: DeliveryStore;
  /** What each story's page shows, by the story's id; null: it cannot be read. */
  pages: Map<string, readonly PagePost[] | null>;
  /** Reads the pages every five minutes up to then. */
  pollTo: (at: Instant) => Promise<void>;
  /** Moves the clock there, and does what a beat does until nothing waits in the outbox. */
  beatAt: (at: Instant) => Promise<void>;
};

const epoch = "1970-01-01T00:00:00Z";
const pollEvery = 300;
const log = createLog({ level: "error", write: line => process.stderr.write(line) });
const never = (): never => {
  throw new Error("not asked for here");
};

const railway = {
  ...{ id: "railway", name: "Rail strike", command: "railway", language: "en", timezone: "Europe/London" },
  sources: [{ id: "wire", name: "Wire" }],
};

/** Three stories in one process on both simulated platforms, each with a page of a site of this machine, on a clock of the test's own. */
export async function storiesDesk(start: Instant): Promise<StoriesDesk> {
  const clock = virtualClock(start);
  const folder = temporaryFolder();
  const seconds = () => secondsBetween(epoch, clock.now());
  const pages: StoriesDesk["pages"] = new Map();
  const site = await loopbackSite((request, response) => {
    const posts = pages.get((request.url ?? "").slice(1)) ?? null;
    return posts === null ? response.destroy() : response.end(page(`${site.address}${request.url}`, posts));
  });
  const [slack, discord] = await Promise.all([
    startSlackPlatform(seconds),
    startDiscordPlatform(() => seconds() * 1000),
  ]);
  const stories = [harbour, orchard, railway].map(file => storyAt(file, site.address));
  const [coverage, delivery] = [
    openCoverageStore(folder.path),
    openDeliveryStore(folder.path, { survives: "crash" }),
  ];
  const room = roomOf({ clock, stories, coverage: () => coverage, delivery: () => delivery });
  const opened = platformsOf(slack, discord, clock);
  const posters: Poster[] = [];
  const read = { coverage: () => coverage, sample: false };
  const parts = briefingParts(room, { ...read, posters, tellOwner: async () => {} });
  const office = scheduleOffice({ parts, platforms: [...opened.values()] });
  const ending = new AbortController();
  const running = runPlatforms({
    ...{ newsroom: room, choices: [...opened.keys()], opened, posters, signal: ending.signal },
    frontFor: frontOffice(room, { read, office }),
  });
  const work = deliveryWork(parts, besideBriefings(room, { ...read, posters }));
  const poll = pollWork(room, ending.signal);
  onTestFinished(async () => {
    ending.abort();
    await running.stop();
    await Promise.all([slack.stop(), discord.stop(), site.close()]);
    coverage.close();
    delivery.close();
    folder.remove();
  });
  await until(() => posters.length === 2);
  const waiting = () =>
    (["pending", "sending", "uncertain"] as const).flatMap(state =>
      delivery.briefings.deliveries(null, { state, limit: 99 }),
    );
  return {
    ...{ slack, discord, clock, delivery, pages },
    pollTo: async at => {
      while (clock.now() < at) {
        clock.moveTo(earlier(plusSeconds(clock.now(), pollEvery), at));
        // All pages are of one host, which is read once at a time.
        for (const _ of stories) await poll();
      }
    },
    beatAt: async at => {
      clock.moveTo(at);
      await work.fire();
      await work.answer();
      for (let beats = 0; beats < 100; beats++) {
        await work.send();
        await work.reconcile();
        const [next] = waiting()
          .map(each => each.nextAttemptAt)
          .sort();
        if (next === undefined) return;
        clock.moveTo(laterOf(plusSeconds(clock.now(), 5), next));
        // Discord's library counts its calls by the machine's clock.
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
  };
}

function storyAt(file: { id: string; sources: { id: string }[] }, address: string): Story {
  const [source] = file.sources;
  return Story.parse({
    ...file,
    sources: [{ ...source, hosts: ["localhost"], follow: [`${address}/${file.id}`] }],
  });
}

type Room = Pick<Newsroom, "clock" | "coverage" | "delivery"> & { stories: readonly Story[] };

function roomOf({ stories, ...given }: Room): Newsroom {
  const [first = never()] = stories;
  return {
    ...given,
    ...{ format: "text", asOf: null, dataFolder: "", configFolder: "", page: null, chatSources: "nobody" },
    ...{ questionsAMinute: 100, alertsAnHour: 100, silentAlerts: false, log, width: undefined },
    judges: [],
    ...{ story: () => first, stories: () => stories, zone: (story = first) => story.timezone },
    fetching: { allowLoopback: true },
    sample: { folder: "", use: "never" },
    ...{
      platforms: [],
      isTerminal: false,
      terminal: never,
      askedToEnd: never,
      over: never,
      temporary: never,
    },
    ...{ print: never, complain: never, readInput: never, messages: never },
  };
}

function platformsOf(
  slack: SlackPlatform,
  discord: DiscordPlatform,
  clock: VirtualClock,
): Map<PlatformChoice, ChatPlatform> {
  const { bot, appToken } = slack.world;
  const platforms = [
    slackPlatform({ ...{ botToken: bot.token, appToken, apiUrl: slack.apiUrl, http: null }, clock, log }),
    discordPlatform({ token: discord.world.bot.token, apiUrl: discord.apiUrl, log }),
  ];
  return new Map(
    platforms.map(platform => [
      { name: platform.name, title: platform.name, fault: null, open: async () => platform },
      platform,
    ]),
  );
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

/** A live page as it is published for machines. */
function page(address: string, posts: readonly PagePost[]): string {
  const updates = posts.map(({ id, at, text }) => ({
    ...{ "@type": "BlogPosting", url: `${address}#${id}`, datePublished: at, articleBody: text },
  }));
  const blog = {
    ...{ "@context": "https://schema.org", "@type": "LiveBlogPosting", url: address, headline: "Live" },
    ...{ datePublished: posts[0]?.at, liveBlogUpdate: updates },
  };
  return `<html><head><script type="application/ld+json">${JSON.stringify(blog)}</script></head><body></body></html>`;
}
