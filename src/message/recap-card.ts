import type { Line, Recap } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardAction, type CardLine, type CardSection } from "./card.ts";
import { markNote } from "./citation-links.ts";
import { coverageNotes } from "./coverage-notes.ts";
import { type LineView, shownLine } from "./shown-line.ts";

/** What a recap's card says beside the recap itself. */
export type RecapCardParts = Pick<LineView, "updates" | "marks"> & {
  storyName: string;
  zone: string;
  /** Said before the lead: the sample, the coverage clock, a window that was widened. */
  notices: readonly string[];
  actions: readonly CardAction[];
  /** Shown in place of a lead where the recap has none; null: its bullets stand alone. */
  empty: string | null;
};

/** A recap as a message: title with the resolved window, bold lead, bullets, what is next, how fresh it all is. */
export function recapCard(recap: Recap, parts: RecapCardParts): Card {
  const { updates, marks } = parts;
  const view: LineView = { zone: parts.zone, day: dayOf(recap.window.to, parts.zone), updates, marks };
  const lines = [
    ...(recap.lead === null ? [] : [recap.lead]),
    ...recap.bullets,
    ...recap.differs,
    ...recap.next,
  ];
  const note = markNote(
    lines.flatMap(line => line.citations),
    view,
  );
  return {
    ...blankCard("recap"),
    title: `${parts.storyName} · recap · ${recap.window.label}`,
    notices: [...parts.notices],
    lead: leadOf(recap, parts.empty, view),
    sections: [
      sectionOf(null, recap.bullets, view),
      sectionOf("The outlets differ", recap.differs, view),
      sectionOf("Next", recap.next, view),
    ].filter(section => section.lines.length > 0),
    footnotes: [...coverageNotes(recap, parts.zone), ...(note === null ? [] : [note])],
    actions: [...parts.actions],
    covers: { from: recap.window.from, to: recap.window.to },
    visibility: "channel",
  };
}

/** The lead; without one the words for a recap that has none. */
function leadOf({ lead }: Recap, empty: string | null, view: LineView): CardLine | null {
  if (lead !== null) return shownLine(lead, view);
  return empty === null ? null : { label: null, text: empty, links: [] };
}

function sectionOf(heading: string | null, lines: readonly Line[], view: LineView): CardSection {
  return { heading, lines: lines.map(line => shownLine(line, view)) };
}
