import { whyAt, whyCommand } from "../commands/why-command.ts";
import { Fault } from "../errors.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** `why LINE [WINDOW]`: why a line of the window's recap stands, or a sentence made none. */
export const why = verb({
  usage: "why NUMBER|LINE_ID|WORDS [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async ([line, ...words], options, newsroom) => {
    if (line === undefined) throw new Fault("usage", "Name a line: its number, its id or some of its words.");
    const [desk, wish] = [deskAt(newsroom), { ...wishOf(words, options), line }];
    await printFound({ card: () => whyCommand(desk, wish), result: () => whyAt(desk, wish) }, newsroom);
    return 0;
  },
});
