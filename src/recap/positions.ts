import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/**
 * How an actor stands to something: `firm` promises or does it, `conditional` would under a condition or is ready to,
 * `open` thinks of it or does not rule it out, `no` refuses, `too early` will not talk of it yet; `said` spoke of it without
 * any of these.
 */
export const Stance = z.enum(["firm", "conditional", "open", "no", "too early", "said"]);
export type Stance = z.infer<typeof Stance>;

/** Where one actor stands: the newest clear words, and older ones that differ. */
export const Stand = z.strictObject({
  actor: z.string(),
  name: z.string(),
  line: Line,
  /** True where the words are a headline and no more is published. */
  headlineOnly: z.boolean(),
  before: z.strictObject({ stance: Stance, line: Line }).nullable(),
});
export type Stand = z.infer<typeof Stand>;

/** Who stands where on a topic in a window, rows in the order of `Stance`, without empty ones. */
export const Positions = z.strictObject({
  story: z.string(),
  /** The name of a topic of the story, or the words asked for. */
  topic: z.string(),
  window: Window,
  rows: z.array(z.strictObject({ stance: Stance, stands: z.array(Stand) })),
  /** Actors whom the topic's posts name and do not quote on it, the most named first. */
  silent: z.array(z.strictObject({ actor: z.string(), name: z.string() })),
  searched: z.strictObject({ posts: z.number() }),
});
export type Positions = z.infer<typeof Positions>;
