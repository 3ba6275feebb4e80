import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { Fault } from "../errors.ts";
import type { Newsroom } from "./newsroom.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** Slack takes so many commands of one app: @slack/bolt's manifest types. */
const mostCommands = 50;

/**
 * `slack-manifest`: the app as Slack takes it, with a slash command a story and /standfirst for all of them; `--format json`
 * for Slack's JSON form.
 */
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
  const commands = manifest.getIn(["features", "slash_commands"]);
  const [command] = isSeq(commands) ? commands.items : [];
  if (!isSeq(commands) || !isMap(command))
    throw new Fault("config", `${file}: features.slash_commands has no command.`);
  const stories = newsroom.stories();
  const listed = stories.slice(0, mostCommands - 1);
  const of = (name: string, description: string | null) => {
    const own = command.clone();
    if (!isMap(own)) throw new Fault("config", `${file}: features.slash_commands has no command.`);
    own.set("command", `/${name}`);
    if (description !== null) own.set("description", description);
    return own;
  };
  commands.items = [
    ...listed.map(({ command: name, name: title }) =>
      of(name, stories.length === 1 ? null : `${title}: recaps, answers and briefings`),
    ),
    of("standfirst", "Any story: its name, then what you want"),
  ];
  if (listed.length < stories.length)
    newsroom.complain(
      `Slack takes ${mostCommands} commands: ${stories.length - listed.length} stories have none of their own and go by /standfirst ID.`,
    );
  return manifest;
}
