import type { QuotePlace, Quotes } from "../recap/quotes.ts";
import { dayOf } from "../time/calendar.ts";
import { formatDate, formatMoment } from "../time/format-time.ts";
import { blankCard, type Card, type CardLine, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { newestDay } from "./newest-day.ts";

/** What a card about a quotation says beside it. */
export type QuotesCardParts = {
  storyName: string;
  zone: string;
  notices: readonly string[];
  /** Said where the window gives no posts; null where it does. */
  empty: string | null;
};

/** Of one outlet so many wordings are shown. */
const mostWordings = 4;

/** A quotation: its fullest wording, where it appears first, how each outlet gives it, whether they agree. */
export function quotesCard(quotes: Quotes, parts: QuotesCardParts): Card {
  const { found, nearest, window, searched, text } = quotes;
  const places = [
    ...(found === null
      ? []
      : [
          found.fullest,
          found.firstKnown,
          ...found.outlets.flatMap(({ wordings }) => wordings.slice(0, mostWordings)),
        ]),
    ...(nearest === null ? [] : [nearest]),
  ];
  const citations = places.map(({ citation }) => citation);
  const view = { zone: parts.zone, day: newestDay(citations, window, parts.zone) };
  const note = markNote(citations, view);
  return {
    ...blankCard("quotes"),
    title: `${parts.storyName} · “${text}” · ${window.label}`,
    notices: [...parts.notices],
    lead: found === null ? plainLine(parts.empty ?? missing(nearest)) : spoken(found.fullest, view),
    sections: found === null ? nearestSection(nearest, view) : sectionsOf(found, view),
    footnotes: [`${count(searched.posts, "post")} read.`, ...(note === null ? [] : [note])],
    visibility: "channel",
  };
}

function missing(nearest: QuotePlace | null): string {
  const none = "No quotation there has these words in a row.";
  return nearest === null ? none : `${none} The nearest:`;
}

function nearestSection(nearest: QuotePlace | null, view: CitationView): CardSection[] {
  return nearest === null ? [] : [{ heading: null, lines: [spoken(nearest, view)] }];
}

function sectionsOf(found: NonNullable<Quotes["found"]>, view: CitationView): CardSection[] {
  return [
    { heading: "First", lines: firstLines(found, view) },
    ...found.outlets.map(
      ({ name, posts, wordings }): CardSection => ({
        heading: `${name}, ${count(posts, "post")}`,
        lines: wordings.slice(0, mostWordings).map(place => spoken(place, view)),
      }),
    ),
    { heading: "Do they agree?", lines: [plainLine(agreement(found))] },
  ];
}

/** The last second of a day in some zone: when a page with a date alone counts as known, where nobody saw it earlier. */
const endOfSomeDay = /:(?:59|29|44):59Z$/;

/** When it was learnt; the day alone where the hour would be made up. */
function learntAt({ citation, knownAt }: QuotePlace, zone: string): string {
  const isClock = citation.timePrecision === "exact" || citation.timePrecision === "minute";
  if (isClock || !endOfSomeDay.test(knownAt)) return formatMoment(knownAt, zone);
  // a page's date is a date wherever its reader is
  const day = citation.publishedAt?.slice(0, "YYYY-MM-DD".length) ?? dayOf(knownAt, zone);
  return `${formatDate(day, { year: true })}, at an hour that is not known`;
}

/** By the time it was published and by the time it was learnt; one line where that is one place. */
function firstLines(
  { firstKnown, firstPublished }: NonNullable<Quotes["found"]>,
  view: CitationView,
): CardLine[] {
  const known: CardLine = {
    ...{ label: "First read", text: learntAt(firstKnown, view.zone) },
    links: linksOf([firstKnown.citation], view),
  };
  if (firstPublished === null) return [known, plainLine("No post with these words gives a clock time.")];
  const { citation } = firstPublished;
  const at = citation.publishedAt === null ? "" : formatMoment(citation.publishedAt, view.zone);
  const published: CardLine = {
    label: "First published with a time",
    text: at,
    links: linksOf([citation], view),
  };
  return firstPublished.citation.postId === firstKnown.citation.postId ? [published] : [published, known];
}

/** The speaker before the words. */
function spoken({ words, speaker, citation }: QuotePlace, view: CitationView): CardLine {
  return { label: speaker ?? "Speaker not named", text: `“${words}”`, links: linksOf([citation], view) };
}

function agreement({ agrees, outlets, speakers }: NonNullable<Quotes["found"]>): string {
  const told = speakers.map(({ name }) => name);
  const who = told.length === 0 ? "None names the speaker" : `Speaker: ${told.join("; ")}`;
  if (agrees === null) return `Only ${outlets[0]?.name ?? "one outlet"} has it here. ${who}.`;
  const words = agrees.words
    ? "The outlets have the same words, some more of them than others."
    : "The outlets' words differ.";
  return agrees.speaker ? `${words} ${who}.` : `${words} They name different speakers: ${told.join("; ")}.`;
}
