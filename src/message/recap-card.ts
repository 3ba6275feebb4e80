import { foldKey } from "../language/fold.ts";
import type { Line, Recap } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardAction, type CardLine, type CardSection } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { coverageNotes } from "./coverage-notes.ts";

/** What a recap's card says beside the recap itself. */
export type RecapCardParts = {
  storyName: string;
  zone: string;
  /** Said before the lead: the sample, the coverage clock, a window that was widened. */
  notices: readonly string[];
  actions: readonly CardAction[];
  /** Shown in place of a lead when the recap is empty. */
  empty: string;
};

/** A recap as a message: title with the resolved window, bold lead, bullets, what is next, how fresh it all is. */
export function recapCard(recap: Recap, parts: RecapCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(recap.window.to, parts.zone) };
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
    lead: recap.lead === null ? { label: null, text: parts.empty, links: [] } : lineOf(recap.lead, view),
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

/** A recap's line: labelled where it is analysis, its speaker first where it could be taken for the bot's own words. */
function lineOf(line: Line, view: CitationView): CardLine {
  const links = linksOf(line.citations, view, line.text);
  const speaker = line.speaker !== null && !names(line.text, line.speaker) ? line.speaker : null;
  if (line.kind === "analysis") {
    return { label: speaker === null ? "Analysis" : `Analysis, ${speaker}`, text: line.text, links };
  }
  return { label: line.kind === "update" ? "Update" : speaker, text: line.text, links };
}

function sectionOf(heading: string | null, lines: readonly Line[], view: CitationView): CardSection {
  return { heading, lines: lines.map(line => lineOf(line, view)) };
}

/** True where the text says who speaks: the speaker's last name occurs in it. */
function names(text: string, speaker: string): boolean {
  const lastName = foldKey(speaker).split(" ").at(-1) ?? "";
  return foldKey(text).includes(lastName);
}
