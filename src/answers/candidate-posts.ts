import { type AnalysedPost, analysedPosts } from "../analysis/analysed-posts.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { AnswerRequest } from "./answer-question.ts";
import { questionTerms } from "./question-terms.ts";
import { timeScopeOf } from "./time-scope.ts";

/** So many posts that meet the question best are read, and as many at the most of the time it asks about. */
const mostCandidates = 150;

/** So many turns before the question lend it their words. */
const turnsBefore = 2;

/** The posts of a large story that may tell of a question, oldest first. */
export function candidatePosts(store: CoverageStore, story: Story, request: AnswerRequest): AnalysedPost[] {
  const { asOf, history = [], since } = request;
  if (since !== undefined) {
    const learnt = store.revisionsSince(story.id, since).map(({ post }) => post.id);
    return analysedPosts(store, story, { from: null, to: null, asOf, ids: [...new Set(learnt)] });
  }
  const { window, rest } = scopeOf(store, story, request);
  const told = history.slice(-turnsBefore);
  const texts = [rest, ...told.map(turn => turn.q), ...told.slice(-1).map(turn => turn.a)];
  const terms = texts.flatMap(text => questionTerms(store, { story: story.id, asOf }, text));
  const found = store.candidates({ story: story.id, ...window, asOf, terms, limit: mostCandidates });
  const ids = [...found.map(({ id }) => id), ...told.flatMap(turn => turn.posts ?? [])];
  const meeting = analysedPosts(store, story, { from: null, to: null, asOf, ids });
  // A question that names little but a time is answered by what there was then.
  if (window.from === null || terms.length > 1) return meeting;
  const then = analysedPosts(store, story, { ...window, asOf, limit: mostCandidates });
  const known = new Set(ids);
  const both = [...meeting, ...then.filter(({ post }) => !known.has(post.id))];
  return both.sort((a, b) => a.post.position - b.post.position);
}

/** The time that is handed in with the question or that it names itself, and the words that are left. */
function scopeOf(store: CoverageStore, story: Story, request: AnswerRequest) {
  const newestAt = store.newestAt(story.id, request.asOf);
  const now = request.asOf ?? newestAt ?? "1970-01-01T00:00:00Z"; // an empty story has no time to count from
  const asked = timeScopeOf(request.question, { now, zone: request.zone, newestAt });
  const { from, to } = request.window ?? asked.window ?? { from: null, to: null };
  return { window: { from, to }, rest: asked.rest };
}
