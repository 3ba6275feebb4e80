import { z } from "zod";
import type { ChatPlatform } from "../chat/chat-platform.ts";
import { scheduleCommand } from "../commands/schedule-command.ts";
import { type ScheduleTarget, storyNamesOf } from "../commands/schedule-desk.ts";
import { Fault } from "../errors.ts";
import { type CommandOf, RecapLength, ScheduleAct } from "../message/command.ts";
import { scheduleCard } from "../message/schedule-card.ts";
import { WhenQuiet } from "../store/briefing-store.ts";
import { localTenant, TenantId } from "../store/delivery-store.ts";
import { briefingParts } from "./briefing-parts.ts";
import type { Newsroom } from "./newsroom.ts";
import { printFound } from "./print-card.ts";
import { scheduleOffice } from "./schedule-office.ts";
import { verb } from "./verb.ts";

const ScheduleOptions = z.object({
  time: z.string().optional(),
  days: z.string().optional(),
  cron: z.string().optional(),
  zone: z.string().optional(),
  platform: z.enum(["slack", "discord", "terminal"]).optional(),
  channel: z.string().optional(),
  tenant: TenantId.optional(),
  topic: z.array(z.string()).default([]),
  stories: z.preprocess(split, z.array(z.string()).default([])),
  length: z.preprocess(value => (value === "short" ? "standard" : value), RecapLength).optional(),
  quiet: WhenQuiet.optional(),
  until: z.string().optional(),
});
type ScheduleOptions = z.output<typeof ScheduleOptions>;

/** "ukraine,energy" */
function split(typed: unknown): unknown {
  return typeof typed === "string"
    ? typed
        .split(",")
        .map(story => story.trim())
        .filter(story => story !== "")
    : typed;
}

const describing =
  "[--zone ZONE] [--channel ID] [--topic T]... [--stories A,B] [--length L] [--quiet line|skip|full]";

/** `schedule`: briefings on a timetable, of every platform. */
export const schedule = verb({
  usage: [
    `schedule add [NAME] --time HH:MM [--days weekdays] | --cron "M H D M W" --platform P ${describing}`,
    `schedule edit NAME [--time HH:MM] [--days D] [--cron C] ${describing}`,
    "schedule list | pause NAME [--until DAY] | resume | remove | preview | run | history NAME [--tenant ID]",
  ].join("\n       standfirst "),
  flags: {
    ...{ time: "value", days: "value", cron: "value", zone: "value", platform: "value", channel: "value" },
    ...{
      tenant: "value",
      topic: "values",
      stories: "value",
      length: "value",
      quiet: "value",
      until: "value",
    },
  },
  options: ScheduleOptions,
  run: async ([act = "list", ...words], options, newsroom) => {
    const wish = wishOf(act, words, options);
    const { platforms, ...at } = await officeOf(newsroom, wish.act, options);
    const here = wish.act === "add" ? await targetOf(newsroom, platforms, options) : null;
    const story = newsroom.story();
    const desk = {
      ...at,
      ...{
        story,
        stories: newsroom.stories(),
        now: newsroom.clock.now(),
        zone: newsroom.zone(),
        name: `/${story.command} `,
        here,
      },
      tenant: options.tenant ?? null,
      caller: { id: "local", name: null, manages: true },
    };
    const report = await scheduleCommand(desk, wish);
    const card = () =>
      scheduleCard(report, {
        ...{ storyName: story.name, ...storyNamesOf(newsroom.stories()), name: "", everywhere: true },
      });
    await printFound({ card, result: () => report }, newsroom);
    return 0;
  },
});

function wishOf(typed: string, words: readonly string[], options: ScheduleOptions): CommandOf<"schedule"> {
  const act = ScheduleAct.safeParse(typed);
  if (!act.success)
    throw new Fault("usage", `“schedule ${typed}” is none of ${ScheduleAct.options.join(", ")}.`);
  return {
    ...{ verb: "schedule", act: act.data, schedule: words.length === 0 ? null : words.join(" ") },
    ...{ time: options.time ?? null, days: options.days ?? null, cron: options.cron ?? null },
    ...{ zone: options.zone ?? null, channel: options.channel ?? null, until: options.until ?? null },
    ...{
      topics: options.topic,
      stories: options.stories,
      length: options.length ?? null,
      quiet: options.quiet ?? null,
    },
  };
}

/** The platforms whose tokens are here; only acts that post load them. */
async function officeOf(newsroom: Newsroom, act: ScheduleAct, options: ScheduleOptions) {
  const posts = act === "add" || act === "run" || (act === "edit" && options.channel !== undefined);
  const usable = posts ? newsroom.platforms.filter(choice => choice.fault === null) : [];
  const platforms = await Promise.all(usable.map(choice => choice.open()));
  const parts = briefingParts(newsroom, {
    ...{ coverage: newsroom.coverage, sample: false },
    posters: platforms.map(({ poster }) => poster),
    tellOwner: async (_schedule, sentence) => newsroom.complain(sentence),
  });
  const office = scheduleOffice({ parts, platforms });
  const untested = (target: ScheduleTarget) => {
    newsroom.complain(`No token for ${target.platform} here: saved without trying ${target.channel}.`);
    return Promise.resolve(null);
  };
  return {
    ...office,
    platforms,
    announce: (target: ScheduleTarget, card: Parameters<typeof office.announce>[1]) =>
      platforms.some(({ name }) => name === target.platform)
        ? office.announce(target, card)
        : untested(target),
  };
}

/** Where a new schedule posts: the platform that is named, else the only one that is set up. */
async function targetOf(
  newsroom: Newsroom,
  platforms: readonly ChatPlatform[],
  options: ScheduleOptions,
): Promise<ScheduleTarget> {
  const [only, ...others] = newsroom.platforms;
  const platform = options.platform ?? (others.length === 0 ? (only?.name ?? "terminal") : null);
  if (platform === null) throw new Fault("usage", "Give the platform: --platform slack or discord.");
  if (platform === "terminal") return { platform, tenant: localTenant, channel: "terminal" };
  const { channel } = options;
  if (channel === undefined) throw new Fault("usage", "Give the id of the channel: --channel C0123ABCD.");
  return { platform, channel, tenant: options.tenant ?? (await tenantOf(platforms, platform, channel)) };
}

async function tenantOf(
  platforms: readonly ChatPlatform[],
  name: string,
  channel: string,
): Promise<TenantId> {
  const platform = platforms.find(each => each.name === name);
  if (platform === undefined) return localTenant;
  try {
    return await platform.tenantOf(channel);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const why = `I could not ask ${name} about channel ${channel}: ${said}. Nothing was saved.`;
    throw new Fault("usage", why, { cause });
  }
}
