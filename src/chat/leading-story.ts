import { storyNamed } from "../commands/story-named.ts";
import { tokensOf } from "../commands/tokens.ts";
import { isVerb } from "../commands/verbs.ts";
import type { Story } from "../coverage/story.ts";

/** A story's name has at most so many words here; a longer one goes by its id. */
const mostWords = 8;

// "story energy" as well as "energy": what readers type who look for a command that changes the story.
const saying = /^story\s+(?=\S)/i;

/**
 * The story that a text begins with the id, command or name of ("energy recap", "Energy prices: what was decided?"), and what
 * follows; null where it begins with none. `isNamed`: the first words are expected to name one; else only where a verb
 * or a colon follows, or nothing: "Ukraine says what?" is a question.
 */
export function leadingStory(
  whole: string,
  stories: readonly Story[],
  { isNamed }: { isNamed: boolean },
): { story: Story; text: string } | null {
  const text = whole.trim().replace(saying, "");
  // Up to the first colon, with white space after it: an option has none there.
  const [, head = "", rest = ""] = /^([^:]{1,80}):\s+(\S.*)$/s.exec(text) ?? [];
  const before = storyNamed(head, stories);
  if (before !== null) return { story: before, text: rest };
  const tokens = tokensOf(text);
  for (let words = Math.min(mostWords, tokens.length); words > 0; words--) {
    const name = tokens.slice(0, words).map(token => (token.kind === "quoted" ? token.value : token.raw));
    const story = storyNamed(name.join(" "), stories);
    if (story === null) continue;
    const left = tokens.slice(words);
    const [next] = left;
    // Where there is one story only, its name alone is a name like others: "Ukraine" asks what Ukraine said.
    const follows =
      next === undefined ? stories.length > 1 : isVerb(next.raw.toLowerCase()) || isFollowing(next.raw);
    if (isNamed || follows) return { story, text: left.map(token => token.raw).join(" ") };
  }
  return null;
}

/** "follow URL" and "unfollow URL", which are no verbs of the grammar. */
function isFollowing(word: string): boolean {
  return /^(?:un)?follow$/i.test(word);
}
