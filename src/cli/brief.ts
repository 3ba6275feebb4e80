import { briefAt, briefCommand } from "../commands/brief-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `brief [WINDOW]`: a page to paste. */
export const brief = verb({
  usage: "brief [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    const isPasted = newsroom.format === "text" || newsroom.format === "markdown";
    // pasted text has no marks and no line ends of its own
    if (isPasted) newsroom.print(briefAt(desk, wish).text);
    else
      await printFound({ card: () => briefCommand(desk, wish), result: () => briefAt(desk, wish) }, newsroom);
    return 0;
  },
});
