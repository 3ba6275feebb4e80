import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import { sourceOf } from "../ingest/source-of.ts";

/** What a push says of the story that it is for. */
type Pushed = { id?: string | undefined; source?: string | undefined; url?: string | undefined };

/**
 * The story that pushed coverage is for: the one it names, else the only one, else the only one that has its outlet. Throws
 * Fault("input") with a sentence where none or several could be meant.
 */
export function pushedStory(stories: readonly Story[], { id, source, url }: Pushed): Story {
  const known = stories.map(story => story.id).join(", ");
  if (id !== undefined) {
    const named = stories.find(story => story.id === id);
    if (named !== undefined) return named;
    throw new Fault("input", `story: There is no story “${id}”. The stories here are: ${known}.`);
  }
  const outlets = (story: Story): boolean => {
    const from = source ?? (url === undefined ? null : sourceOf(story, { url, name: "" }));
    return story.sources.some(each => each.id === from);
  };
  const [meant, ...others] = stories.length === 1 ? stories : stories.filter(outlets);
  if (meant !== undefined && others.length === 0) return meant;
  throw new Fault("input", `Several stories are followed. Say which this is for: story=ID, one of ${known}.`);
}
