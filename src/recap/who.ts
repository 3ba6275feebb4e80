import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** One thing that an actor is reported to have said. */
export const ActorStatement = z.strictObject({
  /** When it was published; null where the post gives no clock time. */
  at: Instant.nullable(),
  /** `YYYY-MM-DD` in the reader's zone, of a post without a clock time as published; null without any date. */
  day: z.string().nullable(),
  /** Where or when it was said, in the post's words ("after the summit", "in a phone call"); null where it does not say. */
  occasion: z.string().nullable(),
  /** True where the words stand in quotation marks; else they are the outlet's. */
  quoted: z.boolean(),
  /** How sure it is that the actor says this, 0 to 1, and where it is not sure what that rests on ("a pronoun"). */
  confidence: z.number(),
  restsOn: z.string().nullable(),
  line: Line,
});
export type ActorStatement = z.infer<typeof ActorStatement>;

/** What an actor said in a window, in the order of time; what has no clock time comes after what has, day by day. */
export const Who = z.strictObject({
  story: z.string(),
  actor: z.strictObject({ id: z.string(), name: z.string() }),
  window: Window,
  statements: z.array(ActorStatement),
  /** Where the actor is named without being quoted, a citation a post, oldest first; empty where there are statements. */
  named: z.array(Citation),
  searched: z.strictObject({ posts: z.number() }),
});
export type Who = z.infer<typeof Who>;
