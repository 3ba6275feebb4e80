import { z } from "zod";
import { Instant } from "../time/instant.ts";
import { Command } from "./command.ts";

/** The revision of a post, and the words of it, that a line rests on: for machines, no rendering shows it. */
const CardCite = z.strictObject({ postId: z.string(), revision: z.number(), quote: z.string() });

/** Where a line comes from, as a reader sees it: `label` names the outlet and the time ("BBC 19:16", "Guardian*"). */
export const CardLink = z.strictObject({
  outlet: z.string().min(1),
  label: z.string().min(1),
  /** An http(s) address; null where the coverage gives none. */
  address: z.string().nullable(),
  /** What of that place the line rests on; left out where nothing rests on it, such as a link to a message. */
  cites: z.array(CardCite).optional(),
});
export type CardLink = z.infer<typeof CardLink>;

/** One line of a message: words and the places they come from. */
export const CardLine = z.strictObject({
  /** Said before the words and set apart from them: a speaker, "Analysis", a clock time. */
  label: z.string().nullable(),
  text: z.string(),
  links: z.array(CardLink),
});
export type CardLine = z.infer<typeof CardLine>;

/** Lines that belong together, under a heading or under none. */
export const CardSection = z.strictObject({
  heading: z.string().nullable(),
  lines: z.array(CardLine),
  /** The id of the story that its lines are of, where a card speaks of several. */
  story: z.string().optional(),
  /** Paragraphs to be copied: no bullets, and the links are not shown, for the words have their addresses themselves. */
  plain: z.boolean().optional(),
});
export type CardSection = z.infer<typeof CardSection>;

/**
 * Something the reader can do next. A button carries its whole command and no session state: also the id of the story it is
 * about, where one process serves several.
 */
export const CardAction = z.strictObject({
  label: z.string().min(1),
  command: Command,
  story: z.string().optional(),
});
export type CardAction = z.infer<typeof CardAction>;

/**
 * A message before any platform has seen it. Every text in it is data: coverage is hostile input, and each rendering
 * makes it harmless in its own way. Order is order of importance.
 */
export const Card = z.strictObject({
  kind: z.enum([
    "recap",
    "answer",
    "timeline",
    "topics",
    "sources",
    "status",
    "help",
    "ingest",
    "posts",
    "events",
    "why",
    "differs",
    "compare",
    "positions",
    "who",
    "quotes",
    "figures",
    "catch-up",
    "changed",
    "next",
    "unknowns",
    "brief",
    "background",
    "schedule",
    "watch",
    "alert",
    "correction",
    "problem",
  ]),
  /** What this is and which window it covers; null where the words speak for themselves. */
  title: z.string().nullable(),
  /** What a reader must know before the rest: the sample, the coverage clock, a window that was widened. */
  notices: z.array(z.string()),
  /** The most important sentence, shown bold. */
  lead: CardLine.nullable(),
  sections: z.array(CardSection),
  /** Freshness, provenance, the meaning of marks: small, last. */
  footnotes: z.array(z.string()),
  actions: z.array(CardAction),
  /** The stretch of time it is about: where questions in its thread start from. */
  covers: z.strictObject({ from: Instant.nullable(), to: Instant }).optional(),
  /** The id of the story it speaks of, where one process serves several: for machines, no rendering shows it. */
  story: z.string().optional(),
  /** The coverage's change number before it was made, of a reply: what is learnt after it may correct the card. */
  change: z.number().int().nonnegative().optional(),
  /** What only who asked is told beside it, where the platform can do that: how their question was read. */
  aside: z.string().optional(),
  /** True where it should come without a sound, where the platform can do that. @default false */
  silent: z.boolean().optional(),
  /** Who should see it where the platform can tell readers apart. */
  visibility: z.enum(["channel", "private"]),
});
export type Card = z.infer<typeof Card>;

/** A card of that kind with nothing on it, to be spread and filled. */
export function blankCard(kind: Card["kind"]): Card {
  return {
    kind,
    title: null,
    notices: [],
    lead: null,
    sections: [],
    footnotes: [],
    actions: [],
    visibility: "private",
  };
}

/** A line of words alone. */
export function plainLine(text: string): CardLine {
  return { label: null, text, links: [] };
}
