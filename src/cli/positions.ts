import { positionsAt, positionsCommand } from "../commands/positions-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { subjectOf } from "./subject-of.ts";
import { verb } from "./verb.ts";
import { SubjectOptions, sourceFlags } from "./window-options.ts";

/** `positions TOPIC [WINDOW]`: who stands where on something, and who is silent. */
export const positions = verb({
  usage: "positions TOPIC [WINDOW ...] [--from-source S]...",
  flags: sourceFlags,
  options: SubjectOptions,
  run: async (words, options, newsroom) => {
    const desk = deskAt(newsroom);
    const { words: topic, window } = subjectOf("positions", words, desk);
    const wish = { topic, window, sources: options["from-source"] };
    await printFound(
      { card: () => positionsCommand(desk, wish), result: () => positionsAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
