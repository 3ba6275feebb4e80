import type { Story } from "../coverage/story.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { earlierOf, type Instant } from "../time/instant.ts";
import { announcementsIn } from "./announcement.ts";
import { type Appointment, appointmentsOf } from "./appointment.ts";
import { type EventOutcome, outcomesIn } from "./event-outcome.ts";
import type { RecapRequest } from "./make-recap.ts";
import type { Next, PlannedEvent } from "./next.ts";
import { onStory } from "./on-story.ts";
import { postsOn } from "./posts-on.ts";
import { statementLine } from "./statement-line.ts";

/** What is asked of the events ahead: a window, and the filters of a recap. */
export type NextRequest = Pick<RecapRequest, "window" | "asOf" | "zone" | "topics" | "sources">;

/**
 * The dated events that a window's posts announce, each once, by date: ahead of the window's end, or over, with what later
 * posts of the window tell of them. Only the window is read.
 */
export function makeNext(store: CoverageStore, story: Story, request: NextRequest): Next {
  const { window, asOf, sources, topics } = request;
  const zone = request.zone ?? story.timezone;
  const read = postsOn(store, story, { from: window.from, to: window.to, asOf, sources, topics });
  const posts = onStory(read);
  const outlets = new Set(read.map(({ post }) => post.source)).size;
  const outcomeOf = outcomesIn(posts, zone);
  const now = asOf === null ? window.to : earlierOf(window.to, asOf);
  const events = appointmentsOf(announcementsIn(posts, zone))
    .map(appointment => eventOf(appointment, outcomeOf(appointment), { zone, now }))
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)));
  return { story: story.id, window, events, searched: { posts: read.length, outlets } };
}

function eventOf(
  { announced: [best, ...others] }: Appointment,
  told: EventOutcome | null,
  { zone, now }: { zone: string; now: Instant },
): PlannedEvent {
  const { date, statement } = best;
  const carriers = others.map(other => other.statement.passage);
  const line = statementLine(statement, carriers, zone);
  return {
    id: `${line.id}.${date.firstDay}`,
    on: {
      day: date.firstDay,
      time: date.time,
      ...(date.lastDay === date.firstDay ? {} : { to: date.lastDay }),
      words: date.text,
    },
    line,
    state: told !== null ? "happened" : date.until < now ? "passed" : "ahead",
    happened: told === null ? null : statementLine(told.statement, [], zone),
    outcome: told?.outcome ?? null,
  };
}

/** By day, on a day what has a time first, a day before the days it belongs to; then what most posts tell, headlines last. */
function sortKey({ on, line, id }: PlannedEvent): string {
  const [best] = line.citations;
  const isHeadline = best !== undefined && best.quote === best.title;
  const worth = `${mostCitations - line.citations.length}${isHeadline ? 1 : 0}`;
  return [on.day, on.time ?? "24:00", on.to ?? on.day, worth, id].join(" ");
}

/** A line has at most so many citations. */
const mostCitations = 3;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
