import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PostLine } from "../../src/coverage/post-line.ts";
import type { Schedule } from "../../src/store/briefing-store.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { nextDues } from "../../src/time/due-instants.ts";
import { type Instant, plusSeconds, secondsBetween } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { type DiscordPlatform, startDiscordPlatform } from "../platforms/discord/discord-platform.ts";
import { type SlackPlatform, startSlackPlatform } from "../platforms/slack/slack-platform.ts";
import { until } from "../platforms/until.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const program = fileURLToPath(new URL("./briefing-process.ts", import.meta.url));
const discordDesk = "300000000000000001";
const start: Instant = "2025-03-27T00:00:00Z";
// 01:30 does not exist in London on 30 March 2025: the clocks go from 01:00 to 02:00.
const timetable = dailyRecurrence("01:30", "daily", "Europe/London");
const dues = nextDues(timetable, start, 7);

let now: Instant = start;
let slack: SlackPlatform;
let discord: DiscordPlatform;
let folder: ReturnType<typeof temporaryFolder>;
let running: { child: ChildProcess; answers: AsyncIterator<string> } | null = null;
let pids: number[] = [];

const seconds = () => secondsBetween("1970-01-01T00:00:00Z", now);

beforeEach(async () => {
  [now, pids] = [start, []];
  slack = await startSlackPlatform(seconds);
  discord = await startDiscordPlatform(() => seconds() * 1000);
  folder = temporaryFolder();
  fill();
});

afterEach(async () => {
  running?.child.kill("SIGKILL");
  running = null;
  await slack.stop();
  await discord.stop();
  folder.remove();
});

/** A post a day, and a schedule on each platform. */
function fill(): void {
  const coverage = openCoverageStore(folder.path);
  const lines = dues.map((due, i): PostLine => {
    const at = plusSeconds(due, -3600);
    const text = `The harbour board's chair, Ines Calder, said on day ${i + 1} that ${i + 3} of the ${i + 20} cranes work again.`;
    const body = {
      title: `Cranes: day ${i + 1}`,
      paragraphs: [{ role: "text" as const, text }],
      byline: [],
      tags: [],
    };
    return {
      source: "courier",
      publishedAt: at,
      timePrecision: "minute",
      knownAt: at,
      kind: "news",
      ...body,
    };
  });
  coverage.putLines("harbour", "Europe/London", lines, start);
  coverage.close();
  const delivery = openDeliveryStore(folder.path);
  for (const [platform, tenant, channel] of [
    ["slack", "slack:T0NEWS", "C0DESK"],
    ["discord", `discord:${discord.world.guild.id}`, discordDesk],
  ] as const)
    delivery.briefings.addSchedule(scheduleFor(platform, TenantId.parse(tenant), channel));
  delivery.close();
}

function scheduleFor(platform: string, tenant: TenantId, channel: string): Schedule {
  return {
    ...{
      tenant,
      id: "night",
      name: "Night desk",
      story: "harbour",
      platform,
      channel,
      recurrence: timetable,
    },
    ...{ timetable: "daily 01:30", topics: [], length: "standard", whenQuiet: "line", lateness: 14_400 },
    ...{
      nextDue: dues[0] ?? null,
      paused: null,
      pausedUntil: null,
      failures: 0,
      createdBy: "ana",
      createdAt: start,
    },
  };
}

async function boot(): Promise<void> {
  const setup = {
    folder: folder.path,
    slack: { botToken: slack.world.bot.token, apiUrl: slack.apiUrl },
    discord: { token: discord.world.bot.token, apiUrl: discord.apiUrl },
  };
  const child = spawn(process.execPath, [program, JSON.stringify(setup)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  running = { child, answers };
  pids.push(child.pid ?? 0);
  expect(await answers.next()).toMatchObject({ value: "ready" });
}

/** Moves the clock and has the process work; resolves when it is done, or dead. */
async function step(at: Instant, work: readonly string[], dieBeforeRecording = false): Promise<void> {
  now = at;
  if (running === null) await boot();
  running?.child.stdin?.write(`${JSON.stringify({ at, work, dieBeforeRecording })}\n`);
  const answer = await running?.answers.next();
  if (answer?.done) running = null;
}

async function kill(): Promise<void> {
  const child = running?.child;
  running = null;
  const gone = new Promise(resolve => child?.once("exit", resolve));
  child?.kill("SIGKILL");
  await gone;
}

/** The beats of the ten minutes around a due time: enough for leases (45 s) and settling (90 s) to pass. */
async function beats(due: Instant): Promise<void> {
  for (let after = 0; after <= 600; after += 30)
    await step(plusSeconds(due, after), ["fire", "send", "reconcile", "send"]);
}

const posts = () => [
  slack
    .seenIn("C0DESK")
    .map(message => ({ at: message.ts, words: JSON.stringify([message.text, message.blocks]) })),
  discord.seenIn(discordDesk).map(message => ({ at: message.id, words: JSON.stringify(message.components) })),
];

test("a week over a clock change, killed in every place: one message for each due time on each platform", async () => {
  const [, claimed, unrecorded, hung] = dues;
  for (const due of dues) {
    await step(plusSeconds(due, -30), ["fire", "send"]);
    if (due === claimed) {
      await step(due, ["fire"]);
      await kill(); // between claim and send
    }
    if (due === unrecorded) await step(due, ["fire", "send"], true); // between the answer and its record
    if (due === hung) {
      // The platforms take the message and hold the connection; the process is killed while it waits.
      slack.faults.plan("chat.postMessage", { kind: "hang-after-write" });
      discord.faults.plan("POST /channels/*/messages", { kind: "hang-after-write" });
      const waiting = step(due, ["fire", "send"]);
      await until(() => posts().every(seen => seen.length === dues.indexOf(due) + 1));
      running?.child.kill("SIGKILL");
      await waiting;
    }
    await beats(due);
  }
  expect(new Set(pids).size).toBe(4);
  for (const seen of posts()) {
    expect(seen).toHaveLength(dues.length);
    expect(seen.map(message => message.words).join()).not.toContain("Re-sent");
    for (const [i, message] of seen.entries()) expect(message.words).toContain(`day ${i + 1} that`);
  }
  const delivery = openDeliveryStore(folder.path);
  const ended = delivery.briefings.deliveries(null, { limit: 100 });
  delivery.close();
  expect(ended.map(each => each.state)).toEqual(Array(2 * dues.length).fill("sent"));
}, 120_000);
