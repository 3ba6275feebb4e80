import type { Event, Events } from "../analysis/event.ts";
import { dayOf } from "../time/calendar.ts";
import { formatRange } from "../time/format-time.ts";
import { blankCard, type Card, type CardSection, plainLine } from "./card.ts";
import { linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** Same-event groups, a section each: what it is, the posts that tell of it, why they were joined. */
export function eventsCard(found: Events, parts: { storyName: string; zone: string }): Card {
  const newest = found.events
    .flatMap(event => event.to ?? [])
    .sort()
    .at(-1);
  const view = { zone: parts.zone, day: newest === undefined ? null : dayOf(newest, parts.zone) };
  const citations = found.events.flatMap(event => event.posts);
  const note = markNote(citations, view);
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
      ...event.why.map(join => ({ label: "Joined", text: join.text, links: [] })),
    ],
  });
  return {
    ...blankCard("events"),
    title: `${parts.storyName} · events`,
    lead: plainLine(`${count(found.events.length, "event")} told by several posts.`),
    sections: found.events.map(sectionOf),
    footnotes: note === null ? [] : [note],
  };
}
