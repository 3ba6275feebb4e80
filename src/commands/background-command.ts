import { backgroundCard } from "../message/background-card.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import type { Background } from "../recap/background.ts";
import { makeBackground } from "../recap/make-background.ts";
import { formatMoment } from "../time/format-time.ts";
import { earlierOf } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt, type SpokenWindow } from "./read-window-at.ts";

/** What is asked for. */
export type BackgroundWish = Pick<CommandOf<"background">, "window" | "topics" | "sources">;

/** The background as the coverage gives it. */
export function backgroundAt(desk: Desk, wish: BackgroundWish): Background {
  return backgroundOf(desk, wish, windowAt(desk, wish).window);
}

/** The background as a card. */
export function backgroundCommand(desk: Desk, wish: BackgroundWish): Card {
  const { window, notices } = windowAt(desk, wish);
  const background = backgroundOf(desk, wish, window);
  return backgroundCard(background, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: background.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
  });
}

/** Background is as old as the story: without a window all that is held counts. */
function windowAt(desk: Desk, { window }: BackgroundWish): SpokenWindow {
  if (window !== null) return readWindowAt(desk, window);
  const { asOf, now, zone, coverage, story } = desk;
  const to = asOf ?? now;
  const newest = coverage.newestAt(story.id, asOf) ?? to;
  return {
    window: { from: null, to, label: formatMoment(earlierOf(newest, to), zone), clock: "wall" },
    notices: [],
  };
}

function backgroundOf(desk: Desk, wish: BackgroundWish, window: Window): Background {
  const { topics, sources } = idsOf(desk, wish);
  return makeBackground(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
