import type { Card } from "../message/card.ts";
import { changedCard } from "../message/changed-card.ts";
import type { CommandOf } from "../message/command.ts";
import type { Changed } from "../recap/changed.ts";
import { makeChanged } from "../recap/make-changed.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What is asked of the changes. */
export type ChangedWish = Pick<CommandOf<"changed">, "window" | "topics" | "sources">;

/** What changed between the two ends of the asked window. */
export function changedAt(desk: Desk, wish: ChangedWish): Changed {
  return changedOf(desk, wish, readWindowAt(desk, wish.window).window);
}

/** The changes as a card. */
export function changedCommand(desk: Desk, wish: ChangedWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const changed = changedOf(desk, wish, window);
  return changedCard(changed, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: changed.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
  });
}

function changedOf(desk: Desk, wish: ChangedWish, window: Window): Changed {
  const { topics, sources } = idsOf(desk, wish);
  return makeChanged(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
