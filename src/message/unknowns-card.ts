import type { Unknown, Unknowns } from "../recap/unknowns.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { namesSpeaker, saidFirst } from "./said-first.ts";

/** What a card of unknowns says beside them. */
export type UnknownsCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
  /** The most shown of each sort; the rest is counted. */
  most: number;
};

const headings = {
  unknown: "Not known",
  refused: "Refused or not answered",
  unverified: "Not verified",
} as const;

/** What is not known, refused, not verified, each by whose account; then what was closed since. */
export function unknownsCard(unknowns: Unknowns, parts: UnknownsCardParts): Card {
  const view = { zone: parts.zone, day: dayOf(unknowns.window.to, parts.zone) };
  const open = unknowns.unknowns.filter(({ state }) => state === "open");
  const closed = unknowns.unknowns.filter(({ state }) => state === "closed").slice(0, parts.most);
  const kinds = (["unknown", "refused", "unverified"] as const).map(kind => ({
    kind,
    of: open.filter(one => one.kind === kind).slice(0, parts.most),
  }));
  const shown = [...kinds.flatMap(({ of }) => of), ...closed];
  const left = unknowns.unknowns.length - shown.length;
  const note = markNote(
    shown.flatMap(one => [...one.line.citations, ...(one.closed?.citations ?? [])]),
    view,
  );
  const { posts, outlets } = unknowns.searched;
  const none = "No post there says that something is not known, refused or not verified.";
  return {
    ...blankCard("unknowns"),
    title: `${parts.storyName} · not known · ${unknowns.window.label}`,
    notices: [...parts.notices],
    lead: shown.length === 0 ? plainLine(parts.empty ?? none) : null,
    sections: [
      ...kinds.map(({ kind, of }) => ({
        heading: headings[kind],
        lines: of.map(one => openLine(one, view)),
      })),
      { heading: "Closed since", lines: closed.flatMap(one => closedLine(one, view)) },
    ].filter(section => section.lines.length > 0),
    footnotes: [
      `${count(posts, "post")} from ${count(outlets, "outlet")} read${left === 0 ? "" : `; ${count(left, "more line")} not shown`}.`,
      ...(note === null ? [] : [note]),
    ],
    visibility: "channel",
  };
}

/** "Joe Pike: ...": who does not know or refuses stands before the words, where they do not name them. */
function openLine({ line, who }: Unknown, view: CitationView): CardLine {
  const label = namesSpeaker(line.text, who) ? null : who;
  return { label, text: line.text, links: linksOf(line.citations, view, line.text) };
}

/** "closed: ..., was unknown at 20:56". */
function closedLine({ line, closed }: Unknown, view: CitationView): CardLine[] {
  if (closed === null) return [];
  const [first] = line.citations;
  const at = first === undefined || first.publishedAt === null ? null : first.publishedAt;
  const was =
    at === null || first === undefined
      ? ""
      : first.timePrecision === "day"
        ? ` on ${formatDate(at.slice(0, 10))}`
        : ` at ${bareClock(at, view.zone)}`;
  return [
    { label: "Closed", text: saidFirst(closed), links: linksOf(closed.citations, view, closed.text) },
    { label: `Was unknown${was}`, text: saidFirst(line), links: linksOf(line.citations, view, line.text) },
  ];
}
