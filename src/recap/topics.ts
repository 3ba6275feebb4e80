import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";

/** What a window's posts are about: posts by topic and hour, the most carried topic first. */
export const Topics = z.strictObject({
  story: z.string(),
  window: Window,
  topics: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      posts: z.number(),
      /** UTC hours with a post, oldest first; `from` is the hour's first second. */
      hours: z.array(z.strictObject({ from: Instant, posts: z.number() })),
      /** The hour with most posts of the topic, the first of several; null without a post. */
      busiest: z.strictObject({ from: Instant, to: Instant, posts: z.number() }).nullable(),
    }),
  ),
  searched: z.strictObject({ posts: z.number() }),
});
export type Topics = z.infer<typeof Topics>;
