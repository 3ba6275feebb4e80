import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ScheduleReport } from "../../src/message/schedule-report.ts";
import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { permissionBits } from "../platforms/discord/world.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import { freshFolder, standfirst } from "./command-line.ts";
import { bothPlatforms, eventually, startBot, startPlatforms } from "./platforms.ts";

const desk = "C0DESK";
const server = "300000000000000001";
const ana = "400000000000000001";
const ben = "400000000000000002";
let slack: SlackPlatform;
let discord: DiscordPlatform;

beforeAll(async () => {
  ({ slack, discord } = await startPlatforms());
});

afterAll(async () => {
  await slack.stop();
  await discord.stop();
});

const both = () => bothPlatforms(slack, discord);
const words = (message: unknown) => JSON.stringify(message);
const status = { type: 1, name: "status", options: [] };

test("a bot that is asked to end while it connects ends", async () => {
  discord.faults.plan("GET /gateway/bot", { kind: "hang-before-write" });
  const bot = await startBot(freshFolder(), both(), ["Slack"]);
  const { code } = await bot.end();
  expect(code).toBe(0);
});

describe("a token that is no good", () => {
  test("of Slack leaves Discord running, and the log says so (E35)", async () => {
    const bot = await startBot(freshFolder(), { ...both(), SLACK_BOT_TOKEN: "xoxp-not-a-bot" }, ["Discord"]);
    discord.command({ user: ana, channel: server, name: "ukraine", options: [status] });
    await eventually(() => discord.seenBy(ana).some(message => words(message).includes("All is well")));
    const { code, err } = await bot.end();
    expect(code).toBe(0);
    expect(err).toContain(
      "SLACK_BOT_TOKEN is missing or does not start with xoxb-. Slack is off; Discord runs.",
    );
  });

  test("that Slack refuses leaves Discord running", async () => {
    const bot = await startBot(freshFolder(), { ...both(), SLACK_BOT_TOKEN: "xoxb-revoked-long-ago" }, [
      "Discord",
    ]);
    await eventually(() => bot.logged().includes("Slack is off"));
    const { code, err } = await bot.end();
    expect(code).toBe(0);
    expect(err).toContain("Slack refused the token (invalid_auth). Slack is off; Discord runs.");
    expect(err).not.toContain("xoxb-revoked");
  });

  test("that Discord refuses leaves Slack running", async () => {
    const bot = await startBot(freshFolder(), { ...both(), DISCORD_TOKEN: "not.the.token" }, ["Slack"]);
    await eventually(() => bot.logged().includes("Discord is off"));
    slack.command({ user: "U0ANA", channel: desk, text: "status" });
    await eventually(() => slack.seenBy("U0ANA").length === 1);
    const { code, err } = await bot.end();
    expect(code).toBe(0);
    expect(err).toMatch(/Discord refused the token \(\w+\)\. Discord is off; Slack runs\./);
  });

  test("on every platform ends the bot with 78 and what to do", async () => {
    const { SLACK_BOT_TOKEN, SLACK_API_URL } = both();
    const half = { SLACK_BOT_TOKEN: SLACK_BOT_TOKEN ?? "", SLACK_API_URL: SLACK_API_URL ?? "" };
    const { code, err } = await standfirst(["start", "--data", freshFolder()], "", half);
    expect(code).toBe(78);
    expect(err).toContain("SLACK_APP_TOKEN is missing or does not start with xapp-. Slack is off;");
    expect(err).toContain("No platform runs: mend the tokens");
  });

  test("an address that is none is a fault of the settings: 78", async () => {
    const { code, err } = await standfirst(["status"], "", { SLACK_API_URL: "slack.com" });
    expect(code).toBe(78);
    expect(err).toContain("SLACK_API_URL is “slack.com”; it must be an address that begins with https://");
  });
});

describe("the bundled sample", () => {
  test("is not read where a platform has a token", async () => {
    const bot = await startBot(freshFolder(), both());
    slack.command({ user: "U0BEN", channel: desk, text: "recap today show:me" });
    await eventually(() => slack.seenBy("U0BEN").length === 1);
    await bot.end();
    expect(slack.seenBy("U0BEN")[0]?.text).toContain("I have no coverage yet.");
    expect(slack.seenBy("U0BEN")[0]?.text).not.toContain("Sample");
  });

  test("is read with SAMPLE=1, and each message says so", async () => {
    const bot = await startBot(freshFolder(), { ...both(), SAMPLE: "1" });
    slack.command({ user: "U0BEN", channel: desk, text: "recap 17 Feb 2025 show:me" });
    slack.command({ user: "U0BEN", channel: desk, text: "sources" });
    await eventually(() => slack.seenBy("U0BEN").length === 3);
    await bot.end();
    for (const message of slack.seenBy("U0BEN").slice(1)) expect(message.text).toContain("Sample coverage");
  });
});

describe("a briefing set up", () => {
  const schedule = (act: string, options: Record<string, string>) => [
    {
      ...{ type: 2, name: "schedule" },
      options: [
        {
          ...{ type: 1, name: act },
          options: Object.entries(options).map(([name, value]) => ({
            type: name === "channel" ? 7 : 3,
            name,
            value,
          })),
        },
      ],
    },
  ];

  test("in chat tells the channel, is refused where it may not post, and posts by hand once", async () => {
    const data = freshFolder();
    const bot = await startBot(data, both());
    const say = async (text: string) => {
      const before = slack.seenBy("U0BEN").length;
      slack.command({ user: "U0BEN", channel: desk, text });
      await eventually(() => slack.seenBy("U0BEN").length > before);
      return slack.seenBy("U0BEN").at(-1)?.text ?? "";
    };
    const heard = slack.seenIn(desk).length;
    expect(await say("schedule add 07:30 weekdays tz:Europe/London")).toMatch(
      /^Saved “Morning briefing”\. Next post \w{3} \d+ \w{3}, 07:30 (?:GMT|BST)\./,
    );
    expect(slack.seenIn(desk).at(-1)?.text).toContain("Set up by @ben. Anyone here can pause it");
    expect(await say("schedule add 07:30 <#C0ELSE|elsewhere>")).toContain(
      "I am not in that channel. Invite me with `/invite @Standfirst`, then try again. Nothing was saved.",
    );
    const channel = slack.world.channels.get("C0ELSE");
    if (channel === undefined) throw new Error("no such channel");
    Object.assign(channel, { botIsMember: true, archived: true });
    expect(await say("schedule add 07:30 <#C0ELSE|elsewhere>")).toContain("is archived");
    Object.assign(channel, { archived: false, restricted: true });
    expect(await say("schedule add 07:30 <#C0ELSE|elsewhere>")).toContain("Only some people may post");
    expect(await say("schedule run")).toContain("on its way to its channel");
    expect(await say("schedule run")).toContain("Try again in 5 minutes");
    expect(slack.seenIn(desk)).toHaveLength(heard + 2);
    expect(slack.seenIn(desk).at(-1)?.text).toContain("Ukraine · ");

    const listed = await standfirst(["schedule", "list", "--data", data, "--format", "json"]);
    expect(ScheduleReport.parse(JSON.parse(listed.out)).schedules).toMatchObject([
      { id: "morning-briefing", tenant: "slack:T0NEWS", platform: "slack", channel: desk },
    ]);
    const { code } = await bot.end();
    expect(code).toBe(0);
  });

  test("on Discord needs the caller's and the bot's leave there", async () => {
    const bot = await startBot(freshFolder(), both(), ["Discord"]);
    const say = async (user: string, act: string, options: Record<string, string>) => {
      const before = discord.seenBy(user).length;
      discord.command({ user, channel: server, name: "ukraine", options: schedule(act, options) });
      await eventually(() => discord.seenBy(user).length > before);
      return words(discord.seenBy(user).at(-1));
    };
    expect(await say(ben, "add", { time: "07:30" })).toContain("Manage Channels or Manage Server");
    const channel = discord.world.channels.get(server);
    if (channel !== undefined) channel.denied = permissionBits.sendMessages;
    expect(await say(ana, "add", { time: "07:30", channel: server })).toContain("I lack: Send Messages");
    if (channel !== undefined) channel.denied = 0n;
    expect(await say(ana, "add", { time: "07:30", days: "weekdays", name: "Desk" })).toContain(
      "Saved “Desk”",
    );
    expect(words(discord.seenIn(server).at(-1))).toContain("will post here weekdays 07:30 Europe/London");
    expect(await say(ana, "pause", { schedule: "desk", until: "Mon" })).toContain("is paused until Mon");
    await bot.end();
  });

  test("at the command line tries the channel too, and every act prints its JSON", async () => {
    const data = freshFolder();
    const call = async (...typed: string[]) => {
      const { code, out, err } = await standfirst(
        ["schedule", ...typed, "--data", data, "--format", "json"],
        "",
        both(),
      );
      return { code, err, report: out === "" ? null : ScheduleReport.parse(JSON.parse(out)) };
    };
    const add = [..."add Morning desk --days weekdays --zone Europe/London --platform slack".split(" ")];
    const heard = slack.seenIn(desk).length;
    const added = await call(...add, "--time", "07:30", "--channel", desk);
    expect(added.report?.schedules).toMatchObject([
      { id: "morning-desk", tenant: "slack:T0NEWS", timetable: "weekdays 07:30", zone: "Europe/London" },
    ]);
    expect(added.report?.schedules[0]?.next).toHaveLength(3);
    expect(slack.seenIn(desk)).toHaveLength(heard + 1);

    const gone = await call(...add, "--time", "08:30", "--channel", "C0NOWHERE");
    expect(gone).toMatchObject({ code: 2, report: null });
    expect(gone.err).toContain("I am not in that channel.");
    const bad = await call(...add, "--time", "7.30", "--channel", desk);
    expect(bad).toMatchObject({ code: 2, report: null });
    expect(bad.err).toContain("Please write a 24-hour time such as 07:30.");

    const cron = await call("add", "Hourly", "--cron", "0 * * * *", "--platform", "slack", "--channel", desk);
    expect(cron.report?.schedules[0]?.timetable).toBe("cron 0 * * * *");
    for (const act of ["edit", "pause", "resume", "preview", "history", "remove"]) {
      const { code, report } = await call(act, "morning-desk");
      expect([act, code, report?.schedules[0]?.id]).toEqual([act, 0, "morning-desk"]);
    }
    const left = await call("list");
    expect(left.report?.schedules.map(({ id }) => id)).toEqual(["hourly"]);
  });
});

describe("the platforms' own settings", () => {
  test("Slack's manifest has the story's command and only scopes that are used", async () => {
    const { code, out } = await standfirst(["slack-manifest"]);
    expect(code).toBe(0);
    const Manifest = z.object({
      features: z.object({ slash_commands: z.array(z.object({ command: z.string() })) }),
      oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
      settings: z.object({ socket_mode_enabled: z.literal(true) }),
    });
    const manifest = Manifest.parse(parse(out));
    expect(manifest.features.slash_commands).toMatchObject([
      { command: "/ukraine" },
      { command: "/standfirst" },
    ]);
    expect(manifest.oauth_config.scopes.bot).toEqual([
      ...["commands", "chat:write", "app_mentions:read", "im:history", "users:read"],
    ]);
    const json = await standfirst(["slack-manifest", "--format", "json"]);
    expect(Manifest.parse(JSON.parse(json.out))).toEqual(manifest);
  });

  test("Discord's commands are registered by hand, and without a token it says so", async () => {
    const before = discord.received.length;
    const { code, out } = await standfirst(["discord-commands"], "", both());
    expect([code, out]).toEqual([0, "/ukraine, /standfirst are registered with Discord.\n"]);
    expect(discord.received.slice(before).map(({ method }) => method)).toContain(
      "PUT /applications/*/commands",
    );
    expect(await standfirst(["discord-commands"])).toMatchObject({
      code: 78,
      err: "DISCORD_TOKEN is not set.\n",
    });
  });
});
