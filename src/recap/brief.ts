import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";
import { SearchedSource } from "./recap.ts";

/** One statement of a brief, its speaker before the words; `rank` 0 is the last that is left out for want of room. */
export const BriefLine = z.strictObject({
  text: z.string(),
  /** What may stand for it where there is too little room, "No: Tusk"; null where nothing may, as a condition would be lost. */
  short: z.string().nullable(),
  citations: z.array(Citation).min(1).max(3),
  rank: z.number(),
});
export type BriefLine = z.infer<typeof BriefLine>;

/** What belongs under one heading. `silent` are actors of whom nothing is quoted on it. */
export const BriefPart = z.strictObject({
  heading: z.string(),
  lines: z.array(BriefLine),
  silent: z.array(z.string()),
});
export type BriefPart = z.infer<typeof BriefPart>;

/** What a page for somebody in a hurry is made of: where it stands, positions, a quote, what is open, what comes. */
export const Brief = z.strictObject({
  story: z.string(),
  window: Window,
  /** The newest clock time among the posts up to the window's end; null where none has one. */
  newestAt: Instant.nullable(),
  parts: z.array(BriefPart),
  searched: z.strictObject({ posts: z.number(), sources: z.array(SearchedSource) }),
});
export type Brief = z.infer<typeof Brief>;
