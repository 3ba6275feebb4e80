import type { Card } from "../message/card.ts";
import { renderMarkdown } from "../message/render-markdown.ts";
import { renderText } from "../message/render-text.ts";
import type { Newsroom } from "./newsroom.ts";

/** What a verb has found: the card for people, the result for programs. Each is made only when it is asked for. */
export type Found = { card: () => Card; result: () => unknown };

/** Prints what was found in the asked format. */
export function printFound(found: Found, newsroom: Newsroom): void {
  if (newsroom.format === "json") newsroom.print(JSON.stringify(found.result()));
  else if (newsroom.format === "markdown") newsroom.print(renderMarkdown(found.card()));
  else
    newsroom.print(renderText(found.card(), newsroom.width === undefined ? {} : { width: newsroom.width }));
}
