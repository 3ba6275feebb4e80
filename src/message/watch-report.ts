import { z } from "zod";
import { SubjectWatch } from "../store/alert-store.ts";
import { Watch } from "../store/watch-store.ts";
import { WatchAct } from "./command.ts";

/** A watched question as it is shown. */
export const WatchView = Watch.omit({ change: true, zone: true });
export type WatchView = z.infer<typeof WatchView>;

/** A watch on a subject as it is shown. */
export const SubjectView = SubjectWatch.omit({ change: true });
export type SubjectView = z.infer<typeof SubjectView>;

/** What came of a `watch` command: what the command line prints and a card is made of. */
export const WatchReport = z.strictObject({
  act: WatchAct,
  /** The watched questions it is about, as they are now; a removed one as it was. */
  watches: z.array(WatchView),
  /** The watches on subjects it is about, likewise. */
  alerts: z.array(SubjectView),
  /** What was done, in sentences. */
  said: z.array(z.string()),
});
export type WatchReport = z.infer<typeof WatchReport>;
