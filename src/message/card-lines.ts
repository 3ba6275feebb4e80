import type { Card, CardLine } from "./card.ts";

/** A card's lines as a reader counts them, from 1: the lead, then the lines of the sections. */
export function linesOf({ lead, sections }: Card): { number: number; line: CardLine }[] {
  const lines = [...(lead === null ? [] : [lead]), ...sections.flatMap(section => section.lines)];
  return lines.map((line, index) => ({ number: index + 1, line }));
}

/** The card with a mark ("corrected 21:32") behind each of its lines that has one, by the line's number; its words stay. */
export function markedCard(card: Card, marks: ReadonlyMap<number, string>): Card {
  let number = 0;
  const marked = (line: CardLine): CardLine => {
    number += 1;
    const mark = marks.get(number);
    return mark === undefined ? line : { ...line, text: `${line.text} (${mark})` };
  };
  const lead = card.lead === null ? null : marked(card.lead);
  const sections = card.sections.map(section => ({ ...section, lines: section.lines.map(marked) }));
  return { ...card, lead, sections };
}
