import type { Poster } from "../delivery/poster.ts";
import { Card } from "../message/card.ts";

/** A platform of one screen: what is posted is shown, and so is what is put in place of it. */
export function replayPoster(show: (card: Card, edited: boolean) => void): Poster {
  let posted = 0;
  return {
    name: "terminal",
    resendSafeFor: 0,
    prepare: card => [JSON.stringify(card)],
    post: async ({ payload }) => {
      posted += 1;
      show(Card.parse(JSON.parse(payload)), false);
      return { outcome: "sent", postedId: String(posted) };
    },
    edit: async ({ payload, message }) => {
      show(Card.parse(JSON.parse(payload)), true);
      return { outcome: "sent", postedId: message };
    },
    find: async () => "cannot-look",
  };
}
