import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** An outlet or an actor that is compared. */
export const Compared = z.strictObject({
  kind: z.enum(["source", "actor"]),
  id: z.string(),
  name: z.string(),
});
export type Compared = z.infer<typeof Compared>;

const Side = z.strictObject({
  /** Posts of the outlet, or in which the actor speaks. */
  posts: z.number(),
  /** The best carried line; null where there is none. */
  line: Line.nullable(),
});

/**
 * Two outlets, or two actors, side by side: over all, then by topic (those with a post of either, most carried first; `id`
 * null is over all), and what the two tell differently.
 */
export const Comparison = z.strictObject({
  story: z.string(),
  window: Window,
  a: Compared,
  b: Compared,
  rows: z.array(
    z.strictObject({
      topic: z.strictObject({ id: z.string().nullable(), name: z.string() }),
      a: Side,
      b: Side,
    }),
  ),
  differs: z.array(Line),
  searched: z.strictObject({ posts: z.number() }),
});
export type Comparison = z.infer<typeof Comparison>;
