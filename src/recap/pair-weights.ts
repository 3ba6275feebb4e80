import type { Post } from "../coverage/post.ts";
import type { Passage } from "./passage.ts";

/** What a pair counts that only one post holds: enough to order what nobody corroborates, never enough to beat what somebody does. */
const uncorroborated = 0.02;
/** What each outlet past the first adds to a pair, in posts: a second outlet is worth more than a second post of the same. */
const perOutlet = 1;
/** What a title that holds a pair adds to it, in posts: the desk put there what it held to be the news. Swept on the day's pages, see README.md. */
const perTitle = 0.5;

/** What holds a word pair. `last` is the place of the last post that was counted. */
type Holders = { posts: number; titles: number; last: number; outlets: string[] };

/**
 * How much each word pair of a window is worth: the number of posts that hold it, and of outlets. Claims that several
 * posts carry share such pairs ("us backstop", "binding decisions"), so a sentence that holds many is corroborated.
 * `voiceOf` says whose witness a post is: who copies another outlet is no further one.
 */
export function pairWeights(
  passages: readonly Passage[],
  voiceOf: (post: Post) => string,
): Map<number, number> {
  const holders = new Map<number, Holders>();
  for (const { pairs, at, post, sentence } of passages) {
    const titles = sentence.role === "title" ? 1 : 0;
    for (const pair of pairs) {
      const held = holders.get(pair);
      if (held === undefined) {
        holders.set(pair, { posts: 1, titles, last: at, outlets: [voiceOf(post)] });
        continue;
      }
      if (held.last !== at) held.posts += 1;
      held.titles += titles;
      held.last = at;
      const voice = voiceOf(post);
      if (!held.outlets.includes(voice)) held.outlets.push(voice);
    }
  }
  const weights = new Map<number, number>();
  for (const [pair, { posts, titles, outlets }] of holders) {
    weights.set(
      pair,
      posts === 1 ? uncorroborated : posts + perTitle * titles + perOutlet * (outlets.length - 1),
    );
  }
  return weights;
}
