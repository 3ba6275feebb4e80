import { blankCard, type Card, type CardAction, plainLine } from "./card.ts";

/** A sentence that says what went wrong and what would work, for the caller alone. */
export function problemCard(text: string, instead: CardAction | null = null): Card {
  return { ...blankCard("problem"), lead: plainLine(text), actions: instead === null ? [] : [instead] };
}
