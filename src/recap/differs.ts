import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** What outlets tell differently of one event in a window, the difference that most outlets stand for first. */
export const Differs = z.strictObject({
  story: z.string(),
  window: Window,
  differs: z.array(Line),
  searched: z.strictObject({ posts: z.number(), outlets: z.number() }),
});
export type Differs = z.infer<typeof Differs>;
