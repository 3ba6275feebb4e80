import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { differsCard } from "../message/differs-card.ts";
import type { Differs } from "../recap/differs.ts";
import { makeDiffers } from "../recap/make-differs.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What is asked of the differences. */
export type DiffersWish = Pick<CommandOf<"differs">, "window" | "topics" | "sources">;

/** A message holds so many differences; the command line's JSON has them all. */
const mostShown = 10;

/** What the outlets tell differently in the asked window. */
export function differsAt(desk: Desk, wish: DiffersWish): Differs {
  return differsOf(desk, wish, readWindowAt(desk, wish.window).window);
}

/** The differences as a card. */
export function differsCommand(desk: Desk, wish: DiffersWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const differs = differsOf(desk, wish, window);
  return differsCard(differs, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: differs.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
    most: mostShown,
  });
}

function differsOf(desk: Desk, wish: DiffersWish, window: Window): Differs {
  const { topics, sources } = idsOf(desk, wish);
  return makeDiffers(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
