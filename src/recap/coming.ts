import { termsOf } from "../language/terms.ts";
import { dayOf, hourOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import type { ToldDate } from "../time/relative-dates.ts";
import type { Window } from "../time/window.ts";
import type { Candidate } from "./candidate.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { futureClause } from "./future-clause.ts";
import type { Passage } from "./passage.ts";
import { product } from "./priors.ts";
import type { QuotedRoom } from "./quoted-room.ts";

/** Most dated events named under what is next. */
const mostComing = 5;
/** Until this hour of a morning what was announced for the day is still ahead. */
const noon = 12;
/** Two sentences about the same day tell of one event when they share this many content terms, and this much of the shorter. */
const sameEvent = { terms: 2, share: 0.25 };

/** Stems of the words for the day itself: "tuesdai", "tomorrow", "week". */
const dayStem = /da[iy]$|^(?:tomorrow|week|month|morn|next)$/u;

/** What choosing the coming events rests on. */
export type Ahead = { window: Window; zone: string; claims: ClaimIndex; room: QuotedRoom };

/** A statement of something to come: when it begins and ends, and the words of the statement that say it. */
type Coming = { candidate: Candidate; at: Instant; until: Instant };

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
    if ([...told, ...listed].some(other => tellsOfOneEvent(one, other))) continue;
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
  const { statement, days } = candidate;
  const day = days.filter(one => isAhead(one, statement.passage, about)).sort(soonest)[0];
  if (day === undefined) return null;
  const text = futureClause(statement.text, day.text, statement.passage.sentence.by === null);
  if (text === null) return null;
  const words = text === statement.text ? statement.words : text.split(/\s+/u).length;
  return {
    candidate: { ...candidate, statement: { ...statement, text, words } },
    at: day.from,
    until: day.to,
  };
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

function tellsOfOneEvent(a: Coming, b: Coming): boolean {
  if (a.at !== b.at || a.until !== b.until) return false;
  const [first, second] = [a, b].map(({ candidate }) => new Set(termsOf(candidate.statement.text)));
  if (first === undefined || second === undefined) return false;
  const shared = [...first].filter(term => second.has(term) && !dayStem.test(term)).length;
  return shared >= Math.max(sameEvent.terms, sameEvent.share * Math.min(first.size, second.size));
}

/** Short sentences name what comes; long ones mention it beside something else. */
function worth({ statement, priors }: Candidate): number {
  return product(priors) / Math.sqrt(statement.words);
}

function soonest(a: ToldDate, b: ToldDate): number {
  return compare(a.from, b.from);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
