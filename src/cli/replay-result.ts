import { z } from "zod";
import { Card } from "../message/card.ts";
import { Instant } from "../time/instant.ts";

/** What a replay showed, in order: posts as they came, and the bot's messages. What `replay` prints as JSON. */
export const Replay = z.strictObject({
  story: z.string(),
  steps: z.array(
    z.discriminatedUnion("what", [
      z.strictObject({
        what: z.literal("posts"),
        at: Instant,
        source: z.string(),
        sourceName: z.string(),
        /** The title or first words of the one post; null where several came together. */
        title: z.string().nullable(),
        posts: z.number().int().positive(),
        breaking: z.boolean(),
        revised: z.number().int().nonnegative(),
      }),
      z.strictObject({
        what: z.enum(["alert", "recap", "catch-up", "briefing", "correction"]),
        at: Instant,
        /** True where it took the place of the message that it was. */
        edited: z.boolean(),
        card: Card,
      }),
    ]),
  ),
});
export type Replay = z.infer<typeof Replay>;
export type ReplayShown = Replay["steps"][number];
