import { timelineAt, timelineCommand } from "../commands/timeline-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `timeline [WINDOW]`: posts in order of time. */
export const timeline = verb({
  usage: "timeline [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    await printFound(
      { card: () => timelineCommand(desk, wish), result: () => timelineAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
