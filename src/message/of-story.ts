import type { Card } from "./card.ts";

/** The card as one of that story: its actions mean the story, except those that name another. */
export function ofStory(card: Card, story: string): Card {
  const actions = card.actions.map(action => ({ story, ...action }));
  return { story, ...card, actions };
}
