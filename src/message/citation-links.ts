import type { Citation } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import { dayOf } from "../time/calendar.ts";
import { bareClock, formatDate } from "../time/format-time.ts";
import type { CardLink } from "./card.ts";

/** How citations are shown. */
export type CitationView = {
  zone: string;
  /** The day (`YYYY-MM-DD`) that goes without saying because the title says it; null: every day is said. */
  day: string | null;
  /** False where the line itself says when: the outlet alone is named. @default true */
  times?: boolean;
};

const headlineOnly = "headline only";

/** A citation as a reader sees it: "BBC 19:16", "BBC 16 Feb 19:16", "Guardian*", "Guardian*, headline only". */
function linkOf(citation: Citation, view: CitationView): CardLink {
  const { sourceName: outlet, url: address } = citation;
  const headline = citation.quote === citation.title ? `, ${headlineOnly}` : "";
  const { postId, revision, quote } = citation;
  const cites = [{ postId, revision, quote }];
  return { outlet, label: `${outlet}${timeOf(citation, view)}${headline}`, address, cites };
}

/** The links of a line, each once; what the line itself says ("headline only") is not said again. */
export function linksOf(citations: readonly Citation[], view: CitationView, said = ""): CardLink[] {
  const links = new Map<string, CardLink>();
  for (const citation of citations) {
    const link = linkOf(citation, view);
    const label = said.includes(headlineOnly) ? link.label.replace(`, ${headlineOnly}`, "") : link.label;
    const before = links.get(label);
    // Two passages of one post are one place.
    links.set(
      label,
      before === undefined
        ? { ...link, label }
        : { ...before, cites: [...(before.cites ?? []), ...(link.cites ?? [])] },
    );
  }
  return [...links.values()];
}

/** What the mark `*` means on this card, once at the foot; null where no citation carries it. */
export function markNote(citations: readonly Citation[], view: CitationView): string | null {
  const marked = citations.filter(isMarked);
  if (marked.length === 0) return null;
  const { day } = view;
  const plain = marked.some(citation => dateOf(citation, view) === day);
  return plain && day !== null ? `*${formatDate(day)}, no time given` : "*no time given";
}

function timeOf(citation: Citation, view: CitationView): string {
  if (view.times === false) return "";
  const date = dateOf(citation, view);
  if (date === null) return ", undated";
  const day = date === view.day ? "" : ` ${formatDate(date)}`;
  if (isMarked(citation) || citation.publishedAt === null) return `${day}*`;
  // The title names the zone once.
  return `${day} ${bareClock(citation.publishedAt, view.zone)}`;
}

function isMarked(citation: Citation): boolean {
  return citation.publishedAt !== null && !hasClockTime(citation);
}

/** The date of the citation's post: of a post without a clock time the date as published, in whatever zone. */
function dateOf(citation: Citation, view: CitationView): string | null {
  if (citation.publishedAt === null) return null;
  return isMarked(citation) ? citation.publishedAt.slice(0, 10) : dayOf(citation.publishedAt, view.zone);
}
