import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";
import { Moved } from "./moved.ts";
import { Line } from "./recap.ts";

/** What changed between two moments of knowledge. */
export const Changed = z.strictObject({
  story: z.string(),
  window: Window,
  /** The two moments: what was known then is set side by side. `from` null: before the story began. */
  known: z.strictObject({ from: Instant.nullable(), to: Instant }),
  /** What was told and is told otherwise: edits and withdrawals first, then what later posts tell otherwise. */
  moved: z.array(Moved),
  /** Claims that nothing told before. */
  new: z.array(Line),
  /** What stands as it was: how many posts, and what led then, what was told again since first. */
  same: z.strictObject({ posts: z.number(), lines: z.array(Line), again: z.array(z.string()) }),
  /** The posts that came, read otherwise, went and came back between the two, by id. */
  posts: z.strictObject({
    added: z.array(z.string()),
    edited: z.array(z.string()),
    withdrawn: z.array(z.string()),
    restored: z.array(z.string()),
  }),
  searched: z.strictObject({
    posts: z.number(),
    sources: z.array(z.strictObject({ id: z.string(), name: z.string(), posts: z.number() })),
  }),
});
export type Changed = z.infer<typeof Changed>;
