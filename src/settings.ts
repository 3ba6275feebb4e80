import { z } from "zod";
import { Fault } from "./errors.ts";
import { logLevels, withoutSecrets } from "./log.ts";
import { nearestWord } from "./message/nearest-word.ts";

const folder = z.string().trim().min(1, "the name of a folder");

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
  SAMPLE: z
    .enum(["0", "1"], "1 or 0")
    .optional()
    .describe(
      "Unset: the bundled sample is used while no chat platform is set up. 0: never, the terminal shows your own coverage. 1: always, and each message says so.",
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
    const got = withoutSecrets(given[name] ?? "");
    faults.push(`${name} is “${got}”; it must be ${issue.message}.`);
  }
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
