import type { Card } from "../message/card.ts";
import { renderMarkdown } from "../message/render-markdown.ts";
import { renderText } from "../message/render-text.ts";
import type { Newsroom } from "./newsroom.ts";

/** What a verb has found: the card for people, the result for programs. Each is made only when it is asked for. */
export type Found = { card: () => Card; result: () => unknown };

/**
 * Prints what was found in the asked format: for `slack` and `discord` the messages as their APIs take them, one JSON line
 * each, the first for the channel and the others for its thread.
 */
export async function printFound(found: Found, newsroom: Newsroom): Promise<void> {
  const { format, print, width } = newsroom;
  switch (format) {
    case "json":
      return print(JSON.stringify(found.result()));
    case "markdown":
      return print(renderMarkdown(found.card()));
    case "text":
      return print(renderText(found.card(), width === undefined ? {} : { width }));
    default:
      for (const message of await newsroom.messages(format, found.card())) print(JSON.stringify(message));
  }
}
