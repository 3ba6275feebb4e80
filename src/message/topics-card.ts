import type { Topics } from "../recap/topics.ts";
import { blankCard, type Card, type CardAction, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** What a topics card says beside the counts. */
export type TopicsCardParts = {
  storyName: string;
  notices: readonly string[];
  actions: readonly CardAction[];
  empty: string;
};

/** What the coverage of a window is about, most carried first. */
export function topicsCard(topics: Topics, parts: TopicsCardParts): Card {
  const carried = topics.topics.filter(topic => topic.posts > 0);
  const silent = topics.topics.length - carried.length;
  const lines = carried.map(({ name, posts }) => ({ label: name, text: count(posts, "post"), links: [] }));
  return {
    ...blankCard("topics"),
    title: `${parts.storyName} · topics · ${topics.window.label}`,
    notices: [...parts.notices],
    lead: carried.length === 0 ? plainLine(parts.empty) : null,
    sections: lines.length === 0 ? [] : [{ heading: null, lines }],
    footnotes: [
      `${count(topics.searched.posts, "post")} read; a post can have several topics.`,
      ...(silent === 0 || carried.length === 0
        ? []
        : [`Nothing on ${count(silent, "other topic")} of this story.`]),
    ],
    actions: [...parts.actions],
  };
}
