import type { AnalysedPost } from "../analysis/analysed-posts.ts";

/** Below so many posts nothing can be told about what the story is. */
const fewestPosts = 8;
/** A term in at least this share of the posts is one the story is about. */
const storyShare = 0.2;

/**
 * Posts that are about the story: they hold one of the terms that run through the window ("Ukraine", "Paris"), or there
 * are too few posts to tell. A general live page's other news (a pope in hospital) holds none.
 */
export function onStory(posts: readonly AnalysedPost[]): AnalysedPost[] {
  if (posts.length < fewestPosts) return [...posts];
  const termsByPost = posts.map(
    ({ features }) => new Set(features.sentences.flatMap(sentence => sentence.terms)),
  );
  const spread = new Map<string, number>();
  for (const terms of termsByPost) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  const story = new Set<string>();
  for (const [term, inPosts] of spread) if (inPosts >= storyShare * posts.length) story.add(term);
  if (story.size === 0) return [...posts];
  return posts.filter((_, at) => [...(termsByPost[at] ?? [])].some(term => story.has(term)));
}
