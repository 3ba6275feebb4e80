import { analyse } from "../../src/analysis/analyse.ts";
import type { PostKind } from "../../src/coverage/post.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { SubjectWatch } from "../../src/store/alert-store.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import type { Instant } from "../../src/time/instant.ts";
import { type CorrectionsDesk, correctionsDesk } from "../journeys/corrections-desk.ts";

/** A made-up strait: a ferry, its master, a minister. */
export const strait = Story.parse({
  ...{ id: "strait", name: "Strait", command: "strait", language: "en", timezone: "Europe/London" },
  sources: [
    { id: "coast", name: "Coast World", hosts: ["coast.example"] },
    { id: "tide", name: "Tide", hosts: ["tide.example"] },
    { id: "gull", name: "Gull", hosts: ["gull.example"] },
  ],
  topics: [{ id: "ferries", name: "Ferries", phrases: ["ferry", "ferries", "crossing"] }],
  actors: [
    { id: "ines-marlow", name: "Ines Marlow", aliases: ["Marlow"], roles: ["transport minister"] },
    { id: "piet-oster", name: "Piet Oster", aliases: ["Oster"], roles: ["harbour master"] },
  ],
});

/** A post as it comes in: when it was published (null: it does not say), by which outlet, as what. */
export type Came = {
  source: "coast" | "tide" | "gull";
  at: Instant | null;
  title?: string | null;
  text: string;
  kind?: PostKind;
  id?: string;
  revision?: number;
};

export const platformNames = ["slack", "discord"] as const;
type PlatformName = (typeof platformNames)[number];

/** The desk's channel of each platform, and whose it is. */
export const channels = {
  slack: { tenant: TenantId.parse("slack:T0NEWS"), channel: "C0DESK" },
  discord: { tenant: TenantId.parse("discord:200000000000000001"), channel: "300000000000000001" },
};
const people = { slack: "U0ANA", discord: "400000000000000001" };
const ownChannels = { slack: "D0ANA", discord: "300000000000000002" };

/** One of the bot's alerts as its readers see it. */
type Seen = { words: string; edited: boolean; direct: boolean; buttons: string[]; flags: number };

export type AlertDesk = CorrectionsDesk & {
  /** Has a channel of each platform watched; `direct`: by its reader alone. */
  watch: (wish: Partial<SubjectWatch>) => void;
  /** Posts come in, at the moment of the clock. */
  come: (...posts: Came[]) => void;
  /** So many seconds later posts come in; the bot does what follows and posts it. */
  after: (seconds: number, ...posts: Came[]) => Promise<void>;
  /** What stands on a platform of the bot, oldest first, announcements of alerts and corrections left out. */
  alerts: (platform: PlatformName) => Seen[];
};

/** The bot on both simulated platforms, with the strait's coverage at hand. */
export async function alertDesk(
  options: { from?: Instant; most?: number; silent?: boolean } = {},
): Promise<AlertDesk> {
  const desk = await correctionsDesk({ story: strait, from: "2025-02-18T09:00:00Z", ...options });
  const { clock, coverage } = desk;
  let count = 0;
  const come: AlertDesk["come"] = (...posts) => {
    const lines = posts.map((post): PostLine => {
      count += 1;
      const { source, at, title = null, text, kind = "news", id = `post-${count}`, revision } = post;
      const { sources } = strait;
      return {
        ...{ id, source, sourceName: sources.find(each => each.id === source)?.name, kind, title },
        ...{ url: `https://${source}.example/${id}`, pageUrl: `https://${source}.example/live` },
        ...{ publishedAt: at, timePrecision: at === null ? "none" : "minute", knownAt: clock.now() },
        ...{ byline: [], tags: [], ...(revision === undefined ? {} : { revision }) },
        paragraphs: text.split("\n").map(words => ({ role: "text", text: words })),
      };
    });
    coverage.putLines(strait.id, strait.timezone, lines, clock.now());
    analyse(coverage, strait);
  };
  return {
    ...desk,
    // A getter: a crash opens it anew.
    get delivery() {
      return desk.delivery;
    },
    get parts() {
      return desk.parts;
    },
    come,
    watch: wish => {
      for (const platform of platformNames) {
        const { tenant, channel } = channels[platform];
        const direct = wish.direct === true;
        desk.delivery.alerts.addSubject(
          {
            ...{ tenant, id: `W${desk.delivery.alerts.subjects(null).length}`, story: strait.id, platform },
            ...{ kind: "breaking", subject: "", name: "breaking", zone: "Europe/London", outlets: 1 },
            ...{ quiet: null, snoozedUntil: null, change: coverage.lastChange(), madeAt: clock.now() },
            ...{ reader: people[platform], channel: direct ? people[platform] : channel, direct: false },
            ...wish,
          },
          20,
        );
      }
    },
    after: async (seconds, ...posts) => {
      clock.forward(seconds);
      come(...posts);
      await desk.beat();
      await desk.settle();
    },
    alerts: platform => seenOn(desk, platform).filter(({ words }) => !/^Correction|· Correction/.test(words)),
  };
}

function seenOn({ slack, discord }: CorrectionsDesk, platform: PlatformName): Seen[] {
  if (platform === "slack")
    return slack.world.messages
      .filter(({ botId, ephemeralFor }) => botId !== null && ephemeralFor === null)
      .map(({ blocks, channel, edited }) => ({
        ...{ words: wordsIn(blocks), edited, direct: channel === ownChannels.slack, flags: 0 },
        buttons: labelsIn(blocks),
      }));
  return discord.world.messages
    .filter(({ authorId, ephemeralFor }) => authorId === discord.world.bot.id && ephemeralFor === null)
    .map(({ components, channelId, flags, edited }) => ({
      ...{
        words: wordsIn(components)
          .replace(/\\|\*\*|-# |<[^>]*>|[[\]]/g, "")
          .replace(/\(\)| -(?= )/g, ""),
        flags: Number(flags),
      },
      ...{ edited, direct: channelId === ownChannels.discord, buttons: labelsIn(components) },
    }));
}

/** All that is read of a message, in order; not what its buttons say. */
function wordsIn(value: unknown): string {
  const words: string[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return;
    if ("type" in inner && (inner.type === "button" || inner.type === 2)) return;
    for (const [key, part] of Object.entries(inner))
      if (typeof part === "string" && (key === "text" || key === "content")) words.push(part);
      else walk(part);
  };
  walk(value);
  return words.join(" ").replace(/\s+/g, " ");
}

function labelsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "button" && "text" in value) return [wordsIn(value.text)];
  if ("type" in value && value.type === 2 && "label" in value) return [String(value.label)];
  return Object.values(value).flatMap(labelsIn);
}
