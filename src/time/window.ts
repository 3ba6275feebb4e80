import { z } from "zod";
import { Instant } from "./instant.ts";

/**
 * A stretch of time, both ends included. `from: null` is the story's beginning. `label` is how a reader sees the
 * range, with its zone; `clock` says whether relative words counted back from the wall clock or from the newest post.
 */
export const Window = z.strictObject({
  from: Instant.nullable(),
  to: Instant,
  label: z.string(),
  clock: z.enum(["wall", "coverage"]),
});
export type Window = z.infer<typeof Window>;
