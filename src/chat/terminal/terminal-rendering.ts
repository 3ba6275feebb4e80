import { formatAction } from "../../commands/format-command.ts";
import type { Card } from "../../message/card.ts";
import { renderText } from "../../message/render-text.ts";
import { terminalLimits } from "./terminal-limits.ts";

/** The screen a card is shown on. `columns` is undefined where output goes to a file or a pipe: no wrapping then. */
export type Screen = { columns: number | undefined; bold: boolean };

/** A card as the terminal shows it: plain text, wrapped, actions as what to type. */
export function renderTerminal(card: Card, screen: Screen): string {
  const { narrowest, widest } = terminalLimits;
  return renderText(card, {
    typed: formatAction,
    ...(screen.columns === undefined ? {} : { width: Math.min(widest, Math.max(narrowest, screen.columns)) }),
    // SGR 1 and 22: bold on and off, on every terminal that has bold.
    ...(screen.bold ? { strong: (text: string) => `\u001B[1m${text}\u001B[22m` } : {}),
  });
}
