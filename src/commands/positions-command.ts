import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { positionsCard } from "../message/positions-card.ts";
import { makePositions } from "../recap/make-positions.ts";
import type { Positions } from "../recap/positions.ts";
import type { Window } from "../time/window.ts";
import { askedWindow } from "./asked-window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";

/** What positions are asked for. */
export type PositionsWish = Pick<CommandOf<"positions">, "topic" | "window" | "sources">;

/** Who stands where on a topic in the asked window, else in all coverage. */
export function positionsAt(desk: Desk, wish: PositionsWish): Positions {
  return positionsOf(desk, wish, askedWindow(desk, wish.window).window);
}

/** The positions as a card. */
export function positionsCommand(desk: Desk, wish: PositionsWish): Card {
  const { window, notices } = askedWindow(desk, wish.window);
  const positions = positionsOf(desk, wish, window);
  return positionsCard(positions, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: positions.searched.posts === 0 ? emptyWindow(desk, window) : null,
  });
}

function positionsOf(desk: Desk, { topic, sources }: PositionsWish, window: Window): Positions {
  return makePositions(desk.coverage, desk.story, {
    ...{ topic, window, asOf: desk.asOf, zone: desk.zone },
    sources: noneMeansAll(idsOf(desk, { topics: [], sources }).sources),
  });
}
