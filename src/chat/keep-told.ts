import type { Desk } from "../commands/desk.ts";
import { toldByStory } from "../delivery/told-card.ts";
import type { Card } from "../message/card.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import type { Posted, Request } from "./chat-adapter.ts";

/** Where a reply was given. */
type Giver = {
  front: { delivery: DeliveryStore };
  platform: string;
  desk: Pick<Desk, "story" | "coverage" | "zone" | "now">;
};

/** A reply that the platform has taken; `posted` null: only who asked saw it. */
type Given = { card: Card; request: Request; posted: Posted | null };

/** Keeps what each line of a reply rests on, so that whoever read it hears of a correction. */
export function keepTold({ front, platform, desk }: Giver, { card, request, posted }: Given): void {
  const { place, user } = request;
  // In a conversation of two there is nobody to keep it from, and replies go into it, not into threads.
  const direct = request.direct === true;
  const channel = posted?.channel ?? place.channel;
  const inChannel = posted === null || direct || posted.thread === channel;
  const told = toldByStory(
    card,
    {
      ...{ tenant: place.tenant, id: posted?.id ?? request.id, story: desk.story.id, platform },
      ...{ kind: card.kind, channel, thread: inChannel ? null : posted.thread },
      ...{ reader: posted === null ? user : null, messages: posted?.messages ?? [] },
      ...{ schedule: null, dueAt: null, ref: null, toldAt: desk.now },
      change: card.change ?? desk.coverage.lastChange(),
      // What everybody sees is in the zone of the place, what one reader sees in theirs.
      zone: posted === null || direct ? (request.zone ?? desk.zone) : desk.zone,
    },
    direct,
  );
  for (const { telling, rests } of told) front.delivery.reliances.keepTelling(telling, rests);
}
