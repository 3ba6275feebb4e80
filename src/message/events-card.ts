import type { Event, Events } from "../analysis/event.ts";
import type { JoinDecision } from "../store/coverage-store.ts";
import { dayOf } from "../time/calendar.ts";
import { formatMoment, formatRange } from "../time/format-time.ts";
import { blankCard, type Card, type CardSection, plainLine } from "./card.ts";
import { linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** What a card of events says beside them. */
export type EventsCardParts = { storyName: string; zone: string; notices: readonly string[] };

/** Same-event groups, a section each: what it is, the posts that tell of it, why they were joined, how to undo that. */
export function eventsCard(found: Events, parts: EventsCardParts & { most: number }): Card {
  const shown = mostTold(found.events, parts.most);
  const newest = shown
    .flatMap(event => event.to ?? [])
    .sort()
    .at(-1);
  const view = { zone: parts.zone, day: newest === undefined ? null : dayOf(newest, parts.zone) };
  const note = markNote(
    shown.flatMap(event => event.posts),
    view,
  );
  const sectionOf = (event: Event): CardSection => ({
    heading:
      event.from === null || event.to === null
        ? event.label
        : `${event.label} (${formatRange(event.from, event.to, parts.zone)})`,
    lines: [
      ...event.posts.map(post => ({
        label: null,
        text: post.title ?? post.quote,
        links: linksOf([post], view),
      })),
      ...event.why.map(join => ({ label: `Joined ${join.a} ${join.b}`, text: join.text, links: [] })),
    ],
  });
  const left = found.events.length - shown.length;
  return {
    ...blankCard("events"),
    title: `${parts.storyName} · events`,
    notices: [...parts.notices],
    lead: plainLine(`${count(found.events.length, "event")} told by several posts.`),
    sections: shown.map(sectionOf),
    footnotes: [
      ...(left === 0 ? [] : [`${count(left, "event")} of fewer posts not shown.`]),
      ...(shown.length === 0
        ? []
        : ["A wrong join is undone with: events apart and the two ids behind “Joined”."]),
      ...(note === null ? [] : [note]),
    ],
  };
}

/** What was decided about joins, oldest first. */
export function joinDecisionsCard(decisions: readonly JoinDecision[], parts: EventsCardParts): Card {
  const lines = decisions.map(({ a, b, verdict, by, at }) => ({
    label: formatMoment(at, parts.zone),
    text: `${by} put ${a} and ${b} ${verdict === "apart" ? "apart" : "together again"}`,
    links: [],
  }));
  return {
    ...blankCard("events"),
    title: `${parts.storyName} · decisions about events`,
    notices: [...parts.notices],
    lead: lines.length === 0 ? plainLine("Nothing was decided: all joins stand.") : null,
    sections: lines.length === 0 ? [] : [{ heading: null, lines }],
  };
}

/** The events that most posts tell of, in the order in which they came. */
function mostTold(events: readonly Event[], most: number): Event[] {
  const ranked = events.toSorted((a, b) => b.posts.length - a.posts.length).slice(0, most);
  return events.filter(event => ranked.includes(event));
}
