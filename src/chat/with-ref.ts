import type { Card } from "../message/card.ts";

/** The card with its reference at the foot; as it is where it has none. */
export function withRef(card: Card, ref: string | null): Card {
  return ref === null ? card : { ...card, footnotes: [...card.footnotes, `ref ${ref}`] };
}
