import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";
import { Moved } from "./moved.ts";
import { Line, SearchedSource } from "./recap.ts";
import { Update } from "./update.ts";

/** What is new for one reader in one story. */
export const CatchUp = z.strictObject({
  story: z.string(),
  storyName: z.string(),
  /** True: the reader never looked before, and this covers the last 24 hours. */
  first: z.boolean(),
  /** From when the reader last looked to now. What is new goes by when it was learnt, not by when it was published. */
  window: Window,
  /** The coverage's change numbers it covers: above `after` (null: by the window) up to `through`. */
  covers: z.strictObject({ after: z.number().nullable(), through: z.number() }),
  lead: Line.nullable(),
  bullets: z.array(Line),
  /** What changed in a line that is an update, by its id. */
  updates: z.record(z.string(), Update),
  /** What was told otherwise before, by edits and withdrawals. */
  changed: z.array(Moved),
  /** The posts it covers, by id: new ones and edited ones. */
  posts: z.strictObject({ added: z.array(z.string()), edited: z.array(z.string()) }),
  /** Of the new posts, those published before the reader last looked, and learnt since. */
  late: z.array(z.string()),
  searched: z.strictObject({
    posts: z.number(),
    sources: z.array(SearchedSource.extend({ lastReadAt: Instant.nullable() })),
  }),
  nothingNew: z.boolean(),
});
export type CatchUp = z.infer<typeof CatchUp>;
