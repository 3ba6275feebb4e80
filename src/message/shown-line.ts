import type { Line } from "../recap/recap.ts";
import type { Update } from "../recap/update.ts";
import type { CardLine, CardLink } from "./card.ts";
import { type CitationView, linksOf } from "./citation-links.ts";
import { namesSpeaker } from "./said-first.ts";

/** How lines are shown. */
export type LineView = CitationView & {
  /** What changed in a line that is an update, by its id. @default none */
  updates?: ReadonlyMap<string, Update> | undefined;
  /** What a line is marked with, such as "alerted 19:16", by its id. @default none */
  marks?: ReadonlyMap<string, string> | undefined;
};

/**
 * A recap's line as a message shows it: labelled where it is analysis or an update, its speaker first where it could be taken
 * for the bot's own words.
 */
export function shownLine(line: Line, view: LineView): CardLine {
  // a list of stands has a citation for each, in their order
  const links = isList(line)
    ? line.citations.flatMap(citation => linksOf([citation], view, line.text))
    : linksOf(line.citations, view, line.text);
  const speaker = line.speaker !== null && !namesSpeaker(line.text, line.speaker) ? line.speaker : null;
  const change = view.updates?.get(line.id);
  const update = change === undefined ? "Update" : `Update, ${change.words}`;
  const kind = line.kind === "analysis" ? "Analysis" : line.kind === "update" ? update : null;
  const label = [kind, speaker].filter(part => part !== null).join(kind === update ? "; " : ", ");
  const mark = view.marks?.get(line.id);
  const text = mark === undefined ? line.text : `${line.text} (${mark})`;
  return { label: label === "" ? null : label, text, links: [...links, ...wasLinks(change, links, view)] };
}

/** Where it stood as it was: the line does not rest on that any more. */
function wasLinks(change: Update | undefined, links: readonly CardLink[], view: LineView): CardLink[] {
  if (change === undefined || change.was === null) return [];
  const known = new Set(links.map(({ label }) => label));
  return linksOf([change.was], view)
    .filter(({ label }) => !known.has(label))
    .map(({ outlet, label, address }) => ({ outlet, label: `before: ${label}`, address }));
}

/** True for the line that sets several actors' stands side by side. */
function isList({ why }: Line): boolean {
  return why["actors"] !== undefined;
}
