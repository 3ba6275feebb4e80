import { backgroundAt, backgroundCommand } from "../commands/background-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `background [WINDOW]`: five cited lines for a newcomer. */
export const background = verb({
  usage: "background [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => backgroundCommand(desk, wish), result: () => backgroundAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
