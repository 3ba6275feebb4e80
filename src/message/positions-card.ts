import { frames } from "../answers/frames.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Positions, Stance, Stand } from "../recap/positions.ts";
import type { Line } from "../recap/recap.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { namesSpeaker } from "./names-speaker.ts";
import { newestDay } from "./newest-day.ts";
import { silentNote } from "./silent-note.ts";

/** What a card of positions says beside them. */
export type PositionsCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
};

const headings: Readonly<Record<Stance, string>> = {
  firm: "Firm",
  conditional: "Conditional",
  open: "Open, not ruled out",
  no: "No",
  "too early": "Too early",
  said: "Spoke of it, no clear position",
};

/** Who stands where: a section a stance, a line an actor, then whose words moved; who is silent stands at the foot. */
export function positionsCard(positions: Positions, parts: PositionsCardParts): Card {
  const { rows, silent, searched, topic, window } = positions;
  const stands = rows.flatMap(row => row.stands);
  const citations = stands.flatMap(({ line, before }) => [
    ...line.citations,
    ...(before?.line.citations ?? []),
  ]);
  const view = { zone: parts.zone, day: newestDay(citations, window, parts.zone) };
  const note = markNote(citations, view);
  const moved = rows.flatMap(row => row.stands.flatMap(stand => movedLine(stand, row.stance, view)));
  return {
    ...blankCard("positions"),
    title: `${parts.storyName} · positions on ${topic} · ${window.label}`,
    notices: [...parts.notices],
    lead: leadOf(positions, parts.empty),
    sections: [
      ...rows.map(
        ({ stance, stands: own }): CardSection => ({
          heading: headings[stance],
          lines: [
            ...own.slice(0, mostIn(stance)).map(stand => standLineOf(stand.name, stand.line, view)),
            ...(own.length > mostIn(stance) ? [plainLine(`${own.length - mostIn(stance)} more.`)] : []),
          ],
        }),
      ),
      ...(moved.length === 0 ? [] : [{ heading: "Words moved", lines: moved }]),
    ],
    footnotes: [
      ...silentNote(silent.map(({ name }) => name)),
      `${count(searched.posts, "post")} read.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** The frame about the search where nobody commits; what to say where nobody takes a stand at all. */
function leadOf({ rows, topic }: Positions, empty: string | null): CardLine | null {
  if (rows.length === 0) return plainLine(empty ?? nobody(topic));
  const isClear = rows.some(({ stance }) => stance !== "said");
  if (!isClear) return plainLine(`Nobody is reported with a clear position on “${topic}”.`);
  return rows.some(({ stance }) => stance === "firm") ? null : plainLine(frames.noFirmCommitment);
}

/** A message holds so many actors of a row and stays readable; of those without a position fewer. */
function mostIn(stance: Stance): number {
  return stance === "said" ? 6 : 12;
}

function nobody(topic: string): string {
  return `Nobody is reported with a position on “${topic}” there.`;
}

/** The actor before the words; where the words name them first, they alone. */
function standLineOf(name: string, line: Line, view: CitationView): CardLine {
  return {
    label: namesSpeaker(line.text, name, nearBeginning) ? null : name,
    text: textOf(line),
    links: linksOf(line.citations, view, line.text),
  };
}

/** So many characters of a line count as its beginning. */
const nearBeginning = 60;

/** "Keir Starmer, earlier (open): ..."; what nothing puts in order is "also", not earlier. */
function movedLine({ name, line: now, before }: Stand, stance: Stance, view: CitationView): CardLine[] {
  if (before === null) return [];
  const { line } = before;
  const isOrdered = now.citations.some(hasClockTime) && line.citations.some(hasClockTime);
  const row = before.stance === stance ? "" : ` (${before.stance})`;
  return [
    {
      label: `${name}, ${isOrdered ? "earlier" : "also"}${row}`,
      text: textOf(line),
      links: linksOf(line.citations, view, line.text),
    },
  ];
}

function textOf({ text, why }: Line): string {
  return why["caption"] === 1 ? `${text.replace(/\.$/u, "")} (picture caption)` : text;
}
