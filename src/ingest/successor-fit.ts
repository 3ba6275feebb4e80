import type { PostBody } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { termsOf } from "../language/terms.ts";

/** How a page calls itself: its title and its address. */
export type Naming = { title: string; url: string };

/** Words that any live page has in its title or address, and words of dates: they say nothing of the story. */
const anyPage = new Set(
  termsOf(
    `live liveblog blog latest update updates updated news newsbeat coverage page report reports reporting breaking
    happened happening minute minutes follow following event events today tonight yesterday day days morning evening
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec html htm world www article
    articles story stories post posts`,
  ),
);

/** A page is of the story by its name alone from here: half of the words of a story's name, or a title much like the last one's. */
const enough = 0.5;
/** What a topic or an actor of the story in a title adds; two of each at the most. */
const topicWorth = 0.25;
const actorWorth = 0.1;

/**
 * How surely a page is of the story by its title and address, from 0; null where it is not. `before` are the titles of
 * the outlet's earlier pages of the story: a page that follows them is called much like them.
 */
export function storyFit(story: Story, { title, url }: Naming, before: readonly string[]): number | null {
  const words = new Set([...tellingWords(title), ...tellingWords(slugOf(url))]);
  const likeness = Math.max(0, ...before.map(each => likenessOf(words, new Set(tellingWords(each)))));
  const { name, topics, actors } = signsIn(story, [title, slugOf(url)]);
  const base = Math.max(name, likeness);
  const score = base + topicWorth * Math.min(2, topics) + actorWorth * Math.min(2, actors);
  return score >= enough ? score : null;
}

/** Of posts that are all of one story so many speak of it: names alone stand for it in many. */
const leastShare = 0.2;
/** So many of a page's newest posts are looked at. */
const mostPosts = 40;

/** True where a page's posts speak of the story; also where its file gives nothing to tell that by. */
export function speaksOf(story: Story, posts: readonly Pick<PostBody, "title" | "paragraphs">[]): boolean {
  if (story.topics.length === 0 && story.actors.length === 0) return true;
  const looked = posts.slice(-mostPosts);
  const speaking = looked.filter(({ title, paragraphs }) => {
    const { name, topics, actors } = signsIn(story, [title ?? "", ...paragraphs.map(({ text }) => text)]);
    return name >= enough || topics > 0 || actors > 1;
  });
  return speaking.length >= leastShare * looked.length;
}

/** The share of the story's name, and how many of its topics and actors, that occur in texts. */
function signsIn(story: Story, texts: readonly string[]): { name: number; topics: number; actors: number } {
  const { name, topics, actors } = wordsOfStory(story);
  // No phrase runs from one text into the next.
  const searched = texts.map(text => ` ${termsOf(text).join(" ")} `).join("|");
  const holds = (phrase: string): boolean => searched.includes(phrase);
  const named = name.filter(holds).length;
  return {
    name: name.length === 0 ? 0 : named / name.length,
    topics: topics.filter(phrases => phrases.some(holds)).length,
    actors: actors.filter(names => names.some(holds)).length,
  };
}

type StoryWords = { name: string[]; topics: string[][]; actors: string[][] };
const known = new WeakMap<Story, StoryWords>();

/** The words of a story's file as they stand in a text of terms, with a space on either side. */
function wordsOfStory(story: Story): StoryWords {
  const before = known.get(story);
  if (before !== undefined) return before;
  const phrase = (text: string): string[] => {
    const terms = termsOf(text);
    return terms.length === 0 ? [] : [` ${terms.join(" ")} `];
  };
  const made = {
    name: [...new Set(tellingWords(story.name))].map(word => ` ${word} `),
    topics: story.topics.map(topic => topic.phrases.flatMap(phrase)),
    actors: story.actors.map(actor => [actor.name, ...actor.aliases].flatMap(phrase)),
  };
  known.set(story, made);
  return made;
}

/** The words of a title that tell what a page is about. */
function tellingWords(text: string): string[] {
  return termsOf(text).filter(word => !anyPage.has(word) && !/^\d/.test(word));
}

/** The words of an address, without its host: "/news/live/port-strike-0305" speaks of a port strike. */
function slugOf(url: string): string {
  return decoded(new URL(url).pathname).replace(/[^\p{L}]+/gu, " ");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Dice's measure: twice what two sets share, by their sizes together. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
