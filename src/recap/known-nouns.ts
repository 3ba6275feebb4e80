import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { termsOf } from "../language/terms.ts";

/** A noun in at least this share of the posts is one that every reader of the window knows: "the summit". */
const knownShare = 0.25;

/** Nouns that run through the window's posts, so that "the summit" needs no introduction. */
export function knownNouns(posts: readonly AnalysedPost[]): (word: string) => boolean {
  const spread = new Map<string, number>();
  for (const { features } of posts) {
    for (const term of new Set(features.sentences.flatMap(sentence => sentence.terms))) {
      spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  return word => termsOf(word).some(term => (spread.get(term) ?? 0) >= knownShare * posts.length);
}
