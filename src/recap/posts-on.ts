import { type AnalysedPost, analysedPosts } from "../analysis/analysed-posts.ts";
import { topicsOf } from "../analysis/topics-of.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";
import type { CoverageStore, PostQuery } from "../store/coverage-store.ts";
import { holdsPhrase } from "./learnt-topics.ts";

/**
 * The posts a query asks for. A topic that is none of the story's file is a learnt one: its words, which a post must have in
 * a row, compared by stem.
 */
export function postsOn(store: CoverageStore, story: Story, query: Omit<PostQuery, "story">): AnalysedPost[] {
  const { topics } = query;
  const known = new Set(story.topics.map(({ id }) => id));
  const learnt = (topics ?? []).filter(topic => !known.has(topic));
  if (topics === undefined || learnt.length === 0) return analysedPosts(store, story, query);
  const isKnown = learnt.length < topics.length;
  const terms = isKnown ? undefined : learnt.flatMap(termsOf);
  const posts = analysedPosts(store, story, { ...query, topics: undefined, terms });
  return posts.filter(
    ({ post, features }) =>
      topicsOf(post, story).some(topic => topics.includes(topic)) ||
      learnt.some(phrase => features.sentences.some(({ text }) => holdsPhrase(text, phrase))),
  );
}
