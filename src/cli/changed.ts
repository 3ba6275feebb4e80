import { changedAt, changedCommand } from "../commands/changed-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `changed [WINDOW]`: between two moments of knowledge, what was and is now, what is new, what still stands. */
export const changed = verb({
  usage: "changed [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => changedCommand(desk, wish), result: () => changedAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
