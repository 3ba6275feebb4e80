import { citing } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { formatRange } from "../time/format-time.ts";
import type { Answer } from "./answer.ts";
import type { Passage } from "./passage.ts";
import { isContradicted } from "./refusal-reasons.ts";
import { mostWords, withSpeaker, wordCount } from "./wording.ts";

type Searched = Answer["searched"];

/** What was searched: posts and sources, with the first and the last clock time; a day alone has none to print. */
export function searchedIn(posts: readonly Passage["post"][]): Searched {
  const sources = new Map<string, { id: string; name: string; posts: number }>();
  for (const post of posts) {
    const source = sources.get(post.source) ?? { id: post.source, name: post.sourceName, posts: 0 };
    sources.set(post.source, { ...source, posts: source.posts + 1 });
  }
  const times = posts.flatMap(post => (hasClockTime(post) ? [post.publishedAt] : [])).sort();
  return {
    posts: posts.length,
    sources: [...sources.values()],
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
  };
}

/** The closest passages as the answer carries them. */
export function closestOf(passages: readonly Passage[]): Answer["closest"] {
  return passages.slice(0, 3).map(passage => ({
    // Whose words they are is told here too.
    text: withSpeaker(passage).text,
    citation: citing(passage.post, passage.sentence.text),
  }));
}

/** "The coverage does not say this directly: ... Closest: ...": as many whole passages as fit. */
export function closestText(reason: string, closest: Answer["closest"]): string {
  let text = `The coverage does not say this directly: ${reason}.`;
  const [first] = closest;
  // What says otherwise was said.
  if (!first || isContradicted(reason)) return text;
  const { sourceName } = first.citation;
  const more = ` Closest, ${sourceName}: ${first.text}`;
  if (wordCount(text + more) <= mostWords) text += more;
  return text;
}

/** "The coverage does not say: ... I searched 66 posts from 3 sources, 17 Feb ..." */
export function notCoveredText(reason: string, searched: Searched, zone: string): string {
  const range = searched.from && searched.to ? `, ${formatRange(searched.from, searched.to, zone)}` : "";
  return `The coverage does not say: ${reason}. I searched ${counted(searched.posts, "post")} from ${counted(searched.sources.length, "source")}${range}.`;
}

/** Whether the text of an answer is one of these refusals: names in it are of what is nearest, not of what was asked. */
export function isRefusal(text: string): boolean {
  return /^(?:The coverage does not say\b|That is outside what I read\b)/u.test(text);
}

/** INTERACTION E14. */
export function outsideText(story: Story, searched: Searched): string {
  return `That is outside what I read. I cover ${story.name} from ${counted(searched.sources.length, "source")}.`;
}

/** "1 post", "66 posts". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
