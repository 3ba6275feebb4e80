import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";

/** The story with that id, command (also with its slash) or name; null where there is none. */
export function storyNamed(words: string, stories: readonly Story[]): Story | null {
  const key = foldKey(words).replace(/^\//, "");
  if (key === "") return null;
  return stories.find(({ id, command, name }) => [id, command, foldKey(name)].includes(key)) ?? null;
}
