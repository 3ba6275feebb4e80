import { whoAt, whoCommand } from "../commands/who-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { subjectOf } from "./subject-of.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags } from "./window-options.ts";

/** `who ACTOR [WINDOW]`: what somebody said, in the order of time. */
export const who = verb({
  usage: "who ACTOR [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const desk = deskAt(newsroom);
    const { words: actor, window } = subjectOf("who", words, desk);
    const wish = { actor, window, topics: options.topic, sources: options["from-source"] };
    await printFound({ card: () => whoCommand(desk, wish), result: () => whoAt(desk, wish) }, newsroom);
    return 0;
  },
});
