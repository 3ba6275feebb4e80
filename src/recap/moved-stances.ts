import { topicsIn, topicsOf } from "../analysis/topics-of.ts";
import type { Post } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { type Instant, plusSeconds } from "../time/instant.ts";
import { makePositions } from "./make-positions.ts";
import type { Moved } from "./moved.ts";
import type { Stance, Stand } from "./positions.ts";
import type { Line } from "./recap.ts";

/** The two moments, and what came between them. */
export type StancesBetween = {
  from: Instant;
  to: Instant;
  fresh: readonly Post[];
  zone?: string | undefined;
  topics?: readonly string[] | undefined;
  sources?: readonly string[] | undefined;
};

/** Stances are looked for on so many topics, those that most of what came is about. */
const mostTopics = 4;
/** An older stance than this, in seconds before the first moment, is one that nobody holds any more. */
const heldFor = 14 * 86_400;

/**
 * Who takes another stand on a topic, or the same in words that differ, by what came since the first moment: the older words
 * were known then. Whether words differ is judged by `makePositions`.
 */
export function movedStances(store: CoverageStore, story: Story, between: StancesBetween): Moved[] {
  const { from, to, fresh, zone, sources } = between;
  const posts = new Map(fresh.map(post => [post.id, post]));
  const window = { from: plusSeconds(from, -heldFor), to, label: "", clock: "wall" as const };
  return topicsWith(fresh, story, between.topics).flatMap(topic => {
    const { rows } = makePositions(store, story, { topic, window, asOf: to, zone, sources });
    return rows.flatMap(({ stance, stands }) =>
      stands.flatMap(stand => {
        const [post, ...others] = freshIn(stand.line, posts);
        const { before, line } = stand;
        const isFresh = others.length + 1 === line.citations.length;
        if (before === null || post === undefined || !isFresh || freshIn(before.line, posts).length > 0)
          return [];
        // Both must be on the topic in their own words: what only stands near it is another matter.
        const texts = [before.line.text, line.text];
        if (!texts.every(text => topicsIn(text, story).includes(topic))) return [];
        return [movedFrom(stand, { stance, was: before, topic, at: post.knownAt })];
      }),
    );
  });
}

/** The topics of what came, those of most posts first. */
function topicsWith(fresh: readonly Post[], story: Story, wanted: readonly string[] | undefined): string[] {
  const counts = Map.groupBy(
    fresh.flatMap(post => topicsOf(post, story)),
    topic => topic,
  );
  return [...counts]
    .filter(([topic]) => wanted === undefined || wanted.includes(topic))
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTopics)
    .map(([topic]) => topic);
}

/** Of the posts that a line is cited to those that came. */
function freshIn({ citations }: Line, posts: ReadonlyMap<string, Post>): Post[] {
  return citations.flatMap(({ postId }) => posts.get(postId) ?? []);
}

type Move = { stance: Stance; was: NonNullable<Stand["before"]>; topic: string; at: Instant };

function movedFrom({ name, line }: Stand, { stance, was, topic, at }: Move): Moved {
  const said = ({ text, citations }: Line) => ({ text, speaker: name, citations });
  const words =
    was.stance === stance ? `${stance} still, in other words` : `was ${was.stance}, now ${stance}`;
  return {
    ...{ id: `${line.id}.${topic}`, what: "stance", words: `${name}: ${words}` },
    ...{ was: said(was.line), now: said(line), at, edited: false },
  };
}
