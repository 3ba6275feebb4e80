import type { Post } from "../coverage/post.ts";
import type { Attribution, SentenceFeatures } from "./features.ts";

/** One outlet's words for something that another has otherwise. `words` is an exact part of the sentence. */
export type Version = { post: Post; sentence: SentenceFeatures; words: string };

/**
 * Something that two outlets tell of one event and tell differently: the words of one quotation, a number, who is on a list,
 * or who said it. Each side holds the versions that agree, of one outlet or several.
 */
export type Difference = {
  kind: "wording" | "number" | "list" | "speaker";
  /** Who speaks, where both sides let the same person speak. */
  speaker: Attribution | null;
  sides: readonly [readonly Version[], readonly Version[]];
};
