import type { Log } from "../log.ts";
import type { BriefingStore, Schedule } from "../store/briefing-store.ts";
import type { RelianceStore } from "../store/reliance-store.ts";
import type { Clock } from "../time/clock.ts";
import type { Brief } from "./briefing.ts";
import type { Poster } from "./poster.ts";

/** What delivery works with. Nothing in it waits or keeps time by itself, so that a simulation can drive it. */
export type DeliveryParts = {
  store: BriefingStore;
  reliances: RelianceStore;
  /** The platforms that are connected; a schedule of another one waits. */
  posters: readonly Poster[];
  brief: Brief;
  /** Whether the stories of a schedule are read here; one whose are not waits. @default every schedule's are */
  serves?: (schedule: Schedule) => boolean;
  clock: Clock;
  /** Evenly from 0 (included) to 1 (not). */
  random: () => number;
  /** Says something to the person who set a schedule up; it must not reject. */
  tellOwner: (schedule: Schedule, sentence: string) => Promise<void>;
  log: Log;
};
