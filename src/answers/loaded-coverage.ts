import { type AnalysedPost, analysedPosts } from "../analysis/analysed-posts.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Instant } from "../time/instant.ts";
import { type NameIndex, nameIndexOf } from "./name-index.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { type Weights, weightsOf } from "./support.ts";
import { wordCount } from "./wording.ts";

/** All that is known of a story as of a moment, read once for the questions of that moment. */
export type LoadedCoverage = {
  posts: readonly AnalysedPost[];
  passages: readonly Passage[];
  names: NameIndex;
  weights: Weights;
};

/** Longest sentence that may answer, in words: a longer one would leave no room for a frame or a speaker. */
const longestSentence = 80;

type Kept = { key: string; coverage: LoadedCoverage };

/** The last reading of each store: a batch and a thread ask many questions of one state of the index. */
const lastRead = new WeakMap<CoverageStore, Kept>();

/** Reads the story's posts with their features as of `asOf` (null: all that is known). */
export function loadedCoverage(store: CoverageStore, story: Story, asOf: Instant | null): LoadedCoverage {
  const key = `${story.id}|${asOf ?? ""}|${store.lastChange()}`;
  const kept = lastRead.get(store);
  if (kept?.key === key) return kept.coverage;
  const posts = analysedPosts(store, story, { from: null, to: null, asOf });
  const passages = passagesOf(posts).filter(({ sentence }) => wordCount(sentence.text) <= longestSentence);
  const names = nameIndexOf(story, posts);
  const coverage = { posts, passages, names, weights: weightsOf(passages, names.places) };
  lastRead.set(store, { key, coverage });
  return coverage;
}
