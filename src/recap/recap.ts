import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";

/** One line of a recap: at most three citations, the best first; `why` holds the factors that chose it. */
export const Line = z.strictObject({
  id: z.string(),
  text: z.string(),
  kind: z.enum(["fact", "claim", "analysis", "figure", "update"]),
  speaker: z.string().nullable(),
  citations: z.array(Citation).min(1).max(3),
  why: z.record(z.string(), z.number()),
  whyText: z.string(),
});
export type Line = z.infer<typeof Line>;

/**
 * What was searched for a recap, by source; `state` of a source is live, quiet, ended or unreachable, each since when (null:
 * nobody knows). `page` is the one that is polled now: since when it has posts, and which page it carries on.
 */
export const SearchedSource = z.strictObject({
  id: z.string(),
  name: z.string(),
  posts: z.number(),
  newestAt: Instant.nullable(),
  state: z.enum(["live", "quiet", "ended", "unreachable"]),
  since: Instant.nullable(),
  page: z.strictObject({ url: z.string(), since: Instant, after: z.string().nullable() }).nullable(),
});
export type SearchedSource = z.infer<typeof SearchedSource>;

/** What happened in a window. CONTRACT, "JSON results". */
export const Recap = z.strictObject({
  story: z.string(),
  window: Window,
  lead: Line.nullable(),
  bullets: z.array(Line),
  differs: z.array(Line),
  next: z.array(Line),
  gaps: z.array(z.strictObject({ source: z.string(), from: Instant, to: Instant })),
  state: z.enum(["fresh", "quiet", "part-blind", "blind", "ended"]),
  searched: z.strictObject({ posts: z.number(), sources: z.array(SearchedSource) }),
  nothingNew: z.boolean(),
});
export type Recap = z.infer<typeof Recap>;
