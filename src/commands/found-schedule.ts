import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import { nearestWord } from "../message/nearest-word.ts";
import { type Schedule, storiesIn } from "../store/briefing-store.ts";
import { sentences } from "./problem.ts";
import type { ScheduleDesk } from "./schedule-desk.ts";

/**
 * The schedule that goes by these words, its id or its name; without words the only one there is here. A `usage` fault
 * where none or several do.
 */
export function foundSchedule(desk: ScheduleDesk, words: string | null): Schedule {
  const all = desk.store.schedules(desk.tenant).filter(each => isSeen(desk, each));
  const here = all.filter(each => isHere(desk, each));
  const key = words === null ? null : foldKey(words);
  const meant =
    key === null ? here : all.filter(each => foldKey(each.id) === key || foldKey(each.name) === key);
  const [one, other] = meant.length > 1 ? meant.filter(each => here.includes(each)) : meant;
  if (one !== undefined && other === undefined) return one;
  if (key === null && one === undefined) throw new Fault("usage", "No briefings here yet.");
  if (one !== undefined || meant.length > 1) {
    const listed = (one === undefined ? meant : here).map(each => each.id).join(", ");
    throw new Fault("usage", `Several briefings could be meant; give the name of one: ${listed}.`);
  }
  const nearest = nearestWord(
    words ?? "",
    all.flatMap(each => [each.id, each.name]),
  );
  throw new Fault("usage", sentences.noSchedule(words ?? "", nearest));
}

/** True where the schedule is of one of the stories that are asked about. */
export function isSeen({ stories }: Pick<ScheduleDesk, "stories">, schedule: Schedule): boolean {
  return storiesIn(schedule).some(id => stories.some(story => story.id === id));
}

/** True where the schedule posts into the channel that is asked in; everywhere at the command line. */
export function isHere({ here }: ScheduleDesk, schedule: Schedule): boolean {
  return here === null || (here.platform === schedule.platform && here.channel === schedule.channel);
}

/** Throws E25 unless the caller set it up, or is known to manage the place. */
export function mayChange({ caller }: ScheduleDesk, schedule: Schedule): void {
  if (schedule.createdBy !== caller.id && caller.manages !== true) throw new Fault("usage", sentences.E25());
}

/** Throws E25 where the platform tells that the caller may not manage the channel. */
export function mayAdd({ caller }: ScheduleDesk): void {
  if (caller.manages === false) throw new Fault("usage", sentences.E25add());
}
