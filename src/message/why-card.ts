import type { LeftOut, Why } from "../recap/why.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";

/** What a card of reasons says beside them. */
export type WhyCardParts = { storyName: string; zone: string; notices: readonly string[] };

/** Why a line stands: the line, what spoke for it, who carries it, what it made superfluous, what came next. */
export function whyCard(why: Why, { storyName, zone, notices }: WhyCardParts): Card {
  const view = { zone, day: dayOf(why.window.to, zone) };
  const { line, number } = why;
  const cited = [
    ...line.citations,
    ...why.carriedBy,
    ...[...why.leftOut, ...why.next].map(({ citation }) => citation),
  ];
  const note = markNote(cited, view);
  const sections = [
    { heading: "Why", lines: [line.whyText, ...why.factors].map(plainLine) },
    {
      heading: "Carried by",
      lines: why.carriedBy.map(citation => ({
        label: null,
        text: citation.quote,
        links: linksOf([citation], view),
      })),
    },
    { heading: "Left out, as they say the same", lines: why.leftOut.map(one => leftOutLine(one, view)) },
    {
      heading: "Next, not chosen",
      lines: why.next.map(one => ({ ...leftOutLine(one, view), label: upperFirst(one.reason) })),
    },
  ];
  return {
    ...blankCard("why"),
    title: `${storyName} · why ${number === null ? "this is no line" : `line ${number}`} · ${why.window.label}`,
    notices: [...notices],
    lead: { label: null, text: line.text, links: linksOf(line.citations, view, line.text) },
    sections: sections.filter(({ lines }) => lines.length > 0),
    footnotes: [`Line ${line.id}.`, ...(note === null ? [] : [note])],
  };
}

function leftOutLine({ text, citation }: LeftOut, view: CitationView): CardLine {
  return { label: null, text, links: linksOf([citation], view, text) };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
