import { analysedPosts } from "../analysis/analysed-posts.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { plusSeconds } from "../time/instant.ts";
import type { RecapRequest } from "./make-recap.ts";
import type { Topics } from "./topics.ts";

type Hour = Topics["topics"][number]["hours"][number];

/** Counts the posts of a window by topic and hour. Topics of the story that no post has are listed with 0 posts. */
export function makeTopics(store: CoverageStore, story: Story, request: RecapRequest): Topics {
  const { window, asOf, sources, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, excludeKinds };
  // Reading the posts finishes their analysis, which is what the counts rest on.
  const posts = analysedPosts(store, story, query).length;
  const counts = Map.groupBy(store.topicHours(query), ({ topic }) => topic);
  const topics = story.topics.map(({ id, name }) => topicOf(id, name, counts.get(id) ?? []));
  return {
    story: story.id,
    window,
    topics: topics.sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1)),
    searched: { posts },
  };
}

type Count = ReturnType<CoverageStore["topicHours"]>[number];

/** Posts without a clock time count for the topic and for none of its hours. */
function topicOf(id: string, name: string, counts: readonly Count[]): Topics["topics"][number] {
  const posts = counts.reduce((sum, count) => sum + count.posts, 0);
  const hours = counts.flatMap(({ hour, posts: n }): Hour[] =>
    hour === null ? [] : [{ from: `${hour}:00:00Z`, posts: n }],
  );
  const busiest = hours.reduce<Hour | null>(
    (best, hour) => (best === null || hour.posts > best.posts ? hour : best),
    null,
  );
  return {
    id,
    name,
    posts,
    hours,
    busiest:
      busiest === null
        ? null
        : { from: busiest.from, to: plusSeconds(busiest.from, 3599), posts: busiest.posts },
  };
}
