import type { CitedFigure, Figures } from "../recap/figures.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** What a card of figures says beside them. */
export type FiguresCardParts = {
  storyName: string;
  zone: string;
  /** The story's topics: figures stand under the first that they have. */
  topics: readonly { id: string; name: string }[];
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
  /** The most figures shown, the newest ones; the rest is counted. */
  most: number;
};

/** The figures of a window by topic, the newest first; estimates that differ stand one below the other. */
export function figuresCard(found: Figures, parts: FiguresCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(found.window.to, parts.zone) };
  const lines = withoutContained(besideDiffering(found.figures));
  const shown = lines.slice(0, parts.most);
  const left = lines.length - shown.length;
  const note = markNote(
    shown.flatMap(({ line, same }) => [...line.citations, ...same]),
    view,
  );
  return {
    ...blankCard("figures"),
    title: `${parts.storyName} · figures · ${found.window.label}`,
    notices: [...parts.notices],
    lead: shown.length === 0 ? plainLine(parts.empty ?? "No post there gives a figure.") : null,
    sections: sectionsOf(shown, parts.topics, view),
    footnotes: [
      `${count(found.searched.posts, "post")} read${left === 0 ? "" : `; ${count(left, "more figure")} not shown`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** Two numbers of one sentence are one line where the words of one hold those of the other. */
function withoutContained(figures: readonly CitedFigure[]): CitedFigure[] {
  const sentenceOf = ({ id }: CitedFigure): string => id.slice(0, id.lastIndexOf("."));
  const bySentence = Map.groupBy(figures, sentenceOf);
  return figures.filter((one, at) => {
    const others = bySentence.get(sentenceOf(one)) ?? [];
    return !others.some(other => {
      if (other === one || !other.line.text.includes(bareOf(one))) return false;
      return bareOf(other) !== bareOf(one) || figures.indexOf(other) < at;
    });
  });
}

/** The words of a figure without its label and what stands in brackets behind it. */
function bareOf({ line }: CitedFigure): string {
  return line.text.replace(/^.{1,120}?: /su, "").replace(/ \([^()]*\)$/u, "");
}

/** Each figure followed by those that differ from it. */
function besideDiffering(figures: readonly CitedFigure[]): CitedFigure[] {
  const byId = new Map(figures.map(figure => [figure.id, figure]));
  const ordered = new Map<string, CitedFigure>();
  for (const figure of figures) {
    for (const id of [figure.id, ...figure.differing]) {
      const one = byId.get(id);
      if (one !== undefined && !ordered.has(id)) ordered.set(id, one);
    }
  }
  return [...ordered.values()];
}

/** A topic has a section from so many figures on. */
const fewestOfTopic = 2;

/** Each figure under that of its topics which most figures have; estimates that differ under one. */
function sectionsOf(
  figures: readonly CitedFigure[],
  topics: FiguresCardParts["topics"],
  view: CitationView,
): CardSection[] {
  const carried = (id: string): number => figures.filter(figure => figure.topics.includes(id)).length;
  const ranked = topics.toSorted((a, b) => carried(b.id) - carried(a.id));
  const headings = new Map<string, string>();
  const sections = new Map<string, CardLine[]>();
  for (const figure of figures) {
    const beside = figure.differing.flatMap(id => headings.get(id) ?? [])[0];
    const heading = beside ?? ranked.find(({ id }) => figure.topics.includes(id))?.name ?? otherFigures;
    headings.set(figure.id, heading);
    sections.set(heading, [...(sections.get(heading) ?? []), lineOf(figure, view)]);
  }
  const isSection = ([heading, lines]: [string, CardLine[]]) =>
    heading !== otherFigures && lines.length >= fewestOfTopic;
  const named = [...sections].filter(isSection).map(([heading, lines]): CardSection => ({ heading, lines }));
  const rest = [...sections].filter(section => !isSection(section)).flatMap(([, lines]) => lines);
  return rest.length === 0
    ? named
    : [...named, { heading: named.length === 0 ? null : otherFigures, lines: rest }];
}

const otherFigures = "Other figures";

function lineOf({ line, same, isChart }: CitedFigure, view: CitationView): CardLine {
  const [, label = null, said = line.text] = /^(.{1,120}?): (.*)$/su.exec(line.text) ?? [];
  const text = isChart ? `${said} (from a chart's description)` : said;
  const cited = [...line.citations, ...same];
  const links = cited.filter(({ postId }, at) => cited.findIndex(one => one.postId === postId) === at);
  return { label, text, links: linksOf(links.slice(0, mostLinks), view, text) };
}

/** INTERACTION 0.7: links are the budget of a message. */
const mostLinks = 3;
