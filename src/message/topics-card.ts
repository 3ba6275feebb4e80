import type { Topics } from "../recap/topics.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { plusSeconds } from "../time/instant.ts";
import { blankCard, type Card, type CardAction, plainLine } from "./card.ts";
import { count } from "./coverage-notes.ts";

/** What a topics card says beside the counts. */
export type TopicsCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  actions: readonly CardAction[];
  empty: string;
};

/** What the coverage of a window is about, most carried first. */
export function topicsCard(topics: Topics, parts: TopicsCardParts): Card {
  const own = topics.topics.filter(topic => !topic.learnt);
  const carried = own.filter(topic => topic.posts > 0);
  const silent = own.length - carried.length;
  const lineOf = (topic: Topic) => ({
    label: topic.name,
    text: countOf(topic, topics, parts.zone),
    links: [],
  });
  const learnt = topics.topics.filter(topic => topic.learnt);
  return {
    ...blankCard("topics"),
    title: `${parts.storyName} · topics · ${topics.window.label}`,
    notices: [...parts.notices],
    lead: carried.length + learnt.length === 0 ? plainLine(parts.empty) : null,
    sections: [
      { heading: null, lines: carried.map(lineOf) },
      { heading: "Also much told of (learnt from these posts)", lines: learnt.map(lineOf) },
    ].filter(({ lines }) => lines.length > 0),
    footnotes: [
      `${count(topics.searched.posts, "post")} read; a post can have several topics.`,
      ...(silent === 0 || carried.length === 0
        ? []
        : [`Nothing on ${count(silent, "other topic")} of this story.`]),
    ],
    actions: [...parts.actions],
  };
}

type Topic = Topics["topics"][number];

/** "12 posts, most of them 19:00–21:00 (9)"; of one hour's or untimed posts the count alone. */
function countOf({ posts, hours, busiest }: Topic, { window }: Topics, zone: string): string {
  if (busiest === null || hours.length < 2 || busiest.posts < 2) return count(posts, "post");
  const until = plusSeconds(busiest.to, 1);
  const day =
    dayOf(busiest.from, zone) === dayOf(window.to, zone) ? "" : `${formatDate(dayOf(busiest.from, zone))} `;
  return `${count(posts, "post")}, busiest ${day}${bareClock(busiest.from, zone)}–${bareClock(until, zone)} (${busiest.posts})`;
}
