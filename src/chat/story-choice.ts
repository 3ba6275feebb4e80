import type { Story } from "../coverage/story.ts";
import type { Request } from "./chat-adapter.ts";
import { leadingStory } from "./leading-story.ts";
import { namedStories } from "./named-stories.ts";
import type { FrontDesk } from "./receive-request.ts";
import { storiesOfPlace } from "./story-memory.ts";

/**
 * Which story a request is about and what is left of its text, `said` where the reader named it; or those that it could be
 * about.
 */
export type StoryChoice =
  | { story: Story; text: string; said: boolean }
  | { between: readonly Story[]; text: string };

/** A slash command of this name is nobody's shortcut: what follows names the story, or the place tells. */
const everyStory = "standfirst";

/**
 * Which story a request is about: the one whose shortcut it was typed with; else the one that its first words name; else the
 * one of its thread; else of the channel's briefings; else the only one whose names it has; else the one that was spoken of
 * there last. INTERACTION, amendments 1 and 11.
 */
export function storyChoice(front: FrontDesk, request: Request): StoryChoice {
  const stories = storiesOf(front, request);
  const { command, text } = request;
  const shortcut = stories.find(story => story.command === command);
  if (shortcut !== undefined) return { story: shortcut, text, said: true };
  const leading = leadingStory(text, stories, { isNamed: command === everyStory });
  if (leading !== null) return { ...leading, said: true };
  const [first, ...others] = stories;
  if (first !== undefined && others.length === 0) return { story: first, text, said: false };
  const { thread, channel, last } = storiesOfPlace(front, request, stories);
  const [of, ...more] = thread.length > 0 ? thread : channel;
  if (of !== undefined && more.length === 0) return { story: of, text, said: false };
  // Whoever sits at the terminal sees in its prompt which story is spoken of.
  if (front.channels !== true && first !== undefined) return { story: last ?? first, text, said: false };
  const possible = of === undefined ? stories : [of, ...more];
  const named = namedStories(text, possible);
  const [meant, ...besides] = named;
  if (meant !== undefined && besides.length === 0) return { story: meant, text, said: false };
  if (last !== null && named.length === 0 && possible.includes(last))
    return { story: last, text, said: false };
  return { between: named.length > 0 ? named : possible, text };
}

/** The stories that a front desk serves. */
export function storiesOf(front: FrontDesk, request: Request): readonly Story[] {
  return front.stories ?? [front.deskFor(request).story];
}
