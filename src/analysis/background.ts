import type { AnalysedPost } from "./analysed-posts.ts";

/** How common terms are in a window: what nearly every post has says nothing about any of them. */
export type Background = {
  /** Posts counted. */
  posts: number;
  /** Share of posts with the term, 0 to 1. */
  shareOf(term: string): number;
  /** True for terms of the story's background: in over 45 % of the posts. */
  has(term: string): boolean;
  /** Inverse document frequency, 0 for background terms, about 1 to 8 otherwise. */
  weightOf(term: string): number;
};

/** Terms in more posts than this are a story's background. Found on a day of one story; windows of a few posts have none. */
const backgroundShare = 0.45;
/** Below this many posts shares mean nothing and no term is background. */
const fewestPosts = 8;

/** Counts in how many of the posts each term occurs, promo and alt text left out. */
export function backgroundOf(posts: readonly AnalysedPost[]): Background {
  const counts = new Map<string, number>();
  for (const { features } of posts) {
    const terms = new Set<string>();
    for (const sentence of features.sentences) {
      if (sentence.role === "promo" || sentence.role === "alt") continue;
      for (const term of sentence.terms) terms.add(term);
    }
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const total = posts.length;
  const shareOf = (term: string) => (total === 0 ? 0 : (counts.get(term) ?? 0) / total);
  const has = (term: string) => total >= fewestPosts && shareOf(term) > backgroundShare;
  return {
    posts: total,
    shareOf,
    has,
    weightOf: term => (has(term) ? 0 : Math.log((total + 1) / ((counts.get(term) ?? 0) + 0.5)) + 0.2),
  };
}
