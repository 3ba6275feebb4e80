import type { Card } from "../message/card.ts";
import type { DeliveryStore, TenantId } from "../store/delivery-store.ts";
import type { Watch } from "../store/watch-store.ts";
import type { Desk } from "./desk.ts";

/** Where a `watch` command is carried out, and for whom. */
export type WatchDesk = {
  desk: Desk;
  delivery: DeliveryStore;
  tenant: TenantId;
  /** Whose watches they are; null: everybody's are seen (the command line). */
  reader: string | null;
  /** True where the tenant is that reader alone, in their conversation with the bot: all that they are told by it is theirs. */
  isAlone: boolean;
  /** Where an answer goes where the wish does not say; `home` is the channel it is asked in, `zone` the place's own. */
  place: Pick<Watch, "platform" | "channel" | "thread" | "direct"> & {
    home: string;
    zone: string;
    /** Whether a reader can be told alone. */
    canTell: boolean;
  };
  caller: {
    id: string;
    name: string | null;
    /** Whether they may manage the channel; null where the platform does not tell. */
    manages: boolean | null;
  };
  /** So many alerts a place takes in an hour. */
  most: number;
  /** Posts a message into the channel; null where it was taken, else why it was not, as a sentence. */
  announce: (card: Card) => Promise<string | null>;
};
