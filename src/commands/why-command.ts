import { placeInTime } from "../coverage/post.ts";
import { Fault } from "../errors.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { whyCard } from "../message/why-card.ts";
import { makeWhy } from "../recap/make-why.ts";
import type { Why } from "../recap/why.ts";
import { dayOf } from "../time/calendar.ts";
import type { Window } from "../time/window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { sentences } from "./problem.ts";
import { readWindowAt } from "./read-window-at.ts";
import { windowBetween } from "./window-between.ts";

/** What is asked of a line. */
export type WhyWish = Pick<CommandOf<"why">, "line" | "window" | "topics" | "sources">;

/**
 * Why the line stands: in the asked window's recap; without a window in the recap that the thread hangs on, else the usual
 * one; a line id that is in neither is looked up on its post's day. Throws a `usage` fault where no line is meant.
 */
export function whyAt(desk: Desk, wish: WhyWish): Why {
  const { topics, sources } = idsOf(desk, wish);
  const windows = windowsOf(desk, wish);
  for (const window of windows) {
    const why = makeWhy(desk.coverage, desk.story, {
      ...{ line: wish.line, window, asOf: desk.asOf, zone: desk.zone },
      ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
    });
    if (why !== null) return why;
  }
  throw new Fault("usage", sentences.noLine(wish.line, windows[0]?.label ?? ""));
}

/** The reasons as a card. */
export function whyCommand(desk: Desk, wish: WhyWish): Card {
  const why = whyAt(desk, wish);
  return whyCard(why, { storyName: desk.story.name, zone: desk.zone, notices: noticesAt(desk) });
}

function windowsOf(desk: Desk, { line, window }: WhyWish): Window[] {
  if (window !== null) return [readWindowAt(desk, window).window];
  const { context, zone, coverage, story, asOf } = desk;
  const usual =
    context === null ? readWindowAt(desk, null).window : windowBetween(context.from, context.to, zone);
  // the id of a line is its post's with the sentence's place behind a dot
  const post = coverage.post(story.id, line.replace(/\.[^.]*$/u, ""), asOf);
  return post === null ? [usual] : [usual, readWindowAt(desk, dayOf(placeInTime(post), zone)).window];
}
