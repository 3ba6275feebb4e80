import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";

/** A sentence as it stands in a post, with where. */
const Said = z.strictObject({
  text: z.string(),
  speaker: z.string().nullable(),
  citations: z.array(Citation).min(1).max(3),
});

/**
 * Something that was told and is told otherwise: by an edit of the post that told it, or by a later post. `was` is cited to
 * the revision that had it, null for a notice of correction or what is back; `now` null: it is there no more.
 */
export const Moved = z.strictObject({
  id: z.string(),
  what: z.enum(["number", "negation", "speaker", "quotation", "wording", "stance", "withdrawn", "restored"]),
  /** What moved in words with the values as written ("was 120 drones, now 147"); null: the two sentences say it. */
  words: z.string().nullable(),
  was: Said.nullable(),
  now: Said.nullable(),
  /** When that became known. */
  at: Instant,
  /** True where one post was edited, false where a later post tells it otherwise. */
  edited: z.boolean(),
});
export type Moved = z.infer<typeof Moved>;
