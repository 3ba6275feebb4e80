import { topicsAt, topicsCommand } from "../commands/topics-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { noOptions, verb } from "./verb.ts";

/** `topics [WINDOW]`: what the coverage is about. */
export const topics = verb({
  usage: "topics [WINDOW ...]",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    const desk = deskAt(newsroom);
    const wish = { window: words.join(" ").trim() || null };
    await printFound({ card: () => topicsCommand(desk, wish), result: () => topicsAt(desk, wish) }, newsroom);
    return 0;
  },
});
