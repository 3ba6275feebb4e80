import type { AnalysedPost } from "./analysed-posts.ts";
import type { Attribution, Figure, SentenceFeatures } from "./features.ts";
import type { AsOf } from "./figure-as-of.ts";
import type { FigureParts } from "./figure-parts.ts";

/** A figure of a post with what its text says of it; see `recap/figures.ts` for the parts. */
export type ToldFigure = Omit<FigureParts, "pronoun"> & {
  sentence: SentenceFeatures;
  figure: Figure;
  /** The figure in the words of its clause, from its verb on: an exact part of the sentence. */
  excerpt: string;
  asOf: Pick<AsOf, "words" | "date" | "relation"> | null;
  speaker: Attribution | null;
  isChart: boolean;
  /** Texts of the same post that give a part which the sentence has not: another sentence, or the title. */
  support: string[];
};

/** What of a post its figures depend on beside its features. */
export type FigurePost = Pick<AnalysedPost["post"], "title" | "publishedAt">;

/** Figures that are read in one post, one after the other: what is said of one may hold for the next. */
export type FigureReading = {
  post: FigurePost;
  zone: string;
  told: ToldFigure[];
  last: ToldFigure | null;
  /** The last percentage of which the post says what it is a share of. */
  share: ToldFigure | null;
};
