import { foldKey } from "../language/fold.ts";
import { wordsOf } from "../language/terms.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Difference, Version } from "./difference.ts";
import { differingWords } from "./differing-words.ts";
import type { Attribution, SentenceFeatures } from "./features.ts";
import { longestSharedRun } from "./longest-shared-run.ts";

type Quoted = {
  at: number;
  sentence: SentenceFeatures;
  text: string;
  by: Attribution | null;
  words: readonly string[];
};

/** Words in a row that bring two quotations together; shorter ones are quoted of everybody. */
const run = 4;
/** A run in more quotations than this is a slogan of the day. */
const commonRun = 24;
/** So many words in a row said by two people by chance would be a wonder; a slogan of five or six is not. */
const oneSpeech = 10;
/** Both attributions must be this sure before they contradict each other. */
const sure = 0.85;

/**
 * What outlets quote differently: other words in the same quotation, or the same words of another speaker. `mayMeet` says
 * whether two posts, by their places in the list, can tell of one event.
 */
export function quotationDifferences(
  posts: readonly AnalysedPost[],
  mayMeet: (a: number, b: number) => boolean,
): Difference[] {
  return pairsOf(posts.flatMap(quotedIn)).flatMap(([a, b]): Difference[] => {
    if (posts[a.at]?.post.source === posts[b.at]?.post.source || !mayMeet(a.at, b.at)) return [];
    const version = (quoted: Quoted, words: string): Version[] => {
      const post = posts[quoted.at]?.post;
      return post === undefined ? [] : [{ post, sentence: quoted.sentence, words }];
    };
    if (a.by !== null && b.by !== null && a.by.speaker !== b.by.speaker) {
      return contradict(a, b)
        ? [{ kind: "speaker", speaker: null, sides: [version(a, a.by.words), version(b, b.by.words)] }]
        : [];
    }
    const words = differingWords(a.text, b.text);
    if (words === null) return [];
    return [{ kind: "wording", speaker: a.by ?? b.by, sides: [version(a, words.a), version(b, words.b)] }];
  });
}

function quotedIn({ features }: AnalysedPost, at: number): Quoted[] {
  return features.sentences.flatMap(sentence =>
    sentence.role === "promo" || sentence.role === "alt"
      ? []
      : sentence.quotations.flatMap(({ text, by }) => {
          const words = wordsOf(text).map(foldKey);
          return words.length <= run ? [] : [{ at, sentence, text, by, words }];
        }),
  );
}

/** Quotations of different posts that share a run of words, each pair once. */
function pairsOf(quotations: readonly Quoted[]): [Quoted, Quoted][] {
  const holders = new Map<string, Quoted[]>();
  const met = new Map<Quoted, Set<Quoted>>();
  const pairs: [Quoted, Quoted][] = [];
  for (const quoted of quotations) {
    const others = new Set<Quoted>();
    met.set(quoted, others);
    for (let from = 0; from + run <= quoted.words.length; from += 1) {
      const key = quoted.words.slice(from, from + run).join(" ");
      const list = holders.get(key) ?? [];
      holders.set(key, list);
      if (list.length >= commonRun || list.at(-1) === quoted) continue;
      for (const other of list) {
        if (other.at === quoted.at || others.has(other)) continue;
        others.add(other);
        pairs.push([other, quoted]);
      }
      list.push(quoted);
    }
  }
  return pairs;
}

/** True where a long run of the same words is surely one person's here and another's there. */
function contradict(a: Quoted, b: Quoted): boolean {
  if (a.by === null || b.by === null || Math.min(a.by.confidence, b.by.confidence) < sure) return false;
  const [one, other] = [a.by.name, b.by.name].map(name => new Set(foldKey(name).split(" ")));
  if (one === undefined || other === undefined || [...one].some(word => other.has(word))) return false;
  const named = [a.by, b.by].every(({ words }) => /\p{Lu}\p{L}+/u.test(words));
  return named && longestSharedRun(a.words, b.words).length >= oneSpeech;
}
