import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { topicsCard } from "../message/topics-card.ts";
import { makeTopics } from "../recap/make-topics.ts";
import type { Topics } from "../recap/topics.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { readWindowAt } from "./read-window-at.ts";

type TopicsWish = Pick<CommandOf<"topics">, "window">;

/** What the coverage of the asked window is about. */
export function topicsAt(desk: Desk, wish: TopicsWish): Topics {
  return topicsOf(desk, readWindowAt(desk, wish.window).window);
}

/** Topics as a card: the most carried ones can be recapped. */
export function topicsCommand(desk: Desk, wish: TopicsWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const topics = topicsOf(desk, window);
  const carried = topics.topics.filter(topic => topic.posts > 0).slice(0, 2);
  const rest = { window: wish.window, asOf: null, length: "standard", show: null } as const;
  return topicsCard(topics, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    actions: carried.map(({ id, name }) => ({
      label: name,
      command: { verb: "recap", ...rest, topics: [id], sources: [] },
    })),
    empty:
      topics.searched.posts === 0 ? emptyWindow(desk, window) : "No post there is on a topic of this story.",
  });
}

function topicsOf(desk: Desk, window: Window): Topics {
  return makeTopics(desk.coverage, desk.story, { window, asOf: desk.asOf, zone: desk.zone });
}
