import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Background } from "../analysis/background.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import { joinsOf } from "../analysis/joins.ts";
import type { KeptApart } from "../analysis/kept-apart.ts";
import type { Post } from "../coverage/post.ts";

/** A post that tells a claim, and in which sentence. */
export type Teller = { post: Post; sentence: SentenceFeatures };

/** Two posts of one event share so many words that are not the story's background. */
const fewestShared = 2;

type Joining = { background: Background; apartness: KeptApart };

/** Posts of other outlets that tell of the same event, as far as the claim's own sentence or its post's title shows. */
export function joinedTo(
  { post, place }: Pick<Teller, "post"> & { place: number },
  posts: readonly AnalysedPost[],
  { background, apartness }: Joining,
): Teller[] {
  const own = posts.find(each => each.post.id === post.id);
  if (own === undefined) return [];
  const sentences = own.features.sentences.filter(each => each.place === place || each.role === "title");
  const bare = { post, features: { ...own.features, sentences } };
  const terms = new Set(sentences.flatMap(sentence => sentence.terms).filter(term => !background.has(term)));
  // Only what shares words with it can be joined to it; each is compared with it alone, not with the others.
  return posts
    .filter(each => each.post.source !== post.source)
    .filter(each => sharedOf(terms, each.features.sentences) >= fewestShared)
    .flatMap(other =>
      joinsOf([bare, other], background, apartness).map(({ inB }) => ({
        post: other.post,
        sentence: inBody(inB.sentence, other, terms),
      })),
    );
}

/** In place of a headline the sentence below it that has most of its words: a headline stands for the post where it is alone. */
function inBody(
  sentence: SentenceFeatures,
  { features }: AnalysedPost,
  terms: ReadonlySet<string>,
): SentenceFeatures {
  if (sentence.role !== "title") return sentence;
  return features.sentences
    .filter(({ role }) => role === "text" || role === "list-item")
    .reduce(
      (best, one) => (sharedOf(terms, [one]) > sharedOf(terms, [best]) || best.role === "title" ? one : best),
      sentence,
    );
}

function sharedOf(terms: ReadonlySet<string>, sentences: readonly SentenceFeatures[]): number {
  return new Set(sentences.flatMap(sentence => sentence.terms.filter(term => terms.has(term)))).size;
}

/**
 * False for two sentences of one form about different people or places ("Norway sends 40 divers", "Denmark sends 40 divers"):
 * neither names the first name of the other. What one speaker says is about the same whatever it names.
 */
export function isOfSame(a: SentenceFeatures, b: SentenceFeatures): boolean {
  if (a.by !== null && a.by.speaker === b.by?.speaker) return true;
  const [first] = a.mentions;
  const [other] = b.mentions;
  if (first === undefined || other === undefined) return true;
  return b.mentions.some(({ id }) => id === first.id) || a.mentions.some(({ id }) => id === other.id);
}
