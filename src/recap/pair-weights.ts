import type { Passage } from "./passage.ts";

/** What a pair counts that only one post holds: enough to order what nobody corroborates, never enough to beat what somebody does. */
const uncorroborated = 0.02;
/** What each outlet past the first adds to a pair, in posts: a second outlet is worth more than a second post of the same. */
const perOutlet = 1;

/**
 * How much each word pair of a window is worth: the number of posts that hold it, and of outlets. Claims that several
 * posts carry share such pairs ("us backstop", "binding decisions"), so a sentence that holds many is corroborated.
 */
export function pairWeights(passages: readonly Passage[]): Map<number, number> {
  const holders = new Map<number, { posts: number; last: number; outlets: string[] }>();
  for (const { pairs, at, post } of passages) {
    for (const pair of pairs) {
      const held = holders.get(pair);
      if (held === undefined) {
        holders.set(pair, { posts: 1, last: at, outlets: [post.source] });
        continue;
      }
      if (held.last !== at) held.posts += 1;
      held.last = at;
      if (!held.outlets.includes(post.source)) held.outlets.push(post.source);
    }
  }
  const weights = new Map<number, number>();
  for (const [pair, { posts, outlets }] of holders) {
    weights.set(pair, posts === 1 ? uncorroborated : posts + perOutlet * (outlets.length - 1));
  }
  return weights;
}
