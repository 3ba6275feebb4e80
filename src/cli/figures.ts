import { figuresAt, figuresCommand } from "../commands/figures-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `figures [WINDOW]`: the numbers of the coverage, of what, as of when and who says so. */
export const figures = verb({
  usage: "figures [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => figuresCommand(desk, wish), result: () => figuresAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
