import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { nextCard } from "../message/next-card.ts";
import { makeNext } from "../recap/make-next.ts";
import type { Next } from "../recap/next.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt, type SpokenWindow } from "./read-window-at.ts";

/** What is asked for. */
export type NextWish = Pick<CommandOf<"next">, "window" | "topics" | "sources">;

/** A message holds so many; the command line's JSON has them all. */
const mostShown = 10;

/** What is planned in the asked window, and what came of it. */
export function nextAt(desk: Desk, wish: NextWish): Next {
  return nextOf(desk, wish, windowAt(desk, wish).window);
}

/** The planned events as a card. */
export function nextCommand(desk: Desk, wish: NextWish): Card {
  const { window, notices } = windowAt(desk, wish);
  const next = nextOf(desk, wish, window);
  return nextCard(next, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: next.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
    most: mostShown,
  });
}

/** What was announced or left open days ago still is: without a window the last week is read. */
function windowAt(desk: Desk, { window }: NextWish): SpokenWindow {
  return readWindowAt(desk, window ?? "last 7 days");
}

function nextOf(desk: Desk, wish: NextWish, window: Window): Next {
  const { topics, sources } = idsOf(desk, wish);
  return makeNext(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
