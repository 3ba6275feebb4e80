import { sourcesAt, sourcesCommand } from "../commands/sources-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `sources`: what is read, and how fresh it is. */
export const sources = verb({
  usage: "sources",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    const desk = deskAt(newsroom);
    printFound({ card: () => sourcesCommand(desk), result: () => sourcesAt(desk) }, newsroom);
    return 0;
  },
});
