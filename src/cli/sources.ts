import { z } from "zod";
import { sourcesAt, sourcesCommand } from "../commands/sources-command.ts";
import { quarantine } from "../ingest/quarantine.ts";
import { quarantineCard } from "../message/quarantine-card.ts";
import { deskAt } from "./desk-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { printFound } from "./print-card.ts";
import { noWords, verb } from "./verb.ts";

/** `sources`: what is read, and how fresh it is; with `--quarantine`, the items that could not be read. */
export const sources = verb({
  usage: "sources [--quarantine]",
  flags: { quarantine: "switch" },
  options: z.object({ quarantine: z.boolean().default(false) }),
  run: async (words, options, newsroom) => {
    noWords(words);
    if (options.quarantine) return printQuarantine(newsroom);
    const desk = deskAt(newsroom);
    await printFound({ card: () => sourcesCommand(desk), result: () => sourcesAt(desk) }, newsroom);
    return 0;
  },
});

async function printQuarantine(newsroom: Newsroom): Promise<number> {
  const story = newsroom.story();
  const found = quarantine(newsroom.coverage(), story);
  const parts = { storyName: story.name, zone: newsroom.zone() };
  await printFound({ card: () => quarantineCard(found, parts), result: () => found }, newsroom);
  return 0;
}
