import { randomUUID } from "node:crypto";
import { z } from "zod";
import { catchUpCommand, takeCatchUp } from "../commands/catch-up-command.ts";
import { RecapLength } from "../message/command.ts";
import { localTenant } from "../store/delivery-store.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { noWords, verb } from "./verb.ts";

const CatchUpOptions = z.object({
  user: z.string().min(1, "say who you are").default("local"),
  again: z.boolean().default(false),
  topic: z.array(z.string()).default([]),
  length: z.preprocess(value => (value === "short" ? "standard" : value), RecapLength).default("standard"),
});

/** `catchup --user ID`: what is new since that reader last looked. */
export const catchup = verb({
  usage: "catchup --user ID [--again] [--topic T]... [--length line|standard|full]",
  flags: { user: "value", again: "switch", topic: "values", length: "value" },
  options: CatchUpOptions,
  run: async (words, { user, again, topic, length }, newsroom) => {
    noWords(words);
    const desk = deskAt(newsroom);
    const { readers } = newsroom.delivery();
    const at = { readers, reader: { tenant: localTenant, reader: user }, id: randomUUID() };
    const { catchUps, card } = catchUpCommand([desk], at, { again, topics: topic, length });
    await printFound({ card: () => card, result: () => catchUps[0] }, newsroom);
    takeCatchUp(at, desk.now);
    return 0;
  },
});
