import { quotesAt, quotesCommand } from "../commands/quotes-command.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { subjectOf } from "./subject-of.ts";
import { verb } from "./verb.ts";
import { SubjectOptions, sourceFlags } from "./window-options.ts";

/** `quotes TEXT [WINDOW]`: where quoted words appear first, their fullest form, and how each outlet gives them. */
export const quotes = verb({
  usage: 'quotes "WORDS" [WINDOW ...] [--from-source S]...',
  flags: sourceFlags,
  options: SubjectOptions,
  run: async (words, options, newsroom) => {
    const desk = deskAt(newsroom);
    const { words: text, window } = subjectOf("quotes", words, desk);
    const wish = { text, window, sources: options["from-source"] };
    await printFound({ card: () => quotesCommand(desk, wish), result: () => quotesAt(desk, wish) }, newsroom);
    return 0;
  },
});
