import type { Card, CardLine, CardLink } from "./card.ts";
import { withPlaces } from "./render-text.ts";
import { safeAddress, safeText } from "./safe-text.ts";

/** A card as Markdown, links in place, coverage text escaped. No line end after the last line. */
export function renderMarkdown(card: Card): string {
  const blocks = [
    card.title === null ? [] : [`## ${escapeMarkdown(card.title)}`],
    card.notices.map(notice => `> ${escapeMarkdown(notice)}`),
    card.lead === null ? [] : [lineMarkdown(card.lead, true)],
    ...card.sections.map(section => [
      ...(section.heading === null ? [] : [`**${escapeMarkdown(section.heading)}**`, ""]),
      ...(section.plain === true
        ? [section.lines.map(line => escapeMarkdown(line.text)).join("\n\n")]
        : section.lines.map(line => `- ${lineMarkdown(line, false)}`)),
    ]),
    // Two spaces at the end of a line break it.
    card.footnotes.map(
      (note, index) => `${escapeMarkdown(note)}${index + 1 < card.footnotes.length ? "  " : ""}`,
    ),
  ];
  return blocks
    .filter(block => block.length > 0)
    .map(block => block.join("\n"))
    .join("\n\n");
}

/** Text that a Markdown reader shows as it is: no emphasis, link, list, heading, entity or HTML comes alive. */
export function escapeMarkdown(text: string): string {
  return (
    safeText(text)
      .replace(/[\\`*_[\]<>~|&]/g, "\\$&")
      // Addresses that some readers turn into links by themselves: "://" and "www.".
      .replace(/:\/\//g, ":\\/\\/")
      .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
      // Signs that begin a heading, a list or a rule at the start of a line.
      .replace(/^[#+=-]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
  );
}

function lineMarkdown(line: CardLine, strong: boolean): string {
  const bold = (text: string) => `**${escapeMarkdown(text)}**`;
  const label = line.label === null ? "" : `${strong ? "" : `${bold(`${line.label}:`)} `}`;
  const said = strong && line.label !== null ? `${line.label}: ${line.text}` : line.text;
  if (line.links.length === 0) return label + (strong ? bold(said) : escapeMarkdown(said));
  const places = `(${line.links.map(linkMarkdown).join("; ")})`;
  return label + (strong ? `${bold(said)} ${places}` : withPlaces(escapeMarkdown(said), places));
}

function linkMarkdown(link: CardLink): string {
  const label = escapeMarkdown(link.label);
  const address = safeAddress(link.address);
  return address === null ? label : `[${label}](<${address.replace(/[\\<>]/g, encodeURIComponent)}>)`;
}
