import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";

/** What a window's posts are about: posts by topic and hour, the most carried topic first, learnt ones after the story's own. */
export const Topics = z.strictObject({
  story: z.string(),
  window: Window,
  topics: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** True for one that the story's file does not have: a name or phrase that this window's posts share. */
      learnt: z.boolean(),
      posts: z.number(),
      /** UTC hours with a post, oldest first; `from` is the hour's first second. */
      hours: z.array(z.strictObject({ from: Instant, posts: z.number() })),
      /** The stretch of neighbouring hours with most posts of the topic; null without a clock time. */
      busiest: z.strictObject({ from: Instant, to: Instant, posts: z.number() }).nullable(),
    }),
  ),
  searched: z.strictObject({ posts: z.number() }),
});
export type Topics = z.infer<typeof Topics>;
