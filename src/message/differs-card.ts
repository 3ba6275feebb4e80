import type { Differs } from "../recap/differs.ts";
import { dayOf } from "../time/calendar.ts";
import { blankCard, type Card, plainLine } from "./card.ts";
import { linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";

/** What a card of differences says beside them. */
export type DiffersCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
  /** The most differences shown; the rest is counted. */
  most: number;
};

/** What the outlets tell differently of one event, both wordings side by side; or that nothing of the kind was found. */
export function differsCard(differs: Differs, parts: DiffersCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(differs.window.to, parts.zone) };
  const shown = differs.differs.slice(0, parts.most);
  const left = differs.differs.length - shown.length;
  const note = markNote(
    shown.flatMap(line => line.citations),
    view,
  );
  const { posts, outlets } = differs.searched;
  const none =
    outlets < 2
      ? "Only one outlet there: nothing to set side by side."
      : "I found no difference in words, figures, lists or speakers between the outlets.";
  return {
    ...blankCard("differs"),
    title: `${parts.storyName} · where outlets differ · ${differs.window.label}`,
    notices: [...parts.notices],
    lead: shown.length === 0 ? plainLine(parts.empty ?? none) : null,
    sections:
      shown.length === 0
        ? []
        : [
            {
              heading: null,
              lines: shown.map(line => ({
                label: null,
                text: line.text,
                links: linksOf(line.citations, view, line.text),
              })),
            },
          ],
    footnotes: [
      `${count(posts, "post")} from ${count(outlets, "outlet")} read${left === 0 ? "" : `; ${count(left, "more difference")} not shown`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}
