import { catchUpCommand, takeCatchUp } from "../commands/catch-up-command.ts";
import type { Desk } from "../commands/desk.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import type { Instant } from "../time/instant.ts";
import type { Request } from "./chat-adapter.ts";

/** The reply to `catchup`, for the caller alone and in their zone; nothing counts as had before `noteCatchUp`. */
export function catchUpReply(
  command: CommandOf<"catchup">,
  { desks, request, delivery }: { desks: readonly Desk[]; request: Request; delivery: DeliveryStore },
): Card {
  const own = desks.map((desk): Desk => ({ ...desk, zone: request.zone ?? desk.zone, private: true }));
  return catchUpCommand(own, readerOf(request, delivery), command).card;
}

/** The platform has taken a reply: where it was a catch-up, its reader has had it. INTERACTION, amendment 12. */
export function noteCatchUp(
  card: Card,
  request: Request,
  { delivery, now }: { delivery: DeliveryStore; now: Instant },
): void {
  if (card.kind === "catch-up") takeCatchUp(readerOf(request, delivery), now);
}

function readerOf({ place, user, id }: Request, { readers }: DeliveryStore) {
  return { readers, reader: { tenant: place.tenant, reader: user }, id };
}
