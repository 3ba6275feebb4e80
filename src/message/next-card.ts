import type { Next, PlannedEvent } from "../recap/next.ts";
import type { Line } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { saidFirst } from "./said-first.ts";

/** What a card of planned events says beside them. */
export type NextCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
  /** The most events shown of each sort; the rest is counted. */
  most: number;
};

/** What is planned, by its date; then earlier plans and what came of them, the newest first. */
export function nextCard(next: Next, parts: NextCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(next.window.to, parts.zone) };
  const ahead = next.events.filter(({ state }) => state === "ahead");
  const behind = next.events.filter(({ state }) => state !== "ahead").reverse();
  const shown = [ahead, behind].map(events => events.slice(0, parts.most));
  const left = next.events.length - shown.flat().length;
  const lines = shown.flat().flatMap(({ line, happened }) => (happened === null ? [line] : [line, happened]));
  const note = markNote(
    lines.flatMap(line => line.citations),
    view,
  );
  const { posts, outlets } = next.searched;
  const none = "No post there names a day on which something is to happen.";
  return {
    ...blankCard("next"),
    title: `${parts.storyName} · next · ${next.window.label}`,
    notices: [...parts.notices],
    lead: lines.length === 0 ? plainLine(parts.empty ?? none) : null,
    sections: [
      { heading: null, lines: (shown[0] ?? []).map(event => eventLine(event, view)) },
      {
        heading: "Planned before, and what came of it",
        lines: (shown[1] ?? []).flatMap(event => [eventLine(event, view), ...outcomeLine(event, view)]),
      },
    ].filter((section: CardSection) => section.lines.length > 0),
    footnotes: [
      `${count(posts, "post")} from ${count(outlets, "outlet")} read${left === 0 ? "" : `; ${count(left, "more event")} not shown`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** "Wed 19 Feb (“on Wednesday”): ...". */
function eventLine({ on, line, state }: PlannedEvent, view: CitationView): CardLine {
  const to = on.to === undefined ? "" : ` to ${formatDate(on.to, { weekday: true })}`;
  const time = on.time === null ? "" : `, ${on.time}`;
  const passed = state === "passed" ? ", no word yet that it took place" : "";
  const label = `${formatDate(on.day, { weekday: true })}${to}${time} (“${on.words.trim()}”)${passed}`;
  return { label, text: saidFirst(line), links: linksOf(line.citations, view, line.text) };
}

const outcomes = { "took place": "It took place", cancelled: "Cancelled", moved: "Moved" } as const;

function outcomeLine({ happened, outcome }: PlannedEvent, view: CitationView): CardLine[] {
  if (happened === null) return [];
  return [outcomeOf(happened, outcome ?? "took place", view)];
}

function outcomeOf(line: Line, outcome: keyof typeof outcomes, view: CitationView): CardLine {
  return { label: outcomes[outcome], text: saidFirst(line), links: linksOf(line.citations, view, line.text) };
}
