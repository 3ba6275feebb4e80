import { analyse } from "../analysis/analyse.ts";
import { type AnalysedPost, analysedPosts } from "../analysis/analysed-posts.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import type { AnswerRequest } from "./answer-question.ts";
import { candidatePosts } from "./candidate-posts.ts";
import { type ClueWeights, clueWeightsOf } from "./clue-weights.ts";
import { type NameIndex, nameIndexOf } from "./name-index.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { storedWeights } from "./stored-weights.ts";
import { type Weights, weightsOf } from "./support.ts";
import { wordCount } from "./wording.ts";

/** What a question is answered from, as of a moment. */
export type LoadedCoverage = {
  /** All that is known of the story; of a large one, the posts that may tell of the question. */
  posts: readonly AnalysedPost[];
  isWhole: boolean;
  passages: readonly Passage[];
  names: NameIndex;
  weights: Weights;
  clueWeights: ClueWeights;
};

/** Longest sentence that may answer, in words: a longer one would leave no room for a frame or a speaker. */
const longestSentence = 80;

/** Stories of up to so many posts are read whole, which takes a second or two and is kept for the next question. */
const mostReadWhole = 2_000;

type Kept = { key: string; coverage: LoadedCoverage };

/** The last whole reading of each store: a batch and a thread ask many questions of one state of the index. */
const lastRead = new WeakMap<CoverageStore, Kept>();

/**
 * Reads what a question is answered from: the whole story where it is small, else the posts that meet the words of the
 * question and of the turns before it best, with the frequencies of words in the whole story.
 */
export function loadedCoverage(store: CoverageStore, story: Story, request: AnswerRequest): LoadedCoverage {
  const { asOf, wholeUpTo = mostReadWhole } = request;
  // Only what is analysed can be found; nearly always nothing is left.
  analyse(store, story);
  const { posts } = store.extent({ story: story.id, from: null, to: null, asOf });
  if (posts <= wholeUpTo) return wholeCoverage(store, story, asOf);
  const coverage = coverageOf(story, candidatePosts(store, story, request), false);
  const { names, weights: read } = coverage;
  return { ...coverage, weights: storedWeights(store, story, { asOf, places: names.places, read }) };
}

function wholeCoverage(store: CoverageStore, story: Story, asOf: Instant | null): LoadedCoverage {
  const key = `${story.id}|${asOf ?? ""}|${store.lastChange()}`;
  const kept = lastRead.get(store);
  if (kept?.key === key) return kept.coverage;
  const coverage = coverageOf(story, analysedPosts(store, story, { from: null, to: null, asOf }), true);
  lastRead.set(store, { key, coverage });
  return coverage;
}

function coverageOf(story: Story, posts: readonly AnalysedPost[], isWhole: boolean): LoadedCoverage {
  const passages = passagesOf(posts).filter(({ sentence }) => wordCount(sentence.text) <= longestSentence);
  const names = nameIndexOf(story, posts);
  const weights = weightsOf(passages, names.places);
  return { posts, isWhole, passages, names, weights, clueWeights: clueWeightsOf(passages) };
}
