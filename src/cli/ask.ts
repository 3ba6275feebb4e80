import { z } from "zod";
import { Turn } from "../answers/answer.ts";
import { answerAt, answerOf, cardOfAnswer } from "../commands/ask-command.ts";
import { threadMemory } from "../commands/thread-memory.ts";
import { localTenant } from "../store/delivery-store.ts";
import { Instant } from "../time/instant.ts";
import { readBatch } from "./batch.ts";
import { deskAt } from "./desk-at.ts";
import type { Newsroom } from "./newsroom.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";

/** One line of `ask --batch`. CONTRACT, "Verbs". */
const AskBatchLine = z.object({
  id: z.string(),
  question: z.string(),
  asOf: Instant.nullable().default(null),
  history: z
    .array(Turn)
    .nullish()
    .transform(turns => turns ?? []),
  window: z
    .tuple([Instant.nullable(), Instant.nullable()])
    .nullish()
    .transform(ends => (ends ? { from: ends[0], to: ends[1] } : null)),
});

/** `ask QUESTION`: an answer from the coverage. */
export const ask = verb({
  usage: "ask QUESTION [--thread ID] [--window WINDOW] | ask --batch FILE",
  flags: { thread: "value", window: "value", batch: "value" },
  options: z.object({
    thread: z.string().min(1, "give a name for the thread").optional(),
    window: z.string().optional(),
    batch: z.string().optional(),
  }),
  run: async (words, options, newsroom) => {
    newsroom.judges[0]?.begin();
    if (options.batch !== undefined) return askBatch(options.batch, newsroom);
    const { thread } = options;
    const story = newsroom.story().id;
    const memory =
      thread === undefined
        ? null
        : threadMemory(newsroom.delivery(), { tenant: localTenant, story, id: thread });
    const desk = { ...deskAt(newsroom), history: memory?.turns() ?? [] };
    const given = await answerAt(desk, { question: words.join(" "), window: options.window ?? null });
    memory?.keep({ ...given, askedAt: desk.now, ref: null });
    const { answer } = given;
    await printFound({ card: () => cardOfAnswer(desk, answer), result: () => answer }, newsroom);
    return 0;
  },
});

async function askBatch(file: string, newsroom: Newsroom): Promise<number> {
  const desk = deskAt(newsroom);
  for (const line of readBatch(file, AskBatchLine)) {
    const given = await answerOf(
      { ...desk, asOf: line.asOf ?? desk.asOf, history: line.history },
      line.question,
      line.window,
    );
    newsroom.print(JSON.stringify({ id: line.id, ...given }));
  }
  return 0;
}
