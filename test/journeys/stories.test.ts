import { once } from "node:events";
import { cpSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import type { SlackMessage } from "../platforms/slack/world.ts";
import { freshFolder, standfirst } from "./command-line.ts";
import { type Bot, bothPlatforms, buttonOf, eventually, startBot, startPlatforms } from "./platforms.ts";
import { configOf, harbour, ingestedStories, orchard } from "./story-folder.ts";

const desk = "C0DESK";
const server = "300000000000000001";
const ana = "400000000000000001";
const ben = "U0BEN";
const window = "17 Feb 2025 17:00-18:00";
// A third story whose only page nobody serves: names under .invalid never resolve (RFC 2606).
const railway = {
  ...{ id: "railway", name: "Rail strike", command: "railway", language: "en", timezone: "Europe/London" },
  sources: [{ id: "wire", name: "Wire", hosts: ["wire.invalid"], follow: ["https://wire.invalid/live"] }],
};

const token = "tide-table-0123456789";

let slack: SlackPlatform;
let discord: DiscordPlatform;
let bot: Bot;
let page: string;
let config: string;
let data: string;

beforeAll(async () => {
  config = configOf([harbour, orchard, railway]);
  data = await ingestedStories(config);
  ({ slack, discord } = await startPlatforms());
  const port = await freePort();
  page = `http://127.0.0.1:${port}`;
  const pushed = { INGEST_TOKEN: token, PAGE_PORT: String(port) };
  const environment = { ...bothPlatforms(slack, discord), ...pushed };
  bot = await startBot(data, environment, undefined, ["--config", config]);
});

afterAll(async () => {
  await slack.stop();
  await discord.stop();
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  await new Promise(resolve => server.close(resolve));
  return place !== null && typeof place === "object" ? place.port : 0;
}

const words = (message: unknown) => JSON.stringify(message);
const byBot = () => slack.seenIn(desk).filter(message => message.user === slack.world.bot.userId);

/** What the bot says next in the channel, or to Ben alone, after `act`. */
async function nextOf(list: () => SlackMessage[], act: () => unknown): Promise<SlackMessage> {
  const before = list().length;
  act();
  await eventually(() => list().length > before);
  const said = list()[before];
  if (said === undefined) throw new Error("nothing was said");
  return said;
}
const nextHere = (act: () => unknown) => nextOf(byBot, act);
const nextToBen = (act: () => unknown) => nextOf(() => slack.seenBy(ben), act);
const mention = (text: string, threadTs?: string) =>
  slack.say({ user: ben, channel: desk, text: `<@U0BOT> ${text}`, ...(threadTs && { threadTs }) });
const type = (command: string, text: string) => slack.command({ user: ben, channel: desk, command, text });
const press = (message: SlackMessage, label: string) => {
  const button = buttonOf(message.blocks, label);
  if (button === null) throw new Error(`no button ${label}`);
  return slack.click({ user: ben, message, actionId: button.id, value: button.value });
};

describe("one process with several stories, on Slack", () => {
  test("a question that could be about any asks which, and the button pressed answers with its story", async () => {
    const asked = await nextHere(() => mention("what did Dana Fry say?"));
    expect(asked.text).toContain("Which story do you mean?");
    for (const name of ["Harbour", "Orchard frost", "Rail strike"])
      expect(buttonOf(asked.blocks, name)).not.toBeNull();
    expect(buttonOf(asked.blocks, "Orchard frost")?.value).toBe(
      "orchard ask what did Dana Fry say? show:channel",
    );
    const answer = await nextHere(() => press(asked, "Orchard frost"));
    expect(words(answer.blocks)).toContain("Orchard frost");
    expect(answer.text).toContain("Dana Fry");
    expect(answer.text).toContain("Grove Daily 17:50");
  });

  test("a question with the names of one story is about that one, whichever was spoken of last", async () => {
    const answer = await nextHere(() => mention("what did Mira Holt say?"));
    expect(words(answer.blocks)).toContain('"Harbour"');
    expect(answer.text).toContain("Coast World 17:10");
    const next = await nextHere(() => mention("was there a frost?"));
    expect(next.text).toContain("Grove Daily");
  });

  test("a question without names goes on with the story that was spoken of last", async () => {
    const answer = await nextHere(() => mention("what did Dana Fry say?"));
    expect(answer.text).toContain("Grove Daily 17:50");
  });

  test("/standfirst and a story's name do what its own command does, and the buttons name the story", async () => {
    const recap = await nextHere(() => type("/standfirst", `harbour recap ${window}`));
    expect(recap.text).toContain("Harbour · recap");
    expect(buttonOf(recap.blocks, "All sources")?.value).toBe("harbour sources");
    const own = await nextHere(() => type("/orchard", `recap ${window}`));
    expect(own.text).toContain("Orchard frost · recap");
    const sources = await nextToBen(() => press(recap, "All sources"));
    expect(words(sources.blocks)).toContain("Coast World");
    expect(words(sources.blocks)).not.toContain("Grove Daily");
    const again = await nextToBen(() => type("/standfirst", "“Orchard frost” topics 17 Feb 2025"));
    expect(again.text).toContain("Orchard frost · topics");
  });

  test("in the thread of a recap a question is about its story", async () => {
    const recap = byBot().find(message => message.text.includes("Harbour · recap"));
    const answer = await nextHere(() => mention("what did Dana Fry say?", recap?.ts ?? ""));
    expect(answer.threadTs).toBe(recap?.ts);
    expect(answer.text).toContain("Coast World 17:40");
  });

  test("the story's name before a question, or alone, chooses it", async () => {
    const answer = await nextHere(() => mention("orchard: what did Dana Fry say?"));
    expect(answer.text).toContain("Grove Daily 17:50");
    const alone = await nextHere(() => mention("harbour"));
    expect(alone.text).toContain("From here on I speak of Harbour.");
    const unknown = await nextToBen(() => type("/standfirst", "story plum"));
    expect(unknown.text).toContain("There is no story “plum”. The stories here are Harbour, Orchard frost");
  });

  test("status and sources speak of each story, and a page that cannot be read stops no other story", async () => {
    await eventually(() => bot.logged().includes("a page could not be polled"));
    const status = await nextToBen(() => type("/standfirst", "status"));
    for (const title of ["Harbour · status", "Orchard frost · status", "Rail strike · status"])
      expect(status.text).toContain(title);
    const sources = await nextToBen(() => type("/standfirst", "sources"));
    for (const outlet of ["Coast World", "Grove Daily", "Wire"]) expect(sources.text).toContain(outlet);
  });

  test("a briefing may be of several stories, and is listed with them", async () => {
    await nextToBen(() => type("/standfirst", "schedule add 07:30 weekdays stories:harbour,orchard"));
    const list = await nextToBen(() => type("/railway", "schedule list"));
    expect(list.text).toContain("“Morning briefing” on Harbour, Orchard frost, weekdays 07:30");
    const wrong = await nextToBen(() => type("/standfirst", "schedule add 08:30 stories:harbour,plum"));
    expect(wrong.text).toContain("There is no story “plum”. The stories here are harbour, orchard, railway.");
    const topics = await nextToBen(() =>
      type("/harbour", "schedule add 08:30 topic:dredging stories:harbour,orchard"),
    );
    expect(topics.text).toContain("A briefing over several stories takes no topics.");
    await nextToBen(() => type("/harbour", "schedule remove morning-briefing"));
  });
});

describe("one process with several stories, on Discord", () => {
  const say = (text: string) => discord.say({ user: ana, channel: server, text });
  const command = (name: string, sub: string, options: Record<string, string>) =>
    discord.command({
      ...{ user: ana, channel: server, name },
      options: [
        {
          ...{ type: 1, name: sub },
          options: Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value })),
        },
      ],
    });
  const said = () => discord.world.messages.filter(({ authorId }) => authorId === discord.world.bot.id);
  const nextSaid = async (act: () => unknown, holds: string) => {
    const before = said().length;
    act();
    const found = () =>
      said()
        .slice(before)
        .find(message => words(message).includes(holds));
    await eventually(() => found() !== undefined);
    return found();
  };

  test("a question that could be about any asks which, and the button pressed answers with its story", async () => {
    const asked = await nextSaid(
      () => say(`<@${discord.world.bot.id}> what did Dana Fry say?`),
      "Which story",
    );
    const button = buttonOf(asked, "Harbour");
    expect(button?.id).toBe("c1:harbour ask what did Dana Fry say? show:channel");
    if (asked === undefined || button === null) throw new Error("no button");
    const press = () => discord.click({ user: ana, message: asked, customId: button.id });
    expect(words(await nextSaid(press, "Coast World 17:40"))).toContain("## Harbour");
  });

  test.each(["catchup", "watch list"])(
    "%s before everybody is offered to whoever presses, alone",
    async own => {
      const offered = await nextSaid(() => say(`<@${discord.world.bot.id}> harbour ${own}`), "for you alone");
      const button = buttonOf(offered, "Show me");
      expect(button?.id).toBe(`c1:harbour ${own}`);
      if (offered === undefined || button === null) throw new Error("no button");
      const shown = await nextSaid(
        () => discord.click({ user: ana, message: offered, customId: button.id }),
        own === "catchup" ? "· catch-up ·" : "Nothing is watched",
      );
      expect(shown?.ephemeralFor).toBe(ana);
    },
  );

  test("/standfirst takes the story as an option, and each story has its command", async () => {
    const options = { window, story: "orchard" };
    await nextSaid(() => command("standfirst", "recap", options), "Orchard frost · recap");
    await nextSaid(() => command("harbour", "recap", { window }), "Harbour · recap");
    const put = discord.received.find(({ method }) => method === "PUT /applications/*/commands");
    const names = words(put?.body).match(/"name":"(harbour|orchard|railway|standfirst)"/g);
    expect(names).toEqual(["harbour", "orchard", "railway", "standfirst"].map(name => `"name":"${name}"`));
  });
});

describe("the program with several stories", () => {
  test("takes pushed coverage for the story that it names, or whose outlet it is of", async () => {
    const push = async (query: string) => {
      const body = JSON.stringify({
        source: "wire",
        publishedAt: "2025-02-17T17:30:00Z",
        title: "Talks",
        text: query,
      });
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" };
      const response = await fetch(`${page}/ingest${query}`, { method: "POST", headers, body });
      return [response.status, JSON.stringify(await response.json())];
    };
    expect(await push("?story=railway")).toEqual([200, expect.stringContaining('"added":1')]);
    expect(await push("?url=https://wire.invalid/talks")).toEqual([200, expect.stringContaining("wire")]);
    expect(await push("")).toEqual([400, expect.stringContaining("Say which this is for: story=ID")]);
    expect(await push("?story=plum")).toEqual([400, expect.stringContaining("There is no story “plum”.")]);
    const health = await fetch(`${page}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([
      200,
      { healthy: true, stories: [{ story: "harbour" }, { story: "orchard" }, { story: "railway" }] },
    ]);
  });

  test("ends in order when it is asked to", async () => {
    expect((await bot.end()).code).toBe(0);
  });

  test("prints Slack's manifest with a command a story and one for all, 50 at most", async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...railway,
      id: `rail-${n}`,
      command: `rail-${n}`,
    }));
    const crowded = configOf([harbour, ...many]);
    const commandsOf = async (folder: string) => {
      cpSync("config/slack", join(folder, "slack"), { recursive: true });
      const { out, err } = await standfirst(["slack-manifest", "--config", folder, "--format", "json"]);
      return { names: out.match(/"command":"[^"]+"/g) ?? [], err };
    };
    const { names } = await commandsOf(config);
    expect(names).toEqual(
      ["/harbour", "/orchard", "/railway", "/standfirst"].map(name => `"command":"${name}"`),
    );
    const most = await commandsOf(crowded);
    expect([most.names.length, most.names.at(-1)]).toEqual([50, '"command":"/standfirst"']);
    expect(most.err).toContain("12 stories have none of their own and go by /standfirst ID.");
  });

  test("with --story serves that one alone", async () => {
    const lines = "recap 17 Feb 2025 17:00-18:00\norchard recap\n";
    const alone = ["--story", "orchard", "--data", data, "--config", config];
    const { code, out } = await standfirst(["start", ...alone], lines, { SAMPLE: "0" });
    expect(code).toBe(0);
    expect(out).toContain("Orchard frost · recap");
    expect(out).not.toContain("Coast World");
  });

  test("at the terminal speaks of the story in the prompt, and its name switches", async () => {
    const lines = `what did Dana Fry say?\nstory orchard\nwhat did Dana Fry say?\nharbour topics 17 Feb 2025\nstatus\n`;
    const { out } = await standfirst(["start", "--data", data, "--config", config], lines, { SAMPLE: "0" });
    expect(out).toMatch(/^harbour> \/harbour recap$/m);
    expect(out).toMatch(
      /^harbour> what did Dana Fry say\?$[\s\S]*Coast World 17:40[\s\S]*^harbour> story orchard$/m,
    );
    expect(out).toMatch(/^orchard> what did Dana Fry say\?$[\s\S]*Grove Daily 17:50/m);
    expect(out).toMatch(
      /^orchard> harbour topics 17 Feb 2025$[\s\S]*Harbour · topics[\s\S]*^harbour> status$/m,
    );
  });

  test("tells all faults of all story files at once, and does not start", async () => {
    const broken = configOf([
      { ...harbour, timezone: "Atlantis" },
      { ...orchard, command: "recap" },
      { ...railway, command: "harbour", topics: [{ id: "x" }] },
    ]);
    const { code, out, err } = await standfirst(["start", "--data", freshFolder(), "--config", broken]);
    expect([code, out]).toEqual([78, ""]);
    for (const fault of [
      "harbour.yaml: timezone: an IANA time zone",
      "orchard.yaml: command: “recap” is something to type after a story",
      "railway.yaml: topics[0].name",
    ])
      expect(err).toContain(fault);
  });
});
