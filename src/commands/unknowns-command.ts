import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { unknownsCard } from "../message/unknowns-card.ts";
import { makeUnknowns } from "../recap/make-unknowns.ts";
import type { Unknowns } from "../recap/unknowns.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt, type SpokenWindow } from "./read-window-at.ts";

/** What is asked for. */
export type UnknownsWish = Pick<CommandOf<"unknowns">, "window" | "topics" | "sources">;

/** A message holds so many; the command line's JSON has them all. */
const mostShown = 10;

/** What is not known by the posts of the asked window. */
export function unknownsAt(desk: Desk, wish: UnknownsWish): Unknowns {
  return unknownsOf(desk, wish, windowAt(desk, wish).window);
}

/** What is not known as a card. */
export function unknownsCommand(desk: Desk, wish: UnknownsWish): Card {
  const { window, notices } = windowAt(desk, wish);
  const unknowns = unknownsOf(desk, wish, window);
  return unknownsCard(unknowns, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: unknowns.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
    most: mostShown,
  });
}

/** What was announced or left open days ago still is: without a window the last week is read. */
function windowAt(desk: Desk, { window }: UnknownsWish): SpokenWindow {
  return readWindowAt(desk, window ?? "last 7 days");
}

function unknownsOf(desk: Desk, wish: UnknownsWish, window: Window): Unknowns {
  const { topics, sources } = idsOf(desk, wish);
  return makeUnknowns(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
