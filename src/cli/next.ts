import { nextAt, nextCommand } from "../commands/next-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `next [WINDOW]`: what is planned, by its date, and what came of earlier plans. */
export const next = verb({
  usage: "next [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound({ card: () => nextCommand(desk, wish), result: () => nextAt(desk, wish) }, newsroom);
    return 0;
  },
});
