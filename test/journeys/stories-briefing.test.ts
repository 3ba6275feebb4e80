import { expect, test } from "vitest";
import { until } from "../platforms/until.ts";
import { type PagePost, type StoriesDesk, storiesDesk } from "./stories-desk.ts";

const slackDesk = "C0DESK";
const server = "300000000000000001";
const ana = "400000000000000001";

const meeting = "Mayor Dana Fry has called the whole town to a meeting in the market hall on Friday evening.";
const post = (id: string, clock: string, text: string): PagePost => ({
  id,
  at: `2025-03-04T${clock}:00Z`,
  text,
});
const morning = {
  harbour: [
    post("h1", "05:10", "The harbour will stay shut until Friday, harbour master Mira Holt says."),
    post("h2", "05:40", meeting),
  ],
  orchard: [
    post(
      "o1",
      "05:20",
      "Frost has destroyed 30 per cent of the apple blossom, fruit minister Ivo Lund says.",
    ),
    post("o2", "05:50", meeting),
  ],
  railway: [post("r1", "05:30", "The drivers will strike for two days from Thursday, their union says.")],
};

/** The desk with its pages read, and a briefing over all stories each hour in a channel of both platforms. */
async function briefedDesk(length = "standard"): Promise<StoriesDesk> {
  const desk = await storiesDesk("2025-03-04T06:00:00Z");
  for (const [story, posts] of Object.entries(morning)) desk.pages.set(story, posts);
  await desk.pollTo("2025-03-04T07:25:00Z");
  const stories = "harbour,orchard,railway";
  const text = `schedule add Morning cron:"30 * * * *" tz:Europe/London stories:${stories} length:${length}`;
  desk.slack.command({ user: "U0ANA", channel: slackDesk, command: "/standfirst", text });
  const given = { name: "Morning", cron: "30 * * * *", tz: "Europe/London", stories, length };
  const options = Object.entries(given).map(([name, value]) => ({ type: 3, name, value }));
  desk.discord.command({
    ...{ user: ana, channel: server, name: "standfirst" },
    options: [{ type: 2, name: "schedule", options: [{ type: 1, name: "add", options }] }],
  });
  await until(() => desk.delivery.briefings.schedules(null).length === 2);
  return desk;
}

/** The briefings in the two channels, as their readers see them, oldest first. */
function briefings({ slack, discord }: StoriesDesk): { slack: string[]; discord: string[] } {
  const isBriefing = (words: string) => words.includes("· morning briefing ·");
  return {
    slack: slack
      .seenIn(slackDesk)
      .map(({ text }) => text)
      .filter(isBriefing),
    discord: discord.seenIn(server).map(words).filter(isBriefing),
  };
}

/** All words of a Discord message. */
function words(message: unknown): string {
  return (JSON.stringify(message).match(/"content":"(?:[^"\\]|\\.)*"/g) ?? [])
    .map(text => JSON.parse(text.slice('"content":'.length)))
    .join("\n");
}

test("one message says of each story whether it moved, and no claim twice in none of them", async () => {
  const desk = await briefedDesk();
  await desk.beatAt("2025-03-04T07:30:00Z");
  const { slack, discord } = briefings(desk);
  expect([slack.length, discord.length]).toEqual([1, 1]);
  for (const text of [slack[0] ?? "", discord[0] ?? ""]) {
    expect(text).toContain("Moved: Harbour, Orchard frost, Rail strike.");
    expect(text).toContain("Harbour, Orchard frost, Rail strike · morning briefing · Tue 4 Mar 07:30 GMT");
    expect(text).toMatch(/Mira Holt says\W+Coast World 05:10/);
    expect(text).toMatch(/Ivo Lund says\W+Grove Daily 05:20/);
    expect(text.match(/market hall/g)).toHaveLength(1);
  }
  const [sent] = desk.slack.seenIn(slackDesk).filter(({ text }) => text.includes("· morning briefing ·"));
  expect(JSON.stringify(sent?.blocks)).toContain(
    '"value":"harbour recap 2025-03-03T07:30:00Z to 2025-03-04T07:30:00Z show:me"',
  );
});

test("moved, no change and blind stand side by side, once on each platform where replies were lost", async () => {
  const desk = await briefedDesk();
  await desk.beatAt("2025-03-04T07:30:00Z");
  const dredger = post(
    "h3",
    "08:05",
    "A second dredger has reached the northern quay, the port authority says.",
  );
  desk.pages.set("harbour", [...morning.harbour, dredger]);
  desk.pages.set("railway", null);
  await desk.pollTo("2025-03-04T08:28:00Z");
  desk.slack.faults.plan("chat.postMessage", { kind: "lose-reply" });
  desk.discord.faults.plan("POST /channels/*/messages", { kind: "lose-reply" });
  await desk.beatAt("2025-03-04T08:30:00Z");
  const { slack, discord } = briefings(desk);
  expect([slack.length, discord.length]).toEqual([2, 2]);
  for (const text of [slack[1] ?? "", discord[1] ?? ""]) {
    expect(text).toContain("Moved: Harbour. No change: Orchard frost. Cannot tell: Rail strike.");
    expect(text).toContain("the port authority says");
    expect(text).not.toContain("Mira Holt");
    expect(text).toMatch(/No change since 07:30 \\?\(checked 08:\d\d\\?\)\./);
    expect(text).toMatch(/Cannot tell: Wire not reachable since 07:\d\d\./);
  }
});

test("what was told and is otherwise since says what it was", async () => {
  const desk = await briefedDesk();
  await desk.beatAt("2025-03-04T07:30:00Z");
  const more = "Frost has destroyed 45 per cent of the apple blossom, fruit minister Ivo Lund says.";
  desk.pages.set("orchard", [...morning.orchard, post("o3", "08:05", more)]);
  await desk.pollTo("2025-03-04T08:28:00Z");
  await desk.beatAt("2025-03-04T08:30:00Z");
  for (const text of Object.values(briefings(desk)).map(posted => posted[1] ?? "")) {
    expect(text).toContain("45 per cent");
    expect(text).toContain("was 30");
    expect(text).not.toContain("told otherwise before");
  }
});

test("in its thread a question is about the story that it names, else it is asked which of them is meant", async () => {
  const desk = await briefedDesk();
  await desk.beatAt("2025-03-04T07:30:00Z");
  const top = desk.slack.seenIn(slackDesk).find(({ text }) => text.includes("· morning briefing ·"));
  const threadTs = top?.ts ?? "";
  const inThread = () => desk.slack.seenIn(slackDesk).filter(message => message.threadTs === threadTs);
  const ask = async (text: string) => {
    const before = inThread().length;
    desk.slack.say({ user: "U0ANA", channel: slackDesk, threadTs, text: `<@U0BOT> ${text}` });
    await until(() => inThread().length === before + 2);
    return JSON.stringify(inThread().at(-1));
  };
  expect(await ask("what did Dana Fry do?")).toContain("Which story do you mean?");
  expect(await ask("what did Ivo Lund say?")).toContain("Grove Daily 05:20");
  expect(await ask("when will the drivers’ rail strike begin?")).toContain('"Rail strike"');
});

test("with length:line each story has one line", async () => {
  const desk = await briefedDesk("line");
  await desk.beatAt("2025-03-04T07:30:00Z");
  const [text = ""] = briefings(desk).slack;
  expect(text).toMatch(/Harbour: .*\n+.*Orchard frost: .*\n+.*Rail strike: The drivers will strike/);
  expect(text.match(/0[5-7]:\d\d\)/g)).toHaveLength(3);
});

test("a change in either story is told in the briefing's thread, and both lines are marked", async () => {
  const desk = await briefedDesk();
  await desk.beatAt("2025-03-04T07:30:00Z");
  const frost = post(
    "o1",
    "05:20",
    "Frost has destroyed 45 per cent of the apple blossom, fruit minister Ivo Lund says.",
  );
  desk.pages.set("orchard", [frost, ...morning.orchard.slice(1)]);
  await desk.pollTo("2025-03-04T07:50:00Z");
  await desk.beatAt("2025-03-04T07:51:00Z");
  const strike = post(
    "r1",
    "05:30",
    "The drivers will strike for five days from Thursday, their union says.",
  );
  desk.pages.set("railway", [strike]);
  await desk.pollTo("2025-03-04T08:10:00Z");
  await desk.beatAt("2025-03-04T08:11:00Z");
  const [marked = ""] = briefings(desk).slack;
  expect(marked).toMatch(/Ivo Lund says[^\n]*corrected 0\d:\d\d/);
  expect(marked).toMatch(/their union says[^\n]*corrected 0\d:\d\d/);
  const [top] = desk.slack.seenIn(slackDesk).filter(({ text }) => text.includes("· morning briefing ·"));
  const told = desk.slack.seenIn(slackDesk).filter(({ threadTs }) => threadTs === top?.ts);
  expect(told.map(({ text }) => [text.includes("45 per cent"), text.includes("five days")])).toEqual([
    [true, false],
    [false, true],
  ]);
  await desk.beatAt("2025-03-04T08:30:00Z");
  const next = briefings(desk).slack[1] ?? "";
  expect(next).toContain("Corrected since");
});
