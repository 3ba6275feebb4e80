import { onTestFinished } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Judge } from "../../src/answers/judge/judge.ts";
import type { ChatAdapter, Deleted, Request } from "../../src/chat/chat-adapter.ts";
import { discordAdapter } from "../../src/chat/discord/discord-adapter.ts";
import { discordPoster } from "../../src/chat/discord/discord-poster.ts";
import { type FrontDesk, receiveRequest, rememberPosted } from "../../src/chat/receive-request.ts";
import { slackAdapter } from "../../src/chat/slack/slack-adapter.ts";
import { slackPoster } from "../../src/chat/slack/slack-poster.ts";
import { refOfQuestion } from "../../src/commands/thread-memory.ts";
import { Story } from "../../src/coverage/story.ts";
import { answerWatches } from "../../src/delivery/answer-watches.ts";
import { makeBriefing } from "../../src/delivery/briefing.ts";
import type { DeliveryParts } from "../../src/delivery/delivery-parts.ts";
import { fireDue } from "../../src/delivery/fire-due.ts";
import { reconcile } from "../../src/delivery/reconcile.ts";
import { sendDue } from "../../src/delivery/send-due.ts";
import { tellAlerts } from "../../src/delivery/tell-alerts.ts";
import { tellCorrections } from "../../src/delivery/tell-corrections.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { createLog } from "../../src/log.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import type { DeliveryStore } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { type Instant, laterOf, plusSeconds, secondsBetween } from "../../src/time/instant.ts";
import { type VirtualClock, virtualClock } from "../delivery/simulated-platform.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { type SlackPlatform, startSlackPlatform } from "../platforms/slack/slack-platform.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

/** A made-up harbour, followed in London. */
const harbour = Story.parse({
  ...{ id: "harbour", name: "Harbour", command: "harbour", language: "en", timezone: "Europe/London" },
  sources: [
    { id: "coast", name: "Coast World", hosts: ["coast.example"] },
    { id: "tide", name: "Tide", hosts: ["tide.example"] },
  ],
});

/** A post as its page shows it. */
export type PagePost = { id: string; at: string; text: string };

export type CorrectionsDesk = {
  slack: SlackPlatform;
  discord: DiscordPlatform;
  clock: VirtualClock;
  coverage: CoverageStore;
  delivery: DeliveryStore;
  parts: DeliveryParts;
  /** So many replies were taken and are remembered: a message is seen before that. */
  noted: () => number;
  /** Reads the page as it now is, whole. */
  read: (posts: readonly PagePost[], source?: "coast" | "tide") => Promise<void>;
  /** What a beat of the heart does: makes what is due, looks for corrections and answers, posts, and finds out what is uncertain. */
  beat: () => Promise<void>;
  /** Beats until nothing waits in the outbox any more. */
  settle: () => Promise<void>;
  /** Posts what waits, and ends the process before it could note what became of that; starts another on the same files. */
  crash: () => Promise<void>;
};

const start = "2025-02-18T08:00:00Z";
const epoch = "1970-01-01T00:00:00Z";

/** The bot on both simulated platforms over real files, in one process, on a clock of the test's own. */
export async function correctionsDesk({
  story = harbour,
  from = start,
  most = 4,
  silent = false,
  checkedAt = () => new Map(),
  judges = [],
  atEnd = onTestFinished,
}: {
  story?: Story;
  from?: Instant;
  /** So many alerts a place takes in an hour, and whether they come without a sound. */
  most?: number;
  silent?: boolean;
  /** When each source was last read. */
  checkedAt?: () => ReadonlyMap<string, Instant>;
  /** Who reads answers once more. @default nobody */
  judges?: readonly Judge[];
  /** Where to put what ends it. @default the end of the test */
  atEnd?: (end: () => Promise<void>) => void;
} = {}): Promise<CorrectionsDesk> {
  const clock = virtualClock(from);
  const folder = temporaryFolder();
  const seconds = () => secondsBetween(epoch, clock.now());
  const [slack, discord] = await Promise.all([
    startSlackPlatform(seconds),
    startDiscordPlatform(() => seconds() * 1000),
  ]);
  const coverage = openCoverageStore(folder.path);
  const files = { delivery: openDeliveryStore(folder.path, { survives: "crash" }) };
  const log = createLog({ level: "error", write: line => process.stderr.write(line) });
  const front = (platform: string): FrontDesk => ({
    ...{ delivery: files.delivery, log, sentencesAsk: false, channels: true, watches: platform },
    deskFor: () => ({
      ...{ story, coverage, now: clock.now(), asOf: null, zone: story.timezone },
      ...{ name: `/${story.command} `, sample: false, lastBriefingAt: null, private: true, judges },
    }),
  });
  let replies = 0;
  const side = (platform: string) => {
    const seen = new Set<string>();
    const noted: ReturnType<typeof rememberPosted> = (...told) => {
      rememberPosted(front(platform), platform)(...told);
      replies += 1;
    };
    const deleted: Deleted = ({ tenant, id }) => files.delivery.forgetTurn(tenant, refOfQuestion(id));
    return { firstSeen: (id: string) => !seen.has(id) && seen.add(id).has(id), noted, deleted, log };
  };
  const { bot, appToken } = slack.world;
  const adapters: ChatAdapter[] = [
    slackAdapter({ ...side("slack"), botToken: bot.token, appToken, apiUrl: slack.apiUrl }),
    discordAdapter({ ...side("discord"), token: discord.world.bot.token, apiUrl: discord.apiUrl }),
  ];
  for (const adapter of adapters)
    await adapter.start((request: Request) => receiveRequest(front(adapter.name))(request));
  const posters = [
    slackPoster({ botToken: bot.token, apiUrl: slack.apiUrl, log }),
    discordPoster({ token: discord.world.bot.token, apiUrl: discord.apiUrl }),
  ];
  const parts = (): DeliveryParts => ({
    ...{ posters, clock, log, random: () => 0, tellOwner: async () => {} },
    ...{ store: files.delivery.briefings, reliances: files.delivery.reliances },
    brief: async request => makeBriefing({ coverage, story, notices: [], checkedAt: checkedAt() }, request),
  });
  atEnd(async () => {
    await Promise.all(adapters.map(adapter => adapter.stop()));
    await Promise.all([slack.stop(), discord.stop()]);
    coverage.close();
    files.delivery.close();
    folder.remove();
  });
  const look = async () => {
    const learnt = { coverage, story, posters, clock, log };
    tellAlerts({ ...learnt, store: files.delivery.alerts, notices: [], storyName: null, most, silent });
    tellCorrections({ ...learnt, store: files.delivery.reliances });
    await answerWatches({ ...learnt, store: files.delivery.watches, notices: [], judges });
  };
  const beat = async () => {
    const now = parts();
    await fireDue(now);
    await look();
    await sendDue(now);
    await reconcile(now);
  };
  return {
    ...{ slack, discord, clock, coverage, beat, noted: () => replies },
    get delivery() {
      return files.delivery;
    },
    get parts() {
      return parts();
    },
    read: async (posts, source = "coast") => {
      const bytes = new TextEncoder().encode(page(posts, source));
      const url = `https://${source}.example/live/harbour`;
      const { failures } = await ingest(coverage, {
        ...{ story, inputs: ["-"], readInput: async () => bytes, clock, source, url },
        complete: true,
      });
      if (failures.length > 0) throw new Error(failures[0]?.message);
      analyse(coverage, story);
    },
    settle: async () => {
      for (let i = 0; i < 200 && openIn(files.delivery).length > 0; i++) {
        const waits = openIn(files.delivery).map(each => each.nextAttemptAt);
        clock.moveTo(laterOf(plusSeconds(clock.now(), 5), waits.sort()[0] ?? clock.now()));
        // Discord's library counts its calls by the machine's clock.
        await new Promise(resolve => setTimeout(resolve, 50));
        await beat();
      }
    },
    crash: async () => {
      const now = parts();
      await look();
      const finish = () => {
        throw new Error("killed");
      };
      await sendDue({ ...now, store: { ...now.store, finish } }).catch(() => {});
      files.delivery.close();
      files.delivery = openDeliveryStore(folder.path, { survives: "crash" });
      // The lease of what was under way runs out.
      clock.forward(60);
    },
  };
}

function openIn({ briefings }: DeliveryStore) {
  const states = ["pending", "sending", "uncertain"] as const;
  return states.flatMap(state => briefings.deliveries(null, { state, limit: 999 }));
}

/** A live page as it is published for machines. */
function page(posts: readonly PagePost[], source: string): string {
  const address = `https://${source}.example/live/harbour`;
  const updates = posts.map(({ id, at, text }) => ({
    ...{ "@type": "BlogPosting", url: `${address}#${id}`, datePublished: at, articleBody: text },
  }));
  const blog = {
    ...{
      "@context": "https://schema.org",
      "@type": "LiveBlogPosting",
      url: address,
      headline: "Harbour live",
    },
    ...{ datePublished: "2025-02-17T00:00:00Z", liveBlogUpdate: updates },
  };
  return `<html><head><script type="application/ld+json">${JSON.stringify(blog)}</script></head><body></body></html>`;
}
