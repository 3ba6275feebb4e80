import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { PostKind, TimePrecision } from "../coverage/post.ts";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";

/** One post of a timeline. `at` is null where the post gives no clock time; then `day` may still say the date. */
export const TimelineEntry = z.strictObject({
  at: Instant.nullable(),
  /** `YYYY-MM-DD` in the story's zone; null for a post without any date. */
  day: z.string().nullable(),
  timePrecision: TimePrecision,
  kind: PostKind,
  text: z.string(),
  speaker: z.string().nullable(),
  citation: Citation,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What the posts of a window say, oldest first. */
export const Timeline = z.strictObject({
  story: z.string(),
  window: Window,
  entries: z.array(TimelineEntry),
  searched: z.strictObject({ posts: z.number() }),
});
export type Timeline = z.infer<typeof Timeline>;
