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
  /** Neighbouring words, folded, at least one of them a content word: "us backstop", "from attacking". */
  pairs: ReadonlySet<string>;
  /** False for the title of a post that has a body: it counts for the claim, but the body is what is cited. */
  citable: boolean;
};

/** Everything a window's posts say: their own words and titles, without captions, context and promos. */
export function passagesOf(posts: readonly AnalysedPost[]): Passage[] {
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

/** Folded words with whether they carry content: the vocabulary repeats, so each is looked up once. */
const seen = new Map<string, { key: string; content: boolean }>();
const seenLimit = 200_000;

function pairsOf(text: string): Set<string> {
  const words = wordsOf(text).map(readWord);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i += 1) {
    const [a, b] = [words[i], words[i + 1]];
    if (a !== undefined && b !== undefined && (a.content || b.content)) pairs.add(`${a.key} ${b.key}`);
  }
  return pairs;
}

function readWord(word: string): { key: string; content: boolean } {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const read = { key: foldKey(word), content: termsOf(word).length > 0 };
  if (seen.size >= seenLimit) seen.clear();
  seen.set(word, read);
  return read;
}
