import type { Card, CardAction, CardLine, CardLink, CardSection } from "./card.ts";
import { safeAddress, safeText } from "./safe-text.ts";
import { wrapText } from "./wrap-text.ts";

/** How plain text is laid out. */
export type TextLayout = {
  /** Columns to wrap at. @default no wrapping: one line a paragraph */
  width?: number;
  /** Sets title, lead and headings apart. @default as they are */
  strong?: (text: string) => string;
  /** Writes an action's command as the reader would type it. @default actions are left out */
  typed?: (action: Pick<CardAction, "command" | "story">) => string;
};

/** A card as plain text: what the terminal shows and what a screen reader hears. No line end after the last line. */
export function renderText(card: Card, layout: TextLayout = {}): string {
  const blocks = [
    headOf(card, layout),
    card.lead === null ? [] : paragraph(sentenceOf(card.lead), layout, true),
    ...card.sections.map(section => sectionText(section, layout)),
    footOf(card, layout),
  ];
  return blocks
    .filter(block => block.length > 0)
    .map(block => block.join("\n"))
    .join("\n\n");
}

/** A line's words with its places in brackets, before the full stop where the line ends with one. */
function sentenceOf(line: CardLine): string {
  const words = safeText(line.label === null ? line.text : `${line.label}: ${line.text}`);
  if (line.links.length === 0) return words;
  const places = `(${line.links.map(link => safeText(link.label)).join("; ")})`;
  return withPlaces(words, places);
}

/** Puts `places` before a full stop that ends the words; after them when they end otherwise or with an abbreviation. */
export function withPlaces(words: string, places: string): string {
  // A full stop after two letters or more, a digit, or a closing mark: not "U.S.", not "...", not '."'.
  const stopped = /^(.*(?:[\p{L}\d][\p{L}\d]|[)%"”’]))\.$/u.exec(words);
  return stopped ? `${stopped[1]} ${places}.` : `${words} ${places}`;
}

function headOf(card: Card, layout: TextLayout): string[] {
  const title = card.title === null ? [] : paragraph(safeText(card.title), layout, true);
  return [...title, ...card.notices.flatMap(notice => paragraph(safeText(notice), layout))];
}

function sectionText(section: CardSection, layout: TextLayout): string[] {
  const heading = section.heading === null ? [] : paragraph(safeText(section.heading), layout, true);
  // an address that is to be copied is not wrapped
  if (section.plain === true) return [...heading, ...section.lines.map(line => safeText(line.text))];
  return [...heading, ...section.lines.flatMap(line => bullet(sentenceOf(line), layout))];
}

function footOf(card: Card, layout: TextLayout): string[] {
  const { typed } = layout;
  const notes = [...card.footnotes.map(safeText), ...pagesOf(card)];
  if (typed !== undefined && card.actions.length > 0) {
    notes.push(`Try: ${card.actions.map(action => safeText(typed(action))).join(" · ")}`);
  }
  return notes.flatMap(note => paragraph(note, layout));
}

function paragraph(text: string, layout: TextLayout, strong = false): string[] {
  const lines = layout.width === undefined ? [text] : wrapText(text, layout.width);
  return strong && layout.strong !== undefined ? lines.map(layout.strong) : lines;
}

function bullet(text: string, layout: TextLayout): string[] {
  return layout.width === undefined ? [`- ${text}`] : wrapText(`- ${text}`, layout.width, "  ");
}

/** The pages that the lines come from, one an outlet and address, with the address to open. */
function pagesOf(card: Card): string[] {
  const lines = [
    ...(card.lead === null ? [] : [card.lead]),
    ...card.sections.filter(section => section.plain !== true).flatMap(section => section.lines),
  ];
  const pages = new Map<string, CardLink>();
  for (const link of lines.flatMap(line => line.links)) {
    const address = safeAddress(link.address);
    // Posts of one live page differ in the fragment only, and one address is enough to find them.
    if (address !== null) pages.set(address.split("#")[0] ?? address, link);
  }
  return [...pages].map(([page, link]) => `${safeText(link.outlet)}: ${page}`);
}
