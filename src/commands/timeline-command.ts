import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { timelineCard } from "../message/timeline-card.ts";
import { makeTimeline } from "../recap/make-timeline.ts";
import type { Timeline } from "../recap/timeline.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What is asked of a timeline. */
export type TimelineWish = Pick<CommandOf<"timeline">, "window" | "topics" | "sources">;

/** A message holds so many lines and stays readable; the command line's JSON has them all. */
const mostEntries = 60;

/** The posts of the asked window in order of time; of `window` where the caller has read the words itself. */
export function timelineAt(
  desk: Desk,
  wish: TimelineWish,
  window: Window = readWindowAt(desk, wish.window).window,
): Timeline {
  return timelineOf(desk, wish, window);
}

/** A timeline as a card. */
export function timelineCommand(desk: Desk, wish: TimelineWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const { topics, sources } = wish;
  const recap: CommandOf<"recap"> = {
    ...{ verb: "recap", window: wish.window, topics, sources },
    ...{ asOf: null, length: "standard", show: null },
  };
  return timelineCard(timelineOf(desk, wish, window), {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    actions: [{ label: "Recap", command: recap }],
    empty: emptyWindow(desk, window, idsOf(desk, wish)),
    most: mostEntries,
  });
}

function timelineOf(desk: Desk, wish: TimelineWish, window: Window): Timeline {
  const { topics, sources } = idsOf(desk, wish);
  return makeTimeline(desk.coverage, desk.story, {
    window,
    asOf: desk.asOf,
    zone: desk.zone,
    topics: noneMeansAll(topics),
    sources: noneMeansAll(sources),
  });
}
