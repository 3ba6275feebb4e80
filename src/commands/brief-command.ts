import { briefCard } from "../message/brief-card.ts";
import { type BriefPage, briefPage } from "../message/brief-page.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { makeBrief } from "../recap/make-brief.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";
import { readWindowAt } from "./read-window-at.ts";

/** What a brief is asked to be about. */
export type BriefWish = Pick<CommandOf<"brief">, "window" | "topics" | "sources">;

/** The brief of the asked window, as a page to paste. */
export function briefAt(desk: Desk, wish: BriefWish): BriefPage {
  const { window, notices } = readWindowAt(desk, wish.window);
  const { topics, sources } = idsOf(desk, wish);
  const brief = makeBrief(desk.coverage, desk.story, {
    ...{ window, asOf: desk.asOf, zone: desk.zone },
    ...{ topics: noneMeansAll(topics), sources: noneMeansAll(sources) },
  });
  return briefPage(brief, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty:
      brief.searched.posts === 0
        ? emptyWindow(desk, window, { topics, sources })
        : "No post there makes a line of its own.",
  });
}

/** The brief as a card. */
export function briefCommand(desk: Desk, wish: BriefWish): Card {
  return briefCard(briefAt(desk, wish), desk.zone);
}
