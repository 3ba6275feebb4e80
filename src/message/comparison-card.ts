import type { Comparison } from "../recap/comparison.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** What a comparison's card says beside it. */
export type ComparisonCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
};

type Row = Comparison["rows"][number];

/** Two outlets or actors side by side: a section a topic, a line each; then what they tell differently. */
export function comparisonCard(comparison: Comparison, parts: ComparisonCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(comparison.window.to, parts.zone) };
  const { a, b, rows, differs } = comparison;
  const lines = [...rows.flatMap(row => [row.a.line, row.b.line]), ...differs].flatMap(line => line ?? []);
  const note = markNote(
    lines.flatMap(line => line.citations),
    view,
  );
  const told = differs.map(line => ({ label: null, text: line.text, links: linksOf(line.citations, view) }));
  return {
    ...blankCard("compare"),
    title: `${parts.storyName} · ${a.name} and ${b.name} · ${comparison.window.label}`,
    notices: [...parts.notices],
    lead: parts.empty === null ? null : plainLine(parts.empty),
    sections: [
      ...rows.map(
        (row): CardSection => ({
          heading: row.topic.name,
          lines: [lineOf(row.a, a.name, view), lineOf(row.b, b.name, view)],
        }),
      ),
      ...(told.length === 0 ? [] : [{ heading: "They differ", lines: told }]),
    ],
    footnotes: [`${count(comparison.searched.posts, "post")} read.`, ...(note === null ? [] : [note])],
    visibility: "channel",
  };
}

/** "BBC, 12 posts: the line"; who has nothing is named too. */
function lineOf({ posts, line }: Row["a"], name: string, view: CitationView): CardLine {
  if (posts === 0) return { label: name, text: "nothing", links: [] };
  const label = `${name}, ${count(posts, "post")}`;
  if (line === null) return { label, text: "no line that stands by itself", links: [] };
  return { label, text: line.text, links: linksOf(line.citations, view, line.text) };
}
