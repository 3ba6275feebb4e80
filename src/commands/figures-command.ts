import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { figuresCard } from "../message/figures-card.ts";
import type { Figures } from "../recap/figures.ts";
import { makeFigures } from "../recap/make-figures.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What is asked of the figures. */
export type FiguresWish = Pick<CommandOf<"figures">, "window" | "topics" | "sources">;

/** A message holds so many figures and stays readable; the command line's JSON and its exports have them all. */
const mostShown = 30;

/** The figures of the asked window; of `window` where the caller has read the words itself. */
export function figuresAt(
  desk: Desk,
  wish: FiguresWish,
  window: Window = readWindowAt(desk, wish.window).window,
): Figures {
  return figuresOf(desk, wish, window);
}

/** The figures as a card. */
export function figuresCommand(desk: Desk, wish: FiguresWish): Card {
  const { window, notices } = readWindowAt(desk, wish.window);
  const figures = figuresOf(desk, wish, window);
  return figuresCard(figures, {
    storyName: desk.story.name,
    zone: desk.zone,
    topics: desk.story.topics,
    notices: [...noticesAt(desk), ...notices],
    empty: figures.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
    most: mostShown,
  });
}

function figuresOf(desk: Desk, wish: FiguresWish, window: Window): Figures {
  const { topics, sources } = idsOf(desk, wish);
  return makeFigures(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
