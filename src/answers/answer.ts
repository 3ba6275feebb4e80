import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";

/** What the coverage says to a question. CONTRACT, "JSON results". */
export const Answer = z.strictObject({
  question: z.string(),
  /** The question as it was understood, follow-ups made whole. */
  readAs: z.string(),
  outcome: z.enum(["answered", "reported-unknown", "closest", "not-covered", "out-of-scope"]),
  /** A sentence from the closed catalogue about the search, never without cited sentences beside it. */
  frame: z.string().nullable(),
  /** At most 90 words, no markers: frame and sentences, or the refusal as a reader sees it. */
  text: z.string(),
  sentences: z.array(z.strictObject({ text: z.string(), citations: z.array(Citation) })),
  reason: z.string().nullable(),
  /** Of a question whether anybody did: who is named in the posts on it and not quoted on it. */
  silent: z.array(z.string()).optional(),
  closest: z.array(z.strictObject({ text: z.string(), citation: Citation })).max(3),
  searched: z.strictObject({
    posts: z.number(),
    sources: z.array(z.strictObject({ id: z.string(), name: z.string(), posts: z.number() })),
    from: Instant.nullable(),
    to: Instant.nullable(),
  }),
});
export type Answer = z.infer<typeof Answer>;

/** One turn of a thread, oldest first in a history; `posts` are those that the answer cites, where that is known. */
export const Turn = z.object({
  q: z.string(),
  a: z.string(),
  posts: z.array(z.string()).readonly().optional(),
});
export type Turn = z.infer<typeof Turn>;
