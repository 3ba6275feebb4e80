import { z } from "zod";
import { Fault } from "./errors.ts";
import { logLevels, withoutSecrets } from "./log.ts";
import { nearestWord } from "./message/nearest-word.ts";

const address = z.url({ protocol: /^https?$/, error: "an address that begins with https:// or http://" });
const folder = z.string().trim().min(1, "the name of a folder");

const port = (usual: number) =>
  z.coerce
    .number("a port")
    .int("a port, a whole number")
    .min(1, "a port from 1 to 65535")
    .max(65_535, "a port from 1 to 65535")
    .default(usual);

/** Every variable that the program reads, with its default and why one would change it. */
export const Settings = z.object({
  STANDFIRST_DATA: folder
    .default("data")
    .describe(
      "The folder that holds the index and the deliveries; put it on a disk that is kept and backed up.",
    ),
  STANDFIRST_CONFIG: folder
    .default("config")
    .describe("The folder that holds stories/ID.yaml; point it at your own to follow other stories."),
  STANDFIRST_LOG_LEVEL: z
    .enum(logLevels, "one of debug, info, warn, error")
    .default("info")
    .describe("How much goes to standard error; debug shows each input that is read."),
  STANDFIRST_CONTACT: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{3,200}$/, "an e-mail or web address without spaces")
    .optional()
    .describe("Where publishers reach you; it is sent with each page that is fetched."),
  STANDFIRST_AGENT: z
    .string()
    .trim()
    .regex(/^[A-Za-z_-]{3,40}$/, "a name of letters, hyphens and underscores")
    .default("Standfirst")
    .describe("The name under which pages are fetched, and by which robots.txt files speak to the program."),
  INGEST_TOKEN: z
    .string()
    .trim()
    // The token is all that keeps strangers' posts out: 16 characters are 80 bits and more of a random one.
    .regex(/^[\x21-\x7e]{16,200}$/, "16 to 200 characters without spaces")
    .optional()
    .describe("With it POST /ingest takes coverage from programs that send it; unset: nothing is opened."),
  PAGE_HOST: z
    .string()
    .trim()
    .default("127.0.0.1")
    .describe("Where POST /ingest and GET /healthz are awaited; only a container needs another than this."),
  PAGE_PORT: port(3080).describe("The port of POST /ingest and GET /healthz."),
  ALLOW_CHAT_SOURCES: z
    .enum(["nobody", "managers"], "nobody or managers")
    .default("nobody")
    .describe(
      "Who may add pages with `follow` in chat; unless it says managers, only the command line and the story's file do.",
    ),
  ANSWER_JUDGE: z
    .enum(["on", "off"], "on or off")
    .default("on")
    .describe(
      "Whether a small model on this machine reads each answer once more; off saves 300 MB of memory, and answers get worse.",
    ),
  LANGUAGE_MODEL_URL: address
    .refine(
      url => new URL(url).username === "",
      "an address without a user name; the key has a setting of its own",
    )
    .refine(url => !/\/chat\/completions\/*$/u.test(url), "an address without /chat/completions at its end")
    .optional()
    .describe(
      "The address of a language model's API up to /chat/completions, as in https://api.example.com/v1; with it the model says which of the outlets' sentences answer a question, and these go to that server. It writes nothing.",
    ),
  LANGUAGE_MODEL_NAME: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,200}$/, "a name without spaces")
    .optional()
    .describe("The name of the model at that address."),
  LANGUAGE_MODEL_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/, "a key without spaces")
    .optional()
    .describe("The key that the server asks for; a server on this machine may want none."),
  QUESTIONS_PER_MINUTE: z.coerce
    .number("a number")
    .int("a whole number")
    .min(1, "1 to 10000")
    .max(10_000, "1 to 10000")
    // INTERACTION 4.4.
    .default(20)
    .describe("How many questions of one workspace or server are answered in a minute."),
  ALERTS_PER_HOUR: z.coerce
    .number("a number")
    .int("a whole number")
    .min(1, "1 to 100")
    .max(100, "1 to 100")
    .default(4)
    .describe(
      "How many alerts a channel, or a reader, takes in an hour; what is beyond comes in one message.",
    ),
  SILENT_ALERTS: z
    .enum(["0", "1"], "1 or 0")
    .default("0")
    .describe("1: alerts in Discord come without a notification, as a large community wants them."),
  SLACK_BOT_TOKEN: z
    .string()
    .trim()
    .optional()
    .describe("The bot's own token, xoxb-...; with it and SLACK_APP_TOKEN the bot is in Slack."),
  SLACK_APP_TOKEN: z
    .string()
    .trim()
    .optional()
    .describe("The token of the connection, xapp-..., with connections:write: no public address is needed."),
  SLACK_SIGNING_SECRET: z
    .string()
    .trim()
    .optional()
    .describe(
      "With it Slack's requests come in over HTTP, each checked, instead of over SLACK_APP_TOKEN's connection.",
    ),
  SLACK_HOST: z
    .string()
    .trim()
    .default("127.0.0.1")
    .describe("Where requests over HTTP are awaited; a proxy in front of it is what the world reaches."),
  SLACK_PORT: port(3000).describe(
    "The port for requests over HTTP; the address to give Slack ends in /slack/events.",
  ),
  SLACK_API_URL: address
    .optional()
    .describe("Where Slack's API is; only a proxy or a test sets it. Unset: slack.com."),
  DISCORD_TOKEN: z
    .string()
    .trim()
    .optional()
    .describe("The bot's token from Discord's developer portal; with it the bot is in Discord."),
  DISCORD_API_URL: address
    .optional()
    .describe("Where Discord's API is; only a proxy or a test sets it. Unset: discord.com."),
  SAMPLE: z
    .enum(["0", "1"], "1 or 0")
    .optional()
    .describe(
      "Unset: the bundled sample is used while no chat platform has a token. 0: never, the terminal shows your own coverage. 1: always, and each message says so.",
    ),
});
export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the environment; all faults at once as one `config` fault. Unknown STANDFIRST_* names are faults. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  // An empty value is what a line `NAME=` in an environment file gives: it means unset.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const known = Object.keys(Settings.shape);
  const faults = Object.keys(given)
    .filter(name => name.startsWith("STANDFIRST_") && !known.includes(name))
    .map(name => unknownSetting(name, known));
  const parsed = Settings.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    // What was meant for a secret is not repeated.
    const got = /TOKEN|SECRET|KEY/.test(name) ? "not usable" : `“${withoutSecrets(given[name] ?? "")}”`;
    faults.push(`${name} is ${got}; it must be ${issue.message}.`);
  }
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: model, LANGUAGE_MODEL_KEY: key } = given;
  if (url !== undefined && model === undefined)
    faults.push("LANGUAGE_MODEL_URL is set without LANGUAGE_MODEL_NAME: name the model to ask there.");
  if (url === undefined && (model ?? key) !== undefined)
    faults.push(
      "LANGUAGE_MODEL_NAME or LANGUAGE_MODEL_KEY is set without LANGUAGE_MODEL_URL: say where the model is.",
    );
  if (!parsed.success || faults.length > 0) {
    throw new Fault("config", `The environment has faults:\n${faults.map(fault => `  ${fault}`).join("\n")}`);
  }
  return parsed.data;
}

function unknownSetting(name: string, known: readonly string[]): string {
  // Half the name may be mistyped: the prefix is right in every case.
  const meant = nearestWord(name, known, 6);
  return `${name} is not a setting${meant === null ? "" : `; did you mean ${meant}?`}`;
}

/** A chat platform as the settings have it: without a token, with a fault that keeps it off (a sentence), or ready. */
export type PlatformSetting<Account> =
  | { state: "unset" }
  | { state: "faulty"; fault: string }
  | { state: "set"; account: Account };

/** Slack as the settings have it: `http` null is Socket Mode. */
export type SlackAccount = {
  botToken: string;
  appToken: string;
  apiUrl: string | null;
  http: { signingSecret: string; host: string; port: number } | null;
};

/** The accounts of the platforms. A fault of one is no fault of the settings: the others run. */
export function platformSettings(settings: Settings): {
  slack: PlatformSetting<SlackAccount>;
  discord: PlatformSetting<{ token: string; apiUrl: string | null }>;
} {
  const { DISCORD_TOKEN: token } = settings;
  // Three parts with full stops between.
  const isToken = token !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
  return {
    slack: slackSetting(settings),
    discord:
      token === undefined
        ? { state: "unset" }
        : isToken
          ? { state: "set", account: { token, apiUrl: settings.DISCORD_API_URL ?? null } }
          : {
              state: "faulty",
              fault: "DISCORD_TOKEN is not a bot token (three parts with full stops between).",
            },
  };
}

function slackSetting(settings: Settings): PlatformSetting<SlackAccount> {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signingSecret } = settings;
  if (bot === undefined && app === undefined && signingSecret === undefined) return { state: "unset" };
  const faults = [
    ...(bot?.startsWith("xoxb-") ? [] : ["SLACK_BOT_TOKEN is missing or does not start with xoxb-."]),
    ...(app?.startsWith("xapp-") || signingSecret !== undefined
      ? []
      : ["SLACK_APP_TOKEN is missing or does not start with xapp-."]),
  ];
  if (faults.length > 0) return { state: "faulty", fault: faults.join(" ") };
  const http =
    signingSecret === undefined
      ? null
      : { signingSecret, host: settings.SLACK_HOST, port: settings.SLACK_PORT };
  const apiUrl = settings.SLACK_API_URL ?? null;
  return { state: "set", account: { botToken: bot ?? "", appToken: app ?? "", apiUrl, http } };
}
