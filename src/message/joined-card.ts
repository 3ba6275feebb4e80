import type { Card, CardLine, CardSection } from "./card.ts";

/** Cards of one kind on several stories as one: each under its title, what they share once. Needs one card at least. */
export function joinedCard(cards: readonly [Card, ...Card[]]): Card {
  const [first, ...others] = cards;
  if (others.length === 0) return first;
  const said = new Set<string>();
  const isNew = (line: CardLine): boolean => {
    const known = JSON.stringify(line);
    return !said.has(known) && said.add(known).has(known);
  };
  const sections = cards.flatMap(({ title, lead, sections: own, story }): CardSection[] => [
    { heading: title, lines: lead === null ? [] : [lead], ...(story === undefined ? {} : { story }) },
    ...own.map(section => ({ ...section, lines: section.lines.filter(isNew) })),
  ]);
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
  return {
    ...first,
    title: null,
    notices: unique(cards.flatMap(card => card.notices)),
    lead: null,
    sections: sections.filter(({ heading, lines }) => heading !== null || lines.length > 0),
    footnotes: unique(cards.flatMap(card => card.footnotes)),
    actions: [],
  };
}
