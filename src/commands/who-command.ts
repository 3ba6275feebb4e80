import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { whoCard } from "../message/who-card.ts";
import { makeWho } from "../recap/make-who.ts";
import type { Who } from "../recap/who.ts";
import type { Window } from "../time/window.ts";
import { askedWindow } from "./asked-window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { speakerMeant } from "./speaker-meant.ts";

/** Of whom statements are asked for. */
export type WhoWish = Pick<CommandOf<"who">, "actor" | "window" | "topics" | "sources">;

/** What an actor said in the asked window, else in all coverage. An unknown name is a `usage` fault that offers the nearest. */
export function whoAt(desk: Desk, wish: WhoWish): Who {
  return whoOf(desk, wish, askedWindow(desk, wish.window).window);
}

/** The statements as a card. */
export function whoCommand(desk: Desk, wish: WhoWish): Card {
  const { window, notices } = askedWindow(desk, wish.window);
  const who = whoOf(desk, wish, window);
  return whoCard(who, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: who.searched.posts === 0 ? emptyWindow(desk, window, idsOf(desk, wish)) : null,
    most: mostShown,
  });
}

/** A message holds so many statements; the command line's JSON has them all. */
const mostShown = 25;

function whoOf(desk: Desk, wish: WhoWish, window: Window): Who {
  const { topics, sources } = idsOf(desk, wish);
  return makeWho(desk.coverage, desk.story, {
    ...{ actor: speakerMeant(desk, wish.actor), window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
}
