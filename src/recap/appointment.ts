import { daysBetween } from "../time/calendar.ts";
import type { PlannedDate } from "../time/planned-dates.ts";
import type { Announcement } from "./announcement.ts";
import { sharedSubject } from "./appointment-subject.ts";

/** One event that several posts announce: the statement that tells it best, then the others in order of worth. */
export type Appointment = { announced: readonly [Announcement, ...Announcement[]] };

/** A stretch of at most so many days ("this week") may mean one of its days; a longer one means itself. */
const longestStretch = 7;
/** Two announcements of one day are of one event when they share this much; of a day and a stretch that holds it, more. */
const sameDay = { together: 2, share: 0.4 };
/** Or when they name the same two and the same kind of appointment, however much more the one tells. */
const sameTwo = { names: 2, concepts: 1 };
const within = { names: 1, together: 3, share: 0.6 };

/** The announcements by the event that they are of: each event once, however many posts tell of it. */
export function appointmentsOf(announcements: readonly Announcement[]): Appointment[] {
  const groups: Announcement[][] = [];
  // the exact days first: a week joins what names a day of it
  const ordered = announcements.toSorted((a, b) => daysOf(a.date) - daysOf(b.date) || b.worth - a.worth);
  for (const one of ordered) {
    const group = groups.find(members => members.some(other => isSameEvent(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.flatMap(group => {
    const [shortest] = group;
    if (shortest === undefined) return [];
    // the words for the line name the day most exactly
    const exact = group.filter(({ date }) => daysOf(date) === daysOf(shortest.date));
    const [best, ...others] = exact.toSorted((a, b) => timed(b) - timed(a) || b.worth - a.worth);
    if (best === undefined) return [];
    const rest = group.filter(one => !exact.includes(one));
    return [{ announced: [best, ...others, ...rest] as const }];
  });
}

function timed({ date }: Announcement): number {
  return date.time === null ? 0 : 1;
}

function daysOf({ firstDay, lastDay }: PlannedDate): number {
  return daysBetween(firstDay, lastDay) + 1;
}

/** True where two announcements are of one event: the same day, or a day of the same week, and enough in common. */
export function isSameEvent(a: Announcement, b: Announcement): boolean {
  const { names, terms, concepts, share } = sharedSubject(a.subject, b.subject);
  if (a.date.firstDay === b.date.firstDay && a.date.lastDay === b.date.lastDay)
    return (
      (names + terms >= sameDay.together && share >= sameDay.share) ||
      (names >= sameTwo.names && concepts >= sameTwo.concepts)
    );
  const isWithin = contains(a.date, b.date) || contains(b.date, a.date);
  return isWithin && names >= within.names && names + terms >= within.together && share >= within.share;
}

function contains(long: PlannedDate, short: PlannedDate): boolean {
  return long.firstDay <= short.firstDay && short.lastDay <= long.lastDay && daysOf(long) <= longestStretch;
}
