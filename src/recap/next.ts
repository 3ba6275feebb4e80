import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** When an event is to be: `day` is its first day, `to` the last one where it is several; both `YYYY-MM-DD`. */
const EventDate = z.strictObject({
  day: z.string(),
  /** `HH:MM` on the clock of the zone asked for; null where none is told. */
  time: z.string().nullable(),
  to: z.string().optional(),
  /** The words of the line that name the day: "on Tuesday". */
  words: z.string(),
});

/** An event that posts announce for a day. */
export const PlannedEvent = z.strictObject({
  id: z.string(),
  on: EventDate,
  /** What announces it, cited by every outlet that does, three at most. */
  line: Line,
  /** `passed`: its time is over, and no later post tells that it took place. */
  state: z.enum(["ahead", "happened", "passed"]),
  /** What a later post tells of it; null where none does. */
  happened: Line.nullable(),
  /** What that post tells: that it took place, will not, or was put to another time. */
  outcome: z.enum(["took place", "cancelled", "moved"]).nullable(),
});
export type PlannedEvent = z.infer<typeof PlannedEvent>;

/** The dated events that a window's posts announce, by date; those that lie behind the window's end too. */
export const Next = z.strictObject({
  story: z.string(),
  window: Window,
  events: z.array(PlannedEvent),
  searched: z.strictObject({ posts: z.number(), outlets: z.number() }),
});
export type Next = z.infer<typeof Next>;
