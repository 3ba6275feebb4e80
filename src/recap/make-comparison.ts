import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { differencesOf } from "../analysis/differences.ts";
import type { Attribution } from "../analysis/features.ts";
import { keptApart } from "../analysis/kept-apart.ts";
import { topicsOf } from "../analysis/topics-of.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { Compared, Comparison } from "./comparison.ts";
import { differsOf } from "./differs-of.ts";
import type { RecapRequest } from "./make-recap.ts";
import { postsOn } from "./posts-on.ts";
import { recapOf } from "./recap-of.ts";

type Row = Comparison["rows"][number];

/**
 * Sets two outlets or two actors side by side on the window's topics, each with its best carried line. Without topics in
 * the story's file there is the one row over all.
 */
export function makeComparison(
  store: CoverageStore,
  story: Story,
  { a, b, ...request }: RecapRequest & { a: Compared; b: Compared },
): Comparison {
  const { window, asOf, topics } = request;
  const posts = postsOn(store, story, { from: window.from, to: window.to, asOf, topics });
  const [ofA, ofB] = [partOf(posts, a), partOf(posts, b)];
  const shape = { window, zone: request.zone ?? story.timezone };
  const row = (topic: Row["topic"], has: (post: AnalysedPost) => boolean): Row => ({
    topic,
    a: sideOf(ofA.filter(has), shape),
    b: sideOf(ofB.filter(has), shape),
  });
  const rows = story.topics.map(({ id, name }) =>
    row({ id, name }, ({ post }) => topicsOf(post, story).includes(id)),
  );
  const both = posts.filter(({ post }) => [a.id, b.id].includes(post.source));
  const apart = keptApart(store.joinDecisions(story.id));
  return {
    ...{ story: story.id, window, a, b },
    rows: [
      row({ id: null, name: "Over all" }, () => true),
      ...rows.filter(carried).sort((x, y) => carried(y) - carried(x)),
    ],
    differs: a.kind === "source" && b.kind === "source" ? differsOf(differencesOf(both, apart)) : [],
    searched: { posts: posts.length },
  };
}

/** An outlet's posts; the posts in which an actor speaks, with no other sentence than theirs. */
function partOf(posts: readonly AnalysedPost[], { kind, id }: Compared): AnalysedPost[] {
  if (kind === "source") return posts.filter(({ post }) => post.source === id);
  const surname = foldKey(id).split(" ").at(-1) ?? "";
  // a speaker whom the story's file does not know goes by the words of the posts
  const speaks = (by: Attribution | null): boolean =>
    by !== null && (by.speaker === id || foldKey(by.name).split(" ").at(-1) === surname);
  return posts.flatMap(({ post, features }) => {
    const sentences = features.sentences.filter(({ by }) => speaks(by));
    return sentences.length === 0 ? [] : [{ post, features: { ...features, sentences } }];
  });
}

function sideOf(
  posts: readonly AnalysedPost[],
  shape: Pick<RecapRequest, "window"> & { zone: string },
): Row["a"] {
  const recap = recapOf(posts, { ...shape, words: null, length: "line", excludeKinds: [] });
  return { posts: posts.length, line: recap.lead ?? recap.bullets[0] ?? null };
}

function carried({ a, b }: Row): number {
  return a.posts + b.posts;
}
