import { z } from "zod";
import { type RecapWish, recapAt, recapCommand, recapOfWindow } from "../commands/recap-command.ts";
import { windowBetween } from "../commands/window-between.ts";
import { PostKind } from "../coverage/post.ts";
import { RecapLength } from "../message/command.ts";
import { Instant } from "../time/instant.ts";
import { readBatch } from "./batch.ts";
import { deskAt } from "./desk-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";

const length = z
  .preprocess(value => (value === "short" ? "standard" : value), RecapLength)
  .default("standard");

const RecapOptions = z.object({
  topic: z.array(z.string()).default([]),
  "from-source": z.array(z.string()).default([]),
  length,
  words: z.coerce
    .number("give a number")
    .int("give a whole number")
    .min(0, "give a number from 0 up")
    .optional(),
  "exclude-kind": z.array(PostKind).default([]),
  batch: z.string().optional(),
});

/** One line of `recap --batch`. CONTRACT, "Verbs". */
const RecapBatchLine = z.object({
  id: z.string(),
  from: Instant.nullable(),
  to: Instant,
  asOf: Instant.nullable().default(null),
  words: z.number().int().min(0).nullish(),
  excludeKinds: z.array(PostKind).nullish(),
  sources: z.array(z.string()).nullish(),
  topics: z.array(z.string()).nullish(),
});

/** `recap [WINDOW]`: what happened in a window. */
export const recap = verb({
  usage:
    "recap [WINDOW ...] [--topic T]... [--from-source S]... [--length line|standard|full] [--words N] [--exclude-kind K]... | recap --batch FILE",
  flags: {
    topic: "values",
    "from-source": "values",
    length: "value",
    words: "value",
    "exclude-kind": "values",
    batch: "value",
  },
  options: RecapOptions,
  run: async (words, options, newsroom) => {
    if (options.batch !== undefined) return recapBatch(options.batch, newsroom);
    const wish: RecapWish = {
      window: words.join(" ").trim() || null,
      topics: options.topic,
      sources: options["from-source"],
      length: options.length,
      words: options.words,
      excludeKinds: options["exclude-kind"],
    };
    const desk = deskAt(newsroom);
    await printFound({ card: () => recapCommand(desk, wish), result: () => recapAt(desk, wish) }, newsroom);
    return 0;
  },
});

function recapBatch(file: string, newsroom: Newsroom): number {
  const desk = deskAt(newsroom);
  for (const line of readBatch(file, RecapBatchLine)) {
    const at = { ...desk, asOf: line.asOf ?? desk.asOf };
    const wish: RecapWish = {
      window: null,
      topics: line.topics ?? [],
      sources: line.sources ?? [],
      // The words bound it; without a bound it is as full as a recap gets.
      length: "full",
      words: line.words ?? undefined,
      excludeKinds: line.excludeKinds ?? [],
    };
    const made = recapOfWindow(at, wish, windowBetween(line.from, line.to, at.zone));
    newsroom.print(JSON.stringify({ id: line.id, ...made }));
  }
  return 0;
}
