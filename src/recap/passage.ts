import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import { hasClockTime, type Post } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf, wordsOf } from "../language/terms.ts";

/** A sentence or a title of a post in the window: what claims are compared by and lines are made of. */
export type Passage = {
  post: Post;
  /** Place of the post among the window's posts, oldest first. */
  at: number;
  sentence: SentenceFeatures;
  /** Content terms, each once. */
  terms: ReadonlySet<string>;
  /** Neighbouring words, folded, at least one of them a content word ("us backstop"), by their number in the window. */
  pairs: ReadonlySet<number>;
  /** False for the title of a post that has a body: it counts for the claim, but the body is what is cited. */
  citable: boolean;
};

/** Everything a window's posts say: their own words and titles, without captions, context and promos. */
export function passagesOf(posts: readonly AnalysedPost[]): Passage[] {
  return passagesWith(posts, pairNumbers());
}

/** The same without the pairs of words, for whoever compares none: pairs cost more than all the rest. */
export function plainPassagesOf(posts: readonly AnalysedPost[]): Passage[] {
  const none: ReadonlySet<number> = new Set();
  return passagesWith(posts, () => none);
}

function passagesWith(
  posts: readonly AnalysedPost[],
  pairsOf: (text: string) => ReadonlySet<number>,
): Passage[] {
  const passages: Passage[] = [];
  posts.forEach(({ post, features }, at) => {
    const own = features.sentences.filter(isOwnWords);
    const headlineOnly = own.every(sentence => sentence.role === "title");
    for (const sentence of own) {
      const citable = headlineOnly || sentence.role !== "title";
      passages.push({
        post,
        at,
        sentence,
        terms: new Set(sentence.terms),
        pairs: pairsOf(sentence.text),
        citable,
      });
    }
  });
  return withoutCopies(passages);
}

/**
 * A sentence of an untimed view that the same outlet also has in a timed post is that post seen again, no second
 * witness. What an outlet prints in several posts of one sort stays: they are several posts.
 */
function withoutCopies(passages: readonly Passage[]): Passage[] {
  const keyOf = ({ post, sentence }: Passage): string => `${post.source} ${foldKey(sentence.text)}`;
  const timed = new Set(passages.filter(({ post }) => hasClockTime(post)).map(keyOf));
  if (timed.size === 0) return [...passages];
  return passages.filter(passage => hasClockTime(passage.post) || !timed.has(keyOf(passage)));
}

function isOwnWords({ role }: SentenceFeatures): boolean {
  return role === "text" || role === "list-item" || role === "quote" || role === "title";
}

/** More words than a window can have: the first word of a pair times this, plus the second, is the pair's key. */
const vocabulary = 2 ** 24;

/** Numbers the word pairs of a window's texts, each once: what is compared thousands of times is no text. */
function pairNumbers(): (text: string) => Set<number> {
  const words = new Map<string, { id: number; content: boolean }>();
  const ids = new Map<string, number>();
  const pairs = new Map<number, number>();
  const read = (word: string): { id: number; content: boolean } => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const made = { id: numberOf(foldKey(word), ids), content: termsOf(word).length > 0 };
    words.set(word, made);
    return made;
  };
  return text => {
    const found = new Set<number>();
    let before: { id: number; content: boolean } | null = null;
    for (const word of wordsOf(text).map(read)) {
      if (before !== null && (before.content || word.content)) {
        found.add(numberOf(before.id * vocabulary + word.id, pairs));
      }
      before = word;
    }
    return found;
  };
}

function numberOf<K>(key: K, numbers: Map<K, number>): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}
