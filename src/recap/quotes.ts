import { z } from "zod";
import { Citation } from "../coverage/citation.ts";
import { Instant } from "../time/instant.ts";
import { Window } from "../time/window.ts";

/** One place that has a quotation. */
export const QuotePlace = z.strictObject({
  /** As that place has it, with its brackets and cut marks. */
  words: z.string(),
  /** Who is said to say it there; null where it does not tell. */
  speaker: z.string().nullable(),
  /** When it was learnt. */
  knownAt: Instant,
  citation: Citation,
});
export type QuotePlace = z.infer<typeof QuotePlace>;

/** How one outlet gives a quotation: each wording once, the fullest first, with the first place that has it. */
export const QuoteOutlet = z.strictObject({
  source: z.string(),
  name: z.string(),
  posts: z.number(),
  wordings: z.array(QuotePlace),
});
export type QuoteOutlet = z.infer<typeof QuoteOutlet>;

/** Where a quotation stands. `firstKnown` and `firstPublished` may be two places: pages without times are learnt late. */
export const Quotes = z.strictObject({
  story: z.string(),
  text: z.string(),
  window: Window,
  found: z
    .strictObject({
      fullest: QuotePlace,
      firstKnown: QuotePlace,
      /** The first by the clock time of its post; null where no place has one. */
      firstPublished: QuotePlace.nullable(),
      outlets: z.array(QuoteOutlet),
      /** Names of the speakers, by outlets that give them. */
      speakers: z.array(z.strictObject({ name: z.string(), sources: z.array(z.string()) })),
      /** Whether the outlets have the same words and the same speaker; null where only one outlet has it. */
      agrees: z.strictObject({ words: z.boolean(), speaker: z.boolean() }).nullable(),
    })
    .nullable(),
  /** The nearest quotation where it is not found; null where nothing comes near. */
  nearest: QuotePlace.nullable(),
  searched: z.strictObject({ posts: z.number() }),
});
export type Quotes = z.infer<typeof Quotes>;
