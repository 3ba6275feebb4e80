import type { Poster } from "../delivery/poster.ts";
import { ofStory } from "../message/of-story.ts";

/** The poster with every message's buttons made to mean that story, whichever the channel speaks of by then. */
export function storyPoster(poster: Poster, story: string): Poster {
  return { ...poster, prepare: (card, ref) => poster.prepare(ofStory(card, story), ref) };
}
