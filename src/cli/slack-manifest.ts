import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, parseDocument } from "yaml";
import { Fault } from "../errors.ts";
import type { Newsroom } from "./newsroom.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `slack-manifest`: the app as Slack takes it, with the story's slash command; `--format json` for Slack's JSON form. */
export const slackManifest = verb({
  usage: "slack-manifest",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    const manifest = manifestOf(newsroom);
    newsroom.print(newsroom.format === "json" ? JSON.stringify(manifest.toJS()) : String(manifest).trimEnd());
    return 0;
  },
});

function manifestOf(newsroom: Newsroom) {
  const file = join(newsroom.configFolder, "slack", "manifest.yaml");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new Fault("config", `There is no ${file}.`, { cause });
  }
  const manifest = parseDocument(text);
  const [fault] = manifest.errors;
  if (fault !== undefined) throw new Fault("config", `${file}: ${fault.message.split("\n")[0]}`);
  const command = manifest.getIn(["features", "slash_commands", 0]);
  if (!isMap(command)) throw new Fault("config", `${file}: features.slash_commands has no command.`);
  command.set("command", `/${newsroom.story().command}`);
  return manifest;
}
