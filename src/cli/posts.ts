import { z } from "zod";
import { analyse } from "../analysis/analyse.ts";
import { idsOf, noneMeansAll } from "../commands/named-ids.ts";
import { readWindowAt } from "../commands/read-window-at.ts";
import { windowBetween } from "../commands/window-between.ts";
import { Post } from "../coverage/post.ts";
import { postsCard } from "../message/posts-card.ts";
import { Window } from "../time/window.ts";
import { deskAt } from "./desk-at.ts";
import { printFound } from "./print-card.ts";
import { verb } from "./verb.ts";
import { WindowOptions, windowFlags, wishOf } from "./window-options.ts";

/** What `posts` prints. */
export const Posts = z.strictObject({ story: z.string(), window: Window, posts: z.array(Post) });
export type Posts = z.infer<typeof Posts>;

/** `posts [WINDOW]`: the posts themselves, oldest first; all of them without a window. */
export const posts = verb({
  usage: "posts [WINDOW ...] [--topic T]... [--from-source S]...",
  flags: windowFlags,
  options: WindowOptions,
  run: async (words, options, newsroom) => {
    const [desk, wish] = [deskAt(newsroom), wishOf(words, options)];
    const { story, coverage, asOf, zone } = desk;
    const ids = idsOf(desk, wish);
    // Which posts are on a topic is known once all are analysed.
    if (wish.topics.length > 0) analyse(coverage, story);
    const window =
      wish.window === null
        ? windowBetween(null, asOf ?? desk.now, zone)
        : readWindowAt(desk, wish.window).window;
    const found: Posts = {
      story: story.id,
      window,
      posts: coverage.posts({
        story: story.id,
        from: window.from,
        // Without a window all posts are meant, a future one too.
        to: wish.window === null ? null : window.to,
        asOf,
        topics: noneMeansAll(ids.topics),
        sources: noneMeansAll(ids.sources),
      }),
    };
    const card = () => postsCard(found.posts, { storyName: story.name, label: window.label, zone });
    await printFound({ card, result: () => found }, newsroom);
    return 0;
  },
});
