import { unknownsAt, unknownsCommand } from "../commands/unknowns-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `unknowns [WINDOW]`: what is not known, refused or not verified. */
export const unknowns = verb({
  usage: "unknowns [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => unknownsCommand(desk, wish), result: () => unknownsAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
