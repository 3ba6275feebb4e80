import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** What a newcomer asks of a story. */
export const BackgroundPart = z.enum(["what", "who", "how", "stake", "disputed"]);
export type BackgroundPart = z.infer<typeof BackgroundPart>;

/** Five lines for a newcomer, each from the coverage; null where the coverage has none. */
export const Background = z.strictObject({
  story: z.string(),
  window: Window,
  parts: z.array(z.strictObject({ part: BackgroundPart, line: Line.nullable() })),
  /** Posts looked at, and how many of them explain rather than report. */
  searched: z.strictObject({ posts: z.number(), explaining: z.number() }),
});
export type Background = z.infer<typeof Background>;
