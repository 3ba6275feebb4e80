import type { Poster } from "../delivery/poster.ts";
import { Card } from "../message/card.ts";
import type { ChatAdapter } from "./chat-adapter.ts";

/** Posts briefings through an adapter that has nothing to lose: the terminal, where a message is seen or gone. */
export function adapterPoster(adapter: ChatAdapter): Poster {
  return {
    name: adapter.name,
    resendSafeFor: 0,
    prepare: card => [JSON.stringify(card)],
    async post({ tenant, channel, payload }) {
      const posted = await adapter.post({ tenant, channel, thread: null }, Card.parse(JSON.parse(payload)));
      return { outcome: "sent", postedId: posted.id };
    },
    edit: null,
    find: async () => "cannot-look",
  };
}
