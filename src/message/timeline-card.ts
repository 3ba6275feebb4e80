import type { Timeline, TimelineEntry } from "../recap/timeline.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardAction, type CardLine, type CardSection, plainLine } from "./card.ts";
import { linksOf } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** What a timeline's card says beside its entries. */
export type TimelineCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  actions: readonly CardAction[];
  /** Shown when there is no entry. */
  empty: string;
  /** The most entries shown, the newest ones; the rest is counted. */
  most: number;
};

/** Posts in the order of time, a section a day; what has no clock time stands apart, as it cannot be put in order. */
export function timelineCard(timeline: Timeline, parts: TimelineCardParts): Card {
  const shown = timeline.entries.slice(-parts.most);
  const left = timeline.entries.length - shown.length;
  return {
    ...blankCard("timeline"),
    title: `${parts.storyName} · timeline · ${timeline.window.label}`,
    notices: [...parts.notices],
    lead: shown.length === 0 ? plainLine(parts.empty) : null,
    sections: sectionsOf(shown, parts.zone),
    footnotes: [
      `${count(timeline.searched.posts, "post")} read${left === 0 ? "" : `; ${count(left, "earlier entr")}${left === 1 ? "y" : "ies"} not shown`}.`,
    ],
    actions: [...parts.actions],
    visibility: "channel",
  };
}

function sectionsOf(entries: readonly TimelineEntry[], zone: string): CardSection[] {
  const sections = new Map<string, CardLine[]>();
  for (const entry of entries) {
    const heading = headingOf(entry, zone);
    sections.set(heading, [...(sections.get(heading) ?? []), lineOf(entry, zone)]);
  }
  return [...sections].map(([heading, lines]) => ({ heading, lines }));
}

function headingOf(entry: TimelineEntry, zone: string): string {
  if (entry.at !== null) return formatDate(dayOf(entry.at, zone), { weekday: true });
  return entry.day === null ? "No date given" : `${formatDate(entry.day, { weekday: true })}, no time given`;
}

function lineOf(entry: TimelineEntry, zone: string): CardLine {
  const links = linksOf([entry.citation], { zone, day: null, times: false }, entry.text);
  return { label: entry.at === null ? null : bareClock(entry.at, zone), text: entry.text, links };
}
