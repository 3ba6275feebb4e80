import { analysedPosts } from "../analysis/analysed-posts.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { plusSeconds } from "../time/instant.ts";
import { type LearntTopic, learntTopics } from "./learnt-topics.ts";
import type { RecapRequest } from "./make-recap.ts";
import type { Topics } from "./topics.ts";

type Hour = Topics["topics"][number]["hours"][number];

/** Most learnt topics that are listed beside the story's own. */
const mostLearnt = 5;

/** Counts the posts of a window by topic and hour. Topics of the story that no post has are listed with 0 posts. */
export function makeTopics(store: CoverageStore, story: Story, request: RecapRequest): Topics {
  const { window, asOf, sources, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, excludeKinds };
  // Reading the posts finishes their analysis, which is what the counts rest on.
  const posts = analysedPosts(store, story, query);
  const counts = Map.groupBy(store.topicHours(query), ({ topic }) => topic);
  const topics = story.topics.map(({ id, name }) => topicOf(id, name, counts.get(id) ?? []));
  return {
    story: story.id,
    window,
    topics: [
      ...topics.sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1)),
      ...learntTopics(posts, story, mostLearnt).map(learntTopic),
    ],
    searched: { posts: posts.length },
  };
}

type Count = ReturnType<CoverageStore["topicHours"]>[number];

function learntTopic({ name, posts }: LearntTopic): Topics["topics"][number] {
  const hours = posts.map(({ post }) =>
    // the hour of an instant, as the store counts: YYYY-MM-DDTHH
    hasClockTime(post) ? (post.publishedAt?.slice(0, 13) ?? null) : null,
  );
  const counts = [...Map.groupBy(hours, hour => hour)].map(([hour, same]) => ({
    ...{ topic: name, hour, posts: same.length },
  }));
  const sorted = counts.sort((a, b) => ((a.hour ?? "") < (b.hour ?? "") ? -1 : 1));
  return { ...topicOf(name, name, sorted), learnt: true };
}

/** Posts without a clock time count for the topic and for none of its hours. */
function topicOf(id: string, name: string, counts: readonly Count[]): Topics["topics"][number] {
  const posts = counts.reduce((sum, count) => sum + count.posts, 0);
  const hours = counts.flatMap(({ hour, posts: n }): Hour[] =>
    hour === null ? [] : [{ from: `${hour}:00:00Z`, posts: n }],
  );
  return { id, name, learnt: false, posts, hours, busiest: busiestOf(hours) };
}

/** Neighbouring hours belong to the stretch of the busiest hour while each has at least half as many posts. */
const stillBusy = 0.5;

function busiestOf(hours: readonly Hour[]): Topics["topics"][number]["busiest"] {
  const most = Math.max(0, ...hours.map(hour => hour.posts));
  let first = hours.findIndex(hour => hour.posts === most);
  const peak = hours[first];
  if (peak === undefined) return null;
  let last = first;
  const goesOn = (hour: Hour | undefined, at: string): hour is Hour =>
    hour !== undefined && hour.from === at && hour.posts >= stillBusy * most;
  while (goesOn(hours[first - 1], plusSeconds(hours[first]?.from ?? peak.from, -3600))) first -= 1;
  while (goesOn(hours[last + 1], plusSeconds(hours[last]?.from ?? peak.from, 3600))) last += 1;
  const stretch = hours.slice(first, last + 1);
  return {
    from: stretch[0]?.from ?? peak.from,
    to: plusSeconds(stretch.at(-1)?.from ?? peak.from, 3599),
    posts: stretch.reduce((sum, hour) => sum + hour.posts, 0),
  };
}
