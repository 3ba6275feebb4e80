import { foldKey } from "../language/fold.ts";
import type { Line, Recap } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardAction, type CardLine, type CardSection } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { coverageNotes } from "./coverage-notes.ts";

/** Titles that stand before a first name. */
const titles = ["sir", "dame", "lord", "lady", "prince", "princess", "king", "queen", "pope"];

/** What a recap's card says beside the recap itself. */
export type RecapCardParts = {
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
function leadOf({ lead }: Recap, empty: string | null, view: CitationView): CardLine | null {
  if (lead !== null) return lineOf(lead, view);
  return empty === null ? null : { label: null, text: empty, links: [] };
}

/** A recap's line: labelled where it is analysis, its speaker first where it could be taken for the bot's own words. */
function lineOf(line: Line, view: CitationView): CardLine {
  // a list of stands has a citation for each, in their order
  const links = isList(line)
    ? line.citations.flatMap(citation => linksOf([citation], view, line.text))
    : linksOf(line.citations, view, line.text);
  const speaker = line.speaker !== null && !names(line.text, line.speaker) ? line.speaker : null;
  if (line.kind === "analysis") {
    return { label: speaker === null ? "Analysis" : `Analysis, ${speaker}`, text: line.text, links };
  }
  return { label: line.kind === "update" ? "Update" : speaker, text: line.text, links };
}

/** True for the line that sets several actors' stands side by side. */
function isList({ why }: Line): boolean {
  return why["actors"] !== undefined;
}

function sectionOf(heading: string | null, lines: readonly Line[], view: CitationView): CardSection {
  return { heading, lines: lines.map(line => lineOf(line, view)) };
}

/** True where the text says who speaks: the speaker's last name occurs in it, or a title with the first ("Sir Keir"). */
function names(text: string, speaker: string): boolean {
  const words = foldKey(speaker).split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const said = ` ${foldKey(text)} `;
  return said.includes(last) || titles.some(title => said.includes(` ${title} ${first}`));
}
