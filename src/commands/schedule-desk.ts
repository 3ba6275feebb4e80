import type { Story } from "../coverage/story.ts";
import type { Card } from "../message/card.ts";
import type { BriefingStore, Schedule } from "../store/briefing-store.ts";
import type { TenantId } from "../store/delivery-store.ts";
import type { Instant } from "../time/instant.ts";

/** Where a briefing goes. */
export type ScheduleTarget = { platform: string; tenant: TenantId; channel: string };

/** What briefings on a timetable are kept and posted with, wherever they are asked about. */
export type ScheduleOffice = {
  store: BriefingStore;
  /** Posts a message into a channel; null where it was taken, else why it was not, as a sentence for the caller. */
  announce: (target: ScheduleTarget, card: Card) => Promise<string | null>;
  /** The schedule's briefing as it would be now. */
  preview: (schedule: Schedule) => Promise<Card>;
  /** Makes it now and posts it; false when the schedule changed meanwhile. */
  runNow: (schedule: Schedule) => Promise<boolean>;
};

/** The names of the stories by their ids; none where there is only one to speak of. */
export function storyNamesOf(stories: readonly Story[]): { storyNames?: ReadonlyMap<string, string> } {
  return stories.length < 2 ? {} : { storyNames: new Map(stories.map(({ id, name }) => [id, name])) };
}

/** Where a `schedule` command is carried out, and for whom. */
export type ScheduleDesk = ScheduleOffice & {
  /** The story of a new schedule that names none. */
  story: Story;
  /** The stories whose schedules are seen. */
  stories: readonly Story[];
  now: Instant;
  /** The zone of a new schedule that names none. */
  zone: string;
  /** What stands before a command here: "/ukraine ". */
  name: string;
  /** Whose schedules are seen; null: everybody's (the command line). */
  tenant: TenantId | null;
  /** The channel it is asked in, which a list is about and a new schedule posts into; null: none. */
  here: ScheduleTarget | null;
  caller: {
    id: string;
    /** As others call them; null where the platform does not tell. */
    name: string | null;
    /** Whether they may manage the channel; null where the platform does not tell. */
    manages: boolean | null;
  };
};
