import { Fault } from "../errors.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `discord-commands`: registers the slash commands of the stories by hand; `start` does so whenever it changed. */
export const registerDiscordCommands = verb({
  usage: "discord-commands",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    const choice = newsroom.platforms.find(({ name }) => name === "discord");
    if (choice === undefined) throw new Fault("config", "DISCORD_TOKEN is not set.");
    if (choice.fault !== null) throw new Fault("config", choice.fault);
    const platform = await choice.open();
    const stories = newsroom.stories();
    const tree = platform.commands?.(stories);
    try {
      await tree?.register();
    } catch (cause) {
      const refused = platform.refusedToken(cause);
      if (refused !== null) throw new Fault("config", `Discord refused the token (${refused}).`, { cause });
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new Fault("unexpected", `Discord did not take the commands: ${said}`, { cause });
    }
    const names = stories.map(({ command }) => `/${command}`);
    newsroom.print(`${[...names, "/standfirst"].join(", ")} are registered with Discord.`);
    return 0;
  },
});
