import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";

/** A same-event group: posts of several pages that tell of one event, and why each was joined. */
export const Event = z.strictObject({
  id: z.string(),
  label: z.string(),
  from: Instant.nullable(),
  to: Instant.nullable(),
  posts: z.array(Citation),
  why: z.array(z.strictObject({ a: z.string(), b: z.string(), rule: z.string(), text: z.string() })),
});
export type Event = z.infer<typeof Event>;

/** CONTRACT, "JSON results": what `events` prints. */
export const Events = z.strictObject({ events: z.array(Event) });
export type Events = z.infer<typeof Events>;
