import type { PostBody } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";

const phrases = new WeakMap<Story, readonly { id: string; phrases: readonly string[] }[]>();

/** The topics of the story that a revision has: one of a topic's phrases occurs in it, words compared by stem. */
export function topicsOf(body: Pick<PostBody, "title" | "paragraphs">, story: Story): string[] {
  const topics = phrasesOf(story);
  if (topics.length === 0) return [];
  const texts = body.paragraphs.filter(({ role }) => role !== "promo").map(({ text }) => text);
  // a phrase does not run from one paragraph into the next
  const searched = [body.title ?? "", ...texts].map(text => ` ${termsOf(text).join(" ")} `).join("|");
  return topics.filter(topic => topic.phrases.some(phrase => searched.includes(phrase))).map(({ id }) => id);
}

/** The topics of the story that one sentence has. */
export function topicsIn(text: string, story: Story): string[] {
  return topicsOf({ title: text, paragraphs: [] }, story);
}

function phrasesOf(story: Story): readonly { id: string; phrases: readonly string[] }[] {
  const known = phrases.get(story);
  if (known !== undefined) return known;
  const made = story.topics.map(topic => ({
    id: topic.id,
    phrases: topic.phrases
      .map(termsOf)
      .filter(terms => terms.length > 0)
      .map(terms => ` ${terms.join(" ")} `),
  }));
  phrases.set(story, made);
  return made;
}
