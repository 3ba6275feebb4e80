import { differsAt, differsCommand } from "../commands/differs-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `differs [WINDOW]`: what the outlets tell differently of one event. */
export const differs = verb({
  usage: "differs [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => differsCommand(desk, wish), result: () => differsAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
