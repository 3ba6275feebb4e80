import { fstatSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { ReadStream, WriteStream } from "node:tty";
import type { Judge } from "./answers/judge/judge.ts";
import { languageModelJudge } from "./answers/judge/language-model-judge.ts";
import { localJudge } from "./answers/judge/local-judge.ts";
import type { PlatformChoice } from "./chat/chat-platform.ts";
import { runCommandLine } from "./cli/command-line.ts";
import type { CommonOptions } from "./cli/common-options.ts";
import type { Newsroom } from "./cli/newsroom.ts";
import { Fault } from "./errors.ts";
import type { FetchOptions } from "./ingest/fetch-page.ts";
import { hostPace } from "./ingest/host-pace.ts";
import { endReading } from "./ingest/read-apart.ts";
import { robotsRules } from "./ingest/robots-rules.ts";
import { createLog, type Log } from "./log.ts";
import type { Card } from "./message/card.ts";
import { platformSettings, readSettings, type Settings } from "./settings.ts";
import { localTenant } from "./store/delivery-store.ts";
import { openCoverageStore } from "./store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "./store/sqlite/delivery-store.ts";
import { chooseStory, readStories } from "./stories.ts";
import { systemClock } from "./time/clock.ts";

/** The process as the app sees it. */
export type Machine = {
  arguments: readonly string[];
  input: ReadStream;
  output: WriteStream;
  errors: WriteStream;
  /** Resolves when the process is asked to end (SIGTERM, SIGINT). */
  askedToEnd: () => Promise<void>;
};

/** Composes the program of its parts, runs one call of it and gives the exit code. Only here are drivers known. */
export async function runApp(machine: Machine): Promise<number> {
  const complain = (text: string) => void machine.errors.write(`${text}\n`);
  const opened: { close(): void }[] = [];
  try {
    const settings = readSettings();
    const log = createLog({
      level: settings.STANDFIRST_LOG_LEVEL,
      write: line => void machine.errors.write(line),
    });
    const fetching = fetchingOf(settings);
    const judges = judgesOf(settings, log, opened);
    const open = (options: CommonOptions) =>
      openNewsroom({ machine, settings, options, opened, fetching, judges, log });
    return await runCommandLine({ arguments: machine.arguments, open, complain, log });
  } catch (error) {
    // Only the settings can fail before the command line runs.
    if (!(error instanceof Fault)) throw error;
    complain(error.message);
    return 78;
  } finally {
    await endReading();
    for (const part of opened.reverse()) part.close();
  }
}

/** The judges of answers, the better first. */
function judgesOf(settings: Settings, log: Log, opened: { close(): void }[]): Judge[] {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: name, LANGUAGE_MODEL_KEY: key = null } = settings;
  const judges: Judge[] = [];
  if (url !== undefined && name !== undefined) judges.push(languageModelJudge({ url, name, key }, log));
  if (settings.ANSWER_JUDGE === "on") {
    const local = localJudge(reason =>
      log.warn("answers go without the small model of this machine: it cannot be had", { reason }),
    );
    opened.push(local);
    judges.push(local);
  }
  return judges;
}

type Opening = {
  machine: Machine;
  settings: Settings;
  options: CommonOptions;
  /** What was opened so far, to be closed at the end. */
  opened: { close(): void }[];
  fetching: FetchOptions;
  judges: readonly Judge[];
  log: Log;
};

function openNewsroom(opening: Opening): Newsroom {
  const { machine, settings, options, opened, log } = opening;
  const { output } = machine;
  const dataFolder = options.data ?? settings.STANDFIRST_DATA;
  const configFolder = options.config ?? settings.STANDFIRST_CONFIG;
  const keep = <Part extends { close(): void }>(part: Part): Part => {
    opened.push(part);
    return part;
  };
  const read = once(() => readStories(configFolder));
  const story = once(() => chooseStory(read(), options.story));
  return {
    format: options.format,
    asOf: options["as-of"] ?? null,
    dataFolder,
    clock: systemClock(),
    fetching: opening.fetching,
    page: pageAddress(settings),
    chatSources: settings.ALLOW_CHAT_SOURCES,
    questionsAMinute: settings.QUESTIONS_PER_MINUTE,
    alertsAnHour: settings.ALERTS_PER_HOUR,
    silentAlerts: settings.SILENT_ALERTS === "1",
    judges: opening.judges,
    log,
    story,
    stories: once(() => (options.story === undefined ? read() : [story()])),
    zone: (of = story()) => options.tz ?? of.timezone,
    coverage: once(() => keep(openCoverageStore(dataFolder))),
    delivery: once(() => keep(openDeliveryStore(dataFolder))),
    temporary: () => {
      const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
      keep({ close: () => rmSync(folder, { recursive: true, force: true }) });
      return openNewsroom({ ...opening, options: { ...options, data: folder } });
    },
    over: folder => openNewsroom({ ...opening, options: { ...options, data: folder } }),
    configFolder,
    sample: { folder: join(configFolder, "sample"), use: sampleUse(settings) },
    platforms: platformChoices(settings, log),
    isTerminal: machine.input.isTTY === true,
    terminal: async sitting => {
      // Only `start` pays for loading it.
      const { terminalAdapter } = await import("./chat/terminal/terminal-adapter.ts");
      return terminalAdapter({
        input: machine.input,
        output,
        mode: inputMode(machine.input),
        screen: () => ({ columns: output.columns, bold: output.isTTY === true && output.hasColors() }),
        ...sitting,
        tenant: localTenant,
        log,
      });
    },
    askedToEnd: machine.askedToEnd,
    messages: platformMessages,
    print: text => void output.write(`${text}\n`),
    complain: text => void machine.errors.write(`${text}\n`),
    readInput: () => buffer(machine.input),
    width: output.columns,
  };
}

/** One memory of robots.txt files and one pace for everything that this process fetches. */
function fetchingOf(settings: Settings): FetchOptions {
  const clock = systemClock();
  return {
    agent: settings.STANDFIRST_AGENT,
    contact: settings.STANDFIRST_CONTACT ?? null,
    robots: robotsRules(clock),
    pace: hostPace(clock),
  };
}

/** Where coverage is taken over HTTP; null without a token: nobody could be told from anybody. */
function pageAddress(settings: Settings): Newsroom["page"] {
  const { INGEST_TOKEN: token, PAGE_HOST: host, PAGE_PORT: port } = settings;
  return token === undefined ? null : { host, port, token };
}

/** Only who asks for a platform's messages pays for loading what renders them. */
async function platformMessages(platform: "slack" | "discord", card: Card): Promise<unknown[]> {
  if (platform === "slack") return (await import("./chat/slack/slack-rendering.ts")).renderSlack(card);
  return (await import("./chat/discord/discord-rendering.ts")).renderDiscord(card);
}

/** With a token, also one that is no good, the sample would pass for coverage: only SAMPLE=1 brings it then. */
function sampleUse(settings: Settings): Newsroom["sample"]["use"] {
  const { slack, discord } = platformSettings(settings);
  const isBare = slack.state === "unset" && discord.state === "unset" && settings.INGEST_TOKEN === undefined;
  if (settings.SAMPLE === undefined) return isBare ? "unset" : "never";
  return settings.SAMPLE === "1" ? "always" : "never";
}

/** The platforms that have a token; each is loaded when it is opened. */
function platformChoices(settings: Settings, log: Log): PlatformChoice[] {
  const { slack, discord } = platformSettings(settings);
  const choices: PlatformChoice[] = [];
  if (slack.state !== "unset")
    choices.push({
      ...{ name: "slack", title: "Slack" },
      fault: slack.state === "faulty" ? slack.fault : null,
      open: async () => {
        if (slack.state !== "set") throw new Fault("config", slack.fault);
        const { slackPlatform } = await import("./chat/slack/slack-platform.ts");
        return slackPlatform({ ...slack.account, clock: systemClock(), log });
      },
    });
  if (discord.state !== "unset")
    choices.push({
      ...{ name: "discord", title: "Discord" },
      fault: discord.state === "faulty" ? discord.fault : null,
      open: async () => {
        if (discord.state !== "set") throw new Fault("config", discord.fault);
        const { discordPlatform } = await import("./chat/discord/discord-platform.ts");
        return discordPlatform({ ...discord.account, log });
      },
    });
  return choices;
}

/** Whether a reader types, commands come from a pipe or a file, or nobody is there (`/dev/null`, no descriptor at all). */
function inputMode(input: ReadStream): "prompt" | "lines" | "none" {
  if (input.isTTY) return "prompt";
  try {
    const kind = fstatSync(0);
    return kind.isFIFO() || kind.isFile() || kind.isSocket() ? "lines" : "none";
  } catch {
    return "none";
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
