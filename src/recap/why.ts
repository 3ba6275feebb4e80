import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** A line that is not there, and why: "says what line 2 says". */
export const LeftOut = z.strictObject({ text: z.string(), citation: Citation, reason: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

/** Why a line of a recap stands, or why a sentence of its posts makes none. */
export const Why = z.strictObject({
  story: z.string(),
  window: Window,
  /** The line's number as a reader counts them, the lead is 1; null for one that was not chosen. */
  number: z.number().nullable(),
  line: Line,
  /** What spoke for it and against it, in words. */
  factors: z.array(z.string()),
  /** The posts that carry the claim, each with its own words, its own post first. */
  carriedBy: z.array(Citation),
  /** Sentences that were left out because they say the same. */
  leftOut: z.array(LeftOut),
  /** The next five that were not chosen, the best first. */
  next: z.array(LeftOut).max(5),
});
export type Why = z.infer<typeof Why>;
