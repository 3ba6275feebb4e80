import { dayOf, hourOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import type { ToldDate } from "../time/relative-dates.ts";
import type { Window } from "../time/window.ts";
import { type Announcement, announcementsOf } from "./announcement.ts";
import { isSameEvent } from "./appointment.ts";
import type { Candidate } from "./candidate.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Passage } from "./passage.ts";
import { product } from "./priors.ts";
import type { QuotedRoom } from "./quoted-room.ts";

/** Most dated events named under what is next. */
const mostComing = 5;
/** Until this hour of a morning what was announced for the day is still ahead. */
const noon = 12;
/** What choosing the coming events rests on. */
export type Ahead = { window: Window; zone: string; claims: ClaimIndex; room: QuotedRoom };

/** A statement of something to come: when it begins and ends, and the words of the statement that say it. */
type Coming = { candidate: Candidate; announcement: Announcement; at: Instant; until: Instant };

/**
 * Dated events after the day on which the window ends (of that day too where it ends in the morning), soonest first,
 * each once: what is about the same thing as an event already listed is left out, and so is what the recap's own lines
 * say. Of a sentence that tells of today and only ends with what comes, the clause that tells it is what is listed.
 */
export function comingOf(
  candidates: readonly Candidate[],
  said: readonly Candidate[],
  about: Ahead,
): Candidate[] {
  const repeats = new Set(said.flatMap(one => toldAlready(one, about)));
  const found = candidates
    .flatMap(candidate => {
      const coming = comesIn(candidate, about);
      return coming === null || repeats.has(candidate.statement.passage) ? [] : [coming];
    })
    .sort((a, b) => worth(b.candidate) - worth(a.candidate) || compare(a.at, b.at));
  const told = said.flatMap(one => comesIn(one, about) ?? []);
  const listed: Coming[] = [];
  for (const one of found) {
    const { passage } = one.candidate.statement;
    if (listed.length >= mostComing || repeats.has(passage)) continue;
    if (!about.room.fits(one.candidate.statement)) continue;
    if ([...told, ...listed].some(other => isSameEvent(one.announcement, other.announcement))) continue;
    listed.push(one);
    about.room.take(one.candidate.statement);
    for (const other of about.claims.related(passage)) repeats.add(other);
  }
  // a day before "the coming days"
  return listed
    .sort((a, b) => compare(a.at, b.at) || compare(a.until, b.until))
    .map(({ candidate }) => candidate);
}

/** The statement as one of what comes after the window; null where it tells of nothing to come, or only names the day. */
function comesIn(candidate: Candidate, about: Ahead): Coming | null {
  const { statement } = candidate;
  const ahead = announcementsOf(statement, about.zone).filter(({ date }) =>
    isAhead(date, statement.passage, about),
  );
  const [announcement] = ahead.toSorted((a, b) => compare(a.date.from, b.date.from));
  if (announcement === undefined) return null;
  const { from: at, to: until } = announcement.date;
  return { candidate: { ...candidate, statement: announcement.statement }, announcement, at, until };
}

function isAhead({ from, to }: ToldDate, { post }: Passage, { window, zone }: Ahead): boolean {
  const lastDay = dayOf(window.to, zone);
  if (from > window.to) return dayOf(from, zone) > lastDay;
  // "tomorrow", said the day before the morning on which the window ends
  const oneDay = dayOf(from, zone) === dayOf(to, zone);
  const announced = post.publishedAt !== null && dayOf(post.publishedAt, zone) < dayOf(from, zone);
  return oneDay && announced && to > window.to && hourOf(window.to, zone) < noon;
}

/** What a chosen line leaves nothing to add to: its repeats, and all about the same thing where it names what comes itself. */
function toldAlready(said: Candidate, about: Ahead): readonly Passage[] {
  const { passage } = said.statement;
  const others =
    comesIn(said, about) === null ? about.claims.repeats(passage) : about.claims.related(passage);
  return [passage, ...others];
}

/** Short sentences name what comes; long ones mention it beside something else. */
function worth({ statement, priors }: Candidate): number {
  return product(priors) / Math.sqrt(statement.words);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
