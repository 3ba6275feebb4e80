import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/**
 * One figure as it is told: the number of a subject, of what, as of when, on what basis, and who says so. Roundings of one
 * number are one figure; estimates that differ are several that name each other.
 */
export const CitedFigure = z.strictObject({
  id: z.string(),
  /** Who or what has the number, in the post's words, at most eight. */
  subject: z.string(),
  /** What is counted or measured, in the post's words; empty where subject and basis say it. */
  measure: z.string(),
  /** In plain units: 120e9 for $120bn, 43 for 43%, 0.2 for a fifth. */
  value: z.number(),
  /** The upper end of a range, of which `value` is the lower. */
  to: z.number().nullable(),
  /** "%", "$", "km", "share" for a fraction, or the noun that is counted. */
  unit: z.string().nullable(),
  /** "nearly", "at least". */
  qualifier: z.string().nullable(),
  /**
   * When it was so, in the post's words. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where the words mean one: the day it
   * held, from which, or until which it counts.
   */
  asOf: z
    .strictObject({
      words: z.string(),
      date: z.string().nullable(),
      relation: z.enum(["at", "since", "until"]),
    })
    .nullable(),
  /** "of GDP", "of all aid", "a year", "compared with 2023". */
  basis: z.string().nullable(),
  /** Who says it as a reader sees it; null where the outlet itself does. */
  speaker: z.string().nullable(),
  /** Read from the description of a chart or picture. */
  isChart: z.boolean(),
  /** Ids of the story's topics that the sentence or else its post has. */
  topics: z.array(z.string()),
  line: Line,
  /** Further places that tell the same number, or a rounding of it. */
  same: z.array(Citation),
  /** Ids of figures that give another number for the same subject and measure. */
  differing: z.array(z.string()),
});
export type CitedFigure = z.infer<typeof CitedFigure>;

/** The figures of a window, newest first. */
export const Figures = z.strictObject({
  story: z.string(),
  window: Window,
  figures: z.array(CitedFigure),
  searched: z.strictObject({ posts: z.number() }),
});
export type Figures = z.infer<typeof Figures>;
