import { z } from "zod";
import { compareCommand, comparisonAt } from "../commands/compare-command.ts";
import { sentences } from "../commands/problem.ts";
import { Fault } from "../errors.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";

/** `compare A B [WINDOW]`: two outlets or two actors side by side. */
export const compare = verb({
  usage: "compare A B [WINDOW ...] [--topic T]...",
  flags: { topic: "values" },
  options: z.object({ topic: z.array(z.string()).default([]) }),
  run: async ([a, b, ...words], { topic }, newsroom) => {
    if (a === undefined || b === undefined) throw new Fault("usage", sentences.E02compare());
    const [desk, wish] = [deskAt(newsroom), { a, b, window: words.join(" ").trim() || null, topics: topic }];
    await printFound(
      { card: () => compareCommand(desk, wish), result: () => comparisonAt(desk, wish) },
      newsroom,
    );
    return 0;
  },
});
