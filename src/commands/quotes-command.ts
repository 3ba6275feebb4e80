import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { quotesCard } from "../message/quotes-card.ts";
import { makeQuotes } from "../recap/make-quotes.ts";
import type { Quotes } from "../recap/quotes.ts";
import type { Window } from "../time/window.ts";
import { askedWindow } from "./asked-window.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { emptyWindow } from "./empty-window.ts";
import { idsOf, noneMeansAll } from "./named-ids.ts";

/** Which quotation is looked for. */
export type QuotesWish = Pick<CommandOf<"quotes">, "text" | "window" | "sources">;

/** Where the quotation stands in the asked window, else in all coverage. */
export function quotesAt(desk: Desk, wish: QuotesWish): Quotes {
  return quotesOf(desk, wish, askedWindow(desk, wish.window).window);
}

/** The places of the quotation as a card. */
export function quotesCommand(desk: Desk, wish: QuotesWish): Card {
  const { window, notices } = askedWindow(desk, wish.window);
  const quotes = quotesOf(desk, wish, window);
  return quotesCard(quotes, {
    storyName: desk.story.name,
    zone: desk.zone,
    notices: [...noticesAt(desk), ...notices],
    empty: quotes.searched.posts === 0 ? emptyWindow(desk, window) : null,
  });
}

function quotesOf(desk: Desk, { text, sources }: QuotesWish, window: Window): Quotes {
  return makeQuotes(desk.coverage, desk.story, {
    ...{ text, window, asOf: desk.asOf, zone: desk.zone },
    sources: noneMeansAll(idsOf(desk, { topics: [], sources }).sources),
  });
}
