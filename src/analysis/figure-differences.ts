import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Background } from "./background.ts";
import { numbersDiffer } from "./compared-numbers.ts";
import type { Difference } from "./difference.ts";
import type { Figure, SentenceFeatures } from "./features.ts";

type Counted = {
  at: number;
  sentence: SentenceFeatures;
  figure: Figure;
  /** What is counted: the sentence's stems without numbers and the story's background, by weight. */
  weights: ReadonlyMap<string, number>;
};

/** Two sentences count one thing when they share so many stems, and so much of the weight of the shorter. */
const shared = { terms: 3, share: 0.6 };
/** A stem in fewer posts than this share is rare enough to bring two sentences together. */
const rareShare = 0.12;
/** In a window of few posts so many may have it. */
const fewPosts = 4;
/** More sentences than this with one unit and one stem are a statistic, whose parts differ rightly. */
const commonCount = 24;
/** Words shown after a figure, to say what it counts. */
const following = 3;

/**
 * Numbers that outlets give differently for one thing: sentences alike but for a figure of one unit, by the same speaker or
 * by nobody. Roundings, and figures of which a sentence has several of a unit, are no difference.
 */
export function figureDifferences(
  posts: readonly AnalysedPost[],
  background: Background,
  mayMeet: (a: number, b: number) => boolean,
): Difference[] {
  const groups = new Map<string, Counted[]>();
  for (const counted of posts.flatMap((post, at) => countedIn(post, at, background))) {
    for (const term of counted.weights.keys()) {
      const posts = background.shareOf(term) * background.posts;
      if (posts > Math.max(fewPosts, rareShare * background.posts)) continue;
      const key = `${foldKey(counted.figure.unit ?? "")} ${term}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [counted]);
      else group.push(counted);
    }
  }
  const seen = new Set<string>();
  return [...groups.values()].flatMap(group =>
    group.length > commonCount ? [] : differencesIn(group, { posts, mayMeet, seen }),
  );
}

function differencesIn(
  group: readonly Counted[],
  about: {
    posts: readonly AnalysedPost[];
    mayMeet: (a: number, b: number) => boolean;
    seen: Set<string>;
  },
): Difference[] {
  return group.flatMap((a, index) =>
    group.slice(index + 1).flatMap((b): Difference[] => {
      const [x, y] = [about.posts[a.at]?.post, about.posts[b.at]?.post];
      if (x === undefined || y === undefined || x.source === y.source || !about.mayMeet(a.at, b.at))
        return [];
      const key = `${a.at}.${a.sentence.place}|${b.at}.${b.sentence.place}`;
      if (about.seen.has(key) || !tellsOtherwise(a, b)) return [];
      about.seen.add(key);
      return [
        {
          kind: "number",
          speaker: a.sentence.by ?? b.sentence.by,
          sides: [
            [{ post: x, sentence: a.sentence, words: wordsOf(a) }],
            [{ post: y, sentence: b.sentence, words: wordsOf(b) }],
          ],
        },
      ];
    }),
  );
}

function countedIn({ features }: AnalysedPost, at: number, background: Background): Counted[] {
  return features.sentences.flatMap(sentence => {
    if (sentence.role === "promo" || sentence.role === "alt") return [];
    const weights = new Map(
      sentence.terms
        .filter(term => !/^\d/u.test(term) && !background.has(term))
        .map(term => [term, background.weightOf(term)]),
    );
    return sentence.figures.flatMap(figure => {
      const ofUnit = sentence.figures.filter(other => other.unit === figure.unit);
      return figure.unit === null || ofUnit.length > 1 ? [] : [{ at, sentence, figure, weights }];
    });
  });
}

function tellsOtherwise(a: Counted, b: Counted): boolean {
  const [one, other] = [a.sentence.by, b.sentence.by];
  if (one !== null && other !== null && one.speaker !== other.speaker) return false;
  if (a.figure.unit !== b.figure.unit || a.figure.value === b.figure.value) return false;
  if (holdsNumber(a, b) || holdsNumber(b, a)) return false;
  const common = [...a.weights.keys()].filter(term => b.weights.has(term));
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + (a.weights.get(term) ?? b.weights.get(term) ?? 0), 0);
  const smaller = Math.min(sum(a.weights.keys()), sum(b.weights.keys()));
  if (common.length < shared.terms || sum(common) < shared.share * smaller) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return countsTheSame(x, y) && numbersDiffer(x, y, "") && numbersDiffer(y, x, "");
}

/** "Cut from 20 to 12" tells the same as "cut to 12": the one sentence has the number of the other too. */
function holdsNumber({ sentence }: Counted, { sentence: other, figure }: Counted): boolean {
  const number = /\d[\d.,]*\d|\d/u.exec(other.text.slice(figure.start, figure.end))?.[0];
  return [...sentence.text.matchAll(/\d[\d.,]*\d|\d/gu)].some(([one]) => one === number);
}

/** The words after the two figures share a stem: "12 people" and "14 people hurt", not "43% of aid" and "49% of arms". */
function countsTheSame(a: string, b: string): boolean {
  const stems = new Set(termsOf(a).filter(term => !/^\d/u.test(term)));
  const others = termsOf(b).filter(term => !/^\d/u.test(term));
  return (stems.size === 0 && others.length === 0) || others.some(term => stems.has(term));
}

// words before a figure that say how exact it is
const bound =
  /\b(?:about|around|roughly|some|approximately|an? estimated|close to|nearly|almost|over|under|above|below|up to|at (?:least|most)|(?:no )?(?:more|less|fewer) than|as (?:many|much) as)\s+$/iu;

/** The figure with how exact it is and what follows it in its clause, at most three words: an exact part of the sentence. */
function wordsOf({ figure, sentence }: Counted): string {
  const before = bound.exec(sentence.text.slice(0, figure.start))?.index ?? figure.start;
  const rest = sentence.text.slice(figure.end);
  // up to three words, each after white space, no mark between them
  const after = new RegExp(String.raw`^(?:\s+[\p{L}\p{N}’'-]+){0,${following}}`, "u").exec(rest)?.[0] ?? "";
  return sentence.text.slice(before, figure.end) + after;
}
