import { hasClockTime, type Post } from "../coverage/post.ts";
import { makeTopics } from "../recap/make-topics.ts";
import { formatDate, formatMoment } from "../time/format-time.ts";
import type { Window } from "../time/window.ts";
import type { Desk } from "./desk.ts";
import { sentences } from "./problem.ts";

/** What a window was asked for: its filters as ids. */
type Filters = { topics: readonly string[]; sources: readonly string[] };

/** What a reader hears where a window gives nothing: that the filters leave nothing of it, or that it is empty. */
export function emptyWindow(
  desk: Desk,
  window: Window,
  filters: Filters = { topics: [], sources: [] },
): string {
  const posts = postsIn(desk, window);
  const isFiltered = filters.topics.length > 0 || filters.sources.length > 0;
  if (posts > 0 && isFiltered) return nothingLeft(desk, window, posts, filters);
  const newest = newestPost(desk);
  if (newest === null) return sentences.E38();
  const title = newest.title === null ? "without a title" : `“${newest.title}”`;
  const said = `The newest I hold is ${title}, ${newest.sourceName}, ${timeOf(newest, desk.zone)}.`;
  return sentences.E09(window.label, said);
}

/** How many posts the window holds, whatever their topic and outlet. */
export function postsIn({ coverage, story, asOf }: Desk, { from, to }: Window): number {
  return coverage.count({ story: story.id, from, to, asOf });
}

function nothingLeft(desk: Desk, window: Window, posts: number, { topics, sources }: Filters): string {
  const { coverage, story, asOf, zone } = desk;
  const topicNames = topics.map(id => story.topics.find(topic => topic.id === id)?.name ?? id);
  const held = coverage.sourceNames(story.id, asOf);
  const sourceNames = sources.map(id => held.find(source => source.id === id)?.name ?? id);
  const carried = makeTopics(coverage, story, { window, asOf, zone }).topics.filter(topic => topic.posts > 0);
  return sentences.E10(
    posts,
    topicNames,
    sourceNames,
    carried.slice(0, 3).map(topic => topic.name),
  );
}

function newestPost({ coverage, story, asOf }: Desk): Post | null {
  return coverage.posts({ story: story.id, from: null, to: null, asOf, limit: 1 })[0] ?? null;
}

function timeOf(post: Post, zone: string): string {
  if (post.publishedAt === null) return "no date given";
  if (hasClockTime(post)) return formatMoment(post.publishedAt, zone);
  return `${formatDate(post.publishedAt.slice(0, 10), { year: true })}, no time given`;
}
