import { z } from "zod";
import { ParagraphRole } from "../coverage/post.ts";

/** Raised whenever features would come out differently: stored features of another version are computed anew. */
export const analysisVersion = "4";

/** Who is said to say a statement, by which rule, and how sure that is (0 to 1). */
export const Attribution = z.strictObject({
  /** The actor's id where the speaker is known by the story or learnt, else the words the post uses. */
  speaker: z.string(),
  /** The speaker as a reader should see it: a full name where known, else the words the post uses. */
  name: z.string(),
  /** The words of the text that name the speaker ("he", "the German chancellor", "Starmer"). */
  words: z.string(),
  rule: z.string(),
  confidence: z.number(),
  /** The outlet the words were said to or come through ("told Reuters"), as written. */
  via: z.string().optional(),
});
export type Attribution = z.infer<typeof Attribution>;

/**
 * Words in quotation marks. Offsets are into the sentence's text and leave the marks out.
 * @public
 */
export const Quotation = z.strictObject({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  by: Attribution.nullable(),
});
export type Quotation = z.infer<typeof Quotation>;

/** A number with its unit as written. `value` is the number in plain units (120e9 for $120bn; 43 for 43%). */
export const Figure = z.strictObject({
  text: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  /** What widens the number, lower case: "nearly", "at least", "up to". */
  qualifier: z.string().optional(),
  /** The upper end of a range; `value` is the lower. */
  to: z.number().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A person, place or body named in a sentence: `id` is an actor's id where one is meant, else the folded name. */
export const Mention = z.strictObject({
  id: z.string(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
});
export type Mention = z.infer<typeof Mention>;

/** One sentence of a post and what it holds. `text` is an exact substring of its paragraph, or the title. */
export const SentenceFeatures = z.strictObject({
  /** Index of the paragraph in the post's paragraphs; -1 is the title. */
  paragraph: z.number(),
  role: z.union([ParagraphRole, z.literal("title")]),
  /** Place of the sentence among the post's sentences; 0 is the first of the body; the title is -1. */
  place: z.number(),
  text: z.string(),
  /** Stems of the content words, in order, background not cut. */
  terms: z.array(z.string()),
  mentions: z.array(Mention),
  quotations: z.array(Quotation),
  figures: z.array(Figure),
  /** Who says what the sentence says; null where the outlet itself states it. */
  by: Attribution.nullable(),
  /** Capitalised words at the sentence's start that the post alone does not show to be names: other posts may. */
  perhaps: z.array(Mention).optional(),
  /** Further speakers of the sentence ("A says this, and B says that"): each from the place where its clause begins. */
  others: z.array(z.strictObject({ start: z.number(), by: Attribution })).optional(),
});
export type SentenceFeatures = z.infer<typeof SentenceFeatures>;

/** What a post says about who somebody is: other posts, which give the surname or the office alone, are read with it. */
export const Introduced = z.strictObject({
  id: z.string(),
  /** As the post writes it. */
  name: z.string(),
  /** Ids of the shorter forms that mean the same person: a surname; "sir keir" after a title. */
  shortNames: z.array(z.string()),
  /** Offices as `role|country`. */
  offices: z.array(z.string()),
});
export type Introduced = z.infer<typeof Introduced>;

/** What analysis keeps of one revision. */
export const Features = z.strictObject({
  sentences: z.array(SentenceFeatures),
  people: z.array(Introduced).optional(),
});
export type Features = z.infer<typeof Features>;
