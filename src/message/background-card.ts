import type { Background, BackgroundPart } from "../recap/background.ts";
import type { Line } from "../recap/recap.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { saidFirst } from "./said-first.ts";

/** What a card of background says beside it. */
export type BackgroundCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where there are no posts; null where there are. */
  empty: string | null;
};

const labels: Readonly<Record<BackgroundPart, string>> = {
  what: "What it is",
  who: "Who is involved",
  how: "How it came here",
  stake: "What is at stake",
  disputed: "What is disputed",
};

/** Five lines for a newcomer; what the coverage does not give is said. */
export function backgroundCard(background: Background, parts: BackgroundCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(background.window.to, parts.zone) };
  const { posts, explaining } = background.searched;
  const cited = background.parts.flatMap(({ line }) => line?.citations ?? []);
  const note = markNote(cited, view);
  const none = "The coverage I hold has no line of background that stands by itself.";
  return {
    ...blankCard("background"),
    title: `${parts.storyName} · background · coverage to ${background.window.label}`,
    notices: [...parts.notices],
    lead: cited.length === 0 ? plainLine(parts.empty ?? none) : null,
    sections:
      cited.length === 0
        ? []
        : [
            {
              heading: null,
              lines: background.parts.map(({ part, line }) => lineOf(labels[part], line, view)),
            },
          ],
    footnotes: [
      `${count(posts, "post")} read, ${explaining === 0 ? "none of them an explainer, an analysis or an article" : `${explaining} of them explaining`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

function lineOf(label: string, line: Line | null, view: CitationView): CardLine {
  if (line === null) return { label, text: "the coverage I hold does not say.", links: [] };
  const marked = line.kind === "analysis" ? `${label} (analysis)` : label;
  return { label: marked, text: saidFirst(line), links: linksOf(line.citations, view, line.text) };
}
