import { parseArgs } from "node:util";
import { Fault, type FaultCode } from "../errors.ts";
import type { Log } from "../log.ts";
import { nearestWord } from "../message/nearest-word.ts";
import { CommonOptions, commonFlags } from "./common-options.ts";
import type { Newsroom } from "./newsroom.ts";
import { type Flag, parseOptions, type Verb } from "./verb.ts";

/** Verbs by name, each loaded when it is called: start-up pays for one verb alone. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import("./start.ts")).start,
  ingest: async () => (await import("./ingest-files.ts")).ingestFiles,
  follow: async () => (await import("./follow.ts")).follow,
  unfollow: async () => (await import("./unfollow.ts")).unfollow,
  recap: async () => (await import("./recap.ts")).recap,
  ask: async () => (await import("./ask.ts")).ask,
  timeline: async () => (await import("./timeline.ts")).timeline,
  topics: async () => (await import("./topics.ts")).topics,
  catchup: async () => (await import("./catchup.ts")).catchup,
  changed: async () => (await import("./changed.ts")).changed,
  sources: async () => (await import("./sources.ts")).sources,
  status: async () => (await import("./status.ts")).status,
  posts: async () => (await import("./posts.ts")).posts,
  events: async () => (await import("./events.ts")).events,
  why: async () => (await import("./why.ts")).why,
  differs: async () => (await import("./differs.ts")).differs,
  compare: async () => (await import("./compare.ts")).compare,
  figures: async () => (await import("./figures.ts")).figures,
  positions: async () => (await import("./positions.ts")).positions,
  who: async () => (await import("./who.ts")).who,
  quotes: async () => (await import("./quotes.ts")).quotes,
  next: async () => (await import("./next.ts")).next,
  unknowns: async () => (await import("./unknowns.ts")).unknowns,
  brief: async () => (await import("./brief.ts")).brief,
  background: async () => (await import("./background.ts")).background,
  export: async () => (await import("./export-coverage.ts")).exportCoverage,
  schedule: async () => (await import("./schedule.ts")).schedule,
  watch: async () => (await import("./watch.ts")).watch,
  replay: async () => (await import("./replay.ts")).replay,
  "slack-manifest": async () => (await import("./slack-manifest.ts")).slackManifest,
  "discord-commands": async () => (await import("./discord-commands.ts")).registerDiscordCommands,
  help: async () => (await import("./help.ts")).help,
};

/** The common options in words, for every usage text. */
const commonUsage =
  "Common options: --data DIR, --config DIR, --story ID, --as-of ISO, --tz ZONE, --format text|json|markdown|slack|discord";

/** What the command line needs of the app. */
export type CommandLine = {
  arguments: readonly string[];
  /** Opens what the verbs work with; what it opened is closed by the caller. */
  open: (options: CommonOptions) => Newsroom;
  complain: (text: string) => void;
  log: Log;
};

/** Runs one verb and gives the exit code of CONTRACT: 0, 1, 2 or 78. Faults become one sentence on standard error. */
export async function runCommandLine(line: CommandLine): Promise<number> {
  const [name = "help", ...typed] = line.arguments;
  const load = Object.hasOwn(verbs, name) ? verbs[name] : verbs[aliasOf(name)];
  if (load === undefined) {
    line.complain(unknownVerb(name));
    return exitCodes.usage;
  }
  let called: Verb | null = null;
  try {
    called = await load();
    const { words, options } = typedOptions(typed, called);
    const newsroom = line.open(parseOptions(CommonOptions, options));
    return await called.run(words, options, newsroom);
  } catch (error) {
    const fault = error instanceof Fault ? error : unexpected(error);
    // The cause is for whoever mends it: on request, so that a person reads one clear line.
    line.log.debug("the verb failed", { verb: name, code: fault.code, error: fault.cause ?? fault });
    const usage = fault.code === "usage" && called !== null ? `\n${usageOf(called)}` : "";
    line.complain(fault.message + usage);
    return exitCodes[fault.code];
  }
}

/** How a verb is called, with the common options. */
export function usageOf(called: Verb): string {
  return `Usage: standfirst ${called.usage}\n${commonUsage}`;
}

/** The verbs that are built, in the order of a newcomer's need. */
export const verbNames: readonly string[] = Object.keys(verbs);

/** The verb of that name, for `help VERB`; null where there is none. */
export async function loadVerb(name: string): Promise<Verb | null> {
  return Object.hasOwn(verbs, name) ? ((await verbs[name]?.()) ?? null) : null;
}

const exitCodes: Readonly<Record<FaultCode, number>> = {
  usage: 2,
  config: 78,
  input: 1,
  storage: 1,
  unexpected: 1,
};

function aliasOf(name: string): string {
  if (name === "numbers") return "figures";
  return name === "--help" || name === "-h" ? "help" : "";
}

function unknownVerb(name: string): string {
  const meant = nearestWord(name, verbNames);
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  return `There is no verb “${name}”.${hint}\nUsage: standfirst VERB ...\nVerbs: ${verbNames.join(", ")}`;
}

function typedOptions(
  typed: readonly string[],
  called: Verb,
): { words: string[]; options: Record<string, unknown> } {
  const flags = { ...commonFlags, ...called.flags };
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      options: Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flagConfig(flag)])),
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, options: { ...values } };
  } catch (cause) {
    // parseArgs explains itself; its first sentence is enough for a person.
    const message = cause instanceof Error ? (cause.message.split(/\.\s/)[0] ?? "") : String(cause);
    throw new Fault("usage", `${message.replace(/\.$/, "")}.`, { cause });
  }
}

function flagConfig(flag: Flag): { type: "boolean" | "string"; multiple: boolean } {
  return { type: flag === "switch" ? "boolean" : "string", multiple: flag === "values" };
}

function unexpected(cause: unknown): Fault {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Fault("unexpected", `Something failed on my side: ${said.split("\n")[0]}`, { cause });
}
