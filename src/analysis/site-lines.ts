import type { AnalysedPost } from "./analysed-posts.ts";
import type { SentenceFeatures } from "./features.ts";

/** In so many posts of one outlet the same words at the same place belong to its site: fewer may be a report told again. */
const fewestPosts = 3;
/** How far from either end of a post such lines stand: a teaser at the top, notices and links at the foot. */
const edge = 8;
/** A post of fewer sentences is all edge. */
const fewestSentences = 5;

/**
 * The same posts with the lines of their sites as `promo`: a sentence that three posts of an outlet have word for word, each
 * at the same place from its beginning or from its end. Background told again stands now here, now there, and stays.
 */
export function withoutSiteLines(posts: readonly AnalysedPost[]): AnalysedPost[] {
  const seen = new Map<string, Set<string>>();
  for (const analysed of posts) {
    for (const { keys } of edgesOf(analysed)) {
      for (const key of keys) seen.set(key, (seen.get(key) ?? new Set()).add(analysed.post.id));
    }
  }
  const isSite = (keys: readonly string[]) => keys.some(key => (seen.get(key)?.size ?? 0) >= fewestPosts);
  return posts.map(analysed => {
    const lines = new Set(
      edgesOf(analysed).flatMap(({ keys, sentence }) => (isSite(keys) ? [sentence] : [])),
    );
    if (lines.size === 0) return analysed;
    const sentences = analysed.features.sentences.map(sentence =>
      lines.has(sentence) ? { ...sentence, role: "promo" as const } : sentence,
    );
    return { ...analysed, features: { ...analysed.features, sentences } };
  });
}

/** The sentences near both ends of a post's own words, each with a key of its words and its place from that end. */
function edgesOf({ post, features }: AnalysedPost): { sentence: SentenceFeatures; keys: string[] }[] {
  const own = features.sentences.filter(({ role }) => role === "text");
  const count = own.length;
  if (count < fewestSentences) return [];
  return own.flatMap((sentence, at) => {
    const keys = [
      ...(at < edge ? [`${post.source}\n${at}\n${sentence.text}`] : []),
      ...(count - at <= edge ? [`${post.source}\n${at - count}\n${sentence.text}`] : []),
    ];
    return keys.length === 0 ? [] : [{ sentence, keys }];
  });
}
